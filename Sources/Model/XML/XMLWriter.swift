// SPDX-License-Identifier: Apache-2.0

/// Writes XML in the reference's layout straight into memory: two spaces per level, attributes in single quotes, one element per line.
///
/// Descriptions of elements name many that are rarely there: such an element waits among the pending ones until something is written into
/// it, and costs next to nothing when nothing is.
struct XMLWriter: ~Copyable {
    private var bytes: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private var depth = 0
    /// Elements that are written once they have content, outermost first.
    private var pending: UnsafeMutablePointer<StaticString>
    private var pendingCapacity = 16
    private var pendingCount = 0
    /// The innermost element's start tag still lacks its `>`.
    private var tagOpen = false
    /// Text was written into the innermost element, so its end tag stays on the line.
    private var inlineText = false

    init(capacity: Int = 8192) {
        self.capacity = max(capacity, 64)
        bytes = .allocate(capacity: self.capacity)
        pending = .allocate(capacity: pendingCapacity)
    }

    deinit {
        bytes.deallocate()
        pending.deallocate()
    }

    /// What was written so far.
    borrowing func text() -> String { String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self) }

    // MARK: - Elements

    /// Goes from the beginning of an element to its end.
    struct Mark {
        /// The place among the pending elements; -1 for one that is written in any case.
        fileprivate var pending: Int
    }

    /// - Parameter omitEmpty: the element is not there unless something is written into it.
    mutating func open(_ name: StaticString, omitEmpty: Bool = false) -> Mark {
        guard omitEmpty else {
            openTag { $0.put(name) }
            return Mark(pending: -1)
        }
        if pendingCount == pendingCapacity { growPending() }
        (pending + pendingCount).initialize(to: name)
        pendingCount += 1
        return Mark(pending: pendingCount - 1)
    }

    mutating func open(name: String) -> Mark {
        openTag { $0.putString(name) }
        return Mark(pending: -1)
    }

    private mutating func openTag(_ putName: (inout XMLWriter) -> Void) {
        finishTag()
        indent()
        put(UInt8(ascii: "<"))
        putName(&self)
        depth += 1
        tagOpen = true
    }

    mutating func close(_ name: StaticString, _ mark: Mark) {
        if mark.pending >= 0, mark.pending < pendingCount {
            pendingCount = mark.pending
            return
        }
        closeTag { $0.put(name) }
    }

    mutating func close(name: String, _ mark: Mark) { closeTag { $0.putString(name) } }

    private mutating func closeTag(_ putName: (inout XMLWriter) -> Void) {
        depth -= 1
        if tagOpen {
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
        _ name: StaticString, _ value: borrowing T, _ context: FormatContext, omitEmpty: Bool = false, unfolded: Bool = false
    ) {
        let mark = open(name, omitEmpty: omitEmpty)
        value.formatAttributes(to: &self, context)
        if unfolded { finishTag() }
        value.formatChildren(to: &self, context)
        close(name, mark)
    }

    /// Elements of the same name, in order.
    mutating func elements<T: XMLElement>(
        _ name: StaticString, _ values: [T], _ context: FormatContext, omitEmpty: Bool = false, unfolded: Bool = false
    ) {
        values.withUnsafeBufferPointer { values in
            for index in values.indices { element(name, values[index], context, omitEmpty: omitEmpty, unfolded: unfolded) }
        }
    }

    /// Ends the start tag, so that the element gets an end tag of its own.
    mutating func finishTag() {
        writePending()
        guard tagOpen else { return }
        put(">\n")
        tagOpen = false
    }

    @inline(__always)
    private mutating func writePending() {
        if pendingCount != 0 { writeAllPending() }
    }

    private mutating func writeAllPending() {
        let names = UnsafeBufferPointer(start: pending, count: pendingCount)
        pendingCount = 0
        for name in names { openTag { $0.put(name) } }
    }

    private mutating func growPending() {
        let grown = UnsafeMutablePointer<StaticString>.allocate(capacity: pendingCapacity * 2)
        grown.update(from: pending, count: pendingCount)
        pending.deallocate()
        pending = grown
        pendingCapacity *= 2
    }

    private mutating func indent() {
        let width = depth * 2
        reserve(width + 16)
        let target = UnsafeMutableRawPointer(bytes + count)
        var done = 0
        // In whole words: what is too much is written over.
        while done < width {
            target.storeBytes(of: SIMD16<UInt8>(repeating: UInt8(ascii: " ")), toByteOffset: done, as: SIMD16<UInt8>.self)
            done += 16
        }
        count += width
    }

    // MARK: - Attributes

    private mutating func attribute(_ name: StaticString, _ putValue: (inout XMLWriter) -> Void) {
        attribute({ $0.put(name) }, putValue)
    }

    private mutating func attribute(_ putName: (inout XMLWriter) -> Void, _ putValue: (inout XMLWriter) -> Void) {
        writePending()
        put(UInt8(ascii: " "))
        putName(&self)
        put("='")
        putValue(&self)
        put(UInt8(ascii: "'"))
    }

    mutating func attribute(_ name: StaticString, _ value: String) { attribute(name) { $0.escape(value) } }
    mutating func attribute(name: String, _ value: String) { attribute({ $0.putString(name) }, { $0.escape(value) }) }
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
        writePending()
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
            putString(String(line))
            put(UInt8(ascii: "\n"))
        }
    }

    /// XML as it stands, indented only at its beginning.
    mutating func opaque(_ xml: String) {
        finishTag()
        indent()
        putString(xml)
        put(UInt8(ascii: "\n"))
    }
}

// MARK: - Bytes

extension XMLWriter {
    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        let wanted = max(capacity * 2, count + more)
        let grown = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted)
        grown.update(from: bytes, count: count)
        bytes.deallocate()
        bytes = grown
        capacity = wanted
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        reserve(1)
        bytes[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func put(_ text: StaticString) {
        copy(text.utf8Start, text.utf8CodeUnitCount)
    }

    /// Copies bytes. Almost all pieces are a few bytes long, for which a call of `memmove` costs more than the copy.
    @inline(__always)
    private mutating func copy(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(bytes + count)
        if length > 16 {
            to.copyMemory(from: from, byteCount: length)
        } else if length >= 8 {
            let (first, last) = (from.loadUnaligned(as: UInt64.self), (from + length - 8).loadUnaligned(as: UInt64.self))
            to.storeBytes(of: first, as: UInt64.self)
            (to + length - 8).storeBytes(of: last, as: UInt64.self)
        } else if length >= 4 {
            let (first, last) = (from.loadUnaligned(as: UInt32.self), (from + length - 4).loadUnaligned(as: UInt32.self))
            to.storeBytes(of: first, as: UInt32.self)
            (to + length - 4).storeBytes(of: last, as: UInt32.self)
        } else {
            for index in 0..<length { bytes[count + index] = source[index] }
        }
        count += length
    }

    private mutating func putString(_ text: String) {
        var text = text
        text.withUTF8 { source in
            if let start = source.baseAddress { copy(start, source.count) }
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
            bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        count += length
    }

    private mutating func putHex(_ value: UInt64, digits: Int) {
        put("0x")
        let length = max(digits, (64 - value.leadingZeroBitCount + 3) / 4, 1)
        reserve(length)
        for place in 0..<length {
            let digit = UInt8(truncatingIfNeeded: place < 16 ? value >> UInt64(4 * place) & 15 : 0)
            bytes[count + length - 1 - place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
        count += length
    }

    /// The bytes below 64 that cannot stand as they are: control characters and the five special ones.
    private static let specialBytes: UInt64 = {
        let controls: UInt64 = 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)
        return "&<>'\"".utf8.reduce(controls) { $0 | 1 << UInt64($1) }
    }()

    /// Text with the five special characters replaced; control characters that XML cannot hold are dropped.
    private mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { source in
            guard let start = source.baseAddress else { return }
            let special = Self.specialBytes
            var copied = 0
            for index in source.indices where source[index] < 64 && special >> UInt64(source[index]) & 1 == 1 {
                copy(start + copied, index - copied)
                copied = index + 1
                switch source[index] {
                case UInt8(ascii: "&"): put("&amp;")
                case UInt8(ascii: "<"): put("&lt;")
                case UInt8(ascii: ">"): put("&gt;")
                case UInt8(ascii: "'"): put("&apos;")
                case UInt8(ascii: "\""): put("&quot;")
                default: break
                }
            }
            copy(start + copied, source.count - copied)
        }
    }
}
