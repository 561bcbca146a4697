// SPDX-License-Identifier: Apache-2.0

extension SwiftRenderer {
    func parsing(_ members: [Member], node: String, to out: inout SourceText) throws {
        for member in members where member.isRead {
            switch member {
            case .value(let field): try parse(field, node: node, to: &out)
            case .flag(let xml, let swift): out.line("self.\(swift) = \(node).child(\"\(xml)\") != nil")
            case .child(let field): parse(field, node: node, to: &out)
            case .mixin(let swift, let type, _): out.line("self.\(swift) = try \(type)(\(node), context)")
            case .inside(let xml, _, let members):
                let inner = node + "_" + Naming.member(xml)
                try out.block("if let \(inner) = \(node).child(\"\(xml)\")") { try parsing(members, node: inner, to: &$0) }
            case .when(let condition, let members):
                try out.block("if \(condition)") { try parsing(members, node: node, to: &$0) }
            case .custom(let swift, _, _, _): out.line("try parse\(Naming.type(swift))(\(node), context)")
            case .stored: break
            }
        }
    }

    private func parse(_ field: ValueField, node: String, to out: inout SourceText) throws {
        if field.writeOnly { return }
        let fetch =
            switch field.place {
            case .attribute: "\(node).attribute(\"\(field.xml)\")"
            case .leaf: "\(node).leaf(\"\(field.xml)\")"
            case .content: "\(node).content"
            }
        let reading = kind(field).reading(field, complaint: field.invalid.map(complaint))
        let condition = field.nonEmpty ? ", !t.isEmpty" : ""
        if field.lenient {
            let attempt = reading.replacing("try ", with: "try? ", maxReplacements: 1)
            out.line("if let t = \(fetch)\(condition), let value = \(attempt) { self.\(field.swift) = value }")
        } else {
            out.line("if let t = \(fetch)\(condition) { self.\(field.swift) = \(reading) }")
        }
        if field.required || field.expected {
            out.line("else { throw \(missing(field.missing, attribute: field.xml, node: node)) }")
        }
    }

    private func parse(_ field: ChildField, node: String, to out: inout SourceText) {
        if field.writeOnly { return }
        let name = "self.\(field.swift)"
        if field.count == .list {
            out.line("for child in \(node).children(\"\(field.xml)\") { \(name).append(try \(field.type)(child, context)) }")
            return
        }
        out.line("if let child = \(node).child(\"\(field.xml)\") { \(name) = try \(field.type)(child, context) }")
        if field.required {
            let error = field.missing.map { "\(complaint($0)).error(at: \(node))" } ?? "\(node).missing(element: \"\(field.xml)\")"
            out.line("else { throw \(error) }")
        }
    }
}
