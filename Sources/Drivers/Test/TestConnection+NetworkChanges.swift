// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol
internal import XDR

/// Defining, starting and ending networks.
extension TestConnection {
    func networkDefineXML(_ args: Remote.NetworkDefineXMLArgs, in call: any CallContext) async throws -> Remote.NetworkDefineXMLRet {
        Remote.NetworkDefineXMLRet(net: try defineNetwork(args.xml, flags: 0))
    }

    func networkDefineXMLFlags(
        _ args: Remote.NetworkDefineXMLFlagsArgs, in call: any CallContext
    ) async throws -> Remote.NetworkDefineXMLFlagsRet {
        Remote.NetworkDefineXMLFlagsRet(net: try defineNetwork(args.xml, flags: args.flags))
    }

    private func defineNetwork(_ xml: String, flags: UInt32) throws -> Remote.Network {
        try check(flags, allowed: 1, in: "testNetworkDefineXMLFlags")
        let configuration = try NetworkConfiguration(xml: xml, options: .withoutNamespaces.validating(flags & 1 != 0))
        return try host.withState { (state) throws(VirtError) -> Remote.Network in
            if let slot = try state.existing(configuration) {
                state.networks.update(slot) { network in
                    network.isPersistent = true
                    network.configuration = configuration
                }
            } else {
                var network = TestNetwork(configuration)
                network.isPersistent = true
                state.networks.insert(network)
            }
            let wire = TestNetwork(configuration).wire
            host.events.post(.defined, of: wire)
            return wire
        }
    }

    func networkCreateXML(_ args: Remote.NetworkCreateXMLArgs, in call: any CallContext) async throws -> Remote.NetworkCreateXMLRet {
        Remote.NetworkCreateXMLRet(net: try createNetwork(args.xml, flags: 0))
    }

    func networkCreateXMLFlags(
        _ args: Remote.NetworkCreateXMLFlagsArgs, in call: any CallContext
    ) async throws -> Remote.NetworkCreateXMLFlagsRet {
        Remote.NetworkCreateXMLFlagsRet(net: try createNetwork(args.xml, flags: args.flags))
    }

    private func createNetwork(_ xml: String, flags: UInt32) throws -> Remote.Network {
        try check(flags, allowed: 1, in: "testNetworkCreateXMLFlags")
        let configuration = try NetworkConfiguration(xml: xml, options: .withoutNamespaces.validating(flags & 1 != 0))
        return try host.withState { (state) throws(VirtError) -> Remote.Network in
            if let slot = try state.existing(configuration) {
                try state.networks.update(slot) { (network) throws(VirtError) in
                    guard !network.isActive else {
                        throw VirtError(.operationInvalid, .network, "network is already active as '\(network.name)'")
                    }
                    network.configuration = configuration
                    network.isActive = true
                }
            } else {
                var network = TestNetwork(configuration)
                network.isActive = true
                state.networks.insert(network)
            }
            let wire = TestNetwork(configuration).wire
            host.events.post(.started, of: wire)
            return wire
        }
    }

    func networkUpdate(_ args: Remote.NetworkUpdateArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: AffectFlags.both, in: "testNetworkUpdate")
        try withNetwork(args.net, byUUID: true) { (network) throws(VirtError) in try network.update(args) }
    }

    func networkCreate(_ args: Remote.NetworkCreateArgs, in call: any CallContext) async throws {
        try withNetwork(args.net) { (network) throws(VirtError) in
            guard !network.isActive else {
                throw VirtError(.operationInvalid, .test, "Network '\(network.name)' is already running")
            }
            network.isActive = true
            host.events.post(.started, of: network.wire)
        }
    }

    func networkDestroy(_ args: Remote.NetworkDestroyArgs, in call: any CallContext) async throws {
        let stays = try withNetwork(args.net) { (network) throws(VirtError) in
            // One that does not run is ended once more.
            network.isActive = false
            host.events.post(.stopped, of: network.wire)
            return network.isPersistent
        }
        if !stays { removeNetwork(args.net) }
    }

    func networkUndefine(_ args: Remote.NetworkUndefineArgs, in call: any CallContext) async throws {
        try withNetwork(args.net) { (network) throws(VirtError) in
            guard !network.isActive else {
                throw VirtError(.operationInvalid, .test, "Network '\(network.name)' is still running")
            }
            host.events.post(.undefined, of: network.wire)
        }
        removeNetwork(args.net)
    }

    private func removeNetwork(_ reference: Remote.Network) {
        host.withState { state in
            guard let slot = state.networks.slot(uuid: reference.uuid) else { return }
            state.networks.remove(slot)
        }
    }
}

extension TestHost.State {
    /// The place of the network that a definition is about; throws when its name or UUID belong to another one.
    func existing(_ configuration: NetworkConfiguration) throws(VirtError) -> ObjectTable<TestNetwork>.Slot? {
        let uuid = configuration.uuid.wire
        do throws(ObjectConflict) {
            return try networks.existing(name: configuration.name, uuid: uuid)
        } catch {
            switch error {
            case .uuidHasName(let other):
                throw VirtError(.operationFailed, .network, "network '\(other)' is already defined with uuid \(uuid)")
            case .nameHasUUID(let other):
                throw VirtError(.operationFailed, .network, "network '\(configuration.name)' already exists with uuid \(other)")
            }
        }
    }

    /// A network that is there from the beginning.
    mutating func addActive(_ configuration: NetworkConfiguration) throws(VirtError) {
        var network = TestNetwork(configuration)
        network.isPersistent = true
        network.isActive = true
        if try existing(configuration) == nil { networks.insert(network) }
    }
}
