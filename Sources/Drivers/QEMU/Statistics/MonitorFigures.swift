// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model

/// What a guest's monitor tells for its statistics: all of it asked in one batch.
struct MonitorFigures: Sendable {
    private var answers: [String: JSON] = [:]

    /// Asks a running guest.
    /// - Returns: nothing but empty figures when the guest does not answer within the deadline, or owes answers already: whoever
    ///   asks for many guests must not wait for a dead one again and again.
    init(_ guest: QEMUGuest?, _ configuration: DomainConfiguration, _ groups: StatisticsGroups, within deadline: Duration) async {
        let commands = Self.commands(configuration, groups)
        guard !commands.isEmpty, let monitor = guest?.monitor, monitor.isOpen, !monitor.isStalled else { return }
        let results = await monitor.execute(commands.map(\.command), within: deadline)
        for (asked, result) in zip(commands, results) {
            if case .success(let answer) = result { answers[asked.key] = answer }
        }
    }

    private static func commands(
        _ configuration: DomainConfiguration, _ groups: StatisticsGroups
    ) -> [(key: String, command: QMPCommand)] {
        var commands: [(String, QMPCommand)] = []
        if groups.contains(.balloon), let path = configuration.balloonObjectPath {
            commands.append(("balloon", QMPCommand("query-balloon")))
            if configuration.devices.memoryBalloon?.statisticsPeriod ?? 0 > 0 {
                commands.append(("guest-stats", QMPCommand("qom-get", ["path": .string(path), "property": "guest-stats"])))
            }
        }
        if groups.contains(.vcpu) { commands.append(("cpus", QMPCommand("query-cpus-fast"))) }
        if groups.contains(.block), !configuration.devices.disks.isEmpty {
            commands.append(("block-devices", QMPCommand("query-blockstats")))
            commands.append(("block-nodes", QMPCommand("query-blockstats", ["query-nodes": true])))
            commands.append(("images", QMPCommand("query-named-block-nodes", ["flat": true])))
        }
        if groups.contains(.iothread), configuration.iothreadCount > 0 || !configuration.iothreads.isEmpty {
            commands.append(("iothreads", QMPCommand("query-iothreads")))
        }
        if groups.contains(.dirtyRate) { commands.append(("dirty-rate", QMPCommand("query-dirty-rate"))) }
        return commands
    }

    var balloon: UInt64? { answers["balloon"]?["actual"]?.uint64 }

    /// What the guest's balloon driver told last, and when; a value that it does not know is left out.
    var guestMemory: (time: UInt64, figures: [String: UInt64])? {
        guard let stats = answers["guest-stats"], let time = stats["last-update"]?.uint64 else { return nil }
        var figures: [String: UInt64] = [:]
        for member in stats["stats"]?.members ?? [] {
            if let value = member.value.uint64, value != .max { figures[member.key] = value }
        }
        return (time, figures)
    }

    /// The threads of the virtual CPUs by the CPUs' numbers.
    var cpuThreads: [(cpu: Int, thread: Int32)] {
        (answers["cpus"]?.elements ?? []).compactMap { cpu in
            guard let index = cpu["cpu-index"]?.int64, let thread = cpu["thread-id"]?.int64 else { return nil }
            return (Int(index), Int32(clamping: thread))
        }
    }

    /// The counters of the disk with this alias.
    func device(_ alias: String) -> JSON? {
        answers["block-devices"]?.elements?.first { device in
            let path = device["qdev"]?.text ?? ""
            return path == alias || path.split(separator: "/").contains { $0 == alias }
        }?["stats"]
    }

    func node(_ name: String) -> JSON? { answers["block-nodes"]?.elements?.first { $0["node-name"]?.text == name }?["stats"] }

    func image(_ name: String) -> JSON? { answers["images"]?.elements?.first { $0["node-name"]?.text == name }?["image"] }

    var iothreads: [JSON]? { answers["iothreads"]?.elements }

    var dirtyRate: JSON? { answers["dirty-rate"] }
}

extension DomainConfiguration {
    /// Where the balloon lives among QEMU's objects; nil without a balloon.
    var balloonObjectPath: String? {
        guard let balloon = devices.memoryBalloon, balloon.model != BalloonModel.none else { return nil }
        return "/machine/peripheral/\(balloon.info.alias ?? "balloon0")"
    }
}
