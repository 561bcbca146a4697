// SPDX-License-Identifier: Apache-2.0
import XDR

/// Rows under a heading, columns as wide as their widest cell.
struct TextTable {
    let heading: [String]
    private(set) var rows: [[String]] = []

    init(_ heading: String...) { self.heading = heading }
    init(columns: [String]) { heading = columns }

    mutating func append(_ cells: String...) { rows.append(cells) }
    mutating func append(_ cells: [String]) { rows.append(cells) }

    /// The whole text.
    /// - Parameter withHeading: false leaves the heading out, also from the widths.
    func text(withHeading: Bool = true) -> String {
        let shown = ((withHeading ? [heading] : []) + rows).map { $0.map(Cell.init) }
        let widths = heading.indices.map { column in shown.map { $0[column].width }.max() ?? 0 }
        var text = ""
        for (index, row) in shown.enumerated() {
            for (column, cell) in row.enumerated() {
                text += " " + cell.text
                guard column < row.count - 1 else { break }
                text += String(repeating: " ", count: widths[column] - cell.width + 2)
            }
            text += "\n"
            if withHeading, index == 0 { text += String(repeating: "-", count: widths.reduce(0) { $0 + $1 + 3 }) + "\n" }
        }
        return text
    }

    /// A cell's text as a terminal can show it, and how many columns that takes.
    private struct Cell {
        let text: String
        let width: Int

        init(_ raw: String) {
            var text = ""
            var width = 0
            for scalar in raw.unicodeScalars {
                if !CharacterWidth.isShown(scalar) {
                    for byte in String(scalar).wireBytes {
                        // The stock shell prints the sign of the byte, not its value.
                        let hex = byte < 0x80 ? String(byte, radix: 16) : "ff"
                        text += "\\x" + (hex.count < 2 ? "0" + hex : hex)
                        width += 4
                    }
                } else {
                    text.unicodeScalars.append(scalar)
                    width += CharacterWidth.columns(scalar)
                }
            }
            self.text = text
            self.width = width
        }
    }
}
