// SPDX-License-Identifier: Apache-2.0
import AccessControl
import WireProtocol
import XDR

/// A call whose result is cut down to what the client may see.
struct FilteredCall {
    let payload: [UInt8]
    let services: ServiceSet
    let call: any PendingCall
    let check: AccessCheck
    /// The permission that an element needs.
    let permission: String

    func arguments<Arguments: XDRDecodable>() throws -> Arguments {
        var reader = XDRReader(payload.span.bytes)
        return try Arguments(from: &reader)
    }

    func reply(_ result: some XDREncodable) { call.reply(result) }

    /// What is left of a list; also its length, which counts even when the client does not want the elements.
    func kept<Element>(_ elements: [Element], _ object: (Element) -> AccessObject) async -> [Element] {
        await check.keep(elements, permission, object)
    }
}

/// Lists and counts, by procedure number. The older calls, which give names, numbers or counts, are answered from the newer lists: names
/// alone would not do for rules about UUIDs.
enum AccessFilters {
    typealias Answer = @Sendable (FilteredCall) async throws -> Void

    // virConnectListAllDomainsFlags, and those of networks, pools and interfaces, which count the other way round.
    private static let activeDomains: UInt32 = 1, inactiveDomains: UInt32 = 2
    private static let inactive: UInt32 = 1, active: UInt32 = 2

    static let answers: [Int32: Answer] = domains.merging(networks) { $1 }.merging(storage) { $1 }.merging(others) { $1 }

    private static func prefix<Element>(_ elements: [Element], _ most: Int32) -> [Element] { Array(elements.prefix(Int(max(0, most)))) }

    // MARK: Domains

    private static func domains(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.Domain] {
        let all = try await call.services.hypervisor.connectListAllDomains(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.domains) { AccessObject($0) }
    }

    private static let domains: [Int32: Answer] = [
        21: { call in
            let args: Remote.ConnectListDefinedDomainsArgs = try call.arguments()
            let names = try await domains(call, inactiveDomains).map(\.name)
            call.reply(Remote.ConnectListDefinedDomainsRet(names: prefix(names, args.maxnames)))
        },
        25: { call in
            call.reply(Remote.ConnectNumOfDefinedDomainsRet(num: Int32(try await domains(call, inactiveDomains).count)))
        },
        37: { call in
            let args: Remote.ConnectListDomainsArgs = try call.arguments()
            let numbers = try await domains(call, activeDomains).map(\.id)
            call.reply(Remote.ConnectListDomainsRet(ids: prefix(numbers, args.maxids)))
        },
        51: { call in call.reply(Remote.ConnectNumOfDomainsRet(num: Int32(try await domains(call, activeDomains).count))) },
        273: { call in
            let args: Remote.ConnectListAllDomainsArgs = try call.arguments()
            let found = try await domains(call, args.flags)
            call.reply(Remote.ConnectListAllDomainsRet(domains: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
        344: { call in
            let args: Remote.ConnectGetAllDomainStatsArgs = try call.arguments()
            var result = try await call.services.hypervisor.connectGetAllDomainStats(args, in: call.call)
            result.retStats = await call.kept(result.retStats) { AccessObject($0.dom) }
            call.reply(result)
        },
    ]

    // MARK: Networks and interfaces

    private static func networks(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.Network] {
        let all = try await call.services.network.connectListAllNetworks(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.nets) { AccessObject($0) }
    }

    private static func interfaces(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.Interface] {
        let all = try await call.services.interface.connectListAllInterfaces(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.ifaces) { AccessObject($0) }
    }

    private static let networks: [Int32: Answer] = [
        36: { call in
            let args: Remote.ConnectListDefinedNetworksArgs = try call.arguments()
            let names = try await networks(call, inactive).map(\.name)
            call.reply(Remote.ConnectListDefinedNetworksRet(names: prefix(names, args.maxnames)))
        },
        38: { call in
            let args: Remote.ConnectListNetworksArgs = try call.arguments()
            let names = try await networks(call, active).map(\.name)
            call.reply(Remote.ConnectListNetworksRet(names: prefix(names, args.maxnames)))
        },
        50: { call in call.reply(Remote.ConnectNumOfDefinedNetworksRet(num: Int32(try await networks(call, inactive).count))) },
        52: { call in call.reply(Remote.ConnectNumOfNetworksRet(num: Int32(try await networks(call, active).count))) },
        283: { call in
            let args: Remote.ConnectListAllNetworksArgs = try call.arguments()
            let found = try await networks(call, args.flags)
            call.reply(Remote.ConnectListAllNetworksRet(nets: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
        404: { call in
            var args: Remote.NetworkListAllPortsArgs = try call.arguments()
            let isWanted = args.needResults != 0
            args.needResults = 1
            let found = await call.kept(try await call.services.network.networkListAllPorts(args, in: call.call).ports) { AccessObject($0) }
            call.reply(Remote.NetworkListAllPortsRet(ports: isWanted ? found : [], ret: UInt32(found.count)))
        },
        126: { call in call.reply(Remote.ConnectNumOfInterfacesRet(num: Int32(try await interfaces(call, active).count))) },
        127: { call in
            let args: Remote.ConnectListInterfacesArgs = try call.arguments()
            let names = try await interfaces(call, active).map(\.name)
            call.reply(Remote.ConnectListInterfacesRet(names: prefix(names, args.maxnames)))
        },
        137: { call in call.reply(Remote.ConnectNumOfDefinedInterfacesRet(num: Int32(try await interfaces(call, inactive).count))) },
        138: { call in
            let args: Remote.ConnectListDefinedInterfacesArgs = try call.arguments()
            let names = try await interfaces(call, inactive).map(\.name)
            call.reply(Remote.ConnectListDefinedInterfacesRet(names: prefix(names, args.maxnames)))
        },
        284: { call in
            let args: Remote.ConnectListAllInterfacesArgs = try call.arguments()
            let found = try await interfaces(call, args.flags)
            call.reply(Remote.ConnectListAllInterfacesRet(ifaces: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
    ]

    // MARK: Pools and volumes

    private static func pools(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.StoragePool] {
        let all = try await call.services.storage.connectListAllStoragePools(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.pools) { AccessObject($0) }
    }

    private static func volumes(_ call: FilteredCall, _ pool: Remote.StoragePool, _ flags: UInt32) async throws -> [Remote.StorageVol] {
        let all = try await call.services.storage.storagePoolListAllVolumes(
            .init(pool: pool, needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.vols) { AccessObject($0, pool: pool) }
    }

    private static let storage: [Int32: Answer] = [
        71: { call in call.reply(Remote.ConnectNumOfStoragePoolsRet(num: Int32(try await pools(call, active).count))) },
        72: { call in
            let args: Remote.ConnectListStoragePoolsArgs = try call.arguments()
            let names = try await pools(call, active).map(\.name)
            call.reply(Remote.ConnectListStoragePoolsRet(names: prefix(names, args.maxnames)))
        },
        73: { call in call.reply(Remote.ConnectNumOfDefinedStoragePoolsRet(num: Int32(try await pools(call, inactive).count))) },
        74: { call in
            let args: Remote.ConnectListDefinedStoragePoolsArgs = try call.arguments()
            let names = try await pools(call, inactive).map(\.name)
            call.reply(Remote.ConnectListDefinedStoragePoolsRet(names: prefix(names, args.maxnames)))
        },
        281: { call in
            let args: Remote.ConnectListAllStoragePoolsArgs = try call.arguments()
            let found = try await pools(call, args.flags)
            call.reply(Remote.ConnectListAllStoragePoolsRet(pools: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
        91: { call in
            let args: Remote.StoragePoolNumOfVolumesArgs = try call.arguments()
            call.reply(Remote.StoragePoolNumOfVolumesRet(num: Int32(try await volumes(call, args.pool, 0).count)))
        },
        92: { call in
            let args: Remote.StoragePoolListVolumesArgs = try call.arguments()
            let names = try await volumes(call, args.pool, 0).map(\.name)
            call.reply(Remote.StoragePoolListVolumesRet(names: prefix(names, args.maxnames)))
        },
        282: { call in
            let args: Remote.StoragePoolListAllVolumesArgs = try call.arguments()
            let found = try await volumes(call, args.pool, args.flags)
            call.reply(Remote.StoragePoolListAllVolumesRet(vols: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
    ]

    // MARK: Node devices, secrets and packet filters

    private static func secrets(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.Secret] {
        let all = try await call.services.secret.connectListAllSecrets(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.secrets) { AccessObject($0) }
    }

    private static func filters(_ call: FilteredCall, _ flags: UInt32) async throws -> [Remote.NWFilter] {
        let all = try await call.services.nwfilter.connectListAllNWFilters(.init(needResults: 1, flags: flags), in: call.call)
        return await call.kept(all.filters) { AccessObject($0) }
    }

    private static func devices(_ call: FilteredCall, _ capability: String?, _ flags: UInt32) async throws -> [String] {
        let args = Remote.NodeListDevicesArgs(cap: capability, maxnames: Int32(Remote.nodeDeviceListMax), flags: flags)
        let names = try await call.services.nodeDevice.nodeListDevices(args, in: call.call).names
        return await call.kept(names) { AccessObject(kind: "node_device", name: $0) }
    }

    private static let others: [Int32: Answer] = [
        111: { call in
            let args: Remote.NodeNumOfDevicesArgs = try call.arguments()
            call.reply(Remote.NodeNumOfDevicesRet(num: Int32(try await devices(call, args.cap, args.flags).count)))
        },
        112: { call in
            let args: Remote.NodeListDevicesArgs = try call.arguments()
            call.reply(Remote.NodeListDevicesRet(names: prefix(try await devices(call, args.cap, args.flags), args.maxnames)))
        },
        285: { call in
            var args: Remote.ConnectListAllNodeDevicesArgs = try call.arguments()
            let isWanted = args.needResults != 0
            args.needResults = 1
            let found = await call.kept(try await call.services.nodeDevice.connectListAllNodeDevices(args, in: call.call).devices) {
                AccessObject($0)
            }
            call.reply(Remote.ConnectListAllNodeDevicesRet(devices: isWanted ? found : [], ret: UInt32(found.count)))
        },
        139: { call in call.reply(Remote.ConnectNumOfSecretsRet(num: Int32(try await secrets(call, 0).count))) },
        140: { call in
            let args: Remote.ConnectListSecretsArgs = try call.arguments()
            let uuids = try await secrets(call, 0).map { "\($0.uuid)" }
            call.reply(Remote.ConnectListSecretsRet(uuids: prefix(uuids, args.maxuuids)))
        },
        287: { call in
            let args: Remote.ConnectListAllSecretsArgs = try call.arguments()
            let found = try await secrets(call, args.flags)
            call.reply(Remote.ConnectListAllSecretsRet(secrets: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
        178: { call in call.reply(Remote.ConnectNumOfNWFiltersRet(num: Int32(try await filters(call, 0).count))) },
        179: { call in
            let args: Remote.ConnectListNWFiltersArgs = try call.arguments()
            call.reply(Remote.ConnectListNWFiltersRet(names: prefix(try await filters(call, 0).map(\.name), args.maxnames)))
        },
        286: { call in
            let args: Remote.ConnectListAllNWFiltersArgs = try call.arguments()
            let found = try await filters(call, args.flags)
            call.reply(Remote.ConnectListAllNWFiltersRet(filters: args.needResults != 0 ? found : [], ret: UInt32(found.count)))
        },
        401: { call in
            var args: Remote.ConnectListAllNWFilterBindingsArgs = try call.arguments()
            let isWanted = args.needResults != 0
            args.needResults = 1
            let all = try await call.services.nwfilter.connectListAllNWFilterBindings(args, in: call.call).bindings
            let found = await call.kept(all) { AccessObject($0) }
            call.reply(Remote.ConnectListAllNWFilterBindingsRet(bindings: isWanted ? found : [], ret: UInt32(found.count)))
        },
    ]
}
