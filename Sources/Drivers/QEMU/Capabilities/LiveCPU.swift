// SPDX-License-Identifier: Apache-2.0
internal import Model

extension QMPCommand {
    /// Asks for the CPUID registers that a new x86 guest sees, and for those bits that it was to see. Not every machine has its
    /// first CPU at this place.
    static let cpuRegisters = ["feature-words", "filtered-features"].map { property in
        QMPCommand("qom-get", ["path": "/machine/unattached/device[0]", "property": .string(property)])
    }
}

extension X86CPUData {
    /// One of the answers to `QMPCommand.cpuRegisters`; nil when it is none.
    init?(featureWords answer: JSON) {
        guard let words = answer.elements else { return nil }
        self.init()
        for word in words {
            guard let register = word["cpuid-register"]?.text, let leaf = word["cpuid-input-eax"]?.uint64,
                let value = word["features"]?.uint64
            else { continue }
            set(
                leaf: UInt32(truncatingIfNeeded: leaf), subleaf: UInt32(truncatingIfNeeded: word["cpuid-input-ecx"]?.uint64 ?? 0),
                register: register, value: UInt32(truncatingIfNeeded: value))
        }
    }
}

extension DomainConfiguration {
    /// The CPU with what it has beyond its model, and what it lacks; nil where that is not known.
    /// - Parameter answers: to `QMPCommand.cpuRegisters`.
    func liveCPU(_ answers: [JSON], _ map: CPUModelMap) -> GuestCPU? {
        let registers = answers.compactMap { X86CPUData(featureWords: $0) }
        guard let cpu, os.arch == "x86_64" || os.arch == "i686", registers.count == QMPCommand.cpuRegisters.count else { return nil }
        return map.live(cpu, runningWith: registers[0], filtered: registers[1])
    }
}
