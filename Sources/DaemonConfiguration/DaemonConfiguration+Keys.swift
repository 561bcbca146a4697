// SPDX-License-Identifier: Apache-2.0

extension DaemonConfiguration {
    /// Every setting of `libvirtd.conf` 9.0.0, in the order in which the reference looks at them: that order decides
    /// which of several mistakes is reported.
    static let keys: [ConfigurationKey] = [
        ConfigurationKey("listen_tcp", \.listenTCP, ConfigurationKey.boolean),
        ConfigurationKey("listen_tls", \.listenTLS, ConfigurationKey.boolean),
        ConfigurationKey("tls_port", \.tlsPort, ConfigurationKey.string),
        ConfigurationKey("tcp_port", \.tcpPort, ConfigurationKey.string),
        ConfigurationKey("listen_addr", \.listenAddress, ConfigurationKey.optionalString),
        ConfigurationKey("auth_unix_rw", \.unixReadWriteAuthentication, ConfigurationKey.authentication),
        ConfigurationKey("auth_unix_ro", \.unixReadOnlyAuthentication, ConfigurationKey.authentication),
        ConfigurationKey("auth_tcp", \.tcpAuthentication, ConfigurationKey.authentication),
        ConfigurationKey("auth_tls", \.tlsAuthentication, ConfigurationKey.authentication),
        ConfigurationKey("access_drivers", \.accessDrivers, ConfigurationKey.strings),
        ConfigurationKey("unix_sock_group", \.unixSocketGroup, ConfigurationKey.optionalString),
        ConfigurationKey("unix_sock_admin_perms", \.unixAdminMode, ConfigurationKey.mode),
        ConfigurationKey("unix_sock_ro_perms", \.unixReadOnlyMode, ConfigurationKey.mode),
        ConfigurationKey("unix_sock_rw_perms", \.configuredReadWriteMode, ConfigurationKey.optionalMode),
        ConfigurationKey("unix_sock_dir", \.unixSocketDirectory, ConfigurationKey.optionalString),
        ConfigurationKey("tls_no_sanity_certificate", \.skipsCertificateSanityCheck, ConfigurationKey.boolean),
        ConfigurationKey("tls_no_verify_certificate", \.skipsClientVerification, ConfigurationKey.boolean),
        ConfigurationKey("key_file", \.keyFile, ConfigurationKey.optionalString),
        ConfigurationKey("cert_file", \.certificateFile, ConfigurationKey.optionalString),
        ConfigurationKey("ca_file", \.authorityFile, ConfigurationKey.optionalString),
        ConfigurationKey("crl_file", \.revocationFile, ConfigurationKey.optionalString),
        ConfigurationKey("tls_allowed_dn_list", \.tlsAllowedNames, ConfigurationKey.optionalStrings),
        ConfigurationKey("tls_priority", \.tlsPriority, ConfigurationKey.optionalString),
        ConfigurationKey("tcp_min_ssf", \.tcpMinimumSSF, ConfigurationKey.strength),
        ConfigurationKey("sasl_allowed_username_list", \.saslAllowedUsernames, ConfigurationKey.optionalStrings),
        ConfigurationKey("min_workers", \.server.minimumWorkers, ConfigurationKey.unsigned),
        ConfigurationKey("max_workers", \.server.maximumWorkers, ConfigurationKey.positive),
        ConfigurationKey("max_clients", \.server.maximumClients, ConfigurationKey.unsigned),
        ConfigurationKey("max_queued_clients", \.server.maximumQueuedClients, ConfigurationKey.unsigned),
        ConfigurationKey("max_anonymous_clients", \.maximumAnonymousClients, ConfigurationKey.unsigned),
        ConfigurationKey("prio_workers", \.priorityWorkers, ConfigurationKey.unsigned),
        ConfigurationKey("max_client_requests", \.server.maximumClientRequests, ConfigurationKey.unsigned),
        ConfigurationKey("admin_min_workers", \.admin.minimumWorkers, ConfigurationKey.unsigned),
        ConfigurationKey("admin_max_workers", \.admin.maximumWorkers, ConfigurationKey.positive),
        ConfigurationKey("admin_max_clients", \.admin.maximumClients, ConfigurationKey.unsigned),
        ConfigurationKey("admin_max_queued_clients", \.admin.maximumQueuedClients, ConfigurationKey.unsigned),
        ConfigurationKey("admin_max_client_requests", \.admin.maximumClientRequests, ConfigurationKey.unsigned),
        ConfigurationKey("audit_level", \.auditLevel, ConfigurationKey.unsigned),
        ConfigurationKey("audit_logging", \.auditsToLog, ConfigurationKey.boolean),
        ConfigurationKey("host_uuid", \.hostUUID, supported: false, ConfigurationKey.uuid),
        ConfigurationKey("host_uuid_source", \.hostUUIDSource, supported: false, ConfigurationKey.uuidSource),
        ConfigurationKey("metrics_address", \.metricsAddress, ConfigurationKey.metricsAddress),
        ConfigurationKey("log_level", \.logLevel, ConfigurationKey.priority),
        ConfigurationKey("log_filters", \.logFilters, ConfigurationKey.filters),
        ConfigurationKey("log_outputs", \.logOutputs, ConfigurationKey.outputs),
        ConfigurationKey("keepalive_interval", \.server.keepaliveInterval, ConfigurationKey.signed),
        ConfigurationKey("keepalive_count", \.server.keepaliveCount, ConfigurationKey.unsigned),
        ConfigurationKey("admin_keepalive_interval", \.admin.keepaliveInterval, ConfigurationKey.signed),
        ConfigurationKey("admin_keepalive_count", \.admin.keepaliveCount, ConfigurationKey.unsigned),
        ConfigurationKey("ovs_timeout", \.openVSwitchTimeout, supported: false, ConfigurationKey.unsigned),
    ]

    /// Settings of earlier releases, without effect in the reference too.
    static let retiredKeys: Set<String> = [
        "admin_keepalive_required", "keepalive_required", "log_buffer_size", "max_requests", "mdns_adv", "mdns_name",
    ]
}
