// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

/// Runs a program to its end. Blocks: for the worker pool.
public enum ProgramRun {
    /// Most bytes that are kept of what a program prints; the rest is read and dropped.
    private static let outputLimit = 64 << 10
    private static let environment: [String] = ["LC_ALL=C", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]

    /// Runs the program, with nothing to read and an environment of `LC_ALL=C` and `PATH`.
    /// - Parameter program: its path, or a name to be found in the usual folders.
    /// - Returns: what it printed on standard output and standard error, at most 64 KiB.
    /// - Throws: the reference's error with the command line, the exit status and the output when the program failed.
    @discardableResult
    public static func succeed(_ program: String, _ arguments: [String]) throws(VirtError) -> String {
        let line = ([program] + arguments).joined(separator: " ")
        let (status, output) = try run(program, arguments)
        guard status != 0 else { return output }
        let (code, signal) = ((status >> 8) & 0xff, status & 0x7f)
        let outcome = signal == 0 ? "unexpected exit status \(code)" : "unexpected fatal signal \(signal)"
        throw VirtError(.internalError, .unspecified, "Child process (\(line)) \(outcome)" + (output.isEmpty ? "" : ": \(output)"))
    }

    private static func run(_ program: String, _ arguments: [String]) throws(VirtError) -> (status: Int32, output: String) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Files.failure("cannot create pipe") }
        defer { close(ends[0]) }
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) } + [nil]
        defer { for word in words + environment { free(word) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, program, &actions, nil, &words, &environment)
        close(ends[1])
        guard failure == 0 else {
            return (127 << 8, "libvirt:  error : cannot execute binary \(program): \(String(cString: strerror(failure)))")
        }
        let output = readAll(ends[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return (status, output)
    }

    private static func readAll(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<min(count, outputLimit - bytes.count)]
        }
    }
}
