// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Glibc
internal import Model

/// The document of what this host offers.
enum QEMUCapabilities {
    /// The architectures of guests that this host may have an emulator for, with their word sizes.
    private static let architectures = [("i686", "i386", 32), ("x86_64", "x86_64", 64)]

    static func emulatorPath(_ architecture: String) -> String? {
        architectures.first { $0.0 == architecture }.map { "/usr/bin/qemu-system-\($0.1)" }
    }

    /// The host's CPU with its topology, probed once.
    static let hostCPU: HostCPU? = {
        guard var cpu = HostProcessor.cpu(HostProcessor.modelMap) else { return nil }
        var topology = CPUTopology()
        let shape = HostFacts.shape
        (topology.sockets, topology.cores, topology.threads) = (UInt32(shape.sockets), UInt32(shape.cores), UInt32(shape.threads))
        cpu.topology = topology
        return cpu
    }()

    static func document(_ emulators: [Emulator], isPrivileged: Bool) -> Capabilities {
        var document = Capabilities(architecture: "x86_64")
        document.hostUUID = HostFacts.systemUUID
        if let cpu = hostCPU { document.cpuModelLines = cpu.contentLines }
        document.pageSizes = [4] + HostFacts.hugePageSizes
        document.migrationTransports = ["tcp", "rdma"]
        document.cells = NUMANodes.cells
        document.caches = HostFacts.sharedCaches
        document.securityModels = [.init(model: "none", interpretation: "0")]
        if isPrivileged {
            let label = "+\(getuid()):+\(getgid())"
            document.securityModels.append(.init(model: "dac", interpretation: "0", baseLabels: [("kvm", label), ("qemu", label)]))
        }
        for (name, suffix, wordSize) in architectures {
            guard let emulator = emulators.first(where: { $0.path.hasSuffix("qemu-system-\(suffix)") }) else { continue }
            document.guests.append(guest(name, wordSize, emulator))
        }
        return document
    }

    private static func guest(_ name: String, _ wordSize: Int, _ emulator: Emulator) -> Capabilities.Guest {
        var guest = Capabilities.Guest(
            osType: "hvm", architecture: name, wordSize: wordSize, emulator: emulator.path,
            domainTypes: emulator.hasKVM ? ["qemu", "kvm"] : ["qemu"],
            features: (name == "i686" ? ["pae", "nonpae"] : []) + [
                "acpi default='on' toggle='yes'", "apic default='on' toggle='no'", "cpuselection", "deviceboot",
                "disksnapshot default='on' toggle='no'",
            ])
        // The machine that is taken when none is named comes first, and each is followed by its other name.
        let ordered = emulator.machines.filter(\.isDefault) + emulator.machines.filter { !$0.isDefault }
        for machine in ordered {
            guest.machines.append((machine.name, nil, machine.maxCPUs, machine.isDeprecated))
            if let alias = machine.alias { guest.machines.append((alias, machine.name, machine.maxCPUs, machine.isDeprecated)) }
        }
        return guest
    }
}
