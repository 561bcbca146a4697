// SPDX-License-Identifier: Apache-2.0

/// A pattern of libvirt's lists of allowed names: `*` is any run of characters, `?` any one, everything else itself. Case and
/// order count, and a name with a zero byte matches nothing: it would end early for whoever shows it.
public struct WildcardPattern: Sendable, Hashable {
    public let text: String
    private let pattern: [UnicodeScalar]

    public init(_ text: String) {
        self.text = text
        pattern = Array(text.unicodeScalars)
    }

    public func matches(_ name: String) -> Bool {
        let name = Array(name.unicodeScalars)
        guard !name.contains("\0") else { return false }
        var (at, from) = (0, 0)
        // The last star, and how much of the name it takes: when the rest does not match, it takes one more.
        var star: (pattern: Int, name: Int)?
        while from < name.count {
            if at < pattern.count, pattern[at] == "*" {
                star = (at, from)
                at += 1
            } else if at < pattern.count, pattern[at] == "?" || pattern[at] == name[from] {
                at += 1
                from += 1
            } else if let last = star {
                star = (last.pattern, last.name + 1)
                at = last.pattern + 1
                from = last.name + 1
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == "*" }
    }

    /// Whether a list lets a name in: no list lets in everybody, an empty one nobody.
    public static func allows(_ name: String, _ list: [String]?) -> Bool { list?.contains { WildcardPattern($0).matches(name) } ?? true }
}
