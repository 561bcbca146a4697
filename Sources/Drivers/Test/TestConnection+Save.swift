// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    // MARK: - Managed save

    private enum SaveFlags {
        static let running = NamedFlag(2, "VIR_DOMAIN_SAVE_RUNNING")
        static let paused = NamedFlag(4, "VIR_DOMAIN_SAVE_PAUSED")
    }

    func domainManagedSave(_ args: Remote.DomainManagedSaveArgs, in call: any CallContext) async throws {
        try checkExclusive(args.flags, SaveFlags.running, SaveFlags.paused, in: "virDomainManagedSave")
        try check(args.flags, allowed: 7, in: "testDomainManagedSave")
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: args.dom)
            try state.change(slot) { (domain) throws(VirtError) in
                try domain.checkActive()
                guard domain.isPersistent else {
                    throw VirtError(.operationInvalid, .test, "cannot do managed save for transient domain")
                }
            }
            host.post(.stoppedSaved, of: try state.stop(slot, .saved))
            try state.change(slot) { $0.hasManagedSave = true }
        }
    }

    func domainHasManagedSaveImage(
        _ args: Remote.DomainHasManagedSaveImageArgs, in call: any CallContext
    ) async throws -> Remote.DomainHasManagedSaveImageRet {
        try check(args.flags, in: "testDomainHasManagedSaveImage")
        return Remote.DomainHasManagedSaveImageRet(result: try host.withDomain(args.dom) { $0.hasManagedSave } ? 1 : 0)
    }

    func domainManagedSaveRemove(_ args: Remote.DomainManagedSaveRemoveArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainManagedSaveRemove")
        try host.withDomain(args.dom) { $0.hasManagedSave = false }
    }

    // MARK: - Save to a file

    func domainSave(_ args: Remote.DomainSaveArgs, in call: any CallContext) async throws {
        try await save(args.dom, to: args.to)
    }

    func domainSaveFlags(_ args: Remote.DomainSaveFlagsArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainSaveFlags")
        try refuseChange(args.dxml)
        try await save(args.dom, to: args.to)
    }

    private func refuseChange(_ xml: String?) throws(VirtError) {
        guard xml == nil else { throw VirtError(.argumentUnsupported, .test, "xml modification unsupported") }
    }

    private func save(_ reference: Remote.Domain, to path: String) async throws(VirtError) {
        let configuration = try host.withDomain(reference) { (domain) throws(VirtError) in
            try domain.checkActive()
            return domain.configuration
        }
        let image = SavedImage(xml: configuration.xml(.secure))
        try await workers.run { () throws(VirtError) in try image.write(to: path, domain: reference.name) }
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            try state.change(slot) { (domain) throws(VirtError) in try domain.checkActive() }
            host.post(.stoppedSaved, of: try state.stop(slot, .saved))
        }
    }

    func domainRestore(_ args: Remote.DomainRestoreArgs, in call: any CallContext) async throws { try await restore(args.from) }

    func domainRestoreFlags(_ args: Remote.DomainRestoreFlagsArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainRestoreFlags")
        try refuseChange(args.dxml)
        try await restore(args.from)
    }

    private func restore(_ path: String) async throws {
        let image = try await workers.run { () throws(VirtError) in try SavedImage(path: path) }
        let configuration = try DomainConfiguration.parse(image.xml)
        _ = try host.withState { (state) throws(VirtError) in
            try state.run(configuration, .restored, host: host, event: .startedRestored)
        }
    }

    func domainSaveImageGetXMLDesc(
        _ args: Remote.DomainSaveImageGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.DomainSaveImageGetXMLDescRet {
        try check(args.flags, allowed: 1, in: "testDomainSaveImageGetXMLDesc")
        let path = args.file
        let image = try await workers.run { () throws(VirtError) in try SavedImage(path: path) }
        let configuration = try DomainConfiguration.parse(image.xml)
        return Remote.DomainSaveImageGetXMLDescRet(xml: configuration.xml(FormatOptions(domainFlags: args.flags).union(.inactive)))
    }

    func domainSaveImageDefineXML(_ args: Remote.DomainSaveImageDefineXMLArgs, in call: any CallContext) async throws {
        // The checks of running against paused come in the public call and are let through here.
        try check(args.flags, allowed: 6, in: "testDomainSaveImageDefineXML")
        let path = args.file
        _ = try await workers.run { () throws(VirtError) in try SavedImage(path: path) }
        let configuration = try DomainConfiguration.parse(args.dxml)
        let image = SavedImage(xml: configuration.xml([.secure, .inactive]))
        let name = configuration.name
        try await workers.run { () throws(VirtError) in try image.write(to: path, domain: name) }
    }

    // MARK: - Core dumps

    func domainCoreDump(_ args: Remote.DomainCoreDumpArgs, in call: any CallContext) async throws {
        try await dumpCore(of: args.dom, to: args.to, format: 0, flags: args.flags, in: "virDomainCoreDump")
    }

    func domainCoreDumpWithFormat(_ args: Remote.DomainCoreDumpWithFormatArgs, in call: any CallContext) async throws {
        guard args.dumpformat < 5 else {
            throw VirtError.invalidArgument(
                "dumpformat '\(args.dumpformat)' is not supported", function: "virDomainCoreDumpWithFormat", argument: "flags",
                domain: .domain)
        }
        try await dumpCore(
            of: args.dom, to: args.to, format: args.dumpformat, flags: args.flags, in: "virDomainCoreDumpWithFormat")
    }

    private func dumpCore(
        of reference: Remote.Domain, to path: String, format: UInt32, flags: UInt32, in function: String
    ) async throws(VirtError) {
        let crash = NamedFlag(1, "VIR_DUMP_CRASH")
        try checkExclusive(flags, crash, NamedFlag(2, "VIR_DUMP_LIVE"), in: function)
        try checkExclusive(flags, crash, NamedFlag(8, "VIR_DUMP_RESET"), in: function)
        try checkExclusive(flags, NamedFlag(2, "VIR_DUMP_LIVE"), NamedFlag(8, "VIR_DUMP_RESET"), in: function)
        try check(flags, allowed: crash.value, in: "testDomainCoreDumpWithFormat")
        try host.withDomain(reference) { (domain) throws(VirtError) in try domain.checkActive() }
        try await workers.run { () throws(VirtError) in try SavedImage.writeCore(to: path, domain: reference.name) }
        // The reference has written its file by the time it looks at the format.
        guard format == 0 else {
            throw VirtError(.operationUnsupported, .test, "kdump-compressed format is not supported here")
        }
        guard flags & crash.value != 0 else { return }
        try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: reference)
            try state.change(slot) { (domain) throws(VirtError) in try domain.checkActive() }
            host.post(.stoppedCrashed, of: try state.stop(slot, .crashed))
        }
    }
}
