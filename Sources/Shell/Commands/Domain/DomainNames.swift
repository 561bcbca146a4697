// SPDX-License-Identifier: Apache-2.0

/// Words for the numbers that say what a domain does, and why.
enum DomainNames {
    private static let states = ["no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed", "pmsuspended"]

    static func state(_ number: Int32) -> String { pick(states, number) ?? "no state" }

    private static let reasons: [[String]] = [
        ["unknown"],
        [
            "unknown", "booted", "migrated", "restored", "from snapshot", "unpaused", "migration canceled", "save canceled",
            "event wakeup", "crashed", "post-copy", "post-copy failed",
        ],
        ["unknown"],
        [
            "unknown", "user", "migrating", "saving", "dumping", "I/O error", "watchdog", "from snapshot", "shutting down",
            "creating snapshot", "crashed", "starting up", "post-copy", "post-copy failed", "api error",
        ],
        ["unknown", "user"],
        ["unknown", "shutdown", "destroyed", "crashed", "migrated", "saved", "failed", "from snapshot", "daemon"],
        ["unknown", "panicked"],
        ["unknown"],
    ]

    static func reason(_ state: Int32, _ reason: Int32) -> String {
        reasons.indices.contains(Int(state)) ? pick(reasons[Int(state)], reason) ?? "unknown" : "unknown"
    }

    private static let vcpuStates = ["offline", "running", "blocked"]
    static func vcpuState(_ number: Int32) -> String { pick(vcpuStates, number) ?? "no state" }

    private static let controlStates = ["ok", "background job", "occupied", "error"]
    static func controlState(_ number: Int32) -> String { pick(controlStates, number) ?? "unknown" }

    private static let controlReasons = ["", "monitor failure", "internal (locking) error"]
    static func controlReason(_ number: Int32) -> String { pick(controlReasons, number) ?? "unknown" }

    static func pick(_ list: [String], _ number: Int32) -> String? { list.indices.contains(Int(number)) ? list[Int(number)] : nil }
}
