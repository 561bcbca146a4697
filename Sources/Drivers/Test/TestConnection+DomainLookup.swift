// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    // MARK: - One domain

    func domainLookupByName(
        _ args: Remote.DomainLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByNameRet {
        let found = host.withState { $0.domains.object(name: args.name)?.wire }
        guard let found else { throw VirtError(.noDomain, .test) }
        return Remote.DomainLookupByNameRet(dom: found)
    }

    func domainLookupByUUID(
        _ args: Remote.DomainLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByUUIDRet {
        let found = host.withState { $0.domains.object(uuid: args.uuid)?.wire }
        guard let found else { throw VirtError(.noDomain, .test) }
        return Remote.DomainLookupByUUIDRet(dom: found)
    }

    func domainLookupByID(
        _ args: Remote.DomainLookupByIDArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByIDRet {
        let found = host.withState { state in state.running[args.id].flatMap { state.domains[$0]?.wire } }
        guard let found else { throw VirtError(.noDomain, .test) }
        return Remote.DomainLookupByIDRet(dom: found)
    }

    // MARK: - Lists

    func connectListAllDomains(
        _ args: Remote.ConnectListAllDomainsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllDomainsRet {
        try check(args.flags, allowed: DomainListFilter.allFlags, in: "testConnectListAllDomains")
        let filter = DomainListFilter(flags: args.flags)
        guard args.needResults != 0 else {
            let count = host.withState { $0.domains.count { filter.includes($0.listFacts) } }
            return Remote.ConnectListAllDomainsRet(domains: [], ret: UInt32(count))
        }
        let domains = host.withState { $0.domains.compactMap { filter.includes($0.listFacts) ? $0.wire : nil } }
        return Remote.ConnectListAllDomainsRet(domains: domains, ret: UInt32(domains.count))
    }

    func connectNumOfDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDomainsRet {
        Remote.ConnectNumOfDomainsRet(num: Int32(host.withState { $0.domains.count { $0.isActive } }))
    }

    func connectListDomains(
        _ args: Remote.ConnectListDomainsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDomainsRet {
        let ids = host.withState { $0.domains.compactMap { $0.isActive ? $0.id : nil } }
        return Remote.ConnectListDomainsRet(ids: Array(ids.prefix(max(0, Int(args.maxids)))))
    }

    func connectNumOfDefinedDomains(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedDomainsRet {
        Remote.ConnectNumOfDefinedDomainsRet(num: Int32(host.withState { $0.domains.count { !$0.isActive } }))
    }

    func connectListDefinedDomains(
        _ args: Remote.ConnectListDefinedDomainsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDefinedDomainsRet {
        let names = host.withState { $0.domains.compactMap { $0.isActive ? nil : $0.name } }
        return Remote.ConnectListDefinedDomainsRet(names: Array(names.prefix(max(0, Int(args.maxnames)))))
    }

    // MARK: - State

    func domainIsActive(_ args: Remote.DomainIsActiveArgs, in call: any CallContext) async throws -> Remote.DomainIsActiveRet {
        Remote.DomainIsActiveRet(active: try host.withDomain(args.dom) { $0.isActive } ? 1 : 0)
    }

    func domainIsPersistent(
        _ args: Remote.DomainIsPersistentArgs, in call: any CallContext
    ) async throws -> Remote.DomainIsPersistentRet {
        Remote.DomainIsPersistentRet(persistent: try host.withDomain(args.dom) { $0.isPersistent } ? 1 : 0)
    }

    func domainIsUpdated(_ args: Remote.DomainIsUpdatedArgs, in call: any CallContext) async throws -> Remote.DomainIsUpdatedRet {
        return Remote.DomainIsUpdatedRet(updated: 0)
    }

    func domainGetState(_ args: Remote.DomainGetStateArgs, in call: any CallContext) async throws -> Remote.DomainGetStateRet {
        try check(args.flags, in: "testDomainGetState")
        let status = try host.withDomain(args.dom) { $0.status }
        return Remote.DomainGetStateRet(state: status.state.rawValue, reason: status.reason)
    }

    func domainGetControlInfo(
        _ args: Remote.DomainGetControlInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetControlInfoRet {
        try check(args.flags, in: "testDomainGetControlInfo")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
        return Remote.DomainGetControlInfoRet(state: 0, details: 0, stateTime: 0)
    }

    func domainGetOSType(_ args: Remote.DomainGetOSTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetOSTypeRet {
        // Always this word, whatever the domain says, and without a look for the domain.
        Remote.DomainGetOSTypeRet(type: "linux")
    }

    func domainGetHostname(
        _ args: Remote.DomainGetHostnameArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetHostnameRet {
        try check(args.flags, in: "testDomainGetHostname")
        return Remote.DomainGetHostnameRet(
            hostname: try host.withDomain(args.dom) { (domain) throws(VirtError) in
                try domain.checkActive()
                return "\(domain.name)host"
            })
    }
}

extension TestDomain {
    var listFacts: DomainListFilter.Facts {
        DomainListFilter.Facts(
            isActive: isActive, isPersistent: isPersistent, state: status.state, hasManagedSave: hasManagedSave,
            isAutostarted: isAutostarted, hasSnapshot: !snapshots.isEmpty, hasCheckpoint: !checkpoints.isEmpty)
    }
}
