// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// Domains come, run, rest and go.
enum DomainLifecycleCommands {
    /// Flags of creating and starting.
    private enum StartFlag {
        static let paused: UInt32 = 1
        static let autodestroy: UInt32 = 2
        static let bypassCache: UInt32 = 4
        static let forceBoot: UInt32 = 8
        static let validate: UInt32 = 16
        static let resetNVRAM: UInt32 = 32
    }

    /// The numbers of `--pass-fds`, duplicated so that the call may close them.
    static func descriptors(_ i: Invocation) throws -> [Int32] {
        guard let text = i.raw("pass-fds"), !text.isEmpty else { return [] }
        var result: [Int32] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = IntegerText.signed(String(part), as: Int32.self) else {
                throw CommandFailure("Unable to parse FD number '\(part)'")
            }
            let copy = dup(number)
            guard copy >= 0 else { throw CommandFailure("Unable to parse FD number '\(part)'") }
            result.append(copy)
        }
        return result
    }

    /// Descriptors travel over UNIX sockets only; elsewhere the connection is lost for asking.
    static func checkPassing(_ i: Invocation, _ descriptors: [Int32]) throws {
        guard !descriptors.isEmpty, let connection = i.connection, connection.uri.transport != .unix else { return }
        for descriptor in descriptors { close(descriptor) }
        i.shell.printError("Disconnected from \(connection.uri.text) due to I/O error")
        throw VirtError(.internalError, .rpc, "Sending file descriptors is not supported on this socket")
    }

    static func start(_ i: Invocation) async throws {
        let domain = try await i.domain(by: .notID)
        guard domain.id == -1 else { throw CommandFailure("Domain is already active") }
        let descriptors = try descriptors(i)
        defer { for descriptor in descriptors { close(descriptor) } }
        var flags = i.flags([
            "paused": StartFlag.paused, "autodestroy": StartFlag.autodestroy, "bypass-cache": StartFlag.bypassCache,
            "force-boot": StartFlag.forceBoot, "reset-nvram": StartFlag.resetNVRAM,
        ])
        var started: Remote.Domain?
        if flags & StartFlag.forceBoot != 0 {
            started = try await forceBoot(i, domain, flags, descriptors)
            flags &= ~StartFlag.forceBoot
        }
        if started == nil {
            let left = flags
            started = try await attempting("Failed to start domain '\(domain.name)'") { try await start(i, domain, left, descriptors) }
        }
        i.printExtra("Domain '\(started?.name ?? domain.name)' started\n")
        if i.has("console") { try await ConsoleSession.run(i, started ?? domain) }
    }

    private static func start(
        _ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32, _ descriptors: [Int32]
    ) async throws -> Remote.Domain {
        if !descriptors.isEmpty {
            try checkPassing(i, descriptors.map { dup($0) })
            let call = ClientCall(descriptors: descriptors.map { dup($0) })
            return try await i.services.domainCreateWithFiles(.init(dom: domain, flags: flags), in: call).dom
        }
        if flags == 0 {
            try await i.services.domainCreate(.init(dom: domain), in: i.call)
            return domain
        }
        return try await i.services.domainCreateWithFlags(.init(dom: domain, flags: flags), in: i.call).dom
    }

    /// A daemon that does not know the flag can still forget the saved state.
    /// - Returns: nil when the domain is still to be started.
    private static func forceBoot(
        _ i: Invocation, _ domain: Remote.Domain, _ flags: UInt32, _ descriptors: [Int32]
    ) async throws -> Remote.Domain? {
        do {
            return try await start(i, domain, flags, descriptors)
        } catch let error as VirtError where error.code == .noSupport || error.code == .invalidArg {
            if let saved = try? await i.services.domainHasManagedSaveImage(.init(dom: domain, flags: 0), in: i.call), saved.result > 0 {
                try await i.services.domainManagedSaveRemove(.init(dom: domain, flags: 0), in: i.call)
            }
            return nil
        }
    }

    static func create(_ i: Invocation) async throws {
        let path = try i.required("file")
        let xml = try i.file("file")
        let flags = i.flags([
            "paused": StartFlag.paused, "autodestroy": StartFlag.autodestroy, "validate": StartFlag.validate,
            "reset-nvram": StartFlag.resetNVRAM,
        ])
        let descriptors = try descriptors(i)
        let domain = try await attempting("Failed to create domain from \(path)") {
            try checkPassing(i, descriptors)
            if descriptors.isEmpty { return try await i.services.domainCreateXML(.init(xmlDesc: xml, flags: flags), in: i.call).dom }
            return try await i.services.domainCreateXMLWithFiles(
                .init(xmlDesc: xml, flags: flags), in: ClientCall(descriptors: descriptors)
            ).dom
        }
        i.printExtra("Domain '\(domain.name)' created from \(path)\n")
        guard i.has("console") else { return }
        // The domain is there; whether its console can be had is another matter.
        do { try await ConsoleSession.run(i, domain) } catch { i.shell.report(error) }
    }

    static func define(_ i: Invocation) async throws {
        let path = try i.required("file")
        let xml = try i.file("file")
        let flags = i.flags(["validate": 1])
        let domain = try await attempting("Failed to define domain from \(path)") {
            if flags != 0 { return try await i.services.domainDefineXMLFlags(.init(xml: xml, flags: flags), in: i.call).dom }
            return try await i.services.domainDefineXML(.init(xml: xml), in: i.call).dom
        }
        i.printExtra("Domain '\(domain.name)' defined from \(path)\n")
    }

    static func destroy(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let flags = i.flags(["graceful": 1, "remove-logs": 2])
        try await attempting("Failed to destroy domain '\(domain.name)'") {
            if flags == 0 {
                try await i.services.domainDestroy(.init(dom: domain), in: i.call)
            } else {
                try await i.services.domainDestroyFlags(.init(dom: domain, flags: flags), in: i.call)
            }
        }
        i.printExtra("Domain '\(domain.name)' destroyed\n")
    }

    private static func modes(_ i: Invocation, comma: String) throws -> UInt32 {
        guard let text = try i.text("mode") else { return 0 }
        var flags: UInt32 = 0
        for mode in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let entry = modes.first(where: { $0.key == mode }) else {
                let names = modes.map { "'\($0.key)'" }
                throw CommandFailure(
                    "Unknown mode \(mode) value, expecting \(names.dropLast().joined(separator: ", "))\(comma) \(names.last ?? "")")
            }
            flags |= entry.value
        }
        return flags
    }

    private static let modes: KeyValuePairs<String, UInt32> = ["acpi": 1, "agent": 2, "initctl": 4, "signal": 8, "paravirt": 16]

    static func shutdown(_ i: Invocation) async throws {
        let flags = try modes(i, comma: ", or")
        let domain = try await i.domain()
        try await attempting("Failed to shutdown domain '\(domain.name)'") {
            if flags == 0 {
                try await i.services.domainShutdown(.init(dom: domain), in: i.call)
            } else {
                try await i.services.domainShutdownFlags(.init(dom: domain, flags: flags), in: i.call)
            }
        }
        i.printExtra("Domain '\(domain.name)' is being shutdown\n")
    }

    static func reboot(_ i: Invocation) async throws {
        let flags = try modes(i, comma: " or")
        let domain = try await i.domain()
        try await attempting("Failed to reboot domain '\(domain.name)'") {
            try await i.services.domainReboot(.init(dom: domain, flags: flags), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' is being rebooted\n")
    }

    static func reset(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await attempting("Failed to reset domain '\(domain.name)'") {
            try await i.services.domainReset(.init(dom: domain, flags: 0), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' was reset\n")
    }

    static func suspend(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await attempting("Failed to suspend domain '\(domain.name)'") {
            try await i.services.domainSuspend(.init(dom: domain), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' suspended\n")
    }

    static func resume(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await attempting("Failed to resume domain '\(domain.name)'") {
            try await i.services.domainResume(.init(dom: domain), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' resumed\n")
    }

    static func autostart(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let disable = i.has("disable")
        let message =
            disable ? "Failed to unmark domain '\(domain.name)' as autostarted" : "Failed to mark domain '\(domain.name)' as autostarted"
        try await attempting(message) {
            try await i.services.domainSetAutostart(.init(dom: domain, autostart: disable ? 0 : 1), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' \(disable ? "unmarked" : "marked") as autostarted\n")
    }

    static func domrename(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let name = try i.required("new-name")
        _ = try await i.services.domainRename(.init(dom: domain, newName: name, flags: 0), in: i.call)
        i.printExtra("Domain successfully renamed\n")
    }

    static func dompmsuspend(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let duration = try i.uint64("duration") ?? 0
        let name = try i.required("target")
        guard let target = ["mem", "disk", "hybrid"].firstIndex(of: name) else { throw CommandFailure("Invalid target") }
        try await attempting("Domain '\(domain.name)' could not be suspended") {
            let arguments = Remote.DomainPMSuspendForDurationArgs(dom: domain, target: UInt32(target), duration: duration, flags: 0)
            try await i.services.domainPMSuspendForDuration(arguments, in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' successfully suspended")
    }

    static func dompmwakeup(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await attempting("Domain '\(domain.name)' could not be woken up") {
            try await i.services.domainPMWakeup(.init(dom: domain, flags: 0), in: i.call)
        }
        i.printExtra("Domain '\(domain.name)' successfully woken up")
    }

    static func setLifecycleAction(_ i: Invocation) async throws {
        let typeName = try i.required("type")
        let actionName = try i.required("action")
        let flags = try i.affected()
        guard let type = ["poweroff", "reboot", "crash"].firstIndex(of: typeName) else {
            throw CommandFailure("Invalid lifecycle type '\(typeName)'.")
        }
        let actions = ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"]
        guard let action = actions.firstIndex(of: actionName) else { throw CommandFailure("Invalid lifecycle action '\(actionName)'.") }
        let domain = try await i.domain()
        try await attempting("Unable to change lifecycle action.") {
            let arguments = Remote.DomainSetLifecycleActionArgs(dom: domain, type: UInt32(type), action: UInt32(action), flags: flags)
            try await i.services.domainSetLifecycleAction(arguments, in: i.call)
        }
    }

    static func injectNmi(_ i: Invocation) async throws {
        let domain = try await i.domain()
        try await i.services.domainInjectNMI(.init(dom: domain, flags: 0), in: i.call)
    }
}
