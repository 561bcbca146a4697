// SPDX-License-Identifier: Apache-2.0

/// How a socket's clients prove who they are.
public enum AuthenticationScheme: String, Hashable, Sendable {
    case none
    case sasl
    case polkit
}

/// Limits of one of the daemon's servers: `libvirtd` itself and `admin`.
public struct ConfiguredLimits: Hashable, Sendable {
    public var minimumWorkers: UInt32 = 5
    public var maximumWorkers: UInt32 = 20
    public var maximumClients: UInt32 = 5000
    public var maximumQueuedClients: UInt32
    public var maximumClientRequests: UInt32 = 5
    /// Seconds of silence before a keepalive message; -1 never sends one.
    public var keepaliveInterval: Int32 = 5
    /// Unanswered keepalive messages before the connection is closed.
    public var keepaliveCount: UInt32 = 5

    /// The defaults; only the queue's length differs between the servers.
    public init(maximumQueuedClients: UInt32) { self.maximumQueuedClients = maximumQueuedClients }
}

/// Where the host's UUID comes from when the configuration does not give it.
public enum HostUUIDSource: String, Hashable, Sendable {
    case smbios
    case machineID = "machine-id"
}

/// What `libvirtd.conf` says, with the defaults for what it does not say.
public struct DaemonConfiguration: Hashable, Sendable {
    // Network sockets.
    public var listenTLS = true
    public var listenTCP = false
    /// A number or a service's name.
    public var tlsPort = "16514"
    public var tcpPort = "16509"
    /// The address to listen on; all without it.
    public var listenAddress: String?

    // UNIX sockets. Without a folder: the place that belongs to the daemon's user.
    public var unixSocketDirectory: String?
    public var unixSocketGroup: String?
    public var unixReadOnlyMode: UInt32
    /// Nil: open to everybody when polkit looks at who comes, else the owner's alone.
    public var configuredReadWriteMode: UInt32?
    public var unixReadWriteMode: UInt32 { configuredReadWriteMode ?? (unixReadWriteAuthentication == .polkit ? 0o777 : 0o700) }
    public var unixAdminMode: UInt32 = 0o700

    // Authentication and access.
    public var unixReadOnlyAuthentication: AuthenticationScheme
    public var unixReadWriteAuthentication: AuthenticationScheme
    public var tcpAuthentication = AuthenticationScheme.sasl
    public var tlsAuthentication = AuthenticationScheme.none
    /// The least strength of a SASL security layer on TCP.
    public var tcpMinimumSSF: UInt32 = 56
    public var accessDrivers: [String] = []
    /// An empty list lets nobody in; none at all does not ask.
    public var saslAllowedUsernames: [String]?

    // TLS. Files that are not given stand at the stock places.
    public var keyFile: String?
    public var certificateFile: String?
    public var authorityFile: String?
    public var revocationFile: String?
    public var skipsCertificateSanityCheck = false
    public var skipsClientVerification = false
    /// An empty list lets nobody in; none at all does not ask.
    public var tlsAllowedNames: [String]?
    public var tlsPriority: String?

    // Limits.
    public var server = ConfiguredLimits(maximumQueuedClients: 1000)
    public var admin = ConfiguredLimits(maximumQueuedClients: 20)
    /// Clients that are connected and not yet authenticated.
    public var maximumAnonymousClients: UInt32 = 20
    /// Workers that only serve calls of high priority.
    public var priorityWorkers: UInt32 = 5

    // Logging and audit.
    /// Where metrics and health are served over HTTP: `unix:PATH`, or a loopback address with a port. Ours alone; nowhere without it.
    public var metricsAddress: MetricsAddress?
    public var logLevel = LogPriority.warning
    public var logFilters: [LogFilter] = []
    /// Without outputs the daemon chooses: standard error, or journald when there is no terminal.
    public var logOutputs: [LogOutput] = []
    /// 0: off, 1: when the host audits, 2: refuse to run when the host does not.
    public var auditLevel: UInt32 = 1
    public var auditsToLog = false

    // The host.
    /// 36 characters, hyphens included.
    public var hostUUID: String?
    public var hostUUIDSource = HostUUIDSource.smbios
    /// Seconds that a call of Open vSwitch's tool may take.
    public var openVSwitchTimeout: UInt32 = 5

    /// The defaults. A system daemon's sockets are open to everybody, and polkit says who may in; a session's are its user's.
    public init(isPrivileged: Bool) {
        unixReadOnlyAuthentication = isPrivileged ? .polkit : .none
        unixReadWriteAuthentication = isPrivileged ? .polkit : .none
        unixReadOnlyMode = isPrivileged ? 0o777 : 0o700
    }
}
