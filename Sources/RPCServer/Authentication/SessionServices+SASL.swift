// SPDX-License-Identifier: Apache-2.0
import AccessControl
import CLinux
import Errors
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol

extension SessionServices {
    func authSASLInit(in call: any CallContext) async throws -> Remote.AuthSASLInitRet {
        Remote.AuthSASLInitRet(mechlist: try await connection.offerSASL())
    }

    func authSASLStart(_ args: Remote.AuthSASLStartArgs, in call: any CallContext) async throws -> Remote.AuthSASLStartRet {
        let data = args.nil == 0 ? args.data : nil
        // A name with a zero byte would be another one to the library.
        let mechanism = args.mech.utf8.contains(0) ? "" : args.mech
        let (isComplete, bytes) = try await connection.continueSASL(.start) { session throws(TransportError) in
            try session.start(mechanism, data)
        }
        return Remote.AuthSASLStartRet(complete: isComplete ? 1 : 0, nil: bytes == nil ? 1 : 0, data: bytes ?? [])
    }

    func authSASLStep(_ args: Remote.AuthSASLStepArgs, in call: any CallContext) async throws -> Remote.AuthSASLStepRet {
        let data = args.nil == 0 ? args.data : nil
        let (isComplete, bytes) = try await connection.continueSASL(.step) { session throws(TransportError) in try session.step(data) }
        return Remote.AuthSASLStepRet(complete: isComplete ? 1 : 0, nil: bytes == nil ? 1 : 0, data: bytes ?? [])
    }
}

extension ServerConnection {
    private typealias Stepped = Result<SASLSession.Outcome, TransportError>

    /// Lists the mechanisms that this transport allows.
    fileprivate func offerSASL() async throws(VirtError) -> String {
        guard isWaitingFor(.sasl), takeSASL(.initialize).isInTurn else {
            throw await refuseSASL("client tried invalid SASL init request", inTurn: false)
        }
        let result = await server.authentications.result { [self] in
            Result { () throws(TransportError) in
                let session = try makeSASLSession()
                return (session, try session.mechanisms())
            }
        }
        switch result {
        case .failure(let error): throw await refuseSASL("\(error)")
        case .success(let (session, mechanisms)):
            advanceSASL(to: .offered(session))
            return mechanisms
        }
    }

    /// Hands the client's bytes to the negotiation.
    /// - Returns: whether it is complete, and the answer.
    fileprivate func continueSASL(
        _ call: SASLNegotiation.Call, _ work: @escaping @Sendable (SASLSession) throws(TransportError) -> SASLSession.Outcome
    ) async throws(VirtError) -> (Bool, [UInt8]?) {
        let turn = isWaitingFor(.sasl) ? takeSASL(call) : (false, nil)
        guard let session = turn.1 else {
            throw await refuseSASL("client tried invalid SASL \(call) request", inTurn: false)
        }
        guard server.failures.allows(peerName) else { throw await refuseSASL("too many failed attempts") }
        let result = await server.authentications.result { Result { () throws(TransportError) in try work(session) } }
        let outcome: SASLSession.Outcome
        switch result {
        case .failure(let error): throw await refuseSASL("\(error)")
        case .success(let value): outcome = value
        }
        let bytes: [UInt8]?
        switch outcome {
        case .proceed(let answer), .complete(let answer): bytes = answer
        }
        guard (bytes?.count ?? 0) <= Remote.authSASLDataMax else {
            throw await refuseSASL("sasl reply data too long \(bytes?.count ?? 0)")
        }
        guard case .complete = outcome else {
            advanceSASL(to: .underWay(session))
            return (false, bytes)
        }
        try await finishSASL(session)
        return (true, bytes)
    }

    /// The library is content: now the daemon's own rules.
    private func finishSASL(_ session: SASLSession) async throws(VirtError) {
        let strength = session.strength
        if !isSafeTransport, strength < server.authentication.minimumStrength {
            throw await refuseSASL("negotiated SSF \(strength) was not strong enough")
        }
        guard let user = session.user, !user.isEmpty else { throw await refuseSASL("no client username was found") }
        guard WildcardPattern.allows(user, server.authentication.saslNames) else {
            throw await refuseSASL("SASL client identity '\(user)' not allowed by ACL")
        }
        identityBox.withLock { $0.saslName = user }
        server.failures.succeeded(peerName)
        server.log.info("\(address): SASL \(session.mechanism ?? "") showed that the client is '\(user.onOneLine)'")
        let layer = session.makeLayer()
        state.withLock { state in
            guard state.phase == .authenticating else { return }
            state.sasl.agreedLayer = layer
            state.sasl.advance(to: .idle)
            state.phase = .ready
        }
        server.authenticated(self)
    }

    private func takeSASL(_ call: SASLNegotiation.Call) -> (isInTurn: Bool, session: SASLSession?) {
        state.withLock { $0.sasl.take(for: call) }
    }

    private func advanceSASL(to next: SASLNegotiation.State) { state.withLock { $0.sasl.advance(to: next) } }

    /// Ends the negotiation. The log has the reason; the client learns nothing that helps to guess, and learns it late.
    private func refuseSASL(_ reason: String, inTurn: Bool = true) async -> VirtError {
        state.withLock { $0.sasl.fail(inTurn: inTurn) }
        return await refuseAuthentication(reason, .authFailed, "authentication failed")
    }

    /// TLS, or a socket that nobody else can read: a security layer would protect nothing.
    private var isSafeTransport: Bool { role != .tcp }

    private func makeSASLSession() throws(TransportError) -> SASLSession {
        var surroundings = SASLSession.Surroundings()
        if !role.isLocal {
            surroundings.localAddress = socketAddress(ofPeer: false)
            surroundings.remoteAddress = socketAddress(ofPeer: true)
        }
        let identity = identity
        surroundings.externalStrength = state.withLock { $0.tls?.cipherStrength ?? 0 }
        surroundings.externalName = identity.x509Name ?? identity.userID.flatMap { UserDatabase.name(of: $0) }
        return try SASLSession(
            server: surroundings,
            security: isSafeTransport ? .onSafeTransport : .onOpenTransport(minimum: server.authentication.minimumStrength))
    }
}
