// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import WireProtocol

/// What a domain is: its names and its description.
enum DomainIdentityCommands {
    static func domid(_ i: Invocation) async throws {
        let domain = try await i.domain(by: .notID)
        i.print(domain.id == -1 ? "-\n" : "\(domain.id)\n")
    }

    static func domname(_ i: Invocation) async throws {
        let domain = try await i.domain(by: .notName)
        i.print("\(domain.name)\n")
    }

    static func domuuid(_ i: Invocation) async throws {
        let domain = try await i.domain(by: .notUUID)
        i.print("\(domain.uuid.text)\n")
    }

    private enum XMLFlag {
        static let secure: UInt32 = 1
        static let inactive: UInt32 = 2
        static let updateCPU: UInt32 = 4
        static let migratable: UInt32 = 8
    }

    static func dumpxml(_ i: Invocation) async throws {
        let flags = i.flags([
            "inactive": XMLFlag.inactive, "security-info": XMLFlag.secure, "update-cpu": XMLFlag.updateCPU,
            "migratable": XMLFlag.migratable,
        ])
        try i.checkXPath()
        let domain = try await i.domain()
        try i.printXML(try await i.domainXML(domain, flags: flags))
    }

    static func domxmlFromNative(_ i: Invocation) async throws {
        let format = try i.required("format")
        let config = try i.file("config")
        i.print(
            try await i.services.connectDomainXMLFromNative(.init(nativeFormat: format, nativeConfig: config, flags: 0), in: i.call)
                .domainXml)
    }

    static func domxmlToNative(_ i: Invocation) async throws {
        let format = try i.required("format")
        try i.exclude("domain", "xml")
        let xml: String
        if i.has("domain") {
            xml = try await i.domainXML(try await i.domain())
        } else if i.has("xml") {
            xml = try i.file("xml")
        } else {
            throw CommandFailure("need either domain or domain XML")
        }
        i.print(
            try await i.services.connectDomainXMLToNative(.init(nativeFormat: format, domainXml: xml, flags: 0), in: i.call).nativeConfig)
    }

    // MARK: Description, title, metadata

    private enum MetadataKind {
        static let description: Int32 = 0
        static let title: Int32 = 1
        static let element: Int32 = 2
    }

    static func desc(_ i: Invocation) async throws {
        var flags = try i.affected()
        let domain = try await i.domain()
        let isTitle = i.has("title")
        let kind = isTitle ? MetadataKind.title : MetadataKind.description
        let word = isTitle ? "title" : "description"
        if flags == 0, try await !i.isActive(domain) { flags = 2 }
        let words = i.list("new-desc")
        let affects = flags
        if words.isEmpty, !i.has("edit") {
            let text = try await metadata(i, domain, kind, flags: affects)
            if let text, !text.isEmpty {
                i.print("\(text)\n")
            } else {
                i.printExtra(isTitle ? "No title for domain: \(domain.name)" : "No description for domain: \(domain.name)")
            }
            return
        }
        var text = words.joined(separator: " ")
        if i.has("edit") {
            if text.isEmpty { text = try await metadata(i, domain, kind, flags: affects) ?? "" }
            let edited = trimmed(try TextEditor.edit(text, shell: i.shell))
            guard edited != text else {
                i.printExtra(isTitle ? "Domain title not changed\n" : "Domain description not changed\n")
                return
            }
            text = edited
        }
        let value = text
        try await attempting("Failed to set new domain \(word)") {
            let arguments = Remote.DomainSetMetadataArgs(dom: domain, type: kind, metadata: value, key: nil, uri: nil, flags: affects)
            try await i.services.domainSetMetadata(arguments, in: i.call)
        }
        i.printExtra("Domain \(word) updated successfully")
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == "\n" || text.last == " " { text = text.dropLast() }
        return String(text)
    }

    /// Nil: there is none.
    private static func metadata(_ i: Invocation, _ domain: Remote.Domain, _ kind: Int32, flags: UInt32) async throws -> String? {
        do {
            return try await i.services.domainGetMetadata(.init(dom: domain, type: kind, uri: nil, flags: flags), in: i.call).metadata
        } catch let error as VirtError where error.code == .noDomainMetadata {
            return nil
        }
    }

    static func metadata(_ i: Invocation) async throws {
        let uri = try i.required("uri")
        let new = try i.text("set")
        try i.exclude("edit", "set")
        try i.exclude("remove", "set")
        try i.exclude("remove", "edit")
        let flags = try i.affected()
        let domain = try await i.domain()
        let key = try i.text("key")
        let isSetting = i.has("set")
        if isSetting || i.has("edit"), key == nil { throw CommandFailure("namespace key is required when modifying metadata") }
        if isSetting || i.has("remove") {
            let value = new
            let arguments = Remote.DomainSetMetadataArgs(
                dom: domain, type: MetadataKind.element, metadata: value, key: isSetting ? key : nil, uri: uri, flags: flags)
            try await i.services.domainSetMetadata(arguments, in: i.call)
            i.printExtra(isSetting ? "Metadata modified" : "Metadata removed\n")
        } else if i.has("edit") {
            let old = (try? await element(i, domain, uri, flags)) ?? "\n"
            let edited = try TextEditor.edit(old, shell: i.shell)
            guard edited != old else { return i.printExtra("Metadata not changed") }
            let arguments = Remote.DomainSetMetadataArgs(
                dom: domain, type: MetadataKind.element, metadata: edited, key: key, uri: uri, flags: flags)
            try await i.services.domainSetMetadata(arguments, in: i.call)
            i.printExtra("Metadata modified")
        } else {
            i.print(try await element(i, domain, uri, flags) + "\n")
        }
    }

    private static func element(_ i: Invocation, _ domain: Remote.Domain, _ uri: String, _ flags: UInt32) async throws -> String {
        let arguments = Remote.DomainGetMetadataArgs(dom: domain, type: MetadataKind.element, uri: uri, flags: flags)
        return try await i.services.domainGetMetadata(arguments, in: i.call).metadata
    }

    static func edit(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let isPersistent = try await i.isPersistent(domain)
        var flags: UInt32 = i.has("skip-validate") ? 0 : 1
        let label = "Domain '\(domain.name)' XML configuration"
        try await DocumentEditor(shell: i.shell, label: label).run {
            try await i.domainXML(domain, flags: XMLFlag.secure | (isPersistent ? XMLFlag.inactive : 0))
        } define: { xml, validates in
            if !validates { flags = 0 }
            if flags == 0 { return try await i.services.domainDefineXML(.init(xml: xml), in: i.call).dom.name }
            return try await i.services.domainDefineXMLFlags(.init(xml: xml, flags: flags), in: i.call).dom.name
        } report: { name in
            "Domain '\(name)' XML configuration edited.\n"
        }
    }
}
