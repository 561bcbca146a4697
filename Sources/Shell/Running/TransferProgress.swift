// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A bar on the user's terminal while bytes move. The stock shell has none, so there is none under its name.
final class TransferProgress {
    private let shell: ShellSession
    private let label: String
    private let total: UInt64
    private let isShown: Bool
    private let started = ContinuousClock().now
    private var lastShown: ContinuousClock.Instant?
    private var done: UInt64 = 0
    private static let pause: Duration = .milliseconds(200)
    private static let width = 30

    init(_ shell: ShellSession, label: String, total: UInt64) {
        self.shell = shell
        self.label = label
        self.total = total
        isShown = shell.program != "virsh" && !shell.isQuiet && isatty(STDERR_FILENO) == 1
    }

    func advance(_ bytes: Int) {
        done += UInt64(bytes)
        guard isShown else { return }
        let now = ContinuousClock().now
        if let lastShown, now - lastShown < Self.pause { return }
        lastShown = now
        shell.output.writeError("\r\(text(elapsed: now - started))\u{1b}[K")
    }

    func finish() {
        guard isShown else { return }
        shell.output.writeError("\r\(text(elapsed: ContinuousClock().now - started))\u{1b}[K\n")
    }

    /// `Upload [=====>    ] 52 %  1.20 GiB  310.00 MiB/s  4 s left`
    private func text(elapsed: Duration) -> String {
        Self.text(label: label, done: done, total: total, elapsed: elapsed)
    }

    static func text(label: String, done: UInt64, total: UInt64, elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        let speed = seconds > 0 ? Double(done) / seconds : 0
        let rate = "\(Sizes.text(done))  \(Sizes.text(UInt64(speed)))/s"
        guard total > 0 else { return "\(label)  \(rate)" }
        let share = min(1, Double(done) / Double(total))
        let filled = Int(share * Double(width))
        let bar = String(repeating: "=", count: filled) + String(repeating: " ", count: width - filled)
        let left = speed > 0 ? "  \(Int(Double(total - min(done, total)) / speed)) s left" : ""
        return "\(label) [\(bar)] \(Int(share * 100)) %  \(rate)\(left)"
    }
}
