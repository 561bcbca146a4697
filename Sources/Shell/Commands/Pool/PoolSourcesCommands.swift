// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Pools from options instead of documents, and what pools could be made of.
enum PoolSourcesCommands {
    static func findStoragePoolSourcesAs(_ i: Invocation) async throws {
        let type = try i.required("type")
        let host = try i.text("host")
        let port = i.raw("port").flatMap { $0.isEmpty ? nil : $0 }
        let initiator = try i.text("initiator")
        var specification: String?
        if host != nil || initiator != nil {
            var xml = "<source>\n"
            if let host { xml += "  <host name='\(host.xmlEscaped)'\(port.map { " port='\($0.xmlEscaped)'" } ?? "")/>\n" }
            if let initiator { xml += "  <initiator>\n    <iqn name='\(initiator.xmlEscaped)'/>\n  </initiator>\n" }
            specification = xml + "</source>\n"
        }
        try await find(i, type, specification)
    }

    static func findStoragePoolSources(_ i: Invocation) async throws {
        let type = try i.required("type")
        try await find(i, type, i.has("srcSpec") ? try i.file("srcSpec") : nil)
    }

    private static func find(_ i: Invocation, _ type: String, _ specification: String?) async throws {
        let arguments = Remote.ConnectFindStoragePoolSourcesArgs(type: type, srcSpec: specification, flags: 0)
        let xml = try await attempting("Failed to find any \(type) pool sources") {
            try await i.services.connectFindStoragePoolSources(arguments, in: i.call).xml
        }
        i.print(xml)
    }

    static func poolCreateAs(_ i: Invocation) async throws {
        let flags = try PoolCommands.buildFlags(i)
        let (name, xml) = try document(i)
        if i.has("print-xml") { return i.print(xml) }
        try await attempting("Failed to create pool \(name)") {
            _ = try await i.services.storagePoolCreateXML(.init(xml: xml, flags: flags), in: i.call)
        }
        i.printExtra("Pool \(name) created\n")
    }

    static func poolDefineAs(_ i: Invocation) async throws {
        let (name, xml) = try document(i)
        if i.has("print-xml") { return i.print(xml) }
        try await attempting("Failed to define pool \(name)") {
            _ = try await i.services.storagePoolDefineXML(.init(xml: xml, flags: 0), in: i.call)
        }
        i.printExtra("Pool \(name) defined\n")
    }

    private static func document(_ i: Invocation) throws -> (name: String, xml: String) {
        let name = try i.required("name")
        let type = try i.required("type")
        for option in [
            "auth-type", "auth-username", "secret-usage", "secret-uuid", "adapter-wwnn", "adapter-wwpn", "adapter-parent",
            "adapter-parent-wwnn", "adapter-parent-wwpn", "adapter-parent-fabric-wwn",
        ] {
            _ = try i.text(option)
        }
        let source = try source(i)
        var xml = "<pool type='\(type.xmlEscaped)'>\n  <name>\(name.xmlEscaped)</name>\n"
        if !source.isEmpty { xml += "  <source>\n\(source)  </source>\n" }
        if let target = try i.text("target") { xml += "  <target>\n    <path>\(target.xmlEscaped)</path>\n  </target>\n" }
        return (name, xml + "</pool>\n")
    }

    private static func source(_ i: Invocation) throws -> String {
        var xml = ""
        func value(_ option: String) throws -> String? { try i.text(option)?.xmlEscaped }
        if let host = try value("source-host") { xml += "    <host name='\(host)'/>\n" }
        if let path = try value("source-path") { xml += "    <dir path='\(path)'/>\n" }
        if let device = try value("source-dev") { xml += "    <device path='\(device)'/>\n" }
        if let wwnn = try value("adapter-wwnn"), let wwpn = try value("adapter-wwpn") {
            xml += "    <adapter type='fc_host'"
            for (option, attribute) in [
                ("adapter-parent", "parent"), ("adapter-parent-wwnn", "parent_wwnn"), ("adapter-parent-wwpn", "parent_wwpn"),
                ("adapter-parent-fabric-wwn", "parent_fabric_wwn"),
            ] {
                if let parent = try value(option) { xml += " \(attribute)='\(parent)'" }
            }
            xml += " wwnn='\(wwnn)' wwpn='\(wwpn)'/>\n"
        } else if let adapter = try value("adapter-name") {
            xml += "    <adapter type='scsi_host' name='\(adapter)'/>\n"
        }
        if let initiator = try value("source-initiator") { xml += "    <initiator>\n      <iqn name='\(initiator)'/>\n    </initiator>\n" }
        if let type = try value("auth-type"), let user = try value("auth-username") {
            xml += "    <auth type='\(type)' username='\(user)'>\n"
            if let usage = try value("secret-usage") {
                xml += "      <secret usage='\(usage)'/>\n"
            } else if let uuid = try value("secret-uuid") {
                xml += "      <secret uuid='\(uuid)'/>\n"
            }
            xml += "    </auth>\n"
        }
        if let name = try value("source-name") { xml += "    <name>\(name)</name>\n" }
        if let format = try value("source-format") { xml += "    <format type='\(format)'/>\n" }
        if let version = try value("source-protocol-ver") { xml += "    <protocol ver='\(version)'/>\n" }
        return xml
    }
}
