// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a QEMU binary offers, as far as the rules for definitions ask.
public struct QEMUBinary: Sendable {
    /// One machine type.
    public struct Machine: Sendable {
        public var name: String
        public var alias: String?
        public var isDefault: Bool
        public var maxCPUs: UInt32
        /// The CPU model that a guest gets which asks for none.
        public var defaultCPU: String?

        public init(name: String, alias: String? = nil, isDefault: Bool = false, maxCPUs: UInt32 = 255, defaultCPU: String? = nil) {
            (self.name, self.alias, self.isDefault, self.maxCPUs, self.defaultCPU) = (name, alias, isDefault, maxCPUs, defaultCPU)
        }
    }

    public var path: String
    public var architecture: String
    public var machines: [Machine]
    /// Whether the host's processor can run guests.
    public var hasKVM: Bool
    /// Whether there is an emulator for TPMs beside it.
    public var hasTPMEmulator = false
    /// Whether the host's SPICE server may use TLS.
    public var hasSpiceTLS = false

    public init(path: String, architecture: String, machines: [Machine], hasKVM: Bool) {
        (self.path, self.architecture, self.machines, self.hasKVM) = (path, architecture, machines, hasKVM)
    }

    /// The machine of this name, or the one that it stands for.
    func machine(_ name: String) -> Machine? { machines.first { $0.name == name } ?? machines.first { $0.alias == name } }
}

extension QEMUBinary {
    /// QEMU 7.2 for x86 guests: what it offers when no binary can be asked.
    static func version72(path: String, architecture: String) -> QEMUBinary {
        let cpu = architecture == "x86_64" ? "qemu64" : "qemu32"
        func machine(_ name: String, maxCPUs: UInt32) -> Machine { Machine(name: name, maxCPUs: maxCPUs, defaultCPU: cpu) }
        var machines = ["isapc", "x-remote"].map { machine($0, maxCPUs: 1) } + [machine("microvm", maxCPUs: 288)]
        let early = ["1.4", "1.5", "1.6", "1.7", "2.0", "2.1", "2.2", "2.3"]
        let withQ35 = [
            "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10", "2.11", "2.12", "3.0", "3.1", "4.0", "4.1", "4.2", "5.0", "5.1", "5.2",
            "6.0", "6.1", "6.2", "7.0", "7.1", "7.2",
        ]
        machines += (early + withQ35).map { machine("pc-i440fx-\($0)", maxCPUs: 255) }
        machines += (withQ35 + ["4.0.1"]).map { machine("pc-q35-\($0)", maxCPUs: ["2.4", "2.5", "2.6", "2.7"].contains($0) ? 255 : 288) }
        for (name, alias) in [("pc-i440fx-7.2", "pc"), ("pc-q35-7.2", "q35")] {
            guard let index = machines.firstIndex(where: { $0.name == name }) else { continue }
            (machines[index].alias, machines[index].isDefault) = (alias, alias == "pc")
        }
        return QEMUBinary(path: path, architecture: architecture, machines: machines, hasKVM: false)
    }
}
