// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Runs a program inside a container's namespaces.
enum NamespaceRunner {
    /// - Returns: the exit status; 127 when the program cannot be started.
    static func run(_ program: String, _ arguments: [String], _ namespaces: [Int32]) -> Int32 {
        // `nsenter` knows how to enter all kinds in the right order.
        let options = ["mount", "uts", "ipc", "net", "pid", "user", "cgroup"]
        var words = ["nsenter"]
        for descriptor in namespaces {
            _ = fcntl(descriptor, F_SETFD, 0)
            guard let kind = kind(of: descriptor), options.contains(kind) else { continue }
            words.append("--\(kind)=/proc/self/fd/\(descriptor)")
        }
        words += ["--", program] + arguments.dropFirst()
        var process = pid_t()
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        guard posix_spawnp(&process, "nsenter", nil, nil, &pointers, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
    }

    private static func kind(of descriptor: Int32) -> String? {
        var buffer = [CChar](repeating: 0, count: 64)
        guard readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count - 1) > 0 else { return nil }
        let name = String(terminated: buffer).split(separator: ":").first.map(String.init)
        return name == "mnt" ? "mount" : name
    }
}
