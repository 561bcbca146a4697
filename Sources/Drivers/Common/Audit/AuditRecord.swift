// SPDX-License-Identifier: Apache-2.0

/// One entry of the audit log, in the form that tools expect of libvirt.
public struct AuditRecord: Sendable, Hashable {
    /// Numbers of linux/audit.h.
    public enum Kind: Int32, Sendable {
        case control = 2500
        case resource = 2501
        case machineID = 2502
    }

    public let kind: Kind
    public let text: String
    public let isSuccess: Bool

    /// Whom a record is about.
    public struct Guest: Sendable {
        /// The domain's type, e.g. `kvm`.
        public var virtualization: String
        public var name: String
        public var uuid: String

        public init(virtualization: String, name: String, uuid: String) {
            self.virtualization = virtualization
            self.name = name
            self.uuid = uuid
        }

        var text: String { "\(AuditRecord.pair("vm", name)) uuid=\(uuid)" }
    }

    /// A guest was started or stopped.
    /// - Parameters:
    ///   - operation: `start`, `stop`.
    ///   - processID: of the guest; 0 when there is none.
    public static func control(
        _ guest: Guest, _ operation: String, reason: String, processID: Int32? = nil, isSuccess: Bool = true
    ) -> AuditRecord {
        let process = processID.map { " vm-pid=\($0)" } ?? ""
        return AuditRecord(
            kind: .control, text: "virt=\(guest.virtualization) op=\(operation) reason=\(reason) \(guest.text)\(process)",
            isSuccess: isSuccess)
    }

    /// A guest got another disk or network card.
    public static func device(
        _ guest: Guest, _ resource: String, reason: String, old: String?, new: String?, isSuccess: Bool = true
    ) -> AuditRecord {
        AuditRecord(
            kind: .resource,
            text: "virt=\(guest.virtualization) resrc=\(resource) reason=\(reason) \(guest.text) "
                + "\(pair("old-\(resource)", old ?? "?")) \(pair("new-\(resource)", new ?? "?"))", isSuccess: isSuccess)
    }

    /// A guest got another amount of memory (KiB) or number of CPUs.
    public static func amount(
        _ guest: Guest, _ resource: String, reason: String, old: UInt64, new: UInt64, isSuccess: Bool = true
    ) -> AuditRecord {
        AuditRecord(
            kind: .resource,
            text:
                "virt=\(guest.virtualization) resrc=\(resource) reason=\(reason) \(guest.text) old-\(resource)=\(old) new-\(resource)=\(new)",
            isSuccess: isSuccess)
    }

    /// A value in quotes; one with blanks, quotes or bytes beyond ASCII in hexadecimal digits, so that a guest's name cannot make up
    /// fields of its own.
    static func pair(_ key: String, _ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") }
        guard !isPlain else { return "\(key)=\"\(value)\"" }
        let digits = Array("0123456789ABCDEF".utf8)
        return "\(key)=" + String(decoding: value.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
