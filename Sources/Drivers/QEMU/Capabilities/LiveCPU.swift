// SPDX-License-Identifier: Apache-2.0
internal import Model

extension QMPCommand {
    /// Asks for the CPUID registers that a new x86 guest sees.
    static let cpuRegisters = QMPCommand("qom-get", ["path": "/machine/unattached/device[0]", "property": "feature-words"])
}

extension X86CPUData {
    /// An answer to `QMPCommand.cpuRegisters`; nil when it is none.
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
    /// Names what the guest's CPU has that its model has not, and the other way round.
    mutating func fillCPU(_ answer: JSON) {
        guard let cpu, os.arch == "x86_64" || os.arch == "i686", let data = X86CPUData(featureWords: answer) else { return }
        if let live = CPUModelMap.builtIn.live(cpu, runningWith: data) { self.cpu = live }
    }
}
