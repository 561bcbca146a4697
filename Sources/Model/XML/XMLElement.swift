// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What the generated types have in common; a hand-written element conforms the same way.
protocol XMLElement {
    init(_ node: XMLNode, _ context: ParseContext) throws
    func formatAttributes(to w: inout XMLWriter, _ context: FormatContext)
    func formatChildren(to w: inout XMLWriter, _ context: FormatContext)
}

/// A closed list of words, each with its place in the list as raw value.
public protocol XMLEnumeration: RawRepresentable, CaseIterable, Hashable, Sendable, CustomStringConvertible where RawValue == UInt8 {
    /// The words in the order of the raw values.
    static var names: [StaticString] { get }
}

extension XMLEnumeration {
    /// The word in XML.
    public var name: StaticString { Self.names[Int(rawValue)] }
    public var description: String { name.description }

    /// The value that a word stands for.
    public init?(name: String) {
        guard let index = Self.names.firstIndex(where: { $0.description == name }) else { return nil }
        self.init(rawValue: UInt8(index))
    }
}

/// A hand-written value that has one textual form.
protocol XMLScalar {
    init?(xmlText: String)
    var xmlText: String { get }
    /// What is said of a text that is none, unless the schema says it.
    static var complaint: Complaint? { get }
}

extension XMLScalar {
    static var complaint: Complaint? { nil }
}

/// A struct inside another of the same type, or a large one that few have: without a value it takes one word.
@propertyWrapper
public struct Boxed<Value: Sendable>: Sendable {
    private var storage: [Value] = []
    public init() {}
    public init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }
    public var wrappedValue: Value? {
        get { storage.first }
        set { storage = newValue.map { [$0] } ?? [] }
    }
}

/// An error that the schema describes: its text holds `%s` where the value goes and `%n` where the document's name goes.
struct Complaint {
    var code: ErrorCode
    var domain: ErrorDomain
    var text: StaticString

    init(_ code: ErrorCode, _ domain: ErrorDomain, _ text: StaticString) {
        self.code = code
        self.domain = domain
        self.text = text
    }

    func error(_ value: String = "", at node: XMLNode? = nil) -> VirtError {
        var text = text.description
        guard !text.isEmpty else { return VirtError(code, domain) }
        if let mark = text.firstRange(of: "%s") { text.replaceSubrange(mark, with: value) }
        if let node, let mark = text.lastRange(of: "%n") { text.replaceSubrange(mark, with: node.documentName) }
        return VirtError(code, domain, text)
    }
}

extension String {
    /// The last place of a text of two bytes or more.
    fileprivate func lastRange(of wanted: String) -> Range<Index>? {
        var found: Range<Index>?
        for range in ranges(of: wanted) { found = range }
        return found
    }
}
