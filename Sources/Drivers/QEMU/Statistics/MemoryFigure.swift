// SPDX-License-Identifier: Apache-2.0

/// A figure of a guest's memory: its number in `virDomainMemoryStatTags`, its name among all statistics, the balloon driver's name.
struct MemoryFigure: Sendable {
    let tag: Int32
    let field: String
    let member: String
    /// The balloon driver tells bytes, the reference KiB.
    let isSize: Bool

    private static let guest = [
        MemoryFigure(tag: 0, field: "swap_in", member: "stat-swap-in", isSize: true),
        MemoryFigure(tag: 1, field: "swap_out", member: "stat-swap-out", isSize: true),
        MemoryFigure(tag: 2, field: "major_fault", member: "stat-major-faults", isSize: false),
        MemoryFigure(tag: 3, field: "minor_fault", member: "stat-minor-faults", isSize: false),
        MemoryFigure(tag: 4, field: "unused", member: "stat-free-memory", isSize: true),
        MemoryFigure(tag: 5, field: "available", member: "stat-total-memory", isSize: true),
        MemoryFigure(tag: 8, field: "usable", member: "stat-available-memory", isSize: true),
        MemoryFigure(tag: 10, field: "disk_caches", member: "stat-disk-caches", isSize: true),
        MemoryFigure(tag: 11, field: "hugetlb_pgalloc", member: "stat-htlb-pgalloc", isSize: false),
        MemoryFigure(tag: 12, field: "hugetlb_pgfail", member: "stat-htlb-pgfail", isSize: false),
    ]
    private static let actual = MemoryFigure(tag: 6, field: "actual", member: "", isSize: true)
    private static let resident = MemoryFigure(tag: 7, field: "rss", member: "", isSize: true)
    private static let lastUpdate = MemoryFigure(tag: 9, field: "last-update", member: "", isSize: false)

    /// What is known of a running guest, sizes in KiB, in the reference's order.
    static func all(_ figures: MonitorFigures, _ guest: QEMUGuest?) -> [(name: MemoryFigure, value: UInt64)] {
        var values: [(MemoryFigure, UInt64)] = []
        if let balloon = figures.balloon {
            values.append((actual, balloon >> 10))
            let told = figures.guestMemory
            for figure in Self.guest {
                guard let value = told?.figures[figure.member] else { continue }
                values.append((figure, figure.isSize ? value >> 10 : value))
            }
            values.append((lastUpdate, told?.time ?? 0))
        }
        if let guest { values.append((resident, ProcessTimes(guest.process.pid).residentSize)) }
        return values
    }
}
