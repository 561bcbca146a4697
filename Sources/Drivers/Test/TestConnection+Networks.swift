// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// A network of the test driver.
struct TestNetwork: RegisteredObject, Sendable {
    let name: String
    let uuid: WireUUID
    var configuration: NetworkConfiguration
    /// What updates of the stored configuration alone made of it while the network was active. As with the reference nobody
    /// sees it but the next such update.
    private(set) var stored: NetworkConfiguration?
    var isActive = false
    var isPersistent = false
    var isAutostarted = false

    init(_ configuration: NetworkConfiguration) {
        name = configuration.name
        uuid = configuration.uuid.wire
        self.configuration = configuration
    }

    /// Changes one entry of the configurations that flags select; a thrown error leaves both as they were.
    mutating func update(_ args: Remote.NetworkUpdateArgs) throws(VirtError) {
        var flags = args.flags & AffectFlags.both
        if flags == AffectFlags.current { flags = isActive ? AffectFlags.live : AffectFlags.config }
        if flags & AffectFlags.live != 0, !isActive { throw VirtError(.operationInvalid, .network, "network is not running") }
        if flags & AffectFlags.config != 0, !isPersistent {
            throw VirtError(.operationInvalid, .network, "cannot change persistent config of a transient network")
        }
        var live = configuration
        var kept = stored
        if flags & AffectFlags.live != 0 { live = try live.changed(by: args) }
        if flags & AffectFlags.config != 0 {
            if isActive { kept = try (kept ?? configuration).changed(by: args) } else { live = try live.changed(by: args) }
        }
        (configuration, stored) = (live, kept)
    }

    /// How replies and events name the network.
    var wire: Remote.Network { Remote.Network(name: name, uuid: uuid) }
}

extension NetworkConfiguration {
    fileprivate func changed(by args: Remote.NetworkUpdateArgs) throws(VirtError) -> Self {
        var copy = self
        do {
            try copy.update(
                command: Int32(bitPattern: args.command), section: Int32(bitPattern: args.section), index: args.parentIndex, xml: args.xml)
        } catch {
            throw error as? VirtError ?? VirtError(.internalError, .network, "\(error)")
        }
        return copy
    }
}

/// Looking at networks.
extension TestConnection {
    /// Reads or changes the network that a call names.
    /// - Parameter byUUID: a network that is not there is told of by its UUID, as some of the reference's calls do.
    func withNetwork<Result: Sendable>(
        _ reference: Remote.Network, byUUID: Bool = false, _ body: (inout TestNetwork) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try host.withState { (state) throws(VirtError) -> Result in
            guard let slot = state.networks.slot(uuid: reference.uuid), let result = try state.networks.update(slot, body) else {
                throw Self.noNetwork(reference, byUUID: byUUID)
            }
            return result
        }
    }

    private static func noNetwork(_ reference: Remote.Network, byUUID: Bool) -> VirtError {
        let words = byUUID ? "uuid '\(reference.uuid)'" : "name '\(reference.name)'"
        return VirtError(.noNetwork, .test, "no network with matching \(words)")
    }

    func networkLookupByName(
        _ args: Remote.NetworkLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.NetworkLookupByNameRet {
        let found = host.withState { $0.networks.object(name: args.name)?.wire }
        guard let found else { throw VirtError(.noNetwork, .test, "no network with matching name '\(args.name)'") }
        return Remote.NetworkLookupByNameRet(net: found)
    }

    func networkLookupByUUID(
        _ args: Remote.NetworkLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.NetworkLookupByUUIDRet {
        let found = host.withState { $0.networks.object(uuid: args.uuid)?.wire }
        guard let found else { throw VirtError(.noNetwork, .test, "no network with matching uuid '\(args.uuid)'") }
        return Remote.NetworkLookupByUUIDRet(net: found)
    }

    func networkGetXMLDesc(_ args: Remote.NetworkGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NetworkGetXMLDescRet {
        try check(args.flags, in: "testNetworkGetXMLDesc")
        return Remote.NetworkGetXMLDescRet(xml: try withNetwork(args.net) { $0.configuration.xml() })
    }

    func networkGetBridgeName(
        _ args: Remote.NetworkGetBridgeNameArgs, in call: any CallContext
    ) async throws -> Remote.NetworkGetBridgeNameRet {
        try withNetwork(args.net) { (network) throws(VirtError) in
            guard let bridge = network.configuration.bridgeName else {
                throw VirtError(.internalError, .test, "network '\(network.name)' does not have a bridge name.")
            }
            return Remote.NetworkGetBridgeNameRet(name: bridge)
        }
    }

    func networkIsActive(_ args: Remote.NetworkIsActiveArgs, in call: any CallContext) async throws -> Remote.NetworkIsActiveRet {
        Remote.NetworkIsActiveRet(active: try withNetwork(args.net, byUUID: true) { $0.isActive } ? 1 : 0)
    }

    func networkIsPersistent(
        _ args: Remote.NetworkIsPersistentArgs, in call: any CallContext
    ) async throws -> Remote.NetworkIsPersistentRet {
        Remote.NetworkIsPersistentRet(persistent: try withNetwork(args.net, byUUID: true) { $0.isPersistent } ? 1 : 0)
    }

    func networkGetAutostart(
        _ args: Remote.NetworkGetAutostartArgs, in call: any CallContext
    ) async throws -> Remote.NetworkGetAutostartRet {
        Remote.NetworkGetAutostartRet(autostart: try withNetwork(args.net) { $0.isAutostarted } ? 1 : 0)
    }

    func networkSetAutostart(_ args: Remote.NetworkSetAutostartArgs, in call: any CallContext) async throws {
        try withNetwork(args.net) { $0.isAutostarted = args.autostart != 0 }
    }

    // MARK: - Lists

    private func networkNames(active: Bool) -> [String] {
        host.withState { $0.networks.filter { $0.isActive == active }.map(\.name) }
    }

    func connectNumOfNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfNetworksRet {
        Remote.ConnectNumOfNetworksRet(num: Int32(networkNames(active: true).count))
    }

    func connectListNetworks(
        _ args: Remote.ConnectListNetworksArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListNetworksRet {
        Remote.ConnectListNetworksRet(names: Array(networkNames(active: true).prefix(max(0, Int(args.maxnames)))))
    }

    func connectNumOfDefinedNetworks(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedNetworksRet {
        Remote.ConnectNumOfDefinedNetworksRet(num: Int32(networkNames(active: false).count))
    }

    func connectListDefinedNetworks(
        _ args: Remote.ConnectListDefinedNetworksArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDefinedNetworksRet {
        Remote.ConnectListDefinedNetworksRet(names: Array(networkNames(active: false).prefix(max(0, Int(args.maxnames)))))
    }

    func connectListAllNetworks(
        _ args: Remote.ConnectListAllNetworksArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllNetworksRet {
        try check(args.flags, allowed: 0x3f, in: "testConnectListAllNetworks")
        let filter = ObjectListFilter(flags: args.flags)
        let networks = host.withState { state in
            state.networks.compactMap { network -> Remote.Network? in
                let isWanted = filter.includes(
                    isActive: network.isActive, isPersistent: network.isPersistent, isAutostarted: network.isAutostarted)
                return isWanted ? network.wire : nil
            }
        }
        return Remote.ConnectListAllNetworksRet(nets: args.needResults != 0 ? networks : [], ret: UInt32(networks.count))
    }
}
