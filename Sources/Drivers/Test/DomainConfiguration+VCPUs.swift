// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model

extension CPUSet {
    init(_ map: CPUMap) { self.init(map.cpus) }
}

extension CPUMap {
    init(_ set: CPUSet) { self.init(set.numbers) }
}

extension DomainConfiguration {
    mutating func setMaximumVCPUs(_ count: UInt32) {
        vcpus.maximum = count
        if let current = vcpus.current, current >= count { vcpus.current = nil }
        individualVCPUs.removeAll { $0.id >= count }
    }

    mutating func setCurrentVCPUs(_ count: UInt32) {
        vcpus.current = count == vcpus.maximum ? nil : count
    }

    /// Where a virtual CPU may run: its own pin, that of all, or anywhere.
    func affinity(ofVCPU vcpu: Int) -> CPUMap {
        if let pin = cpuTune?.vcpuPins.first(where: { $0.vcpu == vcpu }) { return CPUMap(pin.cpuset) }
        return vcpus.cpuset.map(CPUMap.init) ?? CPUMap(all: NodeConfiguration.hostCPUs)
    }

    var emulatorAffinity: CPUMap {
        (cpuTune?.emulatorPin ?? vcpus.cpuset).map(CPUMap.init) ?? CPUMap(all: NodeConfiguration.hostCPUs)
    }

    mutating func pin(vcpu: UInt32, to map: CPUMap) {
        var tune = cpuTune ?? CPUTune()
        tune.vcpuPins.removeAll { $0.vcpu == vcpu }
        let place = tune.vcpuPins.firstIndex { $0.vcpu > vcpu } ?? tune.vcpuPins.endIndex
        var pin = VCPUPin()
        pin.vcpu = vcpu
        pin.cpuset = CPUSet(map)
        tune.vcpuPins.insert(pin, at: place)
        cpuTune = tune
    }

    mutating func pinEmulator(to map: CPUMap) {
        var tune = cpuTune ?? CPUTune()
        tune.emulatorPin = CPUSet(map)
        cpuTune = tune
    }
}
