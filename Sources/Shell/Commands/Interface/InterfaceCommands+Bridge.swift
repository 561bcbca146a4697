// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// An interface goes into a bridge, and comes out again.
extension InterfaceCommands {
    static func ifaceBridge(_ i: Invocation) async throws {
        let services = try i.services
        let name = try i.required("interface")
        let bridge = try i.required("bridge")
        let interface = try await attempting("failed to get interface '\(name)'") {
            try await services.interfaceLookupByName(.init(name: name), in: i.call).iface
        }
        var absence: (any Error)?
        do {
            _ = try await services.interfaceLookupByName(.init(name: bridge), in: i.call)
            throw CommandFailure("Network device \(bridge) already exists")
        } catch let error as VirtError {
            absence = error
        }
        let delay: UInt32
        do { delay = try i.uint32("delay") ?? 0 } catch {
            throw CommandFailure((error as? CommandFailure)?.messages.first ?? "", cause: absence)
        }
        let original = try await services.interfaceGetXMLDesc(.init(iface: interface, flags: 1), in: i.call).xml
        let xml = try document(original, name, bridge, stp: !i.has("no-stp"), delay: delay)
        let created = try await attempting("Failed to define new bridge interface \(bridge)") {
            try await services.interfaceDefineXML(.init(xml: xml, flags: 0), in: i.call).iface
        }
        i.printExtra("Created bridge \(bridge) with attached device \(name)\n")
        guard !i.has("no-start") else { return }
        try await attempting("Failed to start bridge interface \(bridge)") {
            try await services.interfaceCreate(.init(iface: created, flags: 0), in: i.call)
        }
        i.printExtra("Bridge interface \(bridge) started\n")
    }

    private static func document(_ original: String, _ name: String, _ bridge: String, stp: Bool, delay: UInt32) throws -> String {
        guard let document = QueryDocument(original), let top = document.root else {
            throw CommandFailure("(interface definition)\nFailed to parse interface definition XML")
        }
        guard let type = top.attribute("type") else { throw CommandFailure("Existing device \(name) has no type") }
        guard type != "bridge" else { throw CommandFailure("Existing device \(name) is already a bridge") }
        guard let current = top.attribute("name") else { throw CommandFailure("Interface from config (\(name)) has no name") }
        guard current == name else {
            throw CommandFailure("Interface name from config \(current) doesn't match given supplied name \(name)")
        }
        // The addresses belong to the bridge now; all else stays with the device.
        let moved = top.nodes("./start|./protocol").map { "  \($0.xml)\n" }.joined()
        let kept = top.nodes("./*[not(self::start) and not(self::protocol)]").map { "      \($0.xml)\n" }.joined()
        return
            "<interface type='bridge' name='\(bridge.xmlEscaped)'>\n\(moved)  <bridge stp='\(stp ? "on" : "off")'\(stp ? " delay='\(delay)'" : "")>\n"
            + "    <interface type='\(type)' name='\(name.xmlEscaped)'>\n\(kept)    </interface>\n  </bridge>\n</interface>\n"
    }

    static func ifaceUnbridge(_ i: Invocation) async throws {
        let services = try i.services
        let bridge = try i.required("bridge")
        let interface = try await attempting("failed to get interface '\(bridge)'") {
            try await services.interfaceLookupByName(.init(name: bridge), in: i.call).iface
        }
        let original = try await services.interfaceGetXMLDesc(.init(iface: interface, flags: 1), in: i.call).xml
        guard let document = QueryDocument(original), let top = document.root else {
            throw CommandFailure("(bridge interface definition)\nFailed to parse interface definition XML")
        }
        guard top.attribute("type") == "bridge" else { throw CommandFailure("Device \(bridge) is not a bridge") }
        let members = top.nodes("./bridge/interface")
        guard let member = members.first else { throw CommandFailure("No bridge node in XML for \(bridge)") }
        guard members.count == 1 else { throw CommandFailure("Multiple interfaces attached to bridge \(bridge)") }
        guard let name = member.attribute("name"), let type = member.attribute("type") else {
            throw CommandFailure("Device attached to bridge \(bridge) has no name")
        }
        let moved = top.nodes("./start|./protocol").map { "  \($0.xml)\n" }.joined()
        let kept = member.nodes("./*").map { "  \($0.xml)\n" }.joined()
        let xml = "<interface type='\(type)' name='\(name.xmlEscaped)'>\n\(moved)\(kept)</interface>\n"
        try await attempting("Failed to destroy bridge interface \(bridge)") {
            try await services.interfaceDestroy(.init(iface: interface, flags: 0), in: i.call)
        }
        try await attempting("Failed to undefine bridge interface \(bridge)") {
            try await services.interfaceUndefine(.init(iface: interface), in: i.call)
        }
        let created = try await attempting("Failed to define new interface \(name)") {
            try await services.interfaceDefineXML(.init(xml: xml, flags: 0), in: i.call).iface
        }
        i.printExtra("Device \(name) un-attached from bridge \(bridge)\n")
        guard !i.has("no-start") else { return }
        try await attempting("Failed to start interface \(name)") {
            try await services.interfaceCreate(.init(iface: created, flags: 0), in: i.call)
        }
        i.printExtra("Interface \(name) started\n")
    }
}
