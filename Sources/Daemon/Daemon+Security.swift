// SPDX-License-Identifier: Apache-2.0
import AccessControl
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
        if usedSchemes.contains(.polkit) { policy.polkit = Polkit() }
        return policy
    }

    /// The access drivers; nil when whoever is in may do everything.
    func makeAccess() throws -> AccessManager? {
        let drivers = try accessDrivers(configuration)
        return drivers.isEmpty ? nil : AccessManager(drivers)
    }

    func accessDrivers(_ configuration: DaemonConfiguration) throws -> [any AccessDriver] {
        var drivers: [any AccessDriver] = []
        for name in configuration.accessDrivers {
            switch name {
            case "none": continue
            case "polkit": drivers.append(PolkitAccessDriver(Polkit()))
            case "policy": drivers.append(try AccessPolicy.read(path: paths.accessPolicyFile))
            default: throw VirtError(.internalError, .access, "Cannot find security driver '\(name)'")
            }
        }
        return drivers
    }

    /// Reads the certificates and makes the TLS settings.
    static func tlsPolicy(_ configuration: DaemonConfiguration, _ paths: DaemonPaths) throws -> TLSPolicy {
        var settings = TLSContext.Settings()
        settings.authorityFile = paths.authorityFile(configuration)
        settings.certificateFile = paths.certificateFile(configuration)
        settings.keyFile = paths.keyFile(configuration)
        settings.revocationFile = paths.revocationFile(configuration)
        settings.priority = configuration.tlsPriority ?? "NORMAL"
        settings.verifiesPeer = !configuration.skipsClientVerification
        settings.checksFiles = !configuration.skipsCertificateSanityCheck
        let context = try TLSContext(.server, settings)
        let log = Logger(label: "rpc")
        for warning in context.warnings { log.warning("\(warning)") }
        return TLSPolicy(
            context: context, verifiesClients: !configuration.skipsClientVerification, allowedNames: configuration.tlsAllowedNames)
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
