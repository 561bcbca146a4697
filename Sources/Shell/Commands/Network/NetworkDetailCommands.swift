// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol
import XDR

/// Parts of networks: sections, leases, ports, events.
enum NetworkDetailCommands {
    private static let commands = ["none", "modify", "delete", "add-last", "add-first"]
    private static let sections = [
        "none", "bridge", "domain", "ip", "ip-dhcp-host", "ip-dhcp-range", "forward", "forward-interface", "forward-pf", "portgroup",
        "dns-host", "dns-txt", "dns-srv",
    ]

    static func netUpdate(_ i: Invocation) async throws {
        let flags = try i.affected()
        let network = try await i.network()
        let commandName = try i.required("command")
        guard let command = commands.firstIndex(of: commandName == "add" ? "add-last" : commandName), command > 0 else {
            throw CommandFailure("unrecognized command name '\(commandName)'")
        }
        let sectionName = try i.required("section")
        guard let section = sections.firstIndex(of: sectionName), section > 0 else {
            throw CommandFailure("unrecognized section name '\(sectionName)'")
        }
        let parent = try i.int32("parent-index") ?? -1
        let text = try i.required("xml")
        let xml = text.hasPrefix("<") ? text : try i.file("xml")
        try await attempting("Failed to update network \(network.name)") {
            let arguments = Remote.NetworkUpdateArgs(
                net: network, command: UInt32(command), section: UInt32(section), parentIndex: parent, xml: xml, flags: flags)
            try await i.services.networkUpdate(arguments, in: i.call)
        }
        let affected: String
        switch flags {
        case 3: affected = "persistent config and live state"
        case 2: affected = "persistent config"
        case 1: affected = "live state"
        default:
            let active = try? await i.services.networkIsActive(.init(net: network), in: i.call).active
            affected = active == 1 ? "live state" : "persistent config"
        }
        i.printExtra("Updated network \(network.name) \(affected)")
    }

    static func netDhcpLeases(_ i: Invocation) async throws {
        let mac = try i.text("mac")
        let network = try await i.network()
        let leases = try await attempting("Failed to get leases info for \(network.name)") {
            try await i.services.networkGetDHCPLeases(.init(net: network, mac: mac, needResults: 1, flags: 0), in: i.call).leases
        }.sorted { ($0.expirytime, $0.mac ?? "") < ($1.expirytime, $1.mac ?? "") }
        var table = TextTable("Expiry Time", "MAC address", "Protocol", "IP address", "Hostname", "Client ID or DUID")
        for lease in leases {
            let protocolName = lease.type == 0 ? "ipv4" : lease.type == 1 ? "ipv6" : ""
            table.append(
                LocalTime(seconds: Int(lease.expirytime)).formatted("%Y-%m-%d %H:%M:%S"), lease.mac ?? "-", protocolName,
                "\(lease.ipaddr)/\(lease.prefix)", lease.hostname ?? "-", lease.clientid ?? "-")
        }
        i.print(table)
    }

    // MARK: Ports

    /// Nil after the failure has been told: the stock shell calls that a success.
    private static func port(_ i: Invocation, _ network: Remote.Network) async -> Remote.NetworkPort? {
        guard let name = i.raw("port"), !name.isEmpty else {
            i.shell.printError("Failed to get option 'port': Option argument is empty")
            return nil
        }
        if let uuid = WireUUID(text: name),
            let found = try? await i.services.networkPortLookupByUUID(.init(network: network, uuid: uuid), in: i.call)
        {
            return found.port
        }
        i.shell.printError("failed to get network port '\(name)'")
        return nil
    }

    private static func portNetwork(_ i: Invocation) async -> Remote.Network? {
        do {
            return try await i.network()
        } catch {
            for message in (error as? CommandFailure)?.messages ?? [] { i.shell.printError(message) }
            return nil
        }
    }

    static func netPortList(_ i: Invocation) async throws {
        try i.exclude("table", "uuid")
        let network = try await i.network()
        let ports = try await i.services.networkListAllPorts(.init(network: network, needResults: 1, flags: 0), in: i.call).ports
            .map(\.uuid.text).sorted()
        if i.has("uuid") {
            for port in ports { i.print("\(port)\n") }
            return
        }
        var table = TextTable("UUID")
        for port in ports { table.append(port) }
        i.print(table)
    }

    static func netPortCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 2])
        let network = try await i.network()
        let xml = try i.file("file")
        let port = try await attempting("Failed to create network from \(path)") {
            try await i.services.networkPortCreateXML(.init(network: network, xml: xml, flags: flags), in: i.call).port
        }
        i.printExtra("Network port \(port.uuid.text) created from \(path)\n")
    }

    static func netPortDumpxml(_ i: Invocation) async throws {
        guard let network = await portNetwork(i) else { return }
        guard let port = await port(i, network) else { return }
        try i.checkXPath()
        try i.printXML(try await i.services.networkPortGetXMLDesc(.init(port: port, flags: 0), in: i.call).xml)
    }

    static func netPortDelete(_ i: Invocation) async throws {
        guard let network = await portNetwork(i) else { return }
        guard let port = await port(i, network) else { return }
        try await attempting("Failed to delete network port \(port.uuid.text)") {
            try await i.services.networkPortDelete(.init(port: port, flags: 0), in: i.call)
        }
        i.printExtra("Network port \(port.uuid.text) deleted\n")
    }

    // MARK: Events

    static func netEvent(_ i: Invocation) async throws {
        guard try EventWait.kinds(i, [("lifecycle", 0)]) != nil else { return }
        let network = try await i.has("network") ? i.network() : nil
        try await EventWait(i).run { connection in
            let events: AsyncStream<Remote.NetworkEventLifecycleMsg> = try await connection.events { services in
                try await services.connectNetworkEventRegisterAny(.init(eventID: 0, net: network), in: ClientCall()).callbackID
            } deregister: { services, callbackID in
                try await services.connectNetworkEventDeregisterAny(.init(callbackID: callbackID), in: ClientCall())
            }
            return [
                .init(events) { message in
                    let name = DomainNames.pick(["Defined", "Undefined", "Started", "Stopped"], message.event) ?? "unknown"
                    return "event 'lifecycle' for network \(message.net.name): \(name)\n"
                }
            ]
        }
    }
}
