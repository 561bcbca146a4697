// SPDX-License-Identifier: Apache-2.0

/// What changed from one text to another, line by line.
struct LineDifference {
    private enum Mark: String { case same = " ", removed = "-", added = "+" }

    private var lines: [(mark: Mark, text: Substring)] = []

    init(_ before: String, _ after: String) {
        let old = before.split(separator: "\n")
        let new = after.split(separator: "\n")
        var (removed, added) = (Set<Int>(), Set<Int>())
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            if i < old.count, removed.contains(i) {
                lines.append((.removed, old[i]))
                i += 1
            } else if j < new.count, added.contains(j) {
                lines.append((.added, new[j]))
                j += 1
            } else {
                lines.append((.same, old[i]))
                i += 1
                j += 1
            }
        }
    }

    var isEmpty: Bool { !lines.contains { $0.mark != .same } }

    /// Changed lines with three around them; nothing for texts that are alike.
    func text(from before: String, to after: String, isColoured: Bool) -> String {
        guard !isEmpty else { return "" }
        var shown = Set<Int>()
        for (index, line) in lines.enumerated() where line.mark != .same { shown.formUnion(index - 3...index + 3) }
        var result = paint("--- \(before)\n", "1", isColoured) + paint("+++ \(after)\n", "1", isColoured)
        var last = -1
        for (index, line) in lines.enumerated() where shown.contains(index) {
            if last >= 0, index != last + 1 { result += paint("...\n", "36", isColoured) }
            last = index
            let colour = line.mark == .removed ? "31" : line.mark == .added ? "32" : ""
            result += paint("\(line.mark.rawValue)\(line.text)", colour, isColoured) + "\n"
        }
        return result
    }

    private func paint(_ text: String, _ colour: String, _ isColoured: Bool) -> String {
        isColoured && !colour.isEmpty ? "\u{1b}[\(colour)m\(text)\u{1b}[0m" : text
    }

    var json: String {
        JSONText.array(
            lines.filter { $0.mark != .same }.map { line in
                JSONText.object([("change", .text(line.mark == .added ? "added" : "removed")), ("line", .text(String(line.text)))])
            })
    }
}
