// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Files of this target's `Resources` folder.
enum Fixtures {
    static func path(_ name: String) -> String {
        Bundle.module.bundleURL.appendingPathComponent("Resources/\(name)").path
    }

    /// The columns of each line; `\n`, `\v` and the like stand for what they say.
    static func table(_ name: String) throws -> [[String]] {
        try String(contentsOfFile: path(name), encoding: .utf8).split(separator: "\n").map { row in
            row.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
        }
    }

    static func unescaped(_ text: String) -> String {
        text.replacing("\\n", with: "\n").replacing("\\v", with: "\u{B}")
    }
}
