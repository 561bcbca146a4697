// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Who may do what with a pool's or volume's file; nil is whatever comes.
public struct StoragePermissions: Hashable, Sendable {
    public var mode: UInt32?
    public var owner: UInt32?
    public var group: UInt32?
    public var label: String?

    public init() {}

    init(_ node: XMLNode?) throws {
        guard let node else { return }
        if let text = node.leaf("mode")?.string {
            guard let value = UInt32(text, radix: 8), value <= 0o777 else {
                throw VirtError(.xmlError, .storage, "malformed octal mode")
            }
            mode = value
        }
        owner = try Self.number(node.leaf("owner"), "malformed owner element")
        group = try Self.number(node.leaf("group"), "malformed group element")
        label = node.leaf("label")?.string
    }

    /// -1 is no number.
    private static func number(_ text: XMLText?, _ complaint: StaticString) throws -> UInt32? {
        guard let text else { return nil }
        guard let value = Int64(text.string), value >= -1, value <= Int64(UInt32.max) else {
            throw VirtError(.xmlError, .storage, complaint.description)
        }
        return value == -1 || value == Int64(UInt32.max) ? nil : UInt32(value)
    }

    func format(to w: inout XMLWriter) {
        guard self != StoragePermissions() else { return }
        let mark = w.open("permissions")
        if let mode {
            let digits = String(mode, radix: 8)
            w.leaf("mode", "0" + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits)
        }
        if let owner { w.leaf("owner", UInt64(owner)) }
        if let group { w.leaf("group", UInt64(group)) }
        if let label { w.leaf("label", label) }
        w.close("permissions", mark)
    }
}
