// SPDX-License-Identifier: Apache-2.0
import AccessControl
public import Transport

/// Who may come in over TLS.
public struct TLSPolicy: Sendable {
    public var context: TLSContext
    /// Clients have to show a certificate that an authority signed.
    public var verifiesClients: Bool
    /// Patterns, with the wildcards * and ?, of which a client's distinguished name must match one; nil: every name may in.
    public var allowedNames: [String]?

    public init(context: TLSContext, verifiesClients: Bool = true, allowedNames: [String]? = nil) {
        self.context = context
        self.verifiesClients = verifiesClients
        self.allowedNames = allowedNames
    }

    /// Checks the peer after the handshake.
    /// - Returns: its distinguished name, when it was checked.
    /// - Throws: `TransportError.refused` with the reason.
    func check(_ session: TLSSession) throws(TransportError) -> String? {
        guard verifiesClients else { return nil }
        let name = try session.verifyPeer()
        guard WildcardPattern.allows(name, allowedNames) else {
            throw .refused("Client's Distinguished Name '\(name)' is not on the list of allowed clients (tls_allowed_dn_list)")
        }
        return name
    }
}
