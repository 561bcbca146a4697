// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Whether a guest that runs by one configuration can go on by another: everything that the guest can see has to stay.
struct ABIComparison {
    let source: DomainConfiguration
    let target: DomainConfiguration

    init(_ source: DomainConfiguration, _ target: DomainConfiguration) { (self.source, self.target) = (source, target) }

    func run() throws {
        try compareDomain()
        try compareMachine()
        try compareCPU()
        try compareCounts()
        try compareDisks()
        try compareControllers()
        try compareInterfaces()
        try compareDisplays()
        try compareOthers()
    }

    func differ(_ text: String) -> VirtError { .refused(text) }

    func match<T>(_ own: T, _ other: T, _ what: String) throws where T: CustomStringConvertible & Equatable {
        guard own == other else { throw differ("Target \(what) \(other) does not match source \(own)") }
    }

    private func compareDomain() throws {
        try match(source.type, target.type, "domain virt type")
        try match(source.uuid, target.uuid, "domain uuid")
        guard source.name == target.name else { throw differ("Target domain name '\(target.name)' does not match source '\(source.name)'") }
        guard source.vcpus.maximum == target.vcpus.maximum else {
            throw differ(
                "Target domain vCPU max \(target.vcpus.maximum) does not match source \(source.vcpus.maximum)")
        }
        try match(source.memory.value, target.memory.value, "domain max memory")
        try match(source.iothreadCount, target.iothreadCount, "domain iothreads count")
        guard source.maximumMemory?.slots ?? 0 == target.maximumMemory?.slots ?? 0 else {
            throw differ(
                "Target domain memory slots count '\(target.maximumMemory?.slots ?? 0)' doesn't match source "
                    + "'\(source.maximumMemory?.slots ?? 0)'")
        }
    }

    private func compareMachine() throws {
        guard source.os.type == target.os.type else {
            throw differ("Target domain OS type \(target.os.type) does not match source \(source.os.type)")
        }
        guard source.os.arch == target.os.arch else {
            throw differ("Target domain architecture \(target.os.arch ?? "") does not match source \(source.os.arch ?? "")")
        }
        guard source.os.machine == target.os.machine else {
            throw differ("Target domain machine type \(target.os.machine ?? "") does not match source \(source.os.machine ?? "")")
        }
        guard source.os.smbiosMode == target.os.smbiosMode else {
            throw differ("Target domain SMBIOS mode \(target.os.smbiosMode) does not match source \(source.os.smbiosMode)")
        }
        try compareText(source.systemInfo, target.systemInfo, "sysinfo")
        try compareText([source.features].compactMap(\.self), [target.features].compactMap(\.self), "features")
        guard source.clock.timers.count == target.clock.timers.count else { throw differ("Target timers do not match source") }
    }

    /// What has no shorter comparison is compared as it is printed.
    private func compareText<T: XMLElement>(_ own: [T], _ others: [T], _ what: String) throws {
        func text(_ elements: [T]) -> String {
            var writer = XMLWriter()
            for element in elements { writer.element("x", element, FormatContext(options: .inactive)) }
            return writer.text()
        }
        guard text(own) == text(others) else { throw differ("Target domain \(what) does not match source") }
    }

    private func compareCPU() throws {
        guard let own = source.cpu, let other = target.cpu else {
            guard source.cpu == nil, target.cpu == nil else { throw differ("Target CPU does not match source") }
            return
        }
        func name(_ cpu: GuestCPU) -> String { cpu.model ?? "" }
        guard own.mode == other.mode else { throw differ("Target CPU mode \(other.mode) does not match source \(own.mode)") }
        guard name(own) == name(other) else { throw differ("Target CPU model \(name(other)) does not match source \(name(own))") }
        guard own.topology?.sockets == other.topology?.sockets else {
            throw differ("Target CPU sockets \(other.topology?.sockets ?? 0) does not match source \(own.topology?.sockets ?? 0)")
        }
        guard own.topology?.cores == other.topology?.cores else {
            throw differ("Target CPU cores \(other.topology?.cores ?? 0) does not match source \(own.topology?.cores ?? 0)")
        }
        guard own.topology?.threads == other.topology?.threads else {
            throw differ("Target CPU threads \(other.topology?.threads ?? 0) does not match source \(own.topology?.threads ?? 0)")
        }
        guard own.features.count == other.features.count else {
            throw differ("Target CPU feature count \(other.features.count) does not match source \(own.features.count)")
        }
        for (mine, theirs) in zip(own.features.sorted { $0.name < $1.name }, other.features.sorted { $0.name < $1.name }) {
            guard mine.name == theirs.name else {
                throw differ("Target CPU feature \(theirs.name) does not match source \(mine.name)")
            }
            guard mine.policy == theirs.policy else {
                throw differ("Target CPU feature policy \(theirs.policy) does not match source \(mine.policy)")
            }
        }
    }

    private func compareCounts() throws {
        let (own, other) = (source.devices, target.devices)
        let counts: [(String, Int, Int)] = [
            ("disk", own.disks.count, other.disks.count), ("controller", own.controllers.count, other.controllers.count),
            ("filesystem", own.filesystems.count, other.filesystems.count),
            ("net card", own.interfaces.count, other.interfaces.count), ("input device", own.inputs.count, other.inputs.count),
            ("sound card", own.sounds.count, other.sounds.count), ("video card", own.videos.count, other.videos.count),
            ("host device", own.hostDevices.count, other.hostDevices.count),
            ("smartcard", own.smartcards.count, other.smartcards.count), ("serial port", own.serials.count, other.serials.count),
            ("parallel port", own.parallels.count, other.parallels.count), ("channel", own.channels.count, other.channels.count),
            ("console", own.consoles.count, other.consoles.count), ("hub device", own.hubs.count, other.hubs.count),
            ("redirected devices", own.redirectedDevices.count, other.redirectedDevices.count),
            ("RNG device", own.rngs.count, other.rngs.count), ("panic device", own.panics.count, other.panics.count),
            ("shared memory device", own.sharedMemories.count, other.sharedMemories.count),
            ("memory device", own.memoryModules.count, other.memoryModules.count),
        ]
        for (what, mine, theirs) in counts where mine != theirs {
            throw differ("Target domain \(what) count \(theirs) does not match source \(mine)")
        }
    }
}

extension DomainConfiguration {
    /// Refuses another configuration that a guest of this one would notice.
    /// - Throws: `configUnsupported`, naming the first difference.
    public func checkABIStability(_ other: DomainConfiguration) throws { try ABIComparison(self, other).run() }
}
