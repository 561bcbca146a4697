// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
import RPCServer

/// What systemd says to the daemon and the daemon to systemd.
enum ServiceManager {
    /// A listening socket that was passed, and what it is for.
    struct PassedSocket {
        let descriptor: Int32
        let role: ListenerRole
    }

    private static let firstDescriptor: Int32 = 3

    /// The sockets of `LISTEN_FDS`, by the names of libvirt's socket units, or by their kind when they have none.
    static func passedSockets() -> [PassedSocket] {
        defer { for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) } }
        guard let process = DaemonPaths.environment("LISTEN_PID"), process == "\(getpid())",
            let count = DaemonPaths.environment("LISTEN_FDS").flatMap({ Int32($0) }), count > 0, count < 1024
        else { return [] }
        let names = DaemonPaths.environment("LISTEN_FDNAMES")?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        return (0..<count).map { index in
            let descriptor = firstDescriptor + index
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
            let name = Int(index) < names.count ? String(names[Int(index)]) : ""
            return PassedSocket(descriptor: descriptor, role: role(name, descriptor))
        }
    }

    private static func role(_ name: String, _ descriptor: Int32) -> ListenerRole {
        let name = name.hasSuffix(".socket") ? String(name.dropLast(".socket".count)) : name
        if name.hasSuffix("-ro") { return .localReadOnly }
        if name.hasSuffix("-admin") { return .admin }
        if name.hasSuffix("-tls") { return .tls }
        if name.hasSuffix("-tcp") { return .tcp }
        return clinux_socket_family(descriptor) == AF_UNIX ? .local : .tcp
    }

    /// Tells systemd about the daemon's state, e.g. `READY=1`; does nothing when systemd does not ask.
    static func notify(_ state: String) {
        guard let path = DaemonPaths.environment("NOTIFY_SOCKET") else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { target in
            target.copyBytes(from: bytes)
            // An abstract name begins with a zero byte.
            if bytes.first == UInt8(ascii: "@") { target[0] = 0 }
        }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = sendto(descriptor, state, state.utf8.count, Int32(MSG_NOSIGNAL), pointer, length)
            }
        }
    }
}
