// SPDX-License-Identifier: Apache-2.0
import Errors
import Logging
import RPC
import Synchronization
import WireProtocol

extension SessionServices {
    func authPolkit(in call: any CallContext) async throws -> Remote.AuthPolkitRet {
        try await connection.askPolkit()
        return Remote.AuthPolkitRet(complete: 1)
    }
}

extension ServerConnection {
    /// polkit's action behind the socket.
    private var action: String { role == .localReadOnly ? "org.libvirt.unix.monitor" : "org.libvirt.unix.manage" }

    fileprivate func askPolkit() async throws(VirtError) {
        let isInTurn = state.withLock { state in
            guard state.phase == .authenticating, !state.isAskingPolkit else { return false }
            state.isAskingPolkit = true
            return true
        }
        defer { if isInTurn { state.withLock { $0.isAskingPolkit = false } } }
        guard isInTurn, scheme == .polkit, let authority = server.authentication.polkit else {
            throw await refusePolkit("client tried invalid PolicyKit init request", .authFailed, "authentication failed", .rpc)
        }
        let identity = identity
        guard let number = identity.processID, let user = identity.userID, let time = identity.processStartTime else {
            throw await refusePolkit("cannot get peer socket identity", .authFailed, "authentication failed", .rpc)
        }
        let process = ProcessIdentity(processID: number, startTime: time, userID: user)
        let (action, threads) = (action, server.conversations)
        switch await threads.result(of: { authority.mayDo(action, process, details: [], mayAsk: true) }) {
        case .allowed:
            let isIn = state.withLock { state in
                guard state.phase == .authenticating else { return false }
                state.phase = .ready
                return true
            }
            if isIn { server.authenticated(self) }
        case .refused:
            throw await refusePolkit(
                "polkit refuses \(action) to process \(number) of user \(user)", .authFailed, "access denied by policy")
        case .cancelled:
            throw await refusePolkit("the user cancelled \(action)", .authCancelled, "user cancelled authentication process")
        case .noAgent:
            throw await refusePolkit(
                "nobody to ask for \(action)", .authUnavailable, "no polkit agent available to authenticate action '\(action)'")
        case .failed(let reason): throw await refusePolkit(reason, .authFailed, reason)
        }
    }

    private func refusePolkit(
        _ reason: String, _ code: ErrorCode, _ detail: String, _ domain: ErrorDomain = .polkit
    ) async -> VirtError {
        state.withLock { $0.sasl.fail(inTurn: false) }
        return await refuseAuthentication(reason, code, detail, domain)
    }
}
