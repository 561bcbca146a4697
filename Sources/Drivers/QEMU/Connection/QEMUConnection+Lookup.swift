// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    // MARK: - One domain

    func domainLookupByName(
        _ args: Remote.DomainLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByNameRet {
        guard let found = host.withState({ $0.domains.object(name: args.name)?.wire }) else {
            throw VirtError(.noDomain, .qemu, "no domain with matching name '\(args.name)'")
        }
        return Remote.DomainLookupByNameRet(dom: found)
    }

    func domainLookupByUUID(
        _ args: Remote.DomainLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByUUIDRet {
        guard let found = host.withState({ $0.domains.object(uuid: args.uuid)?.wire }) else {
            throw VirtError(.noDomain, .qemu, "no domain with matching uuid '\(args.uuid)'")
        }
        return Remote.DomainLookupByUUIDRet(dom: found)
    }

    func domainLookupByID(
        _ args: Remote.DomainLookupByIDArgs, in call: any CallContext
    ) async throws -> Remote.DomainLookupByIDRet {
        let found = host.withState { state in state.running[args.id].flatMap { state.domains[$0]?.wire } }
        guard let found else { throw VirtError(.noDomain, .qemu, "no domain with matching id \(args.id)") }
        return Remote.DomainLookupByIDRet(dom: found)
    }

    // MARK: - Lists

    func connectListAllDomains(
        _ args: Remote.ConnectListAllDomainsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllDomainsRet {
        try check(args.flags, allowed: DomainListFilter.allFlags, in: "qemuConnectListAllDomains")
        let filter = DomainListFilter(flags: args.flags)
        let domains = host.withState { $0.domains.compactMap { filter.includes($0.listFacts) ? $0.wire : nil } }
        return Remote.ConnectListAllDomainsRet(domains: args.needResults != 0 ? domains : [], ret: UInt32(domains.count))
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
        Remote.DomainIsActiveRet(active: try host.domain(args.dom).isActive ? 1 : 0)
    }

    func domainIsPersistent(
        _ args: Remote.DomainIsPersistentArgs, in call: any CallContext
    ) async throws -> Remote.DomainIsPersistentRet {
        Remote.DomainIsPersistentRet(persistent: try host.domain(args.dom).isPersistent ? 1 : 0)
    }

    func domainIsUpdated(_ args: Remote.DomainIsUpdatedArgs, in call: any CallContext) async throws -> Remote.DomainIsUpdatedRet {
        _ = try host.domain(args.dom)
        return Remote.DomainIsUpdatedRet(updated: 0)
    }

    func domainGetState(_ args: Remote.DomainGetStateArgs, in call: any CallContext) async throws -> Remote.DomainGetStateRet {
        try check(args.flags, in: "qemuDomainGetState")
        let status = try host.domain(args.dom).status
        return Remote.DomainGetStateRet(state: status.state.rawValue, reason: status.reason)
    }

    func domainGetOSType(_ args: Remote.DomainGetOSTypeArgs, in call: any CallContext) async throws -> Remote.DomainGetOSTypeRet {
        Remote.DomainGetOSTypeRet(type: try host.domain(args.dom).configuration.value.os.type)
    }

    func domainHasManagedSaveImage(
        _ args: Remote.DomainHasManagedSaveImageArgs, in call: any CallContext
    ) async throws -> Remote.DomainHasManagedSaveImageRet {
        try check(args.flags, in: "qemuDomainHasManagedSaveImage")
        return Remote.DomainHasManagedSaveImageRet(result: try host.domain(args.dom).hasManagedSave ? 1 : 0)
    }

    func domainGetMaxMemory(
        _ args: Remote.DomainGetMaxMemoryArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMaxMemoryRet {
        Remote.DomainGetMaxMemoryRet(memory: try host.domain(args.dom).configuration.value.memory.value)
    }
}
