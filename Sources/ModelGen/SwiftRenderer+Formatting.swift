// SPDX-License-Identifier: Apache-2.0

extension SwiftRenderer {
    func formattingAttributes(_ members: [Member], to out: inout SourceText) throws {
        for member in members {
            switch member {
            case .value(let field) where field.place == .attribute: try write(field, call: "attribute", to: &out)
            case .value(let field) where field.place == .content:
                if case .scaled(let unit) = kind(field) { out.line("w.attribute(\"unit\", \"\(field.unit ?? unit)\" as StaticString)") }
            case .mixin(let swift, _, let condition):
                out.block(if: condition) { $0.line("\(Naming.escaped(swift)).formatAttributes(to: &w, context)") }
            case .when(let condition, let members):
                guard hasAttributes(members) else { continue }
                try out.block("if \(condition)") { try formattingAttributes(members, to: &$0) }
            case .custom(let swift, _, _, true): out.line("format\(Naming.type(swift))(to: &w, context)")
            default: continue
            }
        }
    }

    private func hasAttributes(_ members: [Member]) -> Bool {
        members.contains {
            switch $0 {
            case .value(let field): field.place == .attribute && !field.readOnly
            case .mixin: true
            case .when(_, let members): hasAttributes(members)
            case .custom(_, _, _, let attribute): attribute
            default: false
            }
        }
    }

    func formattingChildren(_ members: [Member], to out: inout SourceText) throws {
        for member in members where member.isPrinted {
            switch member {
            case .value(let field) where field.place == .leaf:
                try write(field, call: kind(field).isScaled ? "scaledLeaf" : "leaf", to: &out)
            case .value(let field) where field.place == .content: try write(field, call: "text", to: &out)
            case .flag(let xml, let swift): out.line("if \(Naming.escaped(swift)) { w.flag(\"\(xml)\") }")
            case .child(let field): write(field, to: &out)
            case .mixin(let swift, _, let condition):
                out.block(if: condition) { $0.line("\(Naming.escaped(swift)).formatChildren(to: &w, context)") }
            case .inside(let xml, let frame, let members):
                try out.block(if: frame.condition) { try inside(xml, frame, members, to: &$0) }
            case .when(let condition, let members):
                try out.block("if \(condition)") { try formattingChildren(members, to: &$0) }
            case .custom(let swift, _, _, false): out.line("format\(Naming.type(swift))(to: &w, context)")
            default: continue
            }
        }
    }

    private func inside(_ xml: String, _ frame: Frame, _ members: [Member], to out: inout SourceText) throws {
        try out.block("do") { out in
            out.line("let mark = w.open(\"\(xml)\"\(frame.keep ? "" : ", omitEmpty: true"))")
            try formattingAttributes(members, to: &out)
            if frame.unfolded { out.line("w.finishTag()") }
            try formattingChildren(members, to: &out)
            out.line("w.close(\"\(xml)\", mark)")
        }
    }

    private func write(_ field: ValueField, call: String, to out: inout SourceText) throws {
        if field.readOnly { return }
        let kind = kind(field)
        let name = Naming.escaped(field.swift)
        let label = field.place == .content ? "" : "\"\(field.xml)\", "
        func statement(_ v: String) -> String {
            let unit: String = if case .scaled(let own) = kind, field.place == .leaf { ", unit: \"\(field.unit ?? own)\"" } else { "" }
            return "w.\(call)(\(label)\(kind.writing(v, hexDigits: field.hexDigits, unit: field.unit))\(unit))"
        }
        try out.block(if: field.condition) { out in
            guard let initial = try initial(field) else {
                out.line("if let v = \(name) { \(statement("v")) }")
                return
            }
            if field.required || field.always {
                out.line(statement(name))
            } else {
                out.line("if \(name) != \(initial) { \(statement(name)) }")
            }
        }
    }

    private func write(_ field: ChildField, to out: inout SourceText) {
        if field.readOnly { return }
        let name = Naming.escaped(field.swift)
        let keep = field.keep || field.count == .list && !field.omitsEmpty
        let call = { (value: String, function: String) in
            "w.\(function)(\"\(field.xml)\", \(value), context\(keep ? "" : ", omitEmpty: true")\(field.unfolded ? ", unfolded: true" : ""))"
        }
        out.block(if: field.condition) { out in
            switch field.count {
            case .optional, .boxed: out.line("if let v = \(name) { \(call("v", "element")) }")
            case .present: out.line(call(name, "element"))
            case .list: out.line(call(name, "elements"))
            }
        }
    }
}

extension ValueKind {
    var isScaled: Bool { if case .scaled = self { true } else { false } }
}
