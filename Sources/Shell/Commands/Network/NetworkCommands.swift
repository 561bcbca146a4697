// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol
import XDR

extension Invocation {
    /// The network that an option names, by UUID or name.
    func network(_ option: String = "network", byUUID: Bool = true, byName: Bool = true) async throws -> Remote.Network {
        let name = try required(option)
        let services = try services
        return try await attempting("failed to get network '\(name)'") {
            if byUUID, name.utf8.count == 36, let uuid = WireUUID(text: name) {
                do {
                    return try await services.networkLookupByUUID(.init(uuid: uuid), in: call).net
                } catch let error as VirtError {
                    // A name may look like a UUID; if not, the first answer tells more.
                    guard byName, let found = try? await services.networkLookupByName(.init(name: name), in: call) else { throw error }
                    return found.net
                }
            }
            guard byName else { throw CommandFailure.silent }
            return try await services.networkLookupByName(.init(name: name), in: call).net
        }
    }
}

/// Virtual networks.
enum NetworkCommands {
    static func netAutostart(_ i: Invocation) async throws {
        let network = try await i.network()
        let disable = i.has("disable")
        try await attempting("failed to \(disable ? "unmark" : "mark") network \(network.name) as autostarted") {
            try await i.services.networkSetAutostart(.init(net: network, autostart: disable ? 0 : 1), in: i.call)
        }
        i.printExtra("Network \(network.name) \(disable ? "unmarked" : "marked") as autostarted\n")
    }

    static func netCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let network = try await attempting("Failed to create network from \(path)") {
            if flags != 0 { return try await i.services.networkCreateXMLFlags(.init(xml: xml, flags: flags), in: i.call).net }
            return try await i.services.networkCreateXML(.init(xml: xml), in: i.call).net
        }
        i.printExtra("Network \(network.name) created from \(path)\n")
    }

    static func netDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let network = try await attempting("Failed to define network from \(path)") {
            if flags != 0 { return try await i.services.networkDefineXMLFlags(.init(xml: xml, flags: flags), in: i.call).net }
            return try await i.services.networkDefineXML(.init(xml: xml), in: i.call).net
        }
        i.printExtra("Network \(network.name) defined from \(path)\n")
    }

    static func netDestroy(_ i: Invocation) async throws {
        let network = try await i.network()
        try await attempting("Failed to destroy network \(network.name)") {
            try await i.services.networkDestroy(.init(net: network), in: i.call)
        }
        i.printExtra("Network \(network.name) destroyed\n")
    }

    static func netStart(_ i: Invocation) async throws {
        let network = try await i.network()
        try await attempting("Failed to start network \(network.name)") {
            try await i.services.networkCreate(.init(net: network), in: i.call)
        }
        i.printExtra("Network \(network.name) started\n")
    }

    static func netUndefine(_ i: Invocation) async throws {
        let network = try await i.network()
        try await attempting("Failed to undefine network \(network.name)") {
            try await i.services.networkUndefine(.init(net: network), in: i.call)
        }
        i.printExtra("Network \(network.name) has been undefined\n")
    }

    static func netDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["inactive": 1])
        try i.checkXPath()
        let network = try await i.network()
        try i.printXML(try await i.services.networkGetXMLDesc(.init(net: network, flags: flags), in: i.call).xml)
    }

    static func netEdit(_ i: Invocation) async throws {
        let network = try await i.network()
        try await DocumentEditor(shell: i.shell, label: "Network \(network.name) XML configuration").run {
            do {
                return try await i.services.networkGetXMLDesc(.init(net: network, flags: 1), in: i.call).xml
            } catch let error as VirtError where error.code == .invalidArg {
                return try await i.services.networkGetXMLDesc(.init(net: network, flags: 0), in: i.call).xml
            }
        } define: { xml, _ in
            try await i.services.networkDefineXML(.init(xml: xml), in: i.call).net.name
        } report: { name in
            "Network \(name) XML configuration edited.\n"
        }
    }

    static func netName(_ i: Invocation) async throws { i.print("\(try await i.network(byName: false).name)\n") }
    static func netUuid(_ i: Invocation) async throws { i.print("\(try await i.network(byUUID: false).uuid.text)\n") }

    private static func autostart(_ i: Invocation, _ network: Remote.Network) async -> String {
        guard let autostart = try? await i.services.networkGetAutostart(.init(net: network), in: i.call).autostart else {
            return "no autostart"
        }
        return yesNo(autostart != 0)
    }

    private static func persistent(_ i: Invocation, _ network: Remote.Network) async -> String? {
        (try? await i.services.networkIsPersistent(.init(net: network), in: i.call).persistent).map { yesNo($0 != 0) }
    }

    static func netInfo(_ i: Invocation) async throws {
        let network = try await i.network()
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", network.name)
        line("UUID", network.uuid.text)
        if let active = try? await i.services.networkIsActive(.init(net: network), in: i.call).active { line("Active", yesNo(active != 0)) }
        line("Persistent", await persistent(i, network) ?? "unknown")
        line("Autostart", await autostart(i, network))
        if let bridge = try? await i.services.networkGetBridgeName(.init(net: network), in: i.call).name { line("Bridge", bridge) }
    }

    static func netList(_ i: Invocation) async throws {
        var flags: UInt32 = 2
        if i.has("inactive") { flags = 1 }
        if i.has("all") { flags = 3 }
        flags |= i.flags(["persistent": 4, "transient": 8, "autostart": 16, "no-autostart": 32])
        guard ["table", "name", "uuid"].filter(i.has).count <= 1 else {
            throw CommandFailure("Only one argument from --table, --name and --uuid may be specified.")
        }
        let sent = flags
        let networks = try await attempting("Failed to list networks") {
            try await i.services.connectListAllNetworks(.init(needResults: 1, flags: sent), in: i.call).nets
        }.sorted { NaturalOrder.precedes($0.name, $1.name) }
        if i.has("uuid") || i.has("name") {
            for network in networks { i.print("\(i.has("uuid") ? network.uuid.text : network.name)\n") }
            return
        }
        var table = TextTable("Name", "State", "Autostart", "Persistent")
        for network in networks {
            let active = try? await i.services.networkIsActive(.init(net: network), in: i.call).active
            table.append(
                network.name, active.map { $0 != 0 } ?? false ? "active" : "inactive", await autostart(i, network),
                await persistent(i, network) ?? "no")
        }
        i.print(table)
    }
}
