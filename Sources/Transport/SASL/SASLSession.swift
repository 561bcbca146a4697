// SPDX-License-Identifier: Apache-2.0
import CSASL
import Glibc

/// One side of a SASL negotiation, and the security layer that it may have agreed on.
///
/// A server: `init(server:)`, `mechanisms()`, `start`, then `step` until the outcome is complete. A client: `init(client:)`, `begin`,
/// `proceed` until it is complete *and* the server said so. Then `strength` and `user` are known, and `makeLayer()` gives the byte filter
/// when one was agreed on. Calls compute, read the users' database or ask a key server: never on the reactor.
///
/// Unchecked: the user makes one call at a time.
public final class SASLSession: @unchecked Sendable {
    /// What a negotiation may agree on.
    public struct Security: Sendable, Hashable {
        /// Least and greatest strength of the security layer, in bits. 0 and 0: no layer, for transports that are safe already.
        public var minimum: UInt32
        public var maximum: UInt32
        /// Mechanisms without a proof of who one is count too.
        public var allowsAnonymous: Bool

        public init(minimum: UInt32, maximum: UInt32, allowsAnonymous: Bool) {
            self.minimum = minimum
            self.maximum = maximum
            self.allowsAnonymous = allowsAnonymous
        }

        /// For UNIX sockets and TLS.
        public static let onSafeTransport = Security(minimum: 0, maximum: 0, allowsAnonymous: true)

        /// For plain TCP, where the mechanism has to protect what follows.
        public static func onOpenTransport(minimum: UInt32 = 56) -> Security {
            Security(minimum: minimum, maximum: 100_000, allowsAnonymous: false)
        }

        fileprivate var flags: UInt32 { allowsAnonymous ? 0 : UInt32(SASL_SEC_NOANONYMOUS | SASL_SEC_NOPLAINTEXT) }
    }

    /// What the transport below knows.
    public struct Surroundings: Sendable {
        /// Both ends as `address;port`; nil on UNIX sockets.
        public var localAddress: String?
        public var remoteAddress: String?
        /// Bits of the TLS session's cipher; 0 without one.
        public var externalStrength: UInt32 = 0
        /// Who the peer (on a server) or we (on a client) are by the transport's word, for the mechanism EXTERNAL.
        public var externalName: String?

        public init() {}
    }

    /// How far a server's negotiation is.
    public enum Outcome: Sendable, Equatable {
        /// The client has to answer these bytes; nil is not the same as none.
        case proceed([UInt8]?)
        /// The client is who it says it is, and gets these last bytes.
        case complete([UInt8]?)
    }

    /// Bytes in one packet of the security layer; both sides refuse greater ones.
    static let packetLimit: UInt32 = 100_000

    let connection: OpaquePointer
    // Client only: what the library points to, freed after the connection.
    private var callbacks: UnsafeMutablePointer<sasl_callback_t>?
    var answers = SASLAnswers()
    public internal(set) var isComplete = false

    /// The server's side.
    /// - Throws: `TransportError.sasl`.
    public init(server surroundings: Surroundings, security: Security) throws(TransportError) {
        var made: OpaquePointer?
        let code = sasl_server_new(
            SASLLibrary.service, nil, nil, surroundings.localAddress, surroundings.remoteAddress, nil, UInt32(SASL_SUCCESS_DATA), &made)
        guard code == SASL_OK, let made else { throw .sasl("cannot create SASL server context", code, detail: nil) }
        connection = made
        try configure(surroundings, security)
    }

    /// The client's side.
    /// - Parameters:
    ///   - server: the host's name, of which Kerberos principals are made.
    ///   - asks: what the user can be asked for.
    public init(
        client surroundings: Surroundings, server: String, security: Security, asks: [SASLPrompt.Kind]
    ) throws(TransportError) {
        try SASLLibrary.prepareClient()
        var made: OpaquePointer?
        let kinds = asks.map { CUnsignedLong($0.rawValue) }
        let code = csasl_client_new(
            SASLLibrary.service, server, surroundings.localAddress, surroundings.remoteAddress, kinds, kinds.count, &callbacks, &made)
        guard code == SASL_OK, let made else {
            free(callbacks)
            throw .sasl("Failed to create SASL client context", code, detail: nil)
        }
        connection = made
        try configure(surroundings, security)
    }

    deinit {
        var connection: OpaquePointer? = connection
        sasl_dispose(&connection)
        free(callbacks)
    }

    private func configure(_ surroundings: Surroundings, _ security: Security) throws(TransportError) {
        if surroundings.externalStrength > 0 || surroundings.externalName != nil {
            let code = csasl_set_external(connection, surroundings.externalStrength, surroundings.externalName)
            guard code == SASL_OK else { throw failure("cannot set external SSF \(surroundings.externalStrength)", code) }
        }
        let code = csasl_set_security(connection, security.minimum, security.maximum, Self.packetLimit, security.flags)
        guard code == SASL_OK else { throw failure("cannot set security props", code) }
    }

    func failure(_ what: String, _ code: Int32) -> TransportError {
        .sasl(what, code, detail: sasl_errdetail(connection).map { String(cString: $0) })
    }

    // MARK: The server

    /// Mechanisms that configuration, database and transport allow, comma-separated.
    public func mechanisms() throws(TransportError) -> String {
        var list: UnsafePointer<CChar>?
        let code = sasl_listmech(connection, nil, "", ",", "", &list, nil, nil)
        guard code == SASL_OK, let list else { throw failure("cannot list SASL mechanisms", code) }
        // None at all: a client could do nothing with that.
        guard list.pointee != 0 else { throw failure("cannot list SASL mechanisms", SASL_NOMECH) }
        return String(cString: list)
    }

    /// The client chose a mechanism.
    /// - Parameter data: its first bytes, nil when it sent none.
    public func start(_ mechanism: String, _ data: [UInt8]?) throws(TransportError) -> Outcome {
        var output: UnsafePointer<CChar>?
        var length: UInt32 = 0
        let code = Self.lend(data) { sasl_server_start(connection, mechanism, $0, $1, &output, &length) }
        return try outcome(code, output, length, "Failed to start SASL negotiation")
    }

    /// The client's next bytes.
    public func step(_ data: [UInt8]?) throws(TransportError) -> Outcome {
        var output: UnsafePointer<CChar>?
        var length: UInt32 = 0
        let code = Self.lend(data) { sasl_server_step(connection, $0, $1, &output, &length) }
        return try outcome(code, output, length, "Failed to step SASL negotiation")
    }

    private func outcome(
        _ code: Int32, _ output: UnsafePointer<CChar>?, _ length: UInt32, _ what: String
    ) throws(TransportError) -> Outcome {
        guard code == SASL_OK || code == SASL_CONTINUE else { throw failure(what, code) }
        let bytes = output.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(length))) }
        isComplete = code == SASL_OK
        return isComplete ? .complete(bytes) : .proceed(bytes)
    }

    /// Lends bytes as the library takes them: no bytes and no data are different things.
    static func lend<Result>(_ data: [UInt8]?, _ body: (UnsafePointer<CChar>?, UInt32) -> Result) -> Result {
        guard let data else { return body(nil, 0) }
        // An empty array may lend no address.
        return (data + [0]).withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(data.count)) }
    }

    // MARK: The result

    /// Strength of the security layer in bits; 0 without one.
    public var strength: UInt32 { UInt32(max(0, csasl_number_property(connection, SASL_SSF))) }

    /// Who the client is, on the server.
    public var user: String? { csasl_text_property(connection, SASL_USERNAME).map { String(cString: $0) } }

    /// The mechanism in use.
    public var mechanism: String? { csasl_text_property(connection, SASL_MECHNAME).map { String(cString: $0) } }

    /// The filter for what comes after the negotiation; nil when no layer was agreed on.
    public func makeLayer() -> SASLLayer? { strength > 0 ? SASLLayer(self) : nil }
}
