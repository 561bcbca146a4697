// SPDX-License-Identifier: Apache-2.0
import CLinux
import Errors
import Glibc
import Logging
import RPC
import Synchronization
import Transport
import WireProtocol

extension String {
    /// What a client chose, for the log: it must not look like lines of the log's own.
    var onOneLine: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}

extension ServerConnection {
    /// What this client has to go through.
    var scheme: AuthenticationPolicy.Scheme {
        let scheme = server.authentication.scheme(for: role)
        // Root may do everything anyway, also while polkit is not there.
        return scheme == .polkit && identity.userID == 0 ? .none : scheme
    }

    /// The transport is there: those who have nothing to show are in at once.
    func beginAuthentication() {
        guard scheme == .none else { return }
        let isIn = state.withLock { state in
            guard state.phase == .authenticating else { return false }
            state.phase = .ready
            return true
        }
        if isIn { server.authenticated(self) }
    }

    /// The client may go through this scheme now.
    func isWaitingFor(_ wanted: AuthenticationPolicy.Scheme) -> Bool {
        scheme == wanted && state.withLock { $0.phase == .authenticating }
    }

    /// The error for somebody who did not show who they are; given late, and the end of the connection when it is not the first.
    func refuseAuthentication(_ reason: String, _ code: ErrorCode, _ detail: String, _ domain: ErrorDomain = .rpc) async -> VirtError {
        server.log.warning("\(address): authentication failed: \(reason.onOneLine)")
        server.metrics?.authenticationFailures.add(1, ordering: .relaxed)
        let delay = server.failures.failed(peerName)
        let failures = state.withLock { $0.sasl.failures }
        try? await Task.sleep(for: delay)
        if failures >= server.failures.limits.perConnection { state.withLock { $0.closesWhenSent = true } }
        return VirtError(code, domain, detail)
    }

    /// Whose failures count together: a host, or a user of this one.
    var peerName: String {
        if let user = identity.userID { return "uid \(user)" }
        return socketAddress(ofPeer: true).map { String($0.prefix { $0 != ";" }) } ?? "client \(id)"
    }

    /// `address;port` of one end, nil when it has none.
    func socketAddress(ofPeer: Bool) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { text in
            guard let base = text.baseAddress, clinux_address(descriptor, ofPeer ? 1 : 0, base, text.count) == 0 else { return nil }
            return String(cString: base)
        }
    }

    /// The peer's address for the log.
    var address: String { socketAddress(ofPeer: true) ?? "client \(id)" }
}
