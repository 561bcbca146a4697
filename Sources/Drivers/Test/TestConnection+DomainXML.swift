// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    // MARK: - Define and create

    func domainDefineXML(_ args: Remote.DomainDefineXMLArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLRet {
        Remote.DomainDefineXMLRet(dom: try define(args.xml, flags: 0))
    }

    func domainDefineXMLFlags(
        _ args: Remote.DomainDefineXMLFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainDefineXMLFlagsRet {
        Remote.DomainDefineXMLFlagsRet(dom: try define(args.xml, flags: args.flags))
    }

    private func define(_ xml: String, flags: UInt32) throws -> Remote.Domain {
        try check(flags, allowed: 1, in: "testDomainDefineXMLFlags")
        let configuration = try DomainConfiguration.parse(xml, options: .inactive.validating(flags & 1 != 0))
        guard !configuration.name.utf8.contains(UInt8(ascii: "\n")) else {
            throw VirtError(.xmlDetail, .xml, "invalid char in name: \n")
        }
        return try host.withState { (state) throws(VirtError) -> Remote.Domain in
            let existing = try state.existing(configuration)
            if let existing {
                return try state.change(existing) { domain in
                    // A transient domain that becomes persistent is new to whoever keeps a list.
                    let change: DomainLifecycle = domain.isPersistent ? .definedUpdated : .definedAdded
                    domain.define(configuration)
                    host.post(change, of: domain)
                    return domain.wire
                }
            }
            var domain = TestDomain(configuration)
            domain.isPersistent = true
            state.domains.insert(domain)
            host.post(.definedAdded, of: domain)
            return domain.wire
        }
    }

    func domainCreateXML(_ args: Remote.DomainCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCreateXMLRet {
        Remote.DomainCreateXMLRet(dom: try create(args.xmlDesc, flags: args.flags))
    }

    func domainCreateXMLWithFiles(
        _ args: Remote.DomainCreateXMLWithFilesArgs, in call: any CallContext
    ) async throws -> Remote.DomainCreateXMLWithFilesRet {
        Remote.DomainCreateXMLWithFilesRet(dom: try create(args.xmlDesc, flags: args.flags))
    }

    private func create(_ xml: String, flags: UInt32) throws -> Remote.Domain {
        try check(flags, allowed: 0x10, in: "testDomainCreateXML")
        let configuration = try DomainConfiguration.parse(xml, options: .inactive.validating(flags & 0x10 != 0))
        return try host.withState { (state) throws(VirtError) -> Remote.Domain in
            try state.run(configuration, .booted, host: host, event: .startedBooted).wire
        }
    }

    // MARK: - Undefine

    func domainUndefine(_ args: Remote.DomainUndefineArgs, in call: any CallContext) async throws {
        try undefine(args.dom, flags: 0)
    }

    func domainUndefineFlags(_ args: Remote.DomainUndefineFlagsArgs, in call: any CallContext) async throws {
        try undefine(args.dom, flags: args.flags)
    }

    private func undefine(_ reference: Remote.Domain, flags: UInt32) throws(VirtError) {
        try check(flags, allowed: 0x3, in: "testDomainUndefineFlags")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            let domain = try state.change(slot) { (domain) throws(VirtError) in
                if domain.hasManagedSave {
                    guard flags & 1 != 0 else {
                        throw VirtError(
                            .operationInvalid, .test, "Refusing to undefine while domain managed save image exists")
                    }
                    domain.hasManagedSave = false
                }
                if !domain.isActive, !domain.snapshots.isEmpty, flags & 2 == 0 {
                    throw VirtError(
                        .operationInvalid, .test,
                        "cannot delete inactive domain with \(domain.snapshots.count) snapshots")
                }
                domain.forgetStored()
                return domain
            }
            host.post(.undefinedRemoved, of: domain)
            if !domain.isActive { state.domains.remove(slot) }
        }
    }

    // MARK: - Description

    func domainGetXMLDesc(
        _ args: Remote.DomainGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetXMLDescRet {
        if call.isReadOnly, args.flags & 1 != 0 {
            throw VirtError(.operationDenied, .domain, "virDomainGetXMLDesc with secure flag")
        }
        try check(args.flags, allowed: 0xb, in: "testDomainGetXMLDesc")
        let wantsStored = args.flags & 2 != 0
        let configuration = try host.withDomain(args.dom) { wantsStored ? $0.stored : $0.configuration }
        return Remote.DomainGetXMLDescRet(xml: configuration.xml(FormatOptions(domainFlags: args.flags)))
    }

    func domainRename(_ args: Remote.DomainRenameArgs, in call: any CallContext) async throws -> Remote.DomainRenameRet {
        guard let name = args.newName, !name.isEmpty else {
            throw VirtError.invalidArgument(
                "string new_name in virDomainRename must not be empty", function: "virDomainRename", argument: "new_name",
                domain: .domain)
        }
        try check(args.flags, in: "testDomainRename")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: args.dom)
            let domain = try state.change(slot) { (domain) throws(VirtError) in
                guard !domain.isActive else { throw VirtError(.operationInvalid, .test, "cannot rename active domain") }
                guard domain.isPersistent else { throw VirtError(.operationInvalid, .test, "cannot rename a transient domain") }
                guard !name.utf8.contains(UInt8(ascii: "/")) else {
                    throw VirtError(.xmlError, .test, "name \(name) cannot contain '/'")
                }
                guard NameKey(domain.name) != NameKey(name) else {
                    throw VirtError(.operationInvalid, .domain, "Can't rename domain to itself")
                }
                return domain
            }
            guard state.domains.rename(slot, to: name, change: { $0.rename(to: name) }) else {
                throw VirtError(.operationInvalid, .domain, "domain with name '\(name)' already exists")
            }
            host.post(.undefinedRenamed, of: domain)
            try state.change(slot) { host.post(.definedRenamed, of: $0) }
        }
        return Remote.DomainRenameRet(retcode: 0)
    }
}

extension TestHost.State {
    /// The place of the domain that a definition is about; throws when its name or UUID belong to another one.
    func existing(_ configuration: DomainConfiguration) throws(VirtError) -> DomainSlot? {
        let name = configuration.name
        let uuid = configuration.uuid.wire
        do throws(ObjectConflict) {
            return try domains.existing(name: name, uuid: uuid)
        } catch {
            switch error {
            case .uuidHasName(let other):
                throw VirtError(.operationFailed, .domain, "domain '\(other)' is already defined with uuid \(uuid)")
            case .nameHasUUID(let other):
                throw VirtError(.operationFailed, .domain, "domain '\(name)' already exists with uuid \(other)")
            }
        }
    }

    /// Starts a guest of this configuration: of the domain that has its name and UUID, or of a new, transient one.
    mutating func run(
        _ configuration: DomainConfiguration, _ reason: RunningReason, host: TestHost, event: DomainLifecycle
    ) throws(VirtError) -> TestDomain {
        let slot: DomainSlot
        if let existing = try existing(configuration) {
            try change(existing) { (domain) throws(VirtError) in
                guard !domain.isActive else {
                    throw VirtError(.operationInvalid, .domain, "domain '\(domain.name)' is already active")
                }
                domain.replaceLive(configuration)
            }
            slot = existing
        } else {
            guard let new = domains.insert(TestDomain(configuration)) else { throw VirtError(.internalError, .test) }
            slot = new
        }
        try start(slot, reason)
        return try change(slot) { domain in
            host.post(event, of: domain)
            return domain
        }
    }
}

extension FormatOptions {
    /// What `virDomainXMLFlags` ask for.
    init(domainFlags: UInt32) {
        self = []
        if domainFlags & 1 != 0 { insert(.secure) }
        if domainFlags & 2 != 0 { insert(.inactive) }
        if domainFlags & 8 != 0 { insert(.migratable) }
    }
}
