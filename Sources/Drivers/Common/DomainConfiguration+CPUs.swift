// SPDX-License-Identifier: Apache-2.0
public import Model

extension CPUSet {
    public init(_ map: CPUMap) { self.init(map.cpus) }
}

extension CPUMap {
    public init(_ set: CPUSet) { self.init(set.numbers) }
}

/// Numbers of virtual CPUs and I/O threads, and where they may run: what every driver changes alike.
extension DomainConfiguration {
    public mutating func setMaximumVCPUs(_ count: UInt32) {
        let current = min(vcpus.current ?? vcpus.maximum, count)
        vcpus.maximum = count
        vcpus.current = current == count ? nil : current
        individualVCPUs.removeAll { $0.id >= count }
    }

    public mutating func setCurrentVCPUs(_ count: UInt32) {
        vcpus.current = count == vcpus.maximum ? nil : count
    }

    /// Where a virtual CPU may run: its own pin, that of all, or anywhere.
    /// - Parameter cpus: how many the host has.
    public func affinity(ofVCPU vcpu: Int, host cpus: Int) -> CPUMap {
        if let pin = cpuTune?.vcpuPins.first(where: { $0.vcpu == vcpu }) { return CPUMap(pin.cpuset) }
        return vcpus.cpuset.map(CPUMap.init) ?? CPUMap(all: cpus)
    }

    public func emulatorAffinity(host cpus: Int) -> CPUMap {
        (cpuTune?.emulatorPin ?? vcpus.cpuset).map(CPUMap.init) ?? CPUMap(all: cpus)
    }

    public func affinity(ofIOThread thread: UInt32, host cpus: Int) -> CPUMap {
        if let pin = cpuTune?.iothreadPins.first(where: { $0.iothread == thread }) { return CPUMap(pin.cpuset) }
        return vcpus.cpuset.map(CPUMap.init) ?? CPUMap(all: cpus)
    }

    public mutating func pin(vcpu: UInt32, to map: CPUMap) {
        var tune = cpuTune ?? CPUTune()
        tune.vcpuPins.removeAll { $0.vcpu == vcpu }
        let place = tune.vcpuPins.firstIndex { $0.vcpu > vcpu } ?? tune.vcpuPins.endIndex
        var pin = VCPUPin()
        pin.vcpu = vcpu
        pin.cpuset = CPUSet(map)
        tune.vcpuPins.insert(pin, at: place)
        cpuTune = tune
    }

    public mutating func pinEmulator(to map: CPUMap) {
        var tune = cpuTune ?? CPUTune()
        tune.emulatorPin = CPUSet(map)
        cpuTune = tune
    }

    public mutating func pin(ioThread thread: UInt32, to map: CPUMap) {
        var tune = cpuTune ?? CPUTune()
        tune.iothreadPins.removeAll { $0.iothread == thread }
        var pin = IOThreadPin()
        pin.iothread = thread
        pin.cpuset = CPUSet(map)
        tune.iothreadPins.append(pin)
        cpuTune = tune
    }

    /// The I/O threads with their numbers; those that were only counted have the first free ones.
    public var numberedIOThreads: [IOThread] {
        var threads = iothreads
        var number: UInt32 = 1
        while threads.count < iothreadCount, number < .max {
            if !threads.contains(where: { $0.id == number }) {
                var thread = IOThread()
                thread.id = number
                threads.append(thread)
            }
            number += 1
        }
        return threads
    }
}
