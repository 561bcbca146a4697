// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc

/// A daemon that was asked to go to the background: its parent waits for word that it serves.
struct BackgroundProcess {
    private let pipe: Int32

    /// Leaves the terminal. The process that was started ends in here, once the one that goes on has reported.
    /// - Returns: nil when the system refuses a process or a pipe.
    static func fork() -> BackgroundProcess? {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        let child = clinux_fork()
        guard child >= 0 else { return nil }
        guard child == 0 else {
            close(ends[1])
            var status: UInt8 = 1
            exit(read(ends[0], &status, 1) == 1 ? Int32(status) : 1)
        }
        close(ends[0])
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        setsid()
        chdir("/")
        return BackgroundProcess(pipe: ends[1])
    }

    /// Lets the parent end with success or not, and lets go of the terminal.
    func report(success: Bool) {
        var status: UInt8 = success ? 0 : 1
        if success {
            let null = open("/dev/null", O_RDWR | O_CLOEXEC)
            for descriptor: Int32 in 0...2 { dup2(null, descriptor) }
        }
        _ = write(pipe, &status, 1)
        close(pipe)
    }
}
