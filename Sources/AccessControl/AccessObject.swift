// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

/// What a permission is asked on: an object as access rules know it.
///
/// What is not known (the guest in a saved image, say) is nil and matches no rule that asks for it.
public struct AccessObject: Sendable, Hashable {
    /// As the protocol's rules call it: `domain`, `storage_vol`, ...; `connect` is the connection itself.
    public var kind: String
    public var name: String?
    public var uuid: String?
    /// What else the kind has: `pool`, `pool_uuid`, `key`, `network`, `network_uuid`, `mac`, `usage_type`, `usage`.
    public var extra: [String: String]

    public init(kind: String, name: String? = nil, uuid: String? = nil, extra: [String: String] = [:]) {
        self.kind = kind
        self.name = name
        self.uuid = uuid
        self.extra = extra
    }

    public static let connection = AccessObject(kind: "connect")

    public init(_ domain: Remote.Domain) { self.init(kind: "domain", name: domain.name, uuid: "\(domain.uuid)") }
    public init(_ network: Remote.Network) { self.init(kind: "network", name: network.name, uuid: "\(network.uuid)") }
    public init(_ pool: Remote.StoragePool) { self.init(kind: "storage_pool", name: pool.name, uuid: "\(pool.uuid)") }
    public init(_ device: Remote.NodeDevice) { self.init(kind: "node_device", name: device.name) }
    public init(_ filter: Remote.NWFilter) { self.init(kind: "nwfilter", name: filter.name, uuid: "\(filter.uuid)") }

    public init(_ port: Remote.NetworkPort) {
        self.init(
            kind: "network_port", uuid: "\(port.uuid)", extra: ["network": port.net.name, "network_uuid": "\(port.net.uuid)"])
    }

    /// - Parameter pool: the volume's pool, when its UUID is known.
    public init(_ volume: Remote.StorageVol, pool: Remote.StoragePool? = nil) {
        self.init(kind: "storage_vol", name: volume.name, extra: ["pool": volume.pool, "key": volume.key])
        extra["pool_uuid"] = pool.map { "\($0.uuid)" }
    }

    public init(_ interface: Remote.Interface) {
        self.init(kind: "interface", name: interface.name, extra: ["mac": interface.mac])
    }

    public init(_ secret: Remote.Secret) {
        // virSecretUsageType
        let types = [1: "volume", 2: "ceph", 3: "target", 4: "tls", 5: "vtpm"]
        self.init(kind: "secret", uuid: "\(secret.uuid)", extra: ["usage": secret.usageID])
        extra["usage_type"] = types[Int(secret.usageType)]
    }

    public init(_ binding: Remote.NWFilterBinding) {
        self.init(kind: "nwfilter_binding", name: binding.portdev, extra: ["filter": binding.filtername])
    }

    /// One property by the name that rules use; the driver is the connection's.
    func property(_ key: String, driver: String?) -> String? {
        switch key {
        case "driver": driver
        case "name": name
        case "uuid": uuid
        default: extra[key]
        }
    }
}
