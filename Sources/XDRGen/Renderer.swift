// SPDX-License-Identifier: Apache-2.0

/// A file to write, its path relative to the output folder.
public struct GeneratedFile: Equatable, Sendable {
    public let path: String
    public let text: String
}

/// Writes Swift for one description file.
public struct Renderer {
    let document: Document
    let resolver: Resolver
    let names: Names
    let namespace: String
    let procedures: [ProcedureModel]

    /// All files of the program. Throws when the description asks for something that cannot be rendered.
    public static func files(for document: Document) throws(SourceError) -> [GeneratedFile] {
        try Renderer(document).files()
    }

    init(_ document: Document) throws(SourceError) {
        self.document = document
        self.resolver = Resolver(document: document)
        self.names = Resolver.names(of: document)
        self.namespace = Resolver.namespace(of: document)
        self.procedures = try document.procedures()
    }

    private func files() throws(SourceError) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        func add(_ name: String, imports: [String] = [], _ body: [String]) {
            if !body.isEmpty { files.append(file(name, imports: imports, body)) }
        }
        add("\(namespace).swift", namespaceBody())
        for (group, types) in typeGroups() {
            var body: [String] = []
            for type in types { body += try render(type, isShared: group == "Types") }
            add("\(namespace)+\(group).swift", imports: ["public import XDR"], body)
        }
        add("\(namespace)+WireTypes.swift", imports: ["package import XDR"], wireTypes())
        guard !procedures.isEmpty else { return files }
        add("\(namespace)+Procedures.swift", procedureNames())
        add("\(namespace)+ProcedureTable.swift", procedureTable())
        add("\(namespace)+Events.swift", imports: ["public import XDR"], events())
        let services = document.directives.filter { $0.key == "service" }
        for directive in services {
            guard let service = directive.values.first else { continue }
            let domain = errorDomain(after: directive)
            add("\(serviceName(service)).swift", imports: ["import Errors"], serviceProtocol(service, errors: domain))
            add("\(serviceName(service))+Dispatch.swift", imports: ["import XDR"], dispatch(service))
            add("\(serviceName(service))+Remote.swift", imports: ["import XDR"], stubs(service))
        }
        if !services.isEmpty { add("\(namespace)+Access.swift", imports: ["import XDR"], try accessTable()) }
        if !services.isEmpty { add("\(namespace)+DispatchTable.swift", dispatchTable(services.compactMap(\.values.first))) }
        return files
    }

    private func file(_ name: String, imports: [String], _ body: [String]) -> GeneratedFile {
        let source = document.file.split(separator: "/").last.map { String($0) } ?? document.file
        let head = [
            "// SPDX-License-Identifier: Apache-2.0",
            "// Written by xdrgen from protocol/\(source). Do not edit: edit that file and run `make generate`.",
            "// swift-format-ignore-file",
        ]
        let check = ["", "private typealias MadeFor = GeneratedCodeVersion1", ""]
        return GeneratedFile(path: "\(namespace)/\(name)", text: (head + imports + check + body).joined(separator: "\n") + "\n")
    }

    /// Errors of a service's missing methods: `errors` follows `service` in the same directive comment.
    private func errorDomain(after directive: Attribute) -> String {
        document.directives.first { $0.key == "errors" && $0.location == directive.location }?.values.first ?? "unspecified"
    }

    func serviceName(_ service: String) -> String {
        let special = ["nwfilter": "NWFilter", "qemu": "QEMU", "lxc": "LXC"]
        return (special[service] ?? service.prefix(1).uppercased() + service.dropFirst()) + "Service"
    }

    // MARK: Namespace

    private func namespaceBody() -> [String] {
        var body = [
            "/// Types, limits and procedures of `\(document.file.split(separator: "/").last ?? "")`.", "public enum \(namespace) {",
        ]
        for constant in document.constants {
            let isProgramNumber = constant.attributes.has("program") || constant.attributes.has("version")
            let name =
                constant.attributes.has("program")
                ? "program" : constant.attributes.has("version") ? "version" : names.constant(constant.name)
            body += ["    /// `\(constant.name)`", "    public static let \(name)\(isProgramNumber ? ": UInt32" : "") = \(constant.value)"]
        }
        return body + ["}"]
    }

    // MARK: Types

    /// Types by the file that they go to: those of procedures with their service, the others to `Types`.
    private func typeGroups() -> [(group: String, types: [TypeDeclaration])] {
        var groupOfType: [String: String] = [:]
        for procedure in procedures {
            for type in [procedure.args, procedure.ret, procedure.message].compactMap(\.self) {
                groupOfType[type.name] = group(of: procedure)
            }
        }
        var order: [String] = []
        var groups: [String: [TypeDeclaration]] = [:]
        for type in document.types where !type.isProcedureTable {
            let group = groupOfType[type.name] ?? "Types"
            if groups[group] == nil { order.append(group) }
            groups[group, default: []].append(type)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    private func group(of procedure: ProcedureModel) -> String {
        let service = String(serviceName(procedure.service).dropLast("Service".count))
        guard let topic = procedure.topic else { return service }
        return service + topic.prefix(1).uppercased() + topic.dropFirst()
    }
}
