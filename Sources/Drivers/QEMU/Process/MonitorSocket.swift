// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc

/// The unix socket of a guest's monitor.
///
/// The daemon itself makes and listens on it, and QEMU inherits the descriptor: so connecting works from the first moment on,
/// and a daemon that comes later finds the socket under its path.
enum MonitorSocket {
    /// A listening socket under this path.
    static func listen(_ path: String) throws(VirtError) -> Int32 {
        let descriptor = try make()
        unlink(path)
        let status = try withAddress(path) { bind(descriptor, $0, $1) }
        guard status == 0, chmod(path, 0o700) == 0, Glibc.listen(descriptor, 1) == 0 else {
            let error = Files.failure("cannot listen on monitor socket '\(path)'")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    /// A non-blocking connection to the socket under this path.
    static func connect(_ path: String) throws(VirtError) -> Int32 {
        let descriptor = try make()
        let status = try withAddress(path) { Glibc.connect(descriptor, $0, $1) }
        guard status == 0, fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else {
            let error = Files.failure("failed to connect to monitor socket")
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private static func make() throws(VirtError) -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Files.failure("cannot create socket") }
        return descriptor
    }

    private static func withAddress<Result>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) throws(VirtError) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let fits = withUnsafeMutableBytes(of: &address.sun_path) { room in
            guard bytes.count < room.count else { return false }
            room.copyBytes(from: bytes)
            return true
        }
        guard fits else { throw VirtError(.internalError, .qemu, "Monitor path \(path) too big for destination") }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
    }
}
