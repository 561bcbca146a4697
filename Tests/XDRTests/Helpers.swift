// SPDX-License-Identifier: Apache-2.0
import XDR

/// Reads with `body` and gives what it read, with the count of bytes that it left.
func reading<Value>(
    _ bytes: [UInt8], _ body: (inout XDRReader) throws(XDRError) -> Value
) throws(XDRError) -> (value: Value, left: Int) {
    let span = bytes.span
    var reader = XDRReader(span.bytes)
    let value = try body(&reader)
    return (value, reader.remaining)
}

/// What `body` writes.
func writing(limit: Int = .max, _ body: (inout XDRWriter) throws(XDRError) -> Void) throws(XDRError) -> [UInt8] {
    var writer = XDRWriter(limit: limit)
    try body(&writer)
    return writer.bytes
}

/// The bytes of hexadecimal digits; spaces between them do not count.
func hex(_ text: String) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// A structure for arrays: one word and one string.
struct Pair: XDRCodable, Equatable {
    var number: Int32
    var text: String

    init(_ number: Int32, _ text: String) {
        self.number = number
        self.text = text
    }

    init(from reader: inout XDRReader) throws(XDRError) {
        number = try reader.int32()
        text = try reader.string(max: 8)
    }

    func encode(to writer: inout XDRWriter) throws(XDRError) {
        try writer.int32(number)
        try writer.string(text, max: 8)
    }
}
