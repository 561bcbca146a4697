// SPDX-License-Identifier: Apache-2.0

/// Names with their children below them, joined by lines.
struct TextTree {
    let names: [String]
    /// For each name the index of its parent; nil for a root.
    let parents: [Int?]

    var text: String {
        var text = ""
        for index in names.indices where parents[index] == nil {
            write(index, last: names.count - 1, depth: 0, indent: "", to: &text)
        }
        return text
    }

    /// - Parameter last: the last one among the siblings.
    private func write(_ index: Int, last: Int, depth: Int, indent: String, to text: inout String) {
        text += indent + (depth > 0 ? "+- " : "") + names[index] + "\n"
        var indent = indent
        if depth > 0 { indent += index == last ? "  " : "| " }
        let children = names.indices.filter { parents[$0] == index }
        guard let lastChild = children.last else {
            // The end of a branch is followed by air.
            if index == last { text += indent + "\n" }
            return
        }
        text += indent + "  |\n"
        // A loop of parents cannot be deeper than there are names.
        guard depth < names.count else { return }
        for child in children { write(child, last: lastChild, depth: depth + 1, indent: indent + "  ", to: &text) }
    }
}
