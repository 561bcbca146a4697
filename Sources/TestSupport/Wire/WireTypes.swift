// SPDX-License-Identifier: Apache-2.0
import WireProtocol
public import XDR

/// All types of all programs by the wire's names, and what tests do with them.
public enum WireTypes {
    public static let all: [String: any XDRCodable.Type] = {
        var types = Remote.wireTypes()
        for others in [QEMU.wireTypes(), LXC.wireTypes(), Admin.wireTypes(), VirNet.wireTypes()] {
            types.merge(others) { first, _ in first }
        }
        return types
    }()

    /// What a type's value is written as, after it was read from `bytes`; and how many bytes reading left.
    public static func reencode(_ bytes: [UInt8], as type: any XDRCodable.Type) throws(XDRError) -> (bytes: [UInt8], left: Int) {
        try roundTrip(bytes, type)
    }

    private static func roundTrip<Value: XDRCodable>(
        _ bytes: [UInt8], _ type: Value.Type
    ) throws(XDRError) -> (bytes: [UInt8], left: Int) {
        let span = bytes.span
        var reader = XDRReader(span.bytes)
        let value = try Value(from: &reader)
        var writer = XDRWriter()
        try value.encode(to: &writer)
        return (writer.bytes, reader.remaining)
    }
}

/// What carries a procedure's arguments, result or event, by name.
public enum PayloadRole: String, Sendable {
    case arguments = "args"
    case result = "ret"
    case event = "msg"
}

extension WireTypes {
    private static let tables: [UInt32: [ProcedureInfo]] = [
        Remote.program: Remote.procedureTable, QEMU.program: QEMU.procedureTable, LXC.program: LXC.procedureTable,
        Admin.program: Admin.procedureTable, Keepalive.program: Keepalive.procedureTable,
    ]

    /// The name of a procedure; nil when there is none of this number.
    public static func procedure(_ number: Int32, of program: UInt32) -> String? {
        guard let table = tables[program], number >= 1, Int(number) <= table.count else { return nil }
        return table[Int(number) - 1].name
    }

    /// The type of a procedure's payload: `REMOTE_PROC_X` takes `remote_x_args`. Nil when it has no such payload.
    public static func payload(_ role: PayloadRole, of procedure: String) -> (name: String, type: any XDRCodable.Type)? {
        guard let mark = procedure.firstRange(of: "_PROC_") else { return nil }
        let name = "\(procedure[..<mark.lowerBound])_\(procedure[mark.upperBound...])_\(role.rawValue)".lowercased()
        return all[name].map { (name, $0) }
    }
}
