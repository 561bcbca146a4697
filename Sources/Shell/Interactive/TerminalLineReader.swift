// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// A small line editor: cursor keys, history, completion. Works on a terminal only.
final class TerminalLineReader: LineReader {
    private let program: String
    private let completer: Completer
    private var history: LineHistory
    private var settings = termios()
    private var line: [Character] = []
    private var cursor = 0
    private var prompt = ""

    init(program: String, completer: Completer) {
        self.program = program
        self.completer = completer
        history = LineHistory(program: program)
    }

    func close() { history.save() }

    func line(prompt: String) async -> String? {
        self.prompt = prompt
        line = []
        cursor = 0
        history.rewind()
        guard enterRawMode() else { return nil }
        defer { leaveRawMode() }
        redraw()
        while true {
            guard let key = readKey() else { return nil }
            switch key {
            case .enter:
                write("\r\n")
                let text = String(line)
                history.add(text)
                return text
            case .endOfInput where line.isEmpty: return nil
            case .endOfInput, .delete: if cursor < line.count { line.remove(at: cursor) }
            case .interrupt:
                write("^C\r\n")
                line = []
                cursor = 0
            case .tab: await complete()
            case .character(let character):
                line.insert(character, at: cursor)
                cursor += 1
            default: edit(key)
            }
            redraw()
        }
    }

    private func edit(_ key: Key) {
        switch key {
        case .backspace where cursor > 0:
            cursor -= 1
            line.remove(at: cursor)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(line.count, cursor + 1)
        case .home: cursor = 0
        case .end: cursor = line.count
        case .up: if let text = history.older(than: String(line)) { replace(text) }
        case .down: if let text = history.newer() { replace(text) }
        case .killToEnd: line.removeSubrange(cursor...)
        case .killToStart:
            line.removeSubrange(..<cursor)
            cursor = 0
        case .killWord:
            var start = cursor
            while start > 0, line[start - 1] == " " { start -= 1 }
            while start > 0, line[start - 1] != " " { start -= 1 }
            line.removeSubrange(start..<cursor)
            cursor = start
        case .clear: write("\u{1b}[H\u{1b}[2J")
        default: break
        }
    }

    private func replace(_ text: String) {
        line = Array(text)
        cursor = line.count
    }

    private func complete() async {
        let before = String(line[..<cursor])
        let (word, candidates) = await completer.candidates(for: before)
        guard let first = candidates.first else { return write("\u{7}") }
        var common = first
        for candidate in candidates { common = String(zip(common, candidate).prefix { $0 == $1 }.map(\.0)) }
        let suffix = String(common.dropFirst(word.count)) + (candidates.count == 1 ? " " : "")
        if suffix.isEmpty {
            write("\r\n" + candidates.joined(separator: "  ") + "\r\n")
        } else {
            line.insert(contentsOf: Array(suffix), at: cursor)
            cursor += suffix.count
        }
    }

    private func redraw() {
        let behind = line.count - cursor
        write("\r\u{1b}[K\(prompt)\(String(line))" + (behind > 0 ? "\u{1b}[\(behind)D" : ""))
    }

    private func write(_ text: String) {
        let bytes = text.wireBytes
        _ = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    // MARK: The terminal

    private func enterRawMode() -> Bool {
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return false }
        var raw = settings
        raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        raw.c_iflag &= ~tcflag_t(ICRNL | IXON)
        return tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0
    }

    private func leaveRawMode() { tcsetattr(STDIN_FILENO, TCSADRAIN, &settings) }

    private enum Key {
        case character(Character)
        case enter, endOfInput, interrupt, tab, backspace, delete, left, right, up, down, home, end
        case killToEnd, killToStart, killWord, clear, unknown
    }

    private static let controls: [UInt8: Key] = [
        1: .home, 2: .left, 3: .interrupt, 4: .endOfInput, 5: .end, 6: .right, 8: .backspace, 9: .tab, 10: .enter, 11: .killToEnd,
        12: .clear, 13: .enter, 14: .down, 16: .up, 21: .killToStart, 23: .killWord, 127: .backspace,
    ]

    private func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    private func readKey() -> Key? {
        guard let byte = readByte() else { return nil }
        if byte == 27 { return readEscape() }
        if byte < 32 || byte == 127 { return Self.controls[byte] ?? .unknown }
        var bytes = [byte]
        let more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
        for _ in 0..<more {
            guard let next = readByte() else { return nil }
            bytes.append(next)
        }
        return String(decoding: bytes, as: UTF8.self).first.map { .character($0) }
    }

    private func readEscape() -> Key? {
        guard let second = readByte(), second == UInt8(ascii: "[") || second == UInt8(ascii: "O"), let third = readByte() else {
            return .unknown
        }
        switch third {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return .right
        case UInt8(ascii: "D"): return .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            _ = readByte()
            return third == UInt8(ascii: "3") ? .delete : third == UInt8(ascii: "1") ? .home : third == UInt8(ascii: "4") ? .end : .unknown
        default: return .unknown
        }
    }
}
