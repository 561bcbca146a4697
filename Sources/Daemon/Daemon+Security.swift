// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Logging
import RPCServer
import Transport

extension Daemon {
    /// How clients show who they are. Loads what the configured schemes need, so that a mistake keeps the daemon from starting.
    func makeAuthentication() throws -> AuthenticationPolicy {
        var policy = AuthenticationPolicy()
        policy.schemes[.local] = configuration.unixReadWriteAuthentication.scheme
        policy.schemes[.localReadOnly] = configuration.unixReadOnlyAuthentication.scheme
        policy.schemes[.tcp] = configuration.tcpAuthentication.scheme
        policy.schemes[.tls] = configuration.tlsAuthentication.scheme
        for (key, scheme) in [("auth_tcp", configuration.tcpAuthentication), ("auth_tls", configuration.tlsAuthentication)]
        where scheme == .polkit {
            throw VirtError(.configUnsupported, .rpc, "\(key): polkit knows only clients of UNIX sockets")
        }
        policy.saslNames = configuration.saslAllowedUsernames
        policy.minimumStrength = configuration.tcpMinimumSSF
        if usedSchemes.contains(.sasl) {
            let log = Logger(label: "rpc")
            let folder = paths.prefix.isEmpty ? nil : paths.prefix + "/etc/sasl2"
            try SASLLibrary.prepareServer(folder: folder) { log.warning("SASL: \($0)") }
        }
        return policy
    }

    /// Schemes of the sockets that the daemon opens.
    private var usedSchemes: Set<AuthenticationScheme> {
        var schemes: Set = [configuration.unixReadWriteAuthentication, configuration.unixReadOnlyAuthentication]
        // Sockets that systemd passes may be of any kind.
        if arguments.listensToNetwork && configuration.listenTCP || hasPassedSockets { schemes.insert(configuration.tcpAuthentication) }
        if arguments.listensToNetwork && configuration.listenTLS || hasPassedSockets { schemes.insert(configuration.tlsAuthentication) }
        return schemes
    }

    private var hasPassedSockets: Bool { DaemonPaths.environment("LISTEN_FDS") != nil }
}

extension AuthenticationScheme {
    fileprivate var scheme: AuthenticationPolicy.Scheme {
        switch self {
        case .none: .none
        case .sasl: .sasl
        case .polkit: .polkit
        }
    }
}
