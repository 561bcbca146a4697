// SPDX-License-Identifier: Apache-2.0

extension X86CPUData {
    /// Sets one register of a CPUID leaf, by its name (`EAX` to `EDX`); other names are left out.
    public mutating func set(leaf: UInt32, subleaf: UInt32, register name: String, value: UInt32) {
        guard let register = ["EAX", "EBX", "ECX", "EDX"].firstIndex(of: name) else { return }
        registers[.leaf(leaf, subleaf), default: .zero][register] = value
    }
}

extension CPUModelMap {
    /// What a guest's CPU has become: the hypervisor adds features to the model that was asked for, and leaves out what it does not have.
    /// - Parameter data: the registers that the running guest sees.
    /// - Returns: the description with each difference from the model named; nil when it names no model of the map.
    public func live(_ cpu: GuestCPU, runningWith data: X86CPUData) -> GuestCPU? {
        guard cpu.mode == .custom, let model = cpu.model.flatMap(x86.model) else { return nil }
        var live = cpu
        let there = data.features(x86)
        for index in x86.features.indices where there.contains(index) != model.features.contains(index) {
            live.set(x86.features[index].name, there.contains(index) ? .require : .disable)
        }
        (live.check, live.fallback) = (.full, .forbid)
        return live
    }
}
