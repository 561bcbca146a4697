// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import Synchronization

/// A program whose standard input and output lead to a daemon: OpenSSH, or what the transport `ext` names.
///
/// It keeps the terminal, so that `ssh` can ask for passwords. It is ended with the object.
final class Tunnel: Sendable {
    private let process: pid_t
    /// The read end of its standard error.
    private let errors: Int32

    /// Starts a program.
    /// - Returns: the tunnel and our end of its input and output, non-blocking.
    /// - Throws: `systemError` when it cannot be started.
    static func start(_ program: String, _ arguments: [String]) throws(VirtError) -> (Tunnel, socket: Int32) {
        var ends: [Int32] = [-1, -1]
        var pipes: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw failure("unable to create socket pair", errno) }
        guard pipe(&pipes) == 0 else {
            let code = errno
            for end in ends { close(end) }
            throw failure("unable to create a pipe", code)
        }
        for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(pipes[0], F_SETFL, O_NONBLOCK)
        let (process, code) = spawn(program, arguments, input: ends[1], errors: pipes[1])
        close(ends[1])
        close(pipes[1])
        guard code == 0 else {
            close(ends[0])
            close(pipes[0])
            throw failure("Cannot find '\(program)' in path", code)
        }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        return (Tunnel(process: process, errors: pipes[0]), ends[0])
    }

    private static func failure(_ what: String, _ code: Int32) -> VirtError {
        VirtError(.systemError, .rpc, "\(what): \(String(cString: strerror(code)))")
    }

    private static func spawn(_ program: String, _ arguments: [String], input: Int32, errors: Int32) -> (pid_t, Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, input, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        // What else the application has open is nothing for the program, and ends of its pipes must not live on there.
        _ = clinux_spawn_close_from(&actions, 3)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, nil, &words, environ)
        return (process, code)
    }

    private init(process: pid_t, errors: Int32) {
        self.process = process
        self.errors = errors
    }

    /// What the program complained of, in one line.
    var complaint: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(errors, &buffer, buffer.count)
        guard count > 0 else { return "" }
        let text = String(decoding: buffer[..<count], as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).joined(separator: ": ")
    }

    deinit {
        close(errors)
        kill(process, SIGTERM)
        let process = process
        // Reaped when it has ended, by a thread that waits for nothing else; without one it stays a zombie until we end.
        try? OwnThread.start("virt-reap") {
            var status: Int32 = 0
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
        }
    }
}
