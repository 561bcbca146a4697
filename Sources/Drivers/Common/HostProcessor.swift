// SPDX-License-Identifier: Apache-2.0
internal import CLinux
public import Model

/// The processor of this machine. Reads files and asks the kernel: keep the calls off the reactor.
public enum HostProcessor {
    /// libvirt's map where it is installed, else that of the model.
    public static let modelMap: CPUModelMap =
        (try? CPUModelMap { file in
            guard let text = try Files.readText("\(CPUModelMap.installedFolder)/\(file)") else { throw MissingFile() }
            return text
        }) ?? .builtIn

    private struct MissingFile: Error {}

    /// The registers of the leaves that the map knows features of; nil where the processor is no x86.
    public static func data(_ map: CPUModelMap) -> X86CPUData? {
        var data = X86CPUData()
        var registers: [UInt32] = [0, 0, 0, 0]
        for (leaf, subleaf) in map.x86Leaves {
            guard clinux_cpuid(leaf, subleaf, &registers) == 0 else { return nil }
            data.set(leaf: leaf, subleaf: subleaf, eax: registers[0], ebx: registers[1], ecx: registers[2], edx: registers[3])
        }
        return data
    }

    /// What the capabilities tell of the processor, without topology and page sizes; nil when the map has no word for it.
    public static func cpu(_ map: CPUModelMap) -> HostCPU? {
        guard let data = data(map), var cpu = try? map.host(data) else { return nil }
        if let signature = data.signature {
            (cpu.family, cpu.modelNumber, cpu.stepping) = (signature.family, signature.model, signature.stepping)
        }
        if let bits = data.physicalAddressBits { (cpu.physicalAddressMode, cpu.physicalAddressBits) = (.emulate, bits) }
        cpu.microcodeVersion = microcodeVersion
        if let counter { cpu.counters = [counter] }
        return cpu
    }

    private static var microcodeVersion: UInt64? {
        let text = ((try? Files.readText("/proc/cpuinfo")) ?? nil) ?? ""
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix("microcode") }),
            let number = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).last, number.hasPrefix("0x")
        else { return nil }
        return UInt64(number.dropFirst(2), radix: 16)
    }

    private static var counter: HostCPUCounter? {
        var kilohertz: UInt32 = 0
        var canScale: Int32 = 0
        guard clinux_kvm_counter(&kilohertz, &canScale) == 0, kilohertz > 0 else { return nil }
        var counter = HostCPUCounter()
        (counter.name, counter.frequency, counter.scaling) = ("tsc", UInt64(kilohertz) * 1000, canScale != 0)
        return counter
    }
}
