// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Glibc

/// CPU time that a process has used, in nanoseconds.
struct ProcessTimes: Sendable {
    var total: UInt64 = 0
    var user: UInt64 = 0
    var system: UInt64 = 0
    /// Resident memory in KiB.
    var residentSize: UInt64 = 0
    /// The CPU that the process ran on last.
    var cpu: Int32 = 0

    init(_ pid: Int32) { self.init(file: "/proc/\(pid)/stat") }

    init(file: String) {
        // Behind the name, which may hold anything but a closing parenthesis at its end: state is the first field.
        guard let line = try? Files.readText(file), let end = line.lastIndex(of: ")") else { return }
        let fields = line[line.index(after: end)...].split(separator: " ")
        guard fields.count > 36 else { return }
        let tick = 1_000_000_000 / UInt64(max(1, sysconf(Int32(_SC_CLK_TCK))))
        user = (UInt64(fields[11]) ?? 0) * tick
        system = (UInt64(fields[12]) ?? 0) * tick
        residentSize = (UInt64(fields[21]) ?? 0) * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE)))) / 1024
        cpu = Int32(fields[36]) ?? 0
        total = user + system
    }
}

/// Times of one thread, in nanoseconds.
struct ThreadTimes: Sendable {
    var total: UInt64
    /// Spent waiting for anything, where the kernel counts it.
    var wait: UInt64 = 0
    /// Spent runnable and not running.
    var delay: UInt64 = 0
    var cpu: Int32

    init(process: Int32, thread: Int32) {
        let folder = "/proc/\(process)/task/\(thread)"
        let times = ProcessTimes(file: folder + "/stat")
        (total, cpu) = (times.total, times.cpu)
        let fields = HostFacts.text(folder + "/schedstat").split(separator: " ")
        if fields.count > 1 { delay = UInt64(fields[1]) ?? 0 }
        for line in HostFacts.text(folder + "/sched").split(separator: "\n") where line.contains("wait_sum") {
            let milliseconds = line.split(separator: ":").last.flatMap { Double($0.trimmed) } ?? 0
            wait = UInt64(max(0, min(milliseconds * 1e6, 1e18)))
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring { drop { $0 == " " } }
}

/// The counters of a network device of this host that a guest is behind: what the host sends is what the guest receives.
struct InterfaceCounters: Sendable {
    /// Received and sent by the guest: bytes, packets, errors, dropped.
    var received: [UInt64]
    var sent: [UInt64]

    /// Nil when there is no such device.
    init?(_ name: String) {
        let line = HostFacts.text("/proc/net/dev").split(separator: "\n").first { $0.drop { $0 == " " }.hasPrefix(name + ":") }
        guard let line, let colon = line.lastIndex(of: ":") else { return nil }
        let numbers = line[line.index(after: colon)...].split(separator: " ").map { UInt64($0) ?? 0 }
        guard numbers.count >= 12 else { return nil }
        sent = Array(numbers[0..<4])
        received = Array(numbers[8..<12])
    }

    /// As the statistics of all domains name them.
    var fields: [(String, UInt64)] {
        let names = ["bytes", "pkts", "errs", "drop"]
        return zip(names, received).map { ("rx.\($0)", $1) } + zip(names, sent).map { ("tx.\($0)", $1) }
    }
}
