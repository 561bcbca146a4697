// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol
public import XDR

extension Connection {
    // MARK: The host

    /// Of the daemon's library: major * 1,000,000 + minor * 1,000 + release.
    public func libraryVersion() async throws -> UInt64 { try await services.connectGetLibVersion(in: ClientCall()).libVer }

    /// Of the hypervisor, in the same form.
    public func hypervisorVersion() async throws -> UInt64 { try await services.connectGetVersion(in: ClientCall()).hvVer }

    public func hostName() async throws -> String { try await services.connectGetHostname(in: ClientCall()).hostname }

    /// What host and hypervisor can do, as XML.
    public func capabilities() async throws -> String {
        try await services.connectGetCapabilities(in: ClientCall()).capabilities
    }

    /// The URI that the daemon opened.
    public func remoteURI() async throws -> String { try await services.connectGetURI(in: ClientCall()).uri }

    // MARK: Domains

    /// - Parameter flags: filters of `virConnectListAllDomainsFlags`; those of one group are joined by "or", groups by "and".
    public func domains(_ flags: UInt32 = 0) async throws -> [Domain] {
        do {
            let arguments = Remote.ConnectListAllDomainsArgs(needResults: 1, flags: flags)
            return try await services.connectListAllDomains(arguments, in: ClientCall()).domains.map { Domain($0, of: self) }
        } catch let error as VirtError where flags == 0 && Self.isUnknownProcedure(error) {
            return try await domainsOneByOne()
        }
    }

    /// What a daemon answers that is older than a procedure.
    static func isUnknownProcedure(_ error: VirtError) -> Bool {
        error.code == .rpc && error.message.hasPrefix("unknown procedure:")
    }

    /// The calls of daemons before 0.9.13, which list numbers and names. A domain that goes meanwhile is left out.
    private func domainsOneByOne() async throws -> [Domain] {
        let active = try await services.connectNumOfDomains(in: ClientCall()).num
        let inactive = try await services.connectNumOfDefinedDomains(in: ClientCall()).num
        let ids = try await services.connectListDomains(Remote.ConnectListDomainsArgs(maxids: active), in: ClientCall()).ids
        let names = try await services.connectListDefinedDomains(
            Remote.ConnectListDefinedDomainsArgs(maxnames: inactive), in: ClientCall()
        ).names
        var domains: [Domain] = []
        for id in ids { if let domain = try await unlessGone({ try await domain(id: Int(id)) }) { domains.append(domain) } }
        for name in names { if let domain = try await unlessGone({ try await domain(named: name) }) { domains.append(domain) } }
        return domains
    }

    private func unlessGone(_ lookup: () async throws -> Domain) async throws -> Domain? {
        do {
            return try await lookup()
        } catch let error as VirtError where error.code == .noDomain {
            return nil
        }
    }

    public func domain(named name: String) async throws -> Domain {
        let arguments = Remote.DomainLookupByNameArgs(name: name)
        return Domain(try await services.domainLookupByName(arguments, in: ClientCall()).dom, of: self)
    }

    public func domain(uuid: WireUUID) async throws -> Domain {
        let arguments = Remote.DomainLookupByUUIDArgs(uuid: uuid)
        return Domain(try await services.domainLookupByUUID(arguments, in: ClientCall()).dom, of: self)
    }

    public func domain(id: Int) async throws -> Domain {
        let arguments = Remote.DomainLookupByIDArgs(id: Int32(clamping: id))
        return Domain(try await services.domainLookupByID(arguments, in: ClientCall()).dom, of: self)
    }

    /// Keeps a configuration without starting it.
    /// - Parameter flags: of `virDomainDefineFlags`; without any, daemons of every age are asked in the same way.
    public func defineDomain(xml: String, flags: UInt32 = 0) async throws -> Domain {
        guard flags != 0 else {
            return Domain(try await services.domainDefineXML(Remote.DomainDefineXMLArgs(xml: xml), in: ClientCall()).dom, of: self)
        }
        let arguments = Remote.DomainDefineXMLFlagsArgs(xml: xml, flags: flags)
        return Domain(try await services.domainDefineXMLFlags(arguments, in: ClientCall()).dom, of: self)
    }

    /// Starts a guest that lives as long as it runs.
    /// - Parameter flags: of `virDomainCreateFlags`.
    public func createDomain(xml: String, flags: UInt32 = 0) async throws -> Domain {
        let arguments = Remote.DomainCreateXMLArgs(xmlDesc: xml, flags: flags)
        return Domain(try await services.domainCreateXML(arguments, in: ClientCall()).dom, of: self)
    }

    /// Statistics of all domains in one call.
    /// - Parameters:
    ///   - groups: of `virDomainStatsTypes`; 0 for all.
    ///   - flags: of `virConnectGetAllDomainStatsFlags`.
    public func statistics(_ groups: UInt32 = 0, flags: UInt32 = 0) async throws -> [(domain: Domain, parameters: [TypedParameter])] {
        let arguments = Remote.ConnectGetAllDomainStatsArgs(doms: [], stats: groups, flags: flags)
        return try await services.connectGetAllDomainStats(arguments, in: ClientCall()).retStats.map {
            (Domain($0.dom, of: self), [TypedParameter]($0.params))
        }
    }

    // MARK: Networks and storage

    public func networks(_ flags: UInt32 = 0) async throws -> [Network] {
        let arguments = Remote.ConnectListAllNetworksArgs(needResults: 1, flags: flags)
        return try await services.connectListAllNetworks(arguments, in: ClientCall()).nets.map { Network($0, of: self) }
    }

    public func network(named name: String) async throws -> Network {
        let arguments = Remote.NetworkLookupByNameArgs(name: name)
        return Network(try await services.networkLookupByName(arguments, in: ClientCall()).net, of: self)
    }

    public func defineNetwork(xml: String) async throws -> Network {
        Network(try await services.networkDefineXML(Remote.NetworkDefineXMLArgs(xml: xml), in: ClientCall()).net, of: self)
    }

    public func storagePools(_ flags: UInt32 = 0) async throws -> [StoragePool] {
        let arguments = Remote.ConnectListAllStoragePoolsArgs(needResults: 1, flags: flags)
        return try await services.connectListAllStoragePools(arguments, in: ClientCall()).pools.map { StoragePool($0, of: self) }
    }

    public func storagePool(named name: String) async throws -> StoragePool {
        let arguments = Remote.StoragePoolLookupByNameArgs(name: name)
        return StoragePool(try await services.storagePoolLookupByName(arguments, in: ClientCall()).pool, of: self)
    }

    public func defineStoragePool(xml: String, flags: UInt32 = 0) async throws -> StoragePool {
        let arguments = Remote.StoragePoolDefineXMLArgs(xml: xml, flags: flags)
        return StoragePool(try await services.storagePoolDefineXML(arguments, in: ClientCall()).pool, of: self)
    }

    /// A pool that lives as long as it is active.
    public func createStoragePool(xml: String, flags: UInt32 = 0) async throws -> StoragePool {
        let arguments = Remote.StoragePoolCreateXMLArgs(xml: xml, flags: flags)
        return StoragePool(try await services.storagePoolCreateXML(arguments, in: ClientCall()).pool, of: self)
    }
}
