// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension QEMUConnection {
    // MARK: - Define and undefine

    func domainDefineXML(_ args: Remote.DomainDefineXMLArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLRet {
        Remote.DomainDefineXMLRet(dom: try await define(args.xml, flags: 0))
    }

    func domainDefineXMLFlags(
        _ args: Remote.DomainDefineXMLFlagsArgs, in call: any CallContext
    ) async throws -> Remote.DomainDefineXMLFlagsRet {
        Remote.DomainDefineXMLFlagsRet(dom: try await define(args.xml, flags: args.flags))
    }

    private func define(_ xml: String, flags: UInt32) async throws -> Remote.Domain {
        try check(flags, allowed: 1, in: "qemuDomainDefineXMLFlags")
        let configuration = try await host.configuration(xml: xml, options: .inactive.validating(flags & 1 != 0))
        _ = try host.withState { (state) throws(VirtError) in try state.existing(configuration) }
        let host = host
        return try await host.workers.run {
            // The file first: a definition that is told of is one that lasts.
            try host.store(configuration)
            do {
                return try host.register(configuration)
            } catch {
                try? host.removeDefinition(configuration.name)
                throw error
            }
        }
    }

    func domainUndefine(_ args: Remote.DomainUndefineArgs, in call: any CallContext) async throws {
        try await undefine(args.dom, flags: 0)
    }

    func domainUndefineFlags(_ args: Remote.DomainUndefineFlagsArgs, in call: any CallContext) async throws {
        try await undefine(args.dom, flags: args.flags)
    }

    private func undefine(_ reference: Remote.Domain, flags: UInt32) async throws {
        try check(flags, allowed: 0x7f, in: "qemuDomainUndefineFlags")
        try await withJob(reference, "remoteDispatchDomainUndefineFlags") { domain in
            guard domain.isPersistent else { throw VirtError(.operationInvalid, .qemu, "cannot undefine transient domain") }
            if domain.hasManagedSave, flags & 1 == 0 {
                throw VirtError(.operationInvalid, .qemu, "Refusing to undefine while domain managed save image exists")
            }
            let nvram = try Self.variablesToRemove(domain, flags: flags)
            let host = host
            try await host.workers.run {
                if domain.hasManagedSave { try Files.remove(host.paths.managedSave(domain.name)) }
                if let nvram { try Files.remove(nvram) }
                try host.removeDefinition(domain.name)
            }
            host.forgetDefinition(domain)
        }
    }

    /// The file of UEFI variables that goes with the definition: the caller must say what becomes of it.
    private static func variablesToRemove(_ domain: QEMUDomain, flags: UInt32) throws(VirtError) -> String? {
        guard let nvram = domain.stored?.value.os.nvram, let path = nvram.source?.path ?? nvram.path, Files.exists(path) else { return nil }
        if flags & 4 != 0 { return path }
        guard flags & 8 != 0 else { throw VirtError(.operationInvalid, .qemu, "cannot undefine domain with nvram") }
        return nil
    }

    // MARK: - Description

    func domainGetXMLDesc(
        _ args: Remote.DomainGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetXMLDescRet {
        if call.isReadOnly, args.flags & 9 != 0 {
            throw VirtError(.operationDenied, .domain, "virDomainGetXMLDesc with secure flag")
        }
        try check(args.flags, allowed: 0xf, in: "qemuDomainGetXMLDesc")
        let domain = try host.domain(args.dom)
        let wantsStored = args.flags & 2 != 0
        let configuration = wantsStored ? domain.stored ?? domain.configuration : domain.configuration
        var options = FormatOptions()
        if args.flags & 1 != 0 { options.insert(.secure) }
        if wantsStored || !domain.isActive { options.insert(.inactive) }
        if args.flags & 4 != 0 { options.insert(.updateCPU) }
        if args.flags & 8 != 0 { options.insert(.migratable) }
        return Remote.DomainGetXMLDescRet(xml: configuration.value.xml(options))
    }

    // MARK: - Start with the daemon

    func domainGetAutostart(
        _ args: Remote.DomainGetAutostartArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetAutostartRet {
        Remote.DomainGetAutostartRet(autostart: try host.domain(args.dom).isAutostarted ? 1 : 0)
    }

    func domainSetAutostart(_ args: Remote.DomainSetAutostartArgs, in call: any CallContext) async throws {
        try await withJob(args.dom, "remoteDispatchDomainSetAutostart") { domain in
            guard domain.isPersistent else {
                throw VirtError(.operationInvalid, .qemu, "cannot set autostart for transient domain")
            }
            let isOn = args.autostart != 0
            guard domain.isAutostarted != isOn else { return }
            let host = host
            try await host.workers.run { try host.setAutostartLink(domain.name, isOn) }
            try host.withDomain(args.dom) { $0.isAutostarted = isOn }
        }
    }

    func domainRename(_ args: Remote.DomainRenameArgs, in call: any CallContext) async throws -> Remote.DomainRenameRet {
        try check(args.flags, in: "qemuDomainRename")
        guard let name = args.newName, !name.isEmpty else {
            throw VirtError.invalidArgument(
                "string new_name in virDomainRename must not be empty", function: "virDomainRename", argument: "new_name",
                domain: .domain)
        }
        try await withJob(args.dom, "remoteDispatchDomainRename") { domain in try await rename(domain, to: name) }
        return Remote.DomainRenameRet(retcode: 0)
    }

    private func rename(_ domain: QEMUDomain, to name: String) async throws {
        guard !name.utf8.contains(UInt8(ascii: "/")) else { throw VirtError(.xmlError, .qemu, "name \(name) cannot contain '/'") }
        guard !domain.isActive else { throw VirtError(.operationInvalid, .qemu, "cannot rename active domain") }
        guard domain.isPersistent else { throw VirtError(.operationInvalid, .qemu, "cannot rename a transient domain") }
        guard !domain.hasManagedSave else {
            throw VirtError(.operationInvalid, .qemu, "domain with a managed saved state can't be renamed")
        }
        guard name != domain.name else { throw VirtError(.operationInvalid, .domain, "Can't rename domain to itself") }
        guard host.withState({ $0.domains.object(name: name) == nil }), var stored = domain.stored else {
            throw VirtError(.operationInvalid, .domain, "domain with name '\(name)' already exists")
        }
        stored.value.name = name
        let (host, renamed) = (host, stored)
        try await host.workers.run {
            try host.store(renamed.value)
            if domain.isAutostarted { try host.setAutostartLink(name, true) }
            try host.removeDefinition(domain.name)
        }
        try host.rename(domain, to: name)
    }
}

extension QEMUHost {
    /// Takes a stored definition into the table and tells of it.
    func register(_ configuration: DomainConfiguration) throws(VirtError) -> Remote.Domain {
        try withState { (state) throws(VirtError) in
            guard let slot = try state.existing(configuration) else {
                let domain = QEMUDomain(stored: configuration)
                state.domains.insert(domain)
                post(.definedAdded, of: domain)
                return domain.wire
            }
            return try state.change(slot) { domain in
                // A transient domain that becomes persistent is new to whoever keeps a list.
                let change: DomainLifecycle = domain.isPersistent ? .definedUpdated : .definedAdded
                domain.stored = SharedBox(configuration)
                post(change, of: domain)
                return domain.wire
            }
        }
    }

    /// Nothing is stored of the domain any more; a guest runs on.
    func forgetDefinition(_ domain: QEMUDomain) {
        withState { state in
            guard let slot = state.domains.slot(uuid: domain.uuid) else { return }
            let left = state.domains.update(slot) { domain in
                domain.stored = nil
                domain.isAutostarted = false
                domain.hasManagedSave = false
                return domain
            }
            if let left { post(.undefinedRemoved, of: left) }
            if left?.isActive == false { state.domains.remove(slot) }
        }
    }

    func rename(_ domain: QEMUDomain, to name: String) throws(VirtError) {
        try withState { (state) throws(VirtError) in
            let slot = try state.slot(of: domain.wire)
            guard state.domains.rename(slot, to: name, change: { $0.rename(to: name) }) else {
                throw VirtError(.operationInvalid, .domain, "domain with name '\(name)' already exists")
            }
            post(.undefinedRenamed, of: domain)
            try state.change(slot) { post(.definedRenamed, of: $0) }
        }
    }
}
