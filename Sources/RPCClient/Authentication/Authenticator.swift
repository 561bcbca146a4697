// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Transport
import WireProtocol

/// Gets a client past a daemon's door.
struct Authenticator: Sendable {
    let uri: ConnectionURI
    let environment: ClientEnvironment
    let source: CredentialSource?
    let services: RemoteServices
    let channel: any MessageChannel

    /// Does what the daemon asks for first, or what the URI's `auth` parameter chooses of it.
    func run() async throws {
        let offered = try await services.authList(in: ClientCall()).types
        let wanted = uri.parameters.authentication
        let method = wanted.map { $0.prefix { $0 != "." } }
        let type: Remote.AuthType?
        switch method {
        case nil: type = offered.first
        case "sasl": type = offered.contains(.sasl) ? .sasl : nil
        case "polkit": type = offered.contains(.polkit) ? .polkit : nil
        default: throw VirtError(.authFailed, .remote, "unknown authentication type \(wanted ?? "")")
        }
        guard let type else {
            guard wanted != nil else { return }
            throw VirtError(.authFailed, .remote, "requested authentication type \(wanted ?? "") rejected")
        }
        switch type {
        case .none: return
        case .polkit: _ = try await services.authPolkit(in: ClientCall())
        case .sasl: try await negotiate(mechanism: wanted.flatMap { $0.contains(".") ? String($0.drop { $0 != "." }.dropFirst()) : nil })
        default: throw VirtError(.authFailed, .remote, "unsupported authentication type \(type.rawValue)")
        }
    }

    // MARK: SASL

    private func negotiate(mechanism: String?) async throws {
        let offered = try await services.authSASLInit(in: ClientCall()).mechlist
        if let mechanism, !offered.split(separator: ",").contains(Substring(mechanism)) {
            throw VirtError(.authFailed, .remote, "SASL mechanism \(mechanism) not supported by server")
        }
        let session = try makeSession()
        let (chosen, first) = try await onOwnThread { try session.begin(mechanism ?? offered) { try answers(to: $0) } }
        var step = first
        var (isComplete, data) = try await start(chosen, step.bytes)
        // No mechanism takes so many; a daemon that never comes to an end is broken.
        for _ in 0..<32 {
            let received = data
            if case .complete = step, isComplete { break }
            step = try await onOwnThread { try session.proceed(received) { try answers(to: $0) } }
            if case .complete = step, isComplete { break }
            (isComplete, data) = try await proceed(step.bytes)
        }
        guard isComplete, case .complete = step else { throw VirtError(.authFailed, .remote, "authentication failed") }
        if isOpenTransport, session.strength < Self.leastStrength {
            throw VirtError(.authFailed, .remote, "negotiated SSF \(session.strength) was not strong enough")
        }
        if let layer = session.makeLayer() { channel.protect(with: layer) }
    }

    /// Bits of a security layer that count as protection.
    private static let leastStrength: UInt32 = 56

    private var isOpenTransport: Bool { uri.transport == .tcp }

    private func makeSession() throws -> SASLSession {
        let surroundings = channel.surroundings
        let kinds: [SASLPrompt.Kind] = [.authName, .user, .passphrase, .realm]
        do throws(TransportError) {
            return try SASLSession(
                client: surroundings, server: uri.host ?? "localhost",
                security: isOpenTransport ? .onOpenTransport(minimum: Self.leastStrength) : .onSafeTransport, asks: kinds)
        } catch {
            throw VirtError(.authFailed, .rpc, "\(error)")
        }
    }

    private func start(_ mechanism: String, _ bytes: [UInt8]?) async throws -> (Bool, [UInt8]?) {
        let arguments = Remote.AuthSASLStartArgs(mech: mechanism, nil: bytes == nil ? 1 : 0, data: bytes ?? [])
        let answer = try await services.authSASLStart(arguments, in: ClientCall())
        return (answer.complete != 0, answer.nil != 0 ? nil : answer.data)
    }

    private func proceed(_ bytes: [UInt8]?) async throws -> (Bool, [UInt8]?) {
        let arguments = Remote.AuthSASLStepArgs(nil: bytes == nil ? 1 : 0, data: bytes ?? [])
        let answer = try await services.authSASLStep(arguments, in: ClientCall())
        return (answer.complete != 0, answer.nil != 0 ? nil : answer.data)
    }

    /// From the file with credentials as far as it goes, else from the application.
    private func answers(to prompts: [SASLPrompt]) throws -> [String?] {
        let file = try AuthenticationFile.find(uri.parameters, environment: environment)
        let known = try file?.credentials(host: uri.host ?? "localhost") ?? [:]
        var answers = prompts.map { prompt in Self.keys[prompt.kind].flatMap { known[$0] } ?? (prompt.kind == .authName ? uri.user : nil) }
        let missing = prompts.indices.filter {
            answers[$0] == nil && (prompts[$0].defaultAnswer ?? "").isEmpty && prompts[$0].kind != .user
        }
        guard !missing.isEmpty else { return answers }
        guard let source else {
            throw VirtError(.authFailed, .remote, "Failed to start SASL negotiation: no credentials for the daemon")
        }
        let asked = missing.map { index in
            let prompt = prompts[index]
            return Credential(
                kind: Self.kinds[prompt.kind] ?? .echoPrompt, prompt: prompt.text, challenge: prompt.challenge,
                defaultAnswer: prompt.defaultAnswer)
        }
        let given = try source.ask(asked)
        for (position, index) in missing.enumerated() where position < given.count { answers[index] = given[position] }
        return answers
    }

    private static let keys: [SASLPrompt.Kind: String] = [
        .authName: "authname", .user: "username", .passphrase: "password", .realm: "realm",
    ]
    private static let kinds: [SASLPrompt.Kind: Credential.Kind] = [
        .authName: .authName, .user: .userName, .passphrase: .passphrase, .realm: .realm,
    ]

    /// The library computes, reads files and may ask a person.
    private func onOwnThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        do {
            return try await OwnThread.run("virt-sasl", body)
        } catch let error as TransportError {
            throw VirtError(.authFailed, .remote, "\(error)")
        }
    }
}
