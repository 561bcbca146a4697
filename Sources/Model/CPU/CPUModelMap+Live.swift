// SPDX-License-Identifier: Apache-2.0

extension X86CPUData {
    /// Sets one register of a CPUID leaf, by its name (`EAX` to `EDX`); other names are left out.
    public mutating func set(leaf: UInt32, subleaf: UInt32, register name: String, value: UInt32) {
        guard let register = ["EAX", "EBX", "ECX", "EDX"].firstIndex(of: name) else { return }
        registers[.leaf(leaf, subleaf), default: .zero][register] = value
    }
}

extension CPUModelMap {
    /// The CPU as a guest is started with it: hypervisors may still add features that a model has lost, unless they are switched off.
    public func disablingRemoved(_ cpu: GuestCPU) -> GuestCPU {
        guard cpu.mode == .custom, let model = cpu.model.flatMap(x86.model) else { return cpu }
        var started = cpu
        for name in model.removed where !cpu.features.contains(where: { $0.name == name }) { started.set(name, .disable) }
        return started
    }

    /// What a guest's CPU has become: the hypervisor adds features to the model that was asked for, and leaves out what it does not have.
    /// - Parameters:
    ///   - data: the registers that the running guest sees.
    ///   - filtered: what the hypervisor's own model has, and the guest does not see.
    /// - Returns: the description with each difference from the model named; nil when it names no model of the map.
    public func live(_ cpu: GuestCPU, runningWith data: X86CPUData, filtered: X86CPUData) -> GuestCPU? {
        guard cpu.mode == .custom, let model = cpu.model.flatMap(x86.model) else { return nil }
        var live = cpu
        let (there, taken) = (data.features(x86), filtered.features(x86))
        for index in x86.features.indices {
            let (isThere, isExpected) = (there.contains(index), model.features.contains(index))
            if isThere, !isExpected { live.set(x86.features[index].name, .require) }
            if !isThere, isExpected || taken.contains(index) { live.set(x86.features[index].name, .disable) }
        }
        (live.check, live.fallback) = (.full, .forbid)
        return live
    }
}
