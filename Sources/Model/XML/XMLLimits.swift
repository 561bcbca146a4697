// SPDX-License-Identifier: Apache-2.0

/// How much a document may ask of the parser: its cost must stay in proportion to what anyone really describes.
///
/// The library bounds depth and the growth of entities. It does not bound the number of nodes, each of which takes far more memory
/// than the four bytes of `<a/>`, nor that of attributes, for whose names it takes quadratic time.
enum XMLLimits {
    /// No longer than a string of the wire protocol.
    static let bytes = 4 << 20
    /// Elements and references together.
    static let nodes = 200_000
    static let attributesPerElement = 1_000

    /// What is too much in a text, in words; nil when nothing is.
    static func excess(in text: UnsafePointer<CChar>, count: Int) -> String? {
        guard count <= bytes else { return "document is larger than \(bytes) bytes" }
        var scanner = Scanner(text: text, count: count)
        return scanner.excess()
    }

    /// Finds tags and nothing else; what is not well-formed is the parser's to tell.
    private struct Scanner {
        let text: UnsafePointer<CChar>
        let count: Int
        var place = 0
        var nodes = 0

        mutating func excess() -> String? {
            while place < count {
                switch text[place] {
                case 0: return nil
                case 0x26: nodes += 1  // &
                case 0x3C:  // <
                    nodes += 1
                    if skipMarkup() { continue }
                    if attributes() > XMLLimits.attributesPerElement {
                        return "an element has more than \(XMLLimits.attributesPerElement) attributes"
                    }
                    continue
                default: break
                }
                if nodes > XMLLimits.nodes { return "document has more than \(XMLLimits.nodes) elements and references" }
                place += 1
            }
            return nil
        }

        /// Over a comment or a CDATA section; false when neither begins here.
        private mutating func skipMarkup() -> Bool {
            for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>")] as [(StaticString, StaticString)] where begins(with: start) {
                place += start.utf8CodeUnitCount
                while place < count, !begins(with: end) { place += 1 }
                return true
            }
            return false
        }

        private func begins(with word: StaticString) -> Bool {
            guard place + word.utf8CodeUnitCount <= count else { return false }
            for index in 0..<word.utf8CodeUnitCount where text[place + index] != CChar(bitPattern: word.utf8Start[index]) { return false }
            return true
        }

        /// To the end of a tag; how many attributes it has.
        private mutating func attributes() -> Int {
            var found = 0
            var quote: CChar = 0
            place += 1
            while place < count, text[place] != 0 {
                let byte = text[place]
                place += 1
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == 0x22 || byte == 0x27 {
                    quote = byte
                    found += 1
                } else if byte == 0x3E {
                    break
                }
            }
            return found
        }
    }
}
