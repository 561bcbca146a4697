// SPDX-License-Identifier: Apache-2.0
public import Foundation
import RPC
import WireProtocol
import XDR

/// A recorded session: whole frames in the order in which they passed.
public struct RecordedSession: Sendable {
    public struct Frame: Sendable {
        public let isFromClient: Bool
        public let bytes: [UInt8]
    }

    public let frames: [Frame]

    /// Reads our own recordings (`> HEX` from the client, `< HEX` from the server, `#` before remarks), and lines of JSON
    /// objects that have `dir` (`c2s` or `s2c`) and `hex`.
    public init(contentsOf url: URL) throws {
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        frames = try lines.compactMap { line in
            switch line.first {
            case "#": return nil
            case ">", "<": return Frame(isFromClient: line.first == ">", bytes: Self.bytes(line.dropFirst(2)))
            default:
                let object = try JSONDecoder().decode([String: JSONText].self, from: Data(line.utf8))
                return Frame(isFromClient: object["dir"]?.text == "c2s", bytes: Self.bytes(Substring(object["hex"]?.text ?? "")))
            }
        }
    }

    private static func bytes(_ digits: Substring) -> [UInt8] {
        let values = digits.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }

    /// A string; other values are passed over.
    private struct JSONText: Decodable {
        let text: String?
        init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }
}

/// Reads every frame of recorded sessions as what it is, writes it again, and holds the bytes against each other.
public struct SessionCheck {
    public private(set) var frames = 0
    /// Names of the payload types that were seen.
    public private(set) var types: Set<String> = []
    public private(set) var failures: [String] = []

    public init() {}

    public mutating func check(_ session: RecordedSession, name: String) {
        for (index, frame) in session.frames.enumerated() {
            frames += 1
            do {
                let again = try reencode(frame)
                if again != frame.bytes { failures.append("\(name):\(index + 1): written differently") }
            } catch {
                failures.append("\(name):\(index + 1): \(error)")
            }
        }
    }

    private struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    private mutating func reencode(_ frame: RecordedSession.Frame) throws -> [UInt8] {
        let span = frame.bytes.span
        var reader = XDRReader(span.bytes)
        guard Int(try reader.uint32()) == frame.bytes.count else { throw Unreadable(description: "wrong length word") }
        let header = try MessageHeader(from: &reader)
        var writer = XDRWriter()
        try writer.uint32(0)
        try header.encode(to: &writer)
        if header.kind == .callWithDescriptors || header.kind == .replyWithDescriptors { try writer.uint32(try reader.uint32()) }
        let payload = Array(frame.bytes.suffix(reader.remaining))
        let again = try reencode(payload, of: header, isFromClient: frame.isFromClient)
        try again.withUnsafeBytes { bytes in try writer.raw(bytes) }
        writer.patch(UInt32(writer.offset), at: 0)
        return writer.bytes
    }

    private mutating func reencode(_ payload: [UInt8], of header: MessageHeader, isFromClient: Bool) throws -> [UInt8] {
        guard let kind = header.kind, let status = header.knownStatus else { throw Unreadable(description: "unknown kind") }
        let procedure = WireTypes.procedure(header.procedure, of: header.program)
        var role: PayloadRole?
        switch (kind, status) {
        case (.stream, .proceed): return payload
        case (.stream, .error) where isFromClient: break
        case (_, .error): return try reencode(payload, as: "virNetMessageError")
        case (.streamHole, _): return try reencode(payload, as: "virNetStreamHole")
        case (.call, _), (.callWithDescriptors, _): role = .arguments
        case (.reply, _), (.replyWithDescriptors, _): role = .result
        case (.event, _): role = .event
        case (.stream, _): break
        }
        guard let procedure else { throw Unreadable(description: "unknown procedure \(header.procedure)") }
        if let role, let type = WireTypes.payload(role, of: procedure) { return try reencode(payload, as: type.name) }
        guard payload.isEmpty else { throw Unreadable(description: "\(procedure) has a payload") }
        return []
    }

    private mutating func reencode(_ payload: [UInt8], as name: String) throws -> [UInt8] {
        guard let type = WireTypes.all[name] else { throw Unreadable(description: "no type \(name)") }
        types.insert(name)
        let result = try WireTypes.reencode(payload, as: type)
        guard result.left == 0 else { throw Unreadable(description: "\(name): \(result.left) bytes left") }
        return result.bytes
    }
}
