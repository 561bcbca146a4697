// SPDX-License-Identifier: Apache-2.0
import Glibc

/// How characters look on the user's terminal.
enum CharacterWidth {
    /// The user's locale can show more than ASCII.
    private static let showsUnicode = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false

    static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x20, scalar.value != 0x7f else { return false }
        guard scalar.value > 0x7f else { return true }
        // Scalars of the last private plane stand for bytes that are no UTF-8.
        guard showsUnicode, scalar.value < 0x10_ff00 else { return false }
        return ![.control, .unassigned, .surrogate].contains(scalar.properties.generalCategory)
    }

    /// Columns of a terminal that a character takes.
    static func columns(_ scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x300 else { return 1 }
        if [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory) { return 0 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// Blocks whose characters are as wide as they are high (Unicode's East Asian Width).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0x9fff, 0xa000...0xa4cf, 0xa960...0xa97c,
        0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff,
        0x1f900...0x1f9ff, 0x20000...0x3fffd,
    ]
}
