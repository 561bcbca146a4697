// SPDX-License-Identifier: Apache-2.0
internal import CLinux
internal import DriverSupport
internal import Errors
internal import Model

extension CPUMap {
    /// Lets a thread run on these CPUs only.
    func apply(to thread: Int32) throws(VirtError) {
        let map = wire
        let failure = clinux_set_affinity(thread, map, map.count)
        guard failure == 0 else { throw Files.failure("cannot set CPU affinity on process \(thread)", code: failure) }
    }
}

extension DomainConfiguration {
    /// Something says where the guest's threads may run.
    var hasPins: Bool {
        vcpus.cpuset != nil || cpuTune?.emulatorPin != nil || cpuTune?.vcpuPins.isEmpty == false
            || cpuTune?.iothreadPins.isEmpty == false
    }

    /// Sends a new guest's threads to the CPUs that its configuration names.
    /// - Parameters:
    ///   - cpus: an answer of `query-cpus-fast`.
    ///   - iothreads: an answer of `query-iothreads`.
    func applyPins(process: Int32, cpus: JSON, iothreads: JSON) throws(VirtError) {
        let host = HostFacts.presentCPUs
        try emulatorAffinity(host: host).apply(to: process)
        for cpu in cpus.elements ?? [] {
            guard let index = cpu["cpu-index"]?.int64, let thread = cpu["thread-id"]?.int64 else { continue }
            try affinity(ofVCPU: Int(index), host: host).apply(to: Int32(clamping: thread))
        }
        for iothread in iothreads.elements ?? [] {
            guard let id = iothread["id"]?.text, let number = UInt32(id.dropFirst("iothread".count)),
                let thread = iothread["thread-id"]?.int64
            else { continue }
            try affinity(ofIOThread: number, host: host).apply(to: Int32(clamping: thread))
        }
    }
}
