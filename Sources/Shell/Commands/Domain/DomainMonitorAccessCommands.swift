// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// Past the hypervisor's driver, to the hypervisor itself.
enum DomainMonitorAccessCommands {
    static func qemuAttach(_ i: Invocation) async throws {
        guard let process = try i.uint32("pid") else { return }
        let domain = try await attempting("Failed to attach to pid \(process)") {
            try await i.services.domainAttach(QEMU.DomainAttachArgs(pidValue: process, flags: 0), in: i.call).dom
        }
        i.printExtra("Domain '\(domain.name)' attached to pid \(process)\n")
    }

    static func qemuMonitorCommand(_ i: Invocation) async throws {
        try i.exclude("hmp", "pretty")
        try i.exclude("hmp", "return-value")
        let text = i.has("hmp") ? i.list("cmd").joined(separator: " ") : monitorCommand(i.list("cmd"))
        let flags = i.flags(["hmp": 1])
        let domain = try await i.domain()
        let descriptors = try DomainLifecycleCommands.descriptors(i)
        try DomainLifecycleCommands.checkPassing(i, descriptors)
        let result: String
        if descriptors.isEmpty {
            result = try await i.services.domainMonitorCommand(.init(dom: domain, cmd: text, flags: flags), in: i.call).result
        } else {
            let arguments = QEMU.DomainMonitorCommandWithFilesArgs(dom: domain, cmd: text, flags: flags)
            result = try await i.services.domainMonitorCommandWithFiles(arguments, in: ClientCall(descriptors: descriptors)).result
        }
        guard i.has("pretty") || i.has("return-value") else { return i.print("\(result)\n") }
        guard var value = JSONValue(text: result) else { throw CommandFailure("failed to parse the monitor's answer") }
        if i.has("return-value") {
            guard let inner = value["return"] else { throw CommandFailure("'return' key missing") }
            value = inner
        }
        i.print("\(value.text(isPretty: i.has("pretty")))\(i.has("pretty") ? "" : "\n")")
    }

    /// Words that are no JSON object name a command and its arguments: as an object, or member by member.
    static func monitorCommand(_ words: [String]) -> String {
        let whole = words.joined(separator: " ")
        if case .object = JSONValue(text: whole) { return whole }
        guard let name = words.first else { return whole }
        var members: [(String, JSONValue)] = [("execute", .string(name))]
        let rest = words.dropFirst()
        if !rest.isEmpty {
            var arguments = JSONValue(text: rest.joined(separator: " "))
            if case .object = arguments {} else { arguments = JSONValue(text: "{\(rest.joined(separator: ","))}") }
            guard case .object = arguments, let arguments else { return whole }
            members.append(("arguments", arguments))
        }
        return JSONValue.object(members).text(isPretty: false)
    }

    static func qemuAgentCommand(_ i: Invocation) async throws {
        let text = i.list("cmd").joined(separator: " ")
        var timeout: Int32 = -2
        if i.has("timeout") {
            guard let seconds = try i.int32("timeout"), seconds >= 1 else { throw CommandFailure("timeout must be positive") }
            timeout = seconds
        }
        if i.has("async") { timeout = 0 }
        if i.has("block") { timeout = -1 }
        guard ["timeout", "async", "block"].filter(i.has).count <= 1 else {
            throw CommandFailure("timeout, async and block options are exclusive")
        }
        let domain = try await i.domain()
        let arguments = QEMU.DomainAgentCommandArgs(dom: domain, cmd: text, timeout: timeout, flags: 0)
        let result = try await i.services.domainAgentCommand(arguments, in: i.call).result ?? ""
        if i.has("pretty"), let value = JSONValue(text: result) { return i.print("\(value.text(isPretty: true))\n") }
        i.print("\(result)\n")
    }

    static func qemuMonitorEvent(_ i: Invocation) async throws {
        let domain = try await i.has("domain") ? i.domain() : nil
        let name = try i.text("event")
        let flags = i.flags(["regex": 1, "no-case": 2])
        let isPretty = i.has("pretty")
        let showsTime = i.has("timestamp")
        try await EventWait(i).run { connection in
            [
                .init(try await connection.monitorEvents(name, of: domain, flags: flags)) { message in
                    var details = message.details ?? "<null>"
                    if isPretty, let value = JSONValue(text: details) { details = value.text(isPretty: true) }
                    let micros = "\(message.micros)"
                    let time = "\(message.seconds).\(String(repeating: "0", count: max(0, 6 - micros.count)))\(micros)"
                    // With --timestamp the shell tells its own time instead.
                    return showsTime
                        ? "event \(message.event) for domain '\(message.dom.name)': \(details)\n"
                        : "event \(message.event) at \(time) for domain '\(message.dom.name)': \(details)\n"
                }
            ]
        }
    }

    static func lxcEnterNamespace(_ i: Invocation) async throws {
        let words = i.list("cmd")
        let domain = try await i.domain()
        let call = i.call
        try await i.services.domainOpenNamespace(LXC.DomainOpenNamespaceArgs(dom: domain, flags: 0), in: call)
        let descriptors = call.takeReplyDescriptors()
        defer { for descriptor in descriptors { close(descriptor) } }
        guard let program = words.first else { return }
        i.shell.output.flush()
        let status = NamespaceRunner.run(program, words, descriptors)
        guard status == 0 else { throw CommandFailure("\(program) ended with exit status \(status)") }
    }
}
