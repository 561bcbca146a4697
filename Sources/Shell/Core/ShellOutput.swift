// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// Where a shell's text goes. Standard output is written in one piece per command, or when it grows large.
final class ShellOutput {
    private var pending: [UInt8] = []
    /// Where text and tables are collected instead of being printed, for callers that want to have them.
    var capture: CommandResult?
    /// The same for what goes to standard error.
    var errorCapture: [String]?
    private static let limit = 65536

    func write(_ text: String) {
        guard !text.isEmpty else { return }
        write(bytes: text.wireBytes)
    }

    func write(bytes: [UInt8]) {
        if capture != nil {
            capture?.text += String(wireBytes: bytes)
            return
        }
        pending += bytes
        if pending.count >= Self.limit { flush() }
    }

    func write(_ table: TextTable, withHeading: Bool) {
        if capture != nil {
            capture?.tables.append(.init(heading: table.heading, rows: table.rows))
        } else {
            write(table.text(withHeading: withHeading))
        }
    }

    func flush() {
        guard !pending.isEmpty else { return }
        Self.write(pending, to: STDOUT_FILENO)
        pending.removeAll(keepingCapacity: true)
    }

    /// Standard error; what was printed before comes first.
    func writeError(_ text: String) {
        if errorCapture != nil {
            errorCapture?.append(text)
            return
        }
        flush()
        Self.write(text.wireBytes, to: STDERR_FILENO)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
