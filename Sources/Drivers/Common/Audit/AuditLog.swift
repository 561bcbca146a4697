// SPDX-License-Identifier: Apache-2.0
internal import CLinux
public import Errors
internal import Glibc
internal import Logging
internal import Synchronization

/// Where audit records go: the kernel, and the daemon's own log if that is wanted.
public final class AuditLog: Sendable {
    private let socket: Int32
    private let isLogged: Bool
    private let program: String
    private let logger = Logger(label: "audit")
    /// One record at a time: the kernel's answers tell nothing of the record that they are for.
    private let turn = Mutex(())

    /// - Parameters:
    ///   - level: `audit_level`: 0 off, 1 when the host audits, 2 required.
    ///   - isLogged: `audit_logging`: records go to the log too.
    /// - Returns: nil when there is nowhere to write to.
    /// - Throws: when auditing is required and the host does not audit.
    public static func open(level: UInt32, isLogged: Bool) throws(VirtError) -> AuditLog? {
        guard level > 0 else { return nil }
        let socket = clinux_audit_open()
        let isEnabled = socket >= 0 && clinux_audit_is_enabled(socket) > 0
        if !isEnabled, socket >= 0 { close(socket) }
        guard isEnabled || level < 2 else {
            throw VirtError(.internalError, .unspecified, "audit_level is 2, and the host does not audit")
        }
        guard isEnabled || isLogged else { return nil }
        return AuditLog(socket: isEnabled ? socket : -1, isLogged: isLogged)
    }

    private init(socket: Int32, isLogged: Bool) {
        self.socket = socket
        self.isLogged = isLogged
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink("/proc/self/exe", &path, path.count - 1)
        program = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { if socket >= 0 { close(socket) } }

    public func write(_ record: AuditRecord) {
        if isLogged { logger.notice("success=\(record.isSuccess ? "yes" : "no") \(record.text)") }
        guard socket >= 0 else { return }
        let text =
            "\(record.text) \(AuditRecord.pair("exe", program)) hostname=? addr=? terminal=? res=\(record.isSuccess ? "success" : "failed")"
        let result = turn.withLock { _ in clinux_audit_send(socket, record.kind.rawValue, text) }
        if result < 0 { logger.warning("Failed to send audit message \(record.text): \(String(cString: strerror(-result)))") }
    }
}
