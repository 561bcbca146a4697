// SPDX-License-Identifier: Apache-2.0

extension SchemaParser {
    mutating func members() throws -> [Member] {
        try expect("{")
        var all: [Member] = []
        while true {
            skipNewlines()
            summary = []
            if accept("}") { return all }
            all.append(try member())
        }
    }

    private mutating func member() throws -> Member {
        let keyword = try word()
        switch keyword {
        case "attr": return .value(try valueField(.attribute))
        case "leaf": return .value(try valueField(.leaf))
        case "content": return .value(try valueField(.content))
        case "flag":
            let (xml, swift) = try names()
            return .flag(xml: xml, swift: swift)
        case "child": return .child(try childField(.optional))
        case "list": return .child(try childField(.list))
        case "mixin":
            let swift = try word()
            let type = try typeName()
            return .mixin(swift: swift, type: type, condition: acceptWord("if") ? try text() : nil)
        case "in": return try inside()
        case "when":
            let condition = try text()
            return .when(condition: condition, members: try members())
        case "custom", "customattr", "var":
            let swift = try word()
            try expect(":")
            let type = try wordOrText()
            let initial = accept("=") ? try wordOrText() : "nil"
            if keyword == "var" { return .stored(swift: swift, type: type, initial: initial) }
            return .custom(swift: swift, type: type, initial: initial, attribute: keyword == "customattr")
        default: throw error("unknown member '\(keyword)'")
        }
    }

    private mutating func names() throws -> (xml: String, swift: String) {
        let xml = try wordOrText()
        return (xml, acceptWord("as") ? try word() : Naming.member(xml))
    }

    private mutating func typeName() throws -> String {
        try expect(":")
        return try word()
    }

    private mutating func inside() throws -> Member {
        let xml = try wordOrText()
        var frame = Frame()
        while case .word(let modifier) = peek.kind {
            position += 1
            switch modifier {
            case "keep": frame.keep = true
            case "unfolded": frame.unfolded = true
            case "if": frame.condition = try text()
            default: throw error("unknown modifier '\(modifier)' of 'in'")
            }
        }
        return .inside(xml: xml, frame, members: try members())
    }

    private mutating func childField(_ count: ChildField.Count) throws -> ChildField {
        let (xml, swift) = try names()
        var field = ChildField(xml: xml, swift: swift, type: try typeName(), count: count)
        while case .word(let modifier) = peek.kind {
            position += 1
            switch modifier {
            case "present": field.count = .present
            case "boxed": field.count = .boxed
            case "keep": field.keep = true
            case "omitempty": field.omitsEmpty = true
            case "unfolded": field.unfolded = true
            case "required": field.required = true
            case "missing":
                field.missing = try errorText()
                field.required = true
            case "if": field.condition = try text()
            case "readonly": field.readOnly = true
            case "writeonly": field.writeOnly = true
            case "shared": field.shared = true
            default: throw error("unknown modifier '\(modifier)' of a child")
            }
        }
        return field
    }

    private mutating func valueField(_ place: ValueField.Place) throws -> ValueField {
        let (xml, swift) = try names()
        var field = ValueField(place: place, xml: xml, swift: swift, type: try typeName())
        field.line = peek.line
        if accept("=") { field.initial = try wordOrText() }
        while case .word(let modifier) = peek.kind {
            position += 1
            try apply(modifier, to: &field)
        }
        return field
    }

    private mutating func apply(_ modifier: String, to field: inout ValueField) throws {
        switch modifier {
        case "required": field.required = true
        case "always": field.always = true
        case "shared": field.shared = true
        case "readonly": field.readOnly = true
        case "writeonly": field.writeOnly = true
        case "anybase": field.base = 0
        case "base": field.base = Int(try word()) ?? 0
        case "nonzero": field.nonzero = true
        case "nonempty": field.nonEmpty = true
        case "lenient": field.lenient = true
        case "wraps": field.wraps = true
        case "expected": field.expected = true
        case "nonnegative": field.nonNegative = true
        case "hex": field.hexDigits = Int(try word()) ?? 0
        case "if": field.condition = try text()
        case "unit": field.unit = try word()
        case "invalid": field.invalid = try errorText()
        case "missing":
            field.missing = try errorText()
            field.required = true
        default: throw error("unknown modifier '\(modifier)' of a value")
        }
    }
}
