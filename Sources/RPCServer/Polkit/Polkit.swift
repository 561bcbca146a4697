// SPDX-License-Identifier: Apache-2.0
import CDBus
import Glibc
import Synchronization

/// polkit, asked over the system's bus.
///
/// Unchecked: the shared connection is used under its lock.
public final class Polkit: ProcessAuthority {
    private struct Shared: ~Copyable, @unchecked Sendable {
        var connection: OpaquePointer?
        deinit { if let connection { cdbus_disconnect(connection) } }
    }

    /// Questions that are answered at once share a connection; each that asks a person has one of its own.
    private let shared = Mutex(Shared())

    /// How long polkit may take for an answer, in milliseconds; longer when a person has to type a password.
    private static let patience: Int32 = 20_000
    private static let patienceWithPeople: Int32 = 300_000

    public init() {}

    public func mayDo(
        _ action: String, _ process: ProcessIdentity, details: [(String, String)], mayAsk: Bool
    ) -> AuthorityAnswer {
        guard mayAsk else {
            return shared.withLock { shared in
                // A bus that was restarted closed the old connection.
                for isLast in [shared.connection == nil, true] {
                    let answer = Self.ask(&shared.connection, action, process, details, mayAsk: false)
                    guard case .failed = answer else { return answer }
                    if let broken = shared.connection.take() { cdbus_disconnect(broken) }
                    if isLast { return answer }
                }
                return .failed("no connection to the system bus")
            }
        }
        var own: OpaquePointer?
        defer { if let own { cdbus_disconnect(own) } }
        return Self.ask(&own, action, process, details, mayAsk: true)
    }

    private static func ask(
        _ connection: inout OpaquePointer?, _ action: String, _ process: ProcessIdentity, _ details: [(String, String)], mayAsk: Bool
    ) -> AuthorityAnswer {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { room in
            guard let text = room.baseAddress else { return .failed("out of memory") }
            text.pointee = 0
            if connection == nil { connection = cdbus_connect(text, room.count) }
            guard let connection else { return .failed(String(cString: text)) }
            var subject = cdbus_subject(
                process: UInt32(bitPattern: process.processID), start_time: process.startTime, user: process.userID)
            // Names with a zero byte would reach polkit as other names.
            let flat = details.filter { !($0.0 + $0.1).utf8.contains(0) }.flatMap { [$0.0, $0.1] }
            let answer = withCStrings(flat) { pointers in
                cdbus_polkit_check(
                    connection, action, &subject, pointers, flat.count / 2, mayAsk ? 1 : 0,
                    mayAsk ? patienceWithPeople : patience, text, room.count)
            }
            return switch answer {
            case cdbus_allowed: .allowed
            case cdbus_refused: .refused
            case cdbus_cancelled: .cancelled
            case cdbus_no_agent: .noAgent
            default: .failed(String(cString: text))
            }
        }
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return copies.map { UnsafePointer($0) }.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}
