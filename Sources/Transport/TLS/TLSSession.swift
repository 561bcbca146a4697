// SPDX-License-Identifier: Apache-2.0
import CGnuTLS
import Glibc

/// TLS as a filter between plain and encrypted bytes; it does no input or output of its own.
///
/// The user puts received bytes in with `receive` and takes those to be sent from `outgoing`.
///
/// Unchecked: the user makes one call at a time, under the lock of its connection.
public final class TLSSession: ByteFilter, @unchecked Sendable {
    public enum Progress: Sendable, Equatable {
        case done
        /// More encrypted bytes are needed.
        case needsInput
    }

    public typealias ReadResult = FilterReadResult

    /// Most plain bytes in one record.
    public static let recordSize = 16 << 10

    private let context: TLSContext
    let session: gnutls_session_t
    private var incoming = ByteQueue()
    /// Bytes lent by the caller of `receive`, read before they would be queued.
    private var lent = UnsafeRawBufferPointer(start: nil, count: 0)
    /// The transport is at its end: what is missing will not come.
    private var isAtEnd = false
    /// Encrypted bytes to be sent, in order.
    public private(set) var outgoing = ByteQueue()

    /// - Parameter hostName: the name a client's peer has to have; nil for servers and unchecked peers.
    public init(_ context: TLSContext, hostName: String? = nil) throws(TransportError) {
        self.context = context
        var session: gnutls_session_t?
        let code = gnutls_init(&session, context.role == .server ? cgnutls_server_flags : cgnutls_client_flags)
        guard code == 0, let session else { throw .tls("Unable to initialize TLS session", code) }
        self.session = session
        gnutls_priority_set(session, context.priority)
        gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, UnsafeMutableRawPointer(context.credentials))
        if context.role == .server {
            // Clients without a certificate are refused by `verify`, with the reason in the log.
            gnutls_certificate_server_set_request(session, context.settings.verifiesPeer ? GNUTLS_CERT_REQUEST : GNUTLS_CERT_IGNORE)
            context.enableResumption(session)
        } else if let hostName, !hostName.isEmpty {
            gnutls_server_name_set(session, GNUTLS_NAME_DNS, hostName, hostName.utf8.count)
        }
        connectFunctions()
    }

    deinit { gnutls_deinit(session) }

    private func connectFunctions() {
        // Unretained: the session does not outlive this object.
        gnutls_transport_set_ptr(session, Unmanaged.passUnretained(self).toOpaque())
        gnutls_transport_set_pull_function(session) { pointer, target, length in
            guard let pointer, let target else { return -1 }
            return Unmanaged<TLSSession>.fromOpaque(pointer).takeUnretainedValue().pull(target, length)
        }
        gnutls_transport_set_push_function(session) { pointer, source, length in
            guard let pointer, let source else { return -1 }
            let filter = Unmanaged<TLSSession>.fromOpaque(pointer).takeUnretainedValue()
            return filter.outgoing.append(UnsafeRawBufferPointer(start: source, count: length)) ? length : -1
        }
    }

    private func pull(_ target: UnsafeMutableRawPointer, _ length: Int) -> Int {
        let source = incoming.isEmpty ? lent : incoming.bytes
        let count = min(length, source.count)
        guard count > 0, let base = source.baseAddress else {
            if isAtEnd { return 0 }
            gnutls_transport_set_errno(session, EAGAIN)
            return -1
        }
        target.copyMemory(from: base, byteCount: count)
        if incoming.isEmpty {
            lent = UnsafeRawBufferPointer(rebasing: lent[count...])
        } else {
            incoming.consume(count)
        }
        return count
    }

    /// Puts in what came from the peer, runs `body`, and keeps what it left. Nil: the end, nothing more will come.
    public func receive<Result, Failure: Error>(
        _ bytes: UnsafeRawBufferPointer?, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        if let bytes {
            lent = bytes
        } else {
            isAtEnd = true
        }
        defer {
            if !incoming.append(lent) { isAtEnd = true }
            lent = UnsafeRawBufferPointer(start: nil, count: 0)
        }
        // What was kept earlier comes first.
        if !incoming.isEmpty, !lent.isEmpty {
            if !incoming.append(lent) { isAtEnd = true }
            lent = UnsafeRawBufferPointer(start: nil, count: 0)
        }
        return try body()
    }

    /// Goes on with the handshake, as far as the bytes at hand allow.
    public func handshake() throws(TransportError) -> Progress {
        while true {
            let code = gnutls_handshake(session)
            if code == 0 { return .done }
            if code == GNUTLS_E_AGAIN { return .needsInput }
            if gnutls_error_is_fatal(code) != 0 { throw .tls("TLS handshake failed", code) }
        }
    }

    /// Decrypts into the buffer.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> ReadResult {
        while true {
            let before = incoming.count + lent.count
            let count = gnutls_record_recv(session, buffer.baseAddress, buffer.count)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            let code = Int32(truncatingIfNeeded: count)
            if code == GNUTLS_E_AGAIN {
                // It also says so after a session ticket, with more bytes behind it.
                let left = incoming.count + lent.count
                if left == 0 || left == before { return .needsInput }
                continue
            }
            if code == GNUTLS_E_PREMATURE_TERMINATION { return .ended }
            // Who a peer is was settled by the first handshake, and another one costs us more than the peer.
            if code == GNUTLS_E_REHANDSHAKE {
                gnutls_alert_send(session, GNUTLS_AL_WARNING, GNUTLS_A_NO_RENEGOTIATION)
                throw .refused("the peer asked for renegotiation")
            }
            if gnutls_error_is_fatal(code) != 0 { throw .tls("Cannot read from the TLS session", code) }
        }
    }

    /// Decrypted bytes that were received and not read yet.
    public var pending: Int { gnutls_record_check_pending(session) }

    public var mayHaveMore: Bool { !incoming.isEmpty || pending > 0 }

    /// Encrypts bytes into `outgoing`.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(TransportError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = gnutls_record_send(session, rest.baseAddress, min(rest.count, Self.recordSize))
            if count < 0 { throw .tls("Cannot write to the TLS session", Int32(truncatingIfNeeded: count)) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    public var outgoingBytes: UnsafeRawBufferPointer { outgoing.bytes }

    public func read(
        _ received: UnsafeRawBufferPointer?, into buffer: UnsafeMutableRawBufferPointer
    ) throws(TransportError) -> FilterReadResult {
        try receive(received) { () throws(TransportError) in try read(into: buffer) }
    }

    /// Drops what has been sent of `outgoing`.
    public func sent(_ count: Int) { outgoing.consume(count) }

    /// Gives the client what it needs to resume the session. Not before the first byte: libvirt's client takes anything in front
    /// of that for a failure.
    public func sendTicket() {
        guard gnutls_protocol_get_version(session) == GNUTLS_TLS1_3 else { return }
        // Without a ticket the client only has to do the whole handshake again.
        _ = gnutls_session_ticket_send(session, 1, 0)
    }

    /// What a client needs to resume this session in a new one; nil before the server sent its ticket. Worth a password: not for disk.
    public func resumptionData() -> [UInt8]? {
        var data = gnutls_datum_t()
        guard gnutls_session_get_data2(session, &data) == 0, let bytes = data.data else { return nil }
        defer { cgnutls_free_data(&data) }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(data.size)))
    }

    /// Has a client's handshake, which has not begun, resume an earlier session if the server still wants that.
    public func resume(_ data: [UInt8]) {
        _ = data.withUnsafeBytes { gnutls_session_set_data(session, $0.baseAddress, $0.count) }
    }

    /// The peer's session was resumed from an earlier one.
    public var isResumed: Bool { gnutls_session_is_resumed(session) != 0 }

    /// Says good-bye to the peer.
    public func end() { gnutls_bye(session, GNUTLS_SHUT_WR) }
}

extension TLSSession {
    /// Bits of the cipher's key, for SASL's comparison of strengths; 0 before the handshake.
    public var cipherStrength: UInt32 { UInt32(8 * gnutls_cipher_get_key_size(gnutls_cipher_get(session))) }
}
