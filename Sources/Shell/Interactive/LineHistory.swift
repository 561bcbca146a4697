// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// Lines that were typed before, kept in the user's cache folder.
struct LineHistory {
    private var lines: [String] = []
    private var position = 0
    private var draft = ""
    private let path: String
    private let limit: Int
    private static let usualLimit = 500

    init(program: String) {
        let cache = ShellSession.variable("XDG_CACHE_HOME") ?? "\(ShellSession.variable("HOME") ?? "/")/.cache"
        path = "\(cache)/\(program)/history"
        limit = ShellSession.variable("VIRSH_HISTSIZE").flatMap { IntegerText.signed($0, as: Int.self) } ?? Self.usualLimit
        if let text = try? TextFile.read(path) { lines = text.split(separator: "\n").suffix(limit).map(String.init) }
        position = lines.count
    }

    mutating func add(_ line: String) {
        if !line.isEmpty, lines.last != line { lines.append(line) }
        if lines.count > limit { lines.removeFirst(lines.count - limit) }
        position = lines.count
    }

    mutating func rewind() { position = lines.count }

    mutating func older(than current: String) -> String? {
        guard position > 0 else { return nil }
        if position == lines.count { draft = current }
        position -= 1
        return lines[position]
    }

    mutating func newer() -> String? {
        guard position < lines.count else { return nil }
        position += 1
        return position == lines.count ? draft : lines[position]
    }

    /// A history that cannot be kept is no reason to complain.
    func save() {
        guard !lines.isEmpty, let slash = path.lastIndex(of: "/") else { return }
        let folder = String(path[..<slash])
        if let parent = folder.lastIndex(of: "/") { mkdir(String(folder[..<parent]), 0o755) }
        mkdir(folder, 0o755)
        try? TextFile.write(path, (lines.joined(separator: "\n") + "\n").wireBytes, mode: 0o600)
    }
}
