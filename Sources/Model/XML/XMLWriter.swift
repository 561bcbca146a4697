// SPDX-License-Identifier: Apache-2.0

/// Writes XML in the reference's layout straight into memory: two spaces per level, attributes in single quotes, one element per line.
struct XMLWriter: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private var depth = 0
    /// The innermost element's start tag still lacks its `>`.
    private var tagOpen = false
    /// Text was written into the innermost element, so its end tag stays on the line.
    private var inlineText = false

    init(capacity: Int = 8192) {
        self.capacity = max(capacity, 64)
        bytes = .allocate(capacity: self.capacity)
    }

    deinit { bytes.deallocate() }

    /// What was written so far.
    borrowing func text() -> String { String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self) }

    // MARK: - Elements

    /// Where an element began, to take it back when it turns out empty.
    struct Mark {
        fileprivate var start: Int
        fileprivate var content: Int
        fileprivate var parentOpen: Bool
    }

    mutating func open(_ name: StaticString) -> Mark {
        openTag { $0.put(name) }
    }

    mutating func open(name: String) -> Mark {
        openTag { $0.put(name) }
    }

    private mutating func openTag(_ putName: (inout XMLWriter) -> Void) -> Mark {
        let start = count
        let parentOpen = tagOpen
        finishTag()
        indent()
        put(UInt8(ascii: "<"))
        putName(&self)
        depth += 1
        tagOpen = true
        return Mark(start: start, content: count, parentOpen: parentOpen)
    }

    mutating func close(_ name: StaticString, _ mark: Mark, omitEmpty: Bool = false) {
        closeTag(mark, omitEmpty: omitEmpty) { $0.put(name) }
    }

    mutating func close(name: String, _ mark: Mark) {
        closeTag(mark, omitEmpty: false) { $0.put(name) }
    }

    private mutating func closeTag(_ mark: Mark, omitEmpty: Bool, _ putName: (inout XMLWriter) -> Void) {
        depth -= 1
        if tagOpen {
            if omitEmpty && count == mark.content {
                count = mark.start
                tagOpen = mark.parentOpen
                return
            }
            put("/>\n")
            tagOpen = false
            return
        }
        if inlineText { inlineText = false } else { indent() }
        put("</")
        putName(&self)
        put(">\n")
    }

    /// `<name/>`
    mutating func flag(_ name: StaticString) {
        finishTag()
        indent()
        put(UInt8(ascii: "<"))
        put(name)
        put("/>\n")
    }

    mutating func element<T: XMLElement>(
        _ name: StaticString, _ value: T, _ context: FormatContext, omitEmpty: Bool = false, unfolded: Bool = false
    ) {
        let mark = open(name)
        value.formatAttributes(to: &self, context)
        if unfolded { finishTag() }
        value.formatChildren(to: &self, context)
        close(name, mark, omitEmpty: omitEmpty)
    }

    /// Ends the start tag, so that the element gets an end tag of its own.
    mutating func finishTag() {
        guard tagOpen else { return }
        put(">\n")
        tagOpen = false
    }

    private mutating func indent() {
        let width = depth * 2
        reserve(width)
        (bytes + count).update(repeating: UInt8(ascii: " "), count: width)
        count += width
    }

    // MARK: - Attributes

    private mutating func attribute(_ name: StaticString, _ putValue: (inout XMLWriter) -> Void) {
        put(UInt8(ascii: " "))
        put(name)
        put("='")
        putValue(&self)
        put(UInt8(ascii: "'"))
    }

    mutating func attribute(_ name: StaticString, _ value: String) { attribute(name) { $0.escape(value) } }
    mutating func attribute(name: String, _ value: String) {
        put(UInt8(ascii: " "))
        put(name)
        put("='")
        escape(value)
        put(UInt8(ascii: "'"))
    }
    mutating func attribute(_ name: StaticString, _ value: StaticString) { attribute(name) { $0.put(value) } }
    mutating func attribute(_ name: StaticString, _ value: UInt64) { attribute(name) { $0.put(value) } }
    mutating func attribute(_ name: StaticString, _ value: Int64) { attribute(name) { $0.put(value) } }
    mutating func attribute(_ name: StaticString, yesNo value: Bool) { attribute(name, value ? "yes" as StaticString : "no") }
    mutating func attribute(_ name: StaticString, onOff value: Bool) { attribute(name, value ? "on" as StaticString : "off") }
    mutating func attribute(_ name: StaticString, hex value: UInt64, digits: Int) {
        attribute(name) { $0.putHex(value, digits: digits) }
    }

    // MARK: - Text

    private mutating func leaf(_ name: StaticString, unit: StaticString? = nil, _ putValue: (inout XMLWriter) -> Void) {
        finishTag()
        indent()
        put(UInt8(ascii: "<"))
        put(name)
        if let unit { attribute("unit", unit) }
        put(UInt8(ascii: ">"))
        putValue(&self)
        put("</")
        put(name)
        put(">\n")
    }

    mutating func leaf(_ name: StaticString, _ value: String) { leaf(name) { $0.escape(value) } }
    mutating func leaf(_ name: StaticString, _ value: StaticString) { leaf(name) { $0.put(value) } }
    mutating func leaf(_ name: StaticString, _ value: UInt64) { leaf(name) { $0.put(value) } }
    mutating func leaf(_ name: StaticString, _ value: Int64) { leaf(name) { $0.put(value) } }
    mutating func leaf(_ name: StaticString, yesNo value: Bool) { leaf(name, value ? "yes" as StaticString : "no") }
    mutating func leaf(_ name: StaticString, onOff value: Bool) { leaf(name, value ? "on" as StaticString : "off") }
    mutating func leaf(_ name: StaticString, hex value: UInt64, digits: Int) { leaf(name) { $0.putHex(value, digits: digits) } }
    mutating func scaledLeaf(_ name: StaticString, _ value: UInt64, unit: StaticString) {
        leaf(name, unit: unit) { $0.put(value) }
    }

    /// The text of the element that is open.
    private mutating func text(_ putValue: (inout XMLWriter) -> Void) {
        if tagOpen { put(UInt8(ascii: ">")) }
        tagOpen = false
        inlineText = true
        putValue(&self)
    }

    mutating func text(_ value: String) { text { $0.escape(value) } }
    mutating func text(_ value: StaticString) { text { $0.put(value) } }
    mutating func text(_ value: UInt64) { text { $0.put(value) } }
    mutating func text(_ value: Int64) { text { $0.put(value) } }
    mutating func text(yesNo value: Bool) { text(value ? "yes" as StaticString : "no") }
    mutating func text(onOff value: Bool) { text(value ? "on" as StaticString : "off") }
    mutating func text(hex value: UInt64, digits: Int) { text { $0.putHex(value, digits: digits) } }

    /// Lines that are XML already, each indented to the place.
    mutating func raw(_ xml: String) {
        finishTag()
        for line in xml.split(separator: "\n", omittingEmptySubsequences: false) {
            if !line.isEmpty { indent() }
            put(String(line))
            put(UInt8(ascii: "\n"))
        }
    }

    /// XML as it stands, indented only at its beginning.
    mutating func opaque(_ xml: String) {
        finishTag()
        indent()
        put(xml)
        put(UInt8(ascii: "\n"))
    }
}

// MARK: - Bytes

extension XMLWriter {
    private mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        let wanted = max(capacity * 2, count + more)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
        grown.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = grown
        capacity = wanted
    }

    private mutating func put(_ byte: UInt8) {
        reserve(1)
        bytes[count] = byte
        count += 1
    }

    private mutating func put(_ name: StaticString) {
        let length = name.utf8CodeUnitCount
        reserve(length)
        (bytes + count).update(from: name.utf8Start, count: length)
        count += length
    }

    private mutating func put(_ text: String) {
        var text = text
        text.withUTF8 { source in
            guard let start = source.baseAddress else { return }
            reserve(source.count)
            (bytes + count).update(from: start, count: source.count)
            count += source.count
        }
    }

    private mutating func put(_ value: Int64) {
        if value < 0 { put(UInt8(ascii: "-")) }
        put(value.magnitude)
    }

    private mutating func put(_ value: UInt64) {
        reserve(20)
        var rest = value
        var length = 1
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        rest = value
        var place = count + length
        repeat {
            place -= 1
            bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        } while rest > 0
        count += length
    }

    private mutating func putHex(_ value: UInt64, digits: Int) {
        put("0x")
        let text = String(value, radix: 16)
        for _ in 0..<max(0, digits - text.utf8.count) { put(UInt8(ascii: "0")) }
        put(text)
    }

    /// Text with the five special characters replaced; control characters that XML cannot hold are dropped.
    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            reserve(source.count)
            for byte in source {
                switch byte {
                case UInt8(ascii: "&"): put("&amp;")
                case UInt8(ascii: "<"): put("&lt;")
                case UInt8(ascii: ">"): put("&gt;")
                case UInt8(ascii: "'"): put("&apos;")
                case UInt8(ascii: "\""): put("&quot;")
                case 0x20...0xFF, 0x09, 0x0A, 0x0D: put(byte)
                default: break
                }
            }
        }
    }
}
