// SPDX-License-Identifier: Apache-2.0
import WireProtocol

/// Words for the numbers in events.
enum EventNames {
    private static let lifecycles: [(name: String, details: [String])] = [
        ("Defined", ["Added", "Updated", "Renamed", "Snapshot"]),
        ("Undefined", ["Removed", "Renamed"]),
        ("Started", ["Booted", "Migrated", "Restored", "Snapshot", "Event wakeup"]),
        (
            "Suspended",
            ["Paused", "Migrated", "I/O Error", "Watchdog", "Restored", "Snapshot", "API error", "Post-copy", "Post-copy Error"]
        ),
        ("Resumed", ["Unpaused", "Migrated", "Snapshot", "Post-copy", "Post-copy Error"]),
        ("Stopped", ["Shutdown", "Destroyed", "Crashed", "Migrated", "Saved", "Failed", "Snapshot", "Daemon"]),
        ("Shutdown", ["Finished", "Finished after guest request", "Finished after host request"]),
        ("PMSuspended", ["Memory", "Disk"]),
        ("Crashed", ["Panicked", "Crashloaded"]),
    ]

    static func lifecycle(_ event: Int32, _ detail: Int32) -> String {
        guard lifecycles.indices.contains(Int(event)) else { return "unknown unknown" }
        let (name, details) = lifecycles[Int(event)]
        return "\(name) \(pick(details, detail))"
    }

    private static func pick(_ list: [String], _ number: Int32) -> String { DomainNames.pick(list, number) ?? "unknown" }

    static func watchdog(_ action: Int32) -> String {
        pick(["none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi"], action)
    }
    static func ioAction(_ action: Int32) -> String { pick(["none", "pause", "report"], action) }

    static func blockJob(_ type: Int32) -> String {
        DomainNames.pick(["", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup"], type) ?? "Unknown job"
    }

    static func blockJobStatus(_ status: Int32) -> String { pick(["completed", "failed", "canceled", "ready"], status) }
    static func agentState(_ state: Int32) -> String { pick(["unknown", "connected", "disconnected"], state) }
    static func agentReason(_ reason: Int32) -> String { pick(["unknown", "domain started", "channel event"], reason) }
    static func metadata(_ type: Int32) -> String { pick(["description", "title", "element"], type) }

    static func parameters(_ parameters: [Remote.TypedParam]) -> String {
        ":" + parameters.map { "\n\t\($0.field): \($0.text)" }.joined()
    }

    static func graphics(_ message: Remote.DomainEventGraphicsMsg) -> String {
        func address(_ address: Remote.DomainEventGraphicsAddress) -> String {
            "\(pick(["IPv4", "IPv6", "unix"], address.family)) \(address.node) \(address.service)"
        }
        let head =
            ": \(pick(["connect", "initialize", "disconnect"], message.phase)) local[\(address(message.local))] remote[\(address(message.remote))] \(message.authScheme)"
        return head + message.subject.map { "\n\t\($0.type)=\($0.name)" }.joined()
    }

    static func memoryFailure(_ message: Remote.DomainEventMemoryFailureMsg) -> String {
        let recipient = pick(["hypervisor", "guest"], message.recipient)
        let action = pick(["ignore", "inject", "fatal", "reset"], message.action)
        var text = ":\nrecipient: \(recipient)\naction: \(action)"
        if message.flags != 0 { text += "\nflags:" }
        if message.flags & 1 != 0 { text += "\n\taction required" }
        if message.flags & 2 != 0 { text += "\n\trecursive" }
        return text
    }
}
