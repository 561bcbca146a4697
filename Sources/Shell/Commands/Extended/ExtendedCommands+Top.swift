// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import WireProtocol

extension ExtendedCommands {
    /// The groups of statistics that are shown: state, processors, balloon, interfaces, disks.
    private static let groups: UInt32 = 1 | 2 | 4 | 16 | 32
    private static let runningOnly: UInt32 = 1

    /// What a domain had used at a moment; rates come from two of them.
    struct Usage: Sendable {
        var cpuTime: UInt64 = 0
        var memory: UInt64 = 0
        var blockBytes: UInt64 = 0
        var networkBytes: UInt64 = 0

        init(_ parameters: [Remote.TypedParam]) {
            cpuTime = parameters.number("cpu.time") ?? 0
            memory = (parameters.number("balloon.current") ?? 0) * 1024
            for parameter in parameters {
                guard let value = [parameter].number(parameter.field) else { continue }
                if parameter.field.hasPrefix("block."), parameter.field.hasSuffix(".rd.bytes") || parameter.field.hasSuffix(".wr.bytes") {
                    blockBytes &+= value
                } else if parameter.field.hasPrefix("net."),
                    parameter.field.hasSuffix(".rx.bytes") || parameter.field.hasSuffix(".tx.bytes")
                {
                    networkBytes &+= value
                }
            }
        }
    }

    static func top(_ i: Invocation) async throws {
        let delay = try i.int32("delay") ?? 2
        let count = try i.int32("count")
        guard delay > 0, count ?? 1 > 0 else { throw CommandFailure("delay and count must be positive") }
        let clock = ContinuousClock()
        var before: [String: Usage] = [:]
        var last = clock.now
        var turn: Int32 = 0
        try await Interrupts.watching {
            while !Interrupts.wasInterrupted {
                let arguments = Remote.ConnectGetAllDomainStatsArgs(doms: [], stats: groups, flags: runningOnly)
                let records = try await i.services.connectGetAllDomainStats(arguments, in: i.call).retStats
                let now = clock.now
                let seconds = Double((now - last).components.seconds) + Double((now - last).components.attoseconds) / 1e18
                let usages = records.map { ($0.dom, Usage($0.params)) }
                if turn > 0 { show(i, usages, before, seconds) }
                before = Dictionary(usages.map { ($0.0.uuid.text, $0.1) }) { first, _ in first }
                last = now
                if let count, turn >= count { return }
                turn += 1
                // The first turn only looks at where things stand.
                var rest = turn == 1 ? 10 : Int(delay) * 10
                while rest > 0, !Interrupts.wasInterrupted {
                    try await Task.sleep(for: .milliseconds(100))
                    rest -= 1
                }
            }
        }
    }

    private static func show(_ i: Invocation, _ usages: [(Remote.Domain, Usage)], _ before: [String: Usage], _ seconds: Double) {
        var table = TextTable("Id", "Name", "CPU %", "Memory", "Disk/s", "Network/s")
        let rows = usages.map { domain, usage -> (Double, [String]) in
            let old = before[domain.uuid.text] ?? usage
            let cpu = seconds > 0 ? Double(usage.cpuTime &- min(old.cpuTime, usage.cpuTime)) / 1e7 / seconds : 0
            func rate(_ new: UInt64, _ old: UInt64) -> String { Sizes.text(UInt64(Double(new - min(new, old)) / max(seconds, 0.001))) }
            let cells = [
                "\(domain.id)", domain.name, String.fixed(cpu, 1), Sizes.text(usage.memory), rate(usage.blockBytes, old.blockBytes),
                rate(usage.networkBytes, old.networkBytes),
            ]
            return (cpu, cells)
        }
        for (_, row) in rows.sorted(by: { $0.0 > $1.0 }) { table.append(row) }
        if isatty(STDOUT_FILENO) == 1 { i.print("\u{1b}[H\u{1b}[2J") }
        i.print("\(LocalTime.now().stamp)  \(usages.count) running\n")
        i.print(table)
        i.shell.output.flush()
    }
}
