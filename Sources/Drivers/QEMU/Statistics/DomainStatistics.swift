// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Glibc
internal import Model
internal import WireProtocol

/// Makes the record of one domain for `virConnectGetAllDomainStats`.
struct DomainStatistics {
    let domain: QEMUDomain
    let configuration: DomainConfiguration
    let figures: MonitorFigures
    private(set) var parameters: [Remote.TypedParam] = []

    init(_ domain: QEMUDomain, _ figures: MonitorFigures) {
        self.domain = domain
        self.figures = figures
        configuration = domain.configuration.value
    }

    /// Reads files: not for the reactor.
    mutating func add(_ groups: StatisticsGroups, withBacking: Bool) {
        if groups.contains(.state) {
            parameters.append(.int("state.state", domain.status.state.rawValue))
            parameters.append(.int("state.reason", domain.status.reason))
        }
        if groups.contains(.cpu) { addCPU() }
        if groups.contains(.balloon) { addBalloon() }
        if groups.contains(.vcpu) { addVCPUs() }
        if groups.contains(.interface) { addInterfaces() }
        if groups.contains(.block) { addBlocks(withBacking: withBacking) }
        if groups.contains(.iothread) { addIOThreads() }
        if groups.contains(.dirtyRate) { addDirtyRate() }
    }

    mutating func append(_ parameter: Remote.TypedParam) { parameters.append(parameter) }

    private mutating func addCPU() {
        // The reference tells its own times of a domain that does not run.
        let times = ProcessTimes(domain.guest?.process.pid ?? getpid())
        parameters += [.ullong("cpu.time", times.total), .ullong("cpu.user", times.user), .ullong("cpu.system", times.system)]
        guard domain.isActive else { return }
        parameters += [
            .uint("cpu.cache.monitor.count", 0), .ullong("cpu.haltpoll.success.time", 0), .ullong("cpu.haltpoll.fail.time", 0),
        ]
    }

    private mutating func addBalloon() {
        let maximum = configuration.memory.value
        let actual = figures.balloon.map { $0 >> 10 }
        let hasBalloon = configuration.balloonObjectPath != nil
        let current = domain.isActive && !hasBalloon ? maximum : actual ?? configuration.currentMemory.value
        parameters += [.ullong("balloon.current", current), .ullong("balloon.maximum", maximum)]
        guard domain.isActive else { return }
        for (name, value) in MemoryFigure.all(figures, domain.guest) where name.field != "actual" {
            parameters.append(.ullong("balloon.\(name.field)", value))
        }
    }

    private mutating func addVCPUs() {
        let current = configuration.currentVCPUs
        parameters += [.uint("vcpu.current", current), .uint("vcpu.maximum", configuration.vcpus.maximum)]
        guard domain.isActive, let guest = domain.guest else { return }
        for (cpu, thread) in figures.cpuThreads {
            let times = ThreadTimes(process: guest.process.pid, thread: thread)
            parameters += [
                .int("vcpu.\(cpu).state", 1), .ullong("vcpu.\(cpu).time", times.total), .ullong("vcpu.\(cpu).wait", times.wait),
                .ullong("vcpu.\(cpu).delay", times.delay),
            ]
        }
    }

    private mutating func addInterfaces() {
        guard domain.isActive else { return }
        let interfaces = configuration.devices.interfaces
        parameters.append(.uint("net.count", UInt32(interfaces.count)))
        for (index, interface) in interfaces.enumerated() {
            guard let name = interface.target, let counters = InterfaceCounters(name) else { continue }
            parameters.append(.string("net.\(index).name", name))
            for (field, value) in counters.fields { parameters.append(.ullong("net.\(index).\(field)", value)) }
        }
    }

    private mutating func addIOThreads() {
        // As the monitor lists them; without any the reference tells nothing.
        guard domain.isActive, let threads = figures.iothreads, !threads.isEmpty else { return }
        parameters.append(.uint("iothread.count", UInt32(threads.count)))
        for thread in threads {
            guard let id = thread["id"]?.text, id.hasPrefix("iothread") else { continue }
            let prefix = "iothread.\(id.dropFirst("iothread".count))"
            parameters += [
                .ullong("\(prefix).poll-max-ns", thread["poll-max-ns"]?.uint64 ?? 0),
                .uint("\(prefix).poll-grow", UInt32(clamping: thread["poll-grow"]?.uint64 ?? 0)),
                .uint("\(prefix).poll-shrink", UInt32(clamping: thread["poll-shrink"]?.uint64 ?? 0)),
            ]
        }
    }

    private mutating func addDirtyRate() {
        guard domain.isActive, let rate = figures.dirtyRate else { return }
        // `virDomainDirtyRateStatus`.
        let status = ["unstarted", "measuring", "measured"].firstIndex(of: rate["status"]?.text ?? "") ?? 0
        parameters += [
            .int("dirtyrate.calc_status", Int32(status)), .llong("dirtyrate.calc_start_time", rate["start-time"]?.int64 ?? 0),
            .int("dirtyrate.calc_period", Int32(clamping: rate["calc-time"]?.int64 ?? 0)),
            .string("dirtyrate.calc_mode", rate["mode"]?.text ?? "page-sampling"),
        ]
        guard status == 2 else { return }
        parameters.append(.llong("dirtyrate.megabytes_per_second", rate["dirty-rate"]?.int64 ?? 0))
        for vcpu in rate["vcpu-dirty-rate"]?.elements ?? [] {
            guard let id = vcpu["id"]?.int64, let value = vcpu["dirty-rate"]?.uint64 else { continue }
            parameters.append(.ullong("dirtyrate.vcpu.\(id).megabytes_per_second", value))
        }
    }
}
