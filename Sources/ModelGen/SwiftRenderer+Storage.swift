// SPDX-License-Identifier: Apache-2.0

extension SwiftRenderer {
    /// Stored properties, each with the XML path it stands for.
    func storage(_ members: [Member], path: String, to out: inout SourceText) throws {
        for member in members {
            switch member {
            case .value(let field): try store(field, path: path, to: &out)
            case .flag(let xml, let swift):
                out.documentation("Whether `\(path)<\(xml)/>` is there.")
                out.line("public var \(Naming.escaped(swift)) = false")
            case .child(let field): store(field, path: path, to: &out)
            case .mixin(let swift, let type, _):
                out.documentation("What this element shares with others.")
                out.line("public var \(Naming.escaped(swift)) = \(type)()")
            case .inside(let xml, _, let members): try storage(members, path: "\(path)\(xml)/", to: &out)
            case .when(_, let members): try storage(members, path: path, to: &out)
            case .custom(let swift, let type, let initial, _), .stored(let swift, let type, let initial):
                out.documentation("See the hand-written part.")
                out.line("public var \(Naming.escaped(swift)): \(type) = \(initial)")
            }
        }
    }

    private func store(_ field: ValueField, path: String, to out: inout SourceText) throws {
        if field.shared { return }
        let type = kind(field).swiftType
        let place =
            switch field.place {
            case .attribute: "\(path)@\(field.xml)"
            case .leaf: "\(path)\(field.xml)"
            case .content: "\(path)text()"
            }
        out.documentation("`\(place)`")
        if let initial = try initial(field) {
            out.line("public var \(Naming.escaped(field.swift)): \(type) = \(initial)")
        } else {
            out.line("public var \(Naming.escaped(field.swift)): \(type)?")
        }
    }

    private func store(_ field: ChildField, path: String, to out: inout SourceText) {
        if field.shared { return }
        let name = Naming.escaped(field.swift)
        out.documentation("`\(path)\(field.xml)`")
        switch field.count {
        case .optional: out.line("public var \(name): \(field.type)?")
        case .present: out.line("public var \(name) = \(field.type)()")
        case .list: out.line("public var \(name): [\(field.type)] = []")
        case .boxed:
            out.line("@Boxed public var \(name): \(field.type)?")
        }
    }
}
