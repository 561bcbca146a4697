// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a domain's XML says to QEMU alone, past the common model: elements of the namespace
/// `http://libvirt.org/schemas/domain/qemu/1.0`.
public struct QEMUNamespace: Sendable, Hashable {
    static let address = "http://libvirt.org/schemas/domain/qemu/1.0"

    /// An environment variable; without a value it is empty.
    public struct Variable: Sendable, Hashable {
        public var name: String
        public var value: String?
    }

    /// A change to one property of a device.
    public struct Property: Sendable, Hashable {
        public var name: String
        /// `signed`, `unsigned`, `bool`, `string` or `remove`.
        public var type: String
        public var value: String?
    }

    /// The changes to one device.
    public struct Override: Sendable, Hashable {
        public var alias: String
        public var properties: [Property]
    }

    /// Words at the end of the command line.
    public var arguments: [String] = []
    public var environment: [Variable] = []
    public var addedCapabilities: [String] = []
    public var removedCapabilities: [String] = []
    public var overrides: [Override] = []
    /// What QEMU does when something deprecated is used.
    public var deprecation: String?

    var isEmpty: Bool { self == QEMUNamespace() }
    init() {}
}

// MARK: - Reading

extension QEMUNamespace {
    /// Reads what there is of the namespace below the domain's element.
    /// - Throws: `internalError` or `xmlError`, as the reference does.
    init(_ node: XMLNode) throws {
        for element in node.elements where element.namespace == Self.address {
            switch element.name {
            case "commandline": try readCommandLine(element)
            case "capabilities":
                addedCapabilities = try Self.capabilities(element, "add")
                removedCapabilities = try Self.capabilities(element, "del")
            case "override": overrides = try Self.children(element, "device").map(Self.override)
            case "deprecation": deprecation = element.attribute("behavior")?.string
            default: break
            }
        }
    }

    private static func children(_ node: XMLNode, _ name: String) -> [XMLNode] {
        node.elements.filter { $0.namespace == address && $0.name == name }
    }

    private mutating func readCommandLine(_ node: XMLNode) throws {
        func fail(_ text: String) -> VirtError { VirtError(.internalError, .qemu, text) }
        for argument in Self.children(node, "arg") {
            guard let value = argument.attribute("value") else { throw fail("No qemu command-line argument specified") }
            arguments.append(value.string)
        }
        for variable in Self.children(node, "env") {
            guard let name = variable.attribute("name")?.string else { throw fail("No qemu environment name specified") }
            func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) || byte == UInt8(ascii: "_") }
            guard let first = name.utf8.first, isLetter(first) else {
                throw fail("Invalid environment name, it must begin with a letter or underscore")
            }
            guard name.utf8.allSatisfy({ isLetter($0) || (48...57).contains($0) }) else {
                throw fail("Invalid environment name, it must contain only alphanumerics and underscore")
            }
            environment.append(Variable(name: name, value: variable.attribute("value")?.string))
        }
    }

    private static func capabilities(_ node: XMLNode, _ kind: String) throws -> [String] {
        try children(node, kind).map {
            guard let name = $0.attribute("capability")?.string else {
                throw VirtError(.internalError, .qemu, "Missing capability name")
            }
            return name
        }
    }

    private static func override(_ node: XMLNode) throws -> Override {
        guard let alias = node.attribute("alias")?.string else {
            throw VirtError(.xmlError, .qemu, "missing 'alias' attribute for qemu:device")
        }
        let frontends = children(node, "frontend")
        return Override(alias: alias, properties: try frontends.flatMap { try children($0, "property").map(property) })
    }

    private static func property(_ node: XMLNode) throws -> Property {
        guard let name = node.attribute("name")?.string else {
            throw VirtError(.xmlError, .qemu, "missing 'name' attribute for qemu:property")
        }
        guard let type = node.attribute("type")?.string else { throw node.missing(attribute: "type") }
        let value = node.attribute("value")?.string
        let isValid =
            switch type {
            case "signed": value.flatMap { Int64($0) } != nil
            case "unsigned": value.flatMap { UInt64($0) } != nil
            case "bool": value == "true" || value == "false"
            case "string": value != nil
            case "remove": true
            default: throw VirtError(.xmlError, .xml, "Invalid value for attribute 'type' in element 'property': '\(type)'.")
            }
        guard isValid else {
            throw VirtError(.xmlError, .qemu, "invalid value '\(value ?? "(null)")' of 'value' attribute of 'qemu:property'")
        }
        return Property(name: name, type: type, value: type == "remove" ? nil : value)
    }
}

// MARK: - Writing

extension QEMUNamespace {
    func format(to w: inout XMLWriter) {
        if !arguments.isEmpty || !environment.isEmpty {
            let mark = w.open("qemu:commandline")
            for argument in arguments { Self.element("qemu:arg", [("value", argument)], to: &w) }
            for variable in environment { Self.element("qemu:env", [("name", variable.name), ("value", variable.value)], to: &w) }
            w.close("qemu:commandline", mark)
        }
        if !addedCapabilities.isEmpty || !removedCapabilities.isEmpty {
            let mark = w.open("qemu:capabilities")
            for name in addedCapabilities { Self.element("qemu:add", [("capability", name)], to: &w) }
            for name in removedCapabilities { Self.element("qemu:del", [("capability", name)], to: &w) }
            w.close("qemu:capabilities", mark)
        }
        formatOverrides(to: &w)
        if let deprecation { Self.element("qemu:deprecation", [("behavior", deprecation)], to: &w) }
    }

    private func formatOverrides(to w: inout XMLWriter) {
        guard !overrides.isEmpty else { return }
        let mark = w.open("qemu:override")
        for override in overrides {
            let device = w.open("qemu:device")
            w.attribute("alias", override.alias)
            let frontend = w.open("qemu:frontend")
            for property in override.properties {
                Self.element("qemu:property", [("name", property.name), ("type", property.type), ("value", property.value)], to: &w)
            }
            w.close("qemu:frontend", frontend)
            w.close("qemu:device", device)
        }
        w.close("qemu:override", mark)
    }

    private static func element(_ name: StaticString, _ attributes: [(StaticString, String?)], to w: inout XMLWriter) {
        let mark = w.open(name)
        for case (let name, let value?) in attributes { w.attribute(name, value) }
        w.close(name, mark)
    }
}

extension DomainConfiguration {
    mutating func parseQemu(_ node: XMLNode, _ context: ParseContext) throws {
        if context.options.contains(.withoutNamespaces) { return }
        let namespace = try QEMUNamespace(node)
        if !namespace.isEmpty { qemu = namespace }
    }

    func formatQemu(to w: inout XMLWriter, _ context: FormatContext) { qemu?.format(to: &w) }

    mutating func parseNamespaces(_ node: XMLNode, _ context: ParseContext) throws {}

    func formatNamespaces(to w: inout XMLWriter, _ context: FormatContext) {
        if qemu != nil { w.attribute(name: "xmlns:qemu", QEMUNamespace.address) }
    }
}
