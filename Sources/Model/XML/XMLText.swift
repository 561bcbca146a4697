// SPDX-License-Identifier: Apache-2.0
internal import CXML2
internal import Errors

/// The text of an attribute or element, with what its conversions need to complain.
struct XMLText {
    private let node: XMLNode
    /// Nil for an element's text.
    private let attribute: StaticString?
    let string: String

    init(_ node: XMLNode, _ attribute: StaticString?, firstChild: xmlNodePtr?) {
        self.node = node
        self.attribute = attribute
        guard let first = firstChild else {
            string = ""
            return
        }
        if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE, let content = first.pointee.content {
            string = String(cString: content)
            return
        }
        string = Self.joined(first)
    }

    /// The text of all nodes from the first on, children included. References to declared entities are not expanded.
    private static func joined(_ first: xmlNodePtr) -> String {
        var result = ""
        var next: xmlNodePtr? = first
        while let node = next {
            switch node.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: if let content = node.pointee.content { result += String(cString: content) }
            case XML_ELEMENT_NODE: if let child = node.pointee.children { result += joined(child) }
            default: break
            }
            next = node.pointee.next
        }
        return result
    }

    var isEmpty: Bool { string.isEmpty }

    func error(_ complaint: Complaint?, hint: String = "") -> VirtError {
        if let complaint { return complaint.error(string, at: node) }
        guard let attribute else {
            return VirtError(.xmlError, .xml, "Invalid value '\(string)' for element or attribute './\(node.name)[1]'")
        }
        return VirtError(.xmlError, .xml, "Invalid value for attribute '\(attribute)' in element '\(node.name)': '\(string)'.\(hint)")
    }

    // MARK: - Conversions

    func enumeration<T: XMLEnumeration>(_: T.Type, invalid: Complaint? = nil) throws -> T {
        guard let index = index(in: T.names), let value = T(rawValue: index) else { throw error(invalid) }
        return value
    }

    /// The value that the word stands for, nil for a word that has none.
    func known<T: XMLEnumeration>(_: T.Type) -> T? { index(in: T.names).flatMap { T(rawValue: $0) } }

    private func index(in names: [StaticString]) -> UInt8? {
        var text = string
        return text.withUTF8 { bytes in
            for (index, name) in names.enumerated() where name.utf8CodeUnitCount == bytes.count {
                let wanted = name.utf8Start
                if (0..<bytes.count).allSatisfy({ bytes[$0] == wanted[$0] }) { return UInt8(index) }
            }
            return nil
        }
    }

    func yesNo(invalid: Complaint? = nil) throws -> Bool { try word("yes", "no", invalid) }
    func onOff(invalid: Complaint? = nil) throws -> Bool { try word("on", "off", invalid) }

    private func word(_ yes: String, _ no: String, _ complaint: Complaint?) throws -> Bool {
        if string == yes { return true }
        if string == no { return false }
        throw error(complaint)
    }

    func scalar<T: XMLScalar>(_: T.Type, invalid: Complaint? = nil) throws -> T {
        guard let value = T(xmlText: string) else { throw error(invalid ?? T.complaint) }
        return value
    }

    func uint8(base: Int = 10, nonzero: Bool = false, invalid: Complaint? = nil) throws -> UInt8 {
        UInt8(try unsigned(UInt64(UInt8.max), base, nonzero, invalid))
    }

    func uint16(base: Int = 10, nonzero: Bool = false, invalid: Complaint? = nil) throws -> UInt16 {
        UInt16(try unsigned(UInt64(UInt16.max), base, nonzero, invalid))
    }

    func uint32(base: Int = 10, nonzero: Bool = false, wraps: Bool = false, invalid: Complaint? = nil) throws -> UInt32 {
        if wraps, let value = IntegerText.wrapping(string, base: base, as: UInt32.self) { return value }
        return UInt32(try unsigned(UInt64(UInt32.max), base, nonzero, invalid))
    }

    func uint64(base: Int = 10, nonzero: Bool = false, wraps: Bool = false, invalid: Complaint? = nil) throws -> UInt64 {
        if wraps, let value = IntegerText.wrapping(string, base: base, as: UInt64.self) { return value }
        return try unsigned(UInt64.max, base, nonzero, invalid)
    }

    private func unsigned(_ maximum: UInt64, _ base: Int, _ nonzero: Bool, _ complaint: Complaint?) throws -> UInt64 {
        guard let value = IntegerText.unsigned(string, base: base), value <= maximum else {
            throw error(complaint, hint: " Expected non-negative integer value")
        }
        if nonzero, value == 0 { throw zero(complaint) }
        return value
    }

    private func zero(_ complaint: Complaint?) -> VirtError {
        guard complaint == nil, let attribute else { return error(complaint) }
        return VirtError(.xmlError, .xml, "Invalid value for attribute '\(attribute)' in element '\(node.name)': Zero is not permitted")
    }

    func int32(base: Int = 10, nonzero: Bool = false, nonNegative: Bool = false, invalid: Complaint? = nil) throws -> Int32 {
        let value = try int64(base: base, nonzero: nonzero, nonNegative: nonNegative, invalid: invalid)
        guard let narrow = Int32(exactly: value) else { throw error(invalid, hint: " Expected integer value") }
        return narrow
    }

    func int64(base: Int = 10, nonzero: Bool = false, nonNegative: Bool = false, invalid: Complaint? = nil) throws -> Int64 {
        guard let value = IntegerText.signed(string, base: base) else { throw error(invalid, hint: " Expected integer value") }
        if nonNegative, value < 0 { throw error(invalid, hint: " Expected non-negative value") }
        if nonzero, value == 0 { throw zero(invalid) }
        return value
    }

    /// A size with the unit that the element's `unit` attribute names, in multiples of `unit`, rounded up.
    func scaled(to unit: SizeUnit, invalid: Complaint? = nil) throws -> UInt64 {
        guard let value = IntegerText.unsigned(string, base: 10) else { throw error(invalid) }
        let bytes = try SizeUnit.bytes(value, unit: node.attribute("unit")?.string, defaultUnit: unit)
        return unit.roundingUp(bytes)
    }

    /// The same of an attribute that has to be there, and tells an element by the path that it is looked up with.
    static func scaledAttribute(_ name: StaticString, of node: XMLNode, to unit: SizeUnit) throws -> UInt64 {
        guard let text = node.attribute(name), !text.isEmpty else {
            throw VirtError(.xmlError, .xml, "missing element or attribute './@\(name)'")
        }
        guard IntegerText.unsigned(text.string) != nil else {
            throw VirtError(.xmlError, .xml, "Invalid value '\(text.string)' for element or attribute './@\(name)'")
        }
        return try text.scaled(to: unit)
    }
}
