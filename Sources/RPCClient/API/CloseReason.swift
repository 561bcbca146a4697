// SPDX-License-Identifier: Apache-2.0
import Errors

/// Why a connection is over, as a number of `virConnectCloseReason`. Open: a newer daemon may send numbers that we do not know.
public struct CloseReason: RawRepresentable, Hashable, Sendable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Something broke: the socket, or the protocol.
    public static let error = CloseReason(rawValue: 0)
    /// The other side closed.
    public static let endOfFile = CloseReason(rawValue: 1)
    /// Keepalive messages went unanswered.
    public static let keepalive = CloseReason(rawValue: 2)
    /// We closed.
    public static let client = CloseReason(rawValue: 3)

    /// The reason that goes with the error which ended a connection.
    init(_ error: VirtError) {
        if error == Connection.closedByUs {
            self = .client
        } else if error.message.hasPrefix(Self.endOfFileText) {
            self = .endOfFile
        } else if error.message.hasSuffix("keepalive timeout") {
            self = .keepalive
        } else {
            self = .error
        }
    }

    static let endOfFileText = "End of file while reading data"
}

extension Connection {
    /// Tells when the connection is over and why: ends with it. Before that, a reason means that the daemon lost its hypervisor.
    public func closeEvents() -> AsyncStream<CloseReason> { router.closeEvents() }
}
