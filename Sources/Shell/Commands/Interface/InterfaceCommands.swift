// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// The host's network interfaces.
enum InterfaceCommands {
    /// The interface of a name or a MAC address.
    private static func interface(_ i: Invocation, byName: Bool = true, byMAC: Bool = true) async throws -> Remote.Interface {
        let name = try i.required("interface")
        let services = try i.services
        return try await attempting("failed to get interface '\(name)'") {
            if byName {
                do {
                    return try await services.interfaceLookupByName(.init(name: name), in: i.call).iface
                } catch let error as VirtError {
                    guard byMAC, let found = try? await services.interfaceLookupByMACString(.init(mac: name), in: i.call) else {
                        throw error
                    }
                    return found.iface
                }
            }
            // What is no MAC address is not asked for, so that there is no more to say.
            guard name.split(separator: ":").count == 6 else { throw CommandFailure.silent }
            return try await services.interfaceLookupByMACString(.init(mac: name), in: i.call).iface
        }
    }

    private static func xml(_ i: Invocation, _ interface: Remote.Interface, flags: UInt32 = 0) async throws -> String {
        try await i.services.interfaceGetXMLDesc(.init(iface: interface, flags: flags), in: i.call).xml
    }

    // MARK: Transactions

    static func ifaceBegin(_ i: Invocation) async throws {
        try await attempting("Failed to begin network config change transaction") {
            try await i.services.interfaceChangeBegin(.init(flags: 0), in: i.call)
        }
        i.printExtra("Network config change transaction started\n")
    }

    static func ifaceCommit(_ i: Invocation) async throws {
        try await attempting("Failed to commit network config change transaction") {
            try await i.services.interfaceChangeCommit(.init(flags: 0), in: i.call)
        }
        i.printExtra("Network config change transaction committed\n")
    }

    static func ifaceRollback(_ i: Invocation) async throws {
        try await attempting("Failed to rollback network config change transaction") {
            try await i.services.interfaceChangeRollback(.init(flags: 0), in: i.call)
        }
        i.printExtra("Network config change transaction rolled back\n")
    }

    // MARK: One interface

    static func ifaceDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let interface = try await attempting("Failed to define interface from \(path)") {
            try await i.services.interfaceDefineXML(.init(xml: xml, flags: flags), in: i.call).iface
        }
        i.printExtra("Interface \(interface.name) defined from \(path)\n")
    }

    static func ifaceUndefine(_ i: Invocation) async throws {
        let interface = try await interface(i)
        try await attempting("Failed to undefine interface \(interface.name)") {
            try await i.services.interfaceUndefine(.init(iface: interface), in: i.call)
        }
        i.printExtra("Interface \(interface.name) undefined\n")
    }

    static func ifaceStart(_ i: Invocation) async throws {
        let interface = try await interface(i)
        try await attempting("Failed to start interface \(interface.name)") {
            try await i.services.interfaceCreate(.init(iface: interface, flags: 0), in: i.call)
        }
        i.printExtra("Interface \(interface.name) started\n")
    }

    static func ifaceDestroy(_ i: Invocation) async throws {
        let interface = try await interface(i)
        try await attempting("Failed to destroy interface \(interface.name)") {
            try await i.services.interfaceDestroy(.init(iface: interface, flags: 0), in: i.call)
        }
        i.printExtra("Interface \(interface.name) destroyed\n")
        // The stock shell's exit code says failure whatever came of it.
        throw CommandFailure.silent
    }

    static func ifaceDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["inactive": 1])
        try i.checkXPath()
        let interface = try await interface(i)
        try i.printXML(try await xml(i, interface, flags: flags))
    }

    static func ifaceEdit(_ i: Invocation) async throws {
        let interface = try await interface(i)
        try await DocumentEditor(shell: i.shell, label: "Interface \(interface.name) XML configuration").run {
            try await xml(i, interface, flags: 1)
        } define: { document, _ in
            try await i.services.interfaceDefineXML(.init(xml: document, flags: 0), in: i.call).iface.name
        } report: { name in
            "Interface \(name) XML configuration edited.\n"
        }
    }

    static func ifaceName(_ i: Invocation) async throws { i.print("\(try await interface(i, byName: false).name)\n") }
    static func ifaceMac(_ i: Invocation) async throws { i.print("\(try await interface(i, byMAC: false).mac)\n") }

    static func ifaceList(_ i: Invocation) async throws {
        var flags: UInt32 = 2
        if i.has("inactive") { flags = 1 }
        if i.has("all") { flags = 3 }
        let sent = flags
        let interfaces = try await attempting("Failed to list interfaces") {
            try await i.services.connectListAllInterfaces(.init(needResults: 1, flags: sent), in: i.call).ifaces
        }.sorted { NaturalOrder.precedes($0.name, $1.name) }
        var table = TextTable("Name", "State", "MAC Address")
        for interface in interfaces {
            let active = try? await i.services.interfaceIsActive(.init(iface: interface), in: i.call).active
            table.append(interface.name, active.map { $0 != 0 } ?? false ? "active" : "inactive", interface.mac)
        }
        i.print(table)
    }
}
