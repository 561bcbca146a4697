// SPDX-License-Identifier: Apache-2.0

/// What one schema file describes.
public struct Schema: Sendable {
    /// Path below the schema folder without extension, e.g. `domain/disk`.
    public var path: String
    /// The `ErrorDomain` member that errors of this file carry.
    public var errorDomain = "domain"
    public var declarations: [Declaration] = []
}

public enum Declaration: Sendable {
    case enumeration(Enumeration)
    case element(Element)
    case union(Union)

    public var name: String {
        switch self {
        case .enumeration(let value): value.name
        case .element(let value): value.name
        case .union(let value): value.name
        }
    }
}

/// A closed list of words.
public struct Enumeration: Sendable {
    public struct Word: Sendable {
        public var xml: String
        public var swift: String
    }
    public var name: String
    public var summary: String
    public var words: [Word]
}

/// One XML element, or a part of one that several elements share.
public struct Element: Sendable {
    public var name: String
    public var summary: String
    public var members: [Member]
    /// `finishParsing` and the like: hand-written in `Custom/`.
    public var hooks: Set<String> = []
    /// Members that are read before, and after, all others, by their Swift names: which of two errors is told depends on it.
    public var first: [String] = []
    public var last: [String] = []
    /// Extra protocols, e.g. `Equatable`.
    public var conformances: [String] = []
    /// The element's name when it is a document of its own, and what errors call that document.
    public var root: (element: String, document: String)?
    /// The RELAX NG schema of the document, by the name of its file.
    public var grammar: String?
}

/// Alternatives that an attribute selects.
public struct Union: Sendable {
    public struct Case: Sendable {
        public var xml: String
        public var swift: String
        public var members: [Member]?
        public var hooks: Set<String> = []
    }
    public var name: String
    public var summary: String
    public var attribute: String
    public var defaultCase: String?
    /// The case that words stand for that no other case has.
    public var elseCase: String?
    /// An empty word counts as none.
    public var nonEmpty = false
    public var missing: ErrorText?
    public var invalid: ErrorText?
    public var cases: [Case]
}

/// A code (a static member of `ErrorCode`), optionally a domain, and a text with `%s` for the value.
public struct ErrorText: Sendable {
    public var code: String
    public var domain: String?
    public var text: String
}

public indirect enum Member: Sendable {
    /// An attribute, a text element or the element's own text.
    case value(ValueField)
    /// `<readonly/>`: a Bool by presence.
    case flag(xml: String, swift: String)
    /// A nested element of another type.
    case child(ChildField)
    /// Another type's attributes and children, on this element.
    case mixin(swift: String, type: String, condition: String?)
    /// A nested element whose members are this type's own.
    case inside(xml: String, Frame, members: [Member])
    /// Members that exist only while a condition holds.
    case when(condition: String, members: [Member])
    /// A stored property whose XML is hand-written: `parseX`, `formatX`.
    case custom(swift: String, type: String, initial: String, attribute: Bool)
    /// A stored property without XML.
    case stored(swift: String, type: String, initial: String)
}

/// How an element is printed whose members are another's.
public struct Frame: Sendable {
    /// Also without content.
    public var keep = false
    /// Without content the end tag stands on a line of its own instead of `/>`.
    public var unfolded = false
    public var condition: String?
}

extension Member {
    /// Whether any of it is read from XML.
    var isRead: Bool {
        switch self {
        case .value(let field): !field.writeOnly
        case .child(let field): !field.writeOnly
        case .inside(_, _, let members), .when(_, let members): members.contains(where: \.isRead)
        case .stored: false
        case .flag, .mixin, .custom: true
        }
    }

    /// Whether any of it is printed.
    var isPrinted: Bool {
        switch self {
        case .value(let field): !field.readOnly
        case .child(let field): !field.readOnly
        case .inside(_, let frame, let members): frame.keep || members.contains(where: \.isPrinted)
        case .when(_, let members): members.contains(where: \.isPrinted)
        case .stored: false
        case .flag, .mixin, .custom: true
        }
    }

    /// The property's name, where it is one property.
    var swift: String? {
        switch self {
        case .value(let field): field.swift
        case .child(let field): field.swift
        case .flag(_, let swift), .mixin(let swift, _, _), .custom(let swift, _, _, _), .stored(let swift, _, _): swift
        case .inside, .when: nil
        }
    }
}

public struct ValueField: Sendable {
    public enum Place: Sendable { case attribute, leaf, content }
    public var place: Place
    public var xml: String
    public var swift: String
    public var type: String
    public var initial: String?
    public var required = false
    public var always = false
    public var readOnly = false
    public var writeOnly = false
    /// Other than zero: printed as 0x with this many digits.
    public var hexDigits = 0
    /// Read in this base, 0 for any; nil is decimal, or any for what is printed as hexadecimal.
    public var base: Int?
    public var nonzero = false
    /// Empty text counts as absent.
    public var nonEmpty = false
    public var nonNegative = false
    /// A negative number counts down from the end of the type, as C reads it.
    public var wraps = false
    /// Has to be there as soon as the element around it is.
    public var expected = false
    /// What cannot be read counts as absent.
    public var lenient = false
    public var condition: String?
    public var missing: ErrorText?
    public var invalid: ErrorText?
    public var unit: String?
    /// The property is declared by another member.
    public var shared = false
    public var line = 0
}

public struct ChildField: Sendable {
    public enum Count: Sendable { case optional, present, boxed, list }
    public var xml: String
    public var swift: String
    public var type: String
    public var count: Count
    public var keep = false
    /// List entries without content are not printed.
    public var omitsEmpty = false
    /// Without content the end tag stands on a line of its own instead of `/>`.
    public var unfolded = false
    public var condition: String?
    public var missing: ErrorText?
    public var required = false
    /// Read but not printed here, or the reverse.
    public var readOnly = false
    public var writeOnly = false
    /// The property is declared by another member.
    public var shared = false
}
