// SPDX-License-Identifier: Apache-2.0
internal import BitCollections

/// The map as data of our own, for hosts on which libvirt's is not installed.
enum BuiltInCPUMap {
    static let map = CPUModelMap(x86: x86, power: power, arm: arm)

    static let x86Vendors = "Intel=GenuineIntel AMD=AuthenticAMD Hygon=HygonGenuine"

    /// Name, vendor, and value/mask of the version registers.
    static let powerModels = """
        POWER6 IBM 003e0000/ffff0000
        POWER7 IBM 003f0000/ffff0000 004a0000/ffff0000
        POWER8 IBM 004b0000/ffff0000 004c0000/ffff0000 004d0000/ffff0000
        POWER9 IBM 004e0000/ffff0000
        POWER10 IBM 00800000/ffff0000
        POWERPC_e5500 Freescale 80240000/ffff0000
        POWERPC_e6500 Freescale 80400000/ffff0000
        """

    /// Vendor, part number and name.
    static let armModels = """
        ARM d03 cortex-a53
        ARM d07 cortex-a57
        ARM d08 cortex-a72
        ARM d0c Neoverse-N1
        ARM d49 Neoverse-N2
        ARM d40 Neoverse-V1
        Qualcomm c00 Falkor
        Cavium 0af ThunderX2 99xx
        Fujitsu 001 a64fx
        HiSilicon d01 Kunpeng-920
        Phytium 662 FT-2000+
        Phytium 663 Tengyun-S2500
        """

    static let armVendors: [String: UInt32] = [
        "ARM": 0x41, "Broadcom": 0x42, "Cavium": 0x43, "DigitalEquipment": 0x44, "Fujitsu": 0x46, "HiSilicon": 0x48,
        "Infineon": 0x49, "Freescale": 0x4d, "NVIDIA": 0x4e, "APM": 0x50, "Qualcomm": 0x51, "Marvell": 0x56, "Intel": 0x69,
        "Phytium": 0x70,
    ]

    private static var power: PowerCPUMap {
        var map = PowerCPUMap()
        map.vendors = ["IBM", "Freescale"]
        map.models = powerModels.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            let versions = words.dropFirst(2).compactMap { word -> PowerCPUMap.Version? in
                let parts = word.split(separator: "/").compactMap { UInt32($0, radix: 16) }
                return parts.count == 2 ? .init(value: parts[0], mask: parts[1]) : nil
            }
            return PowerCPUMap.Model(name: words[0], vendor: words[1], versions: versions)
        }
        return map
    }

    private static var arm: ARMCPUMap {
        var map = ARMCPUMap()
        map.vendors = armVendors
        map.features = ["sve"] + stride(from: 128, through: 2048, by: 128).map { "sve\($0)" }
        map.models = armModels.split(separator: "\n").map { line in
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            return ARMCPUMap.Model(name: words[2], vendor: words[0], part: UInt32(words[1], radix: 16))
        }
        return map
    }

    private static var x86: X86CPUMap {
        var map = X86CPUMap()
        map.vendors = x86Vendors.split(separator: " ").map { word in
            let parts = word.split(separator: "=").map(String.init)
            return X86CPUMap.Vendor(name: parts[0], text: parts[1])
        }
        for record in records(x86Features) { addFeatures(record, to: &map) }
        for record in records(x86Models) { addModel(record, to: &map) }
        return map
    }

    /// The words of each record; a line that begins with a blank belongs to the record before.
    private static func records(_ table: String) -> [[String]] {
        var records: [[String]] = []
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if line.first == " ", let last = records.indices.last { records[last] += words } else { records.append(words) }
        }
        return records
    }

    private static func addFeatures(_ record: [String], to map: inout X86CPUMap) {
        let isLeaf = record[0] == "cpuid"
        let numbers = record[1...].prefix(isLeaf ? 2 : 1).compactMap { UInt32($0, radix: 16) }
        let source: X86CPUData.Source = isLeaf ? .leaf(numbers[0], numbers[1]) : .msr(numbers[0])
        let registers: [String: X86CPUData.Register] = ["eax": .eax, "ebx": .ebx, "ecx": .ecx, "edx": .edx]
        let place = X86CPUData.Place(source: source, register: registers[record[numbers.count + 1]] ?? .eax)
        for word in record.dropFirst(numbers.count + 2) {
            let parts = word.split(separator: ":")
            let names = parts[0].split { $0 == "=" || $0 == "!" }.map(String.init)
            map.add(
                .init(
                    name: names[0], qemuNames: Array(names.dropFirst()), place: place, bit: UInt32(parts[1]) ?? 0,
                    isMigratable: !parts[0].hasSuffix("!")))
        }
    }

    private static func addModel(_ record: [String], to map: inout X86CPUMap) {
        var model = X86CPUMap.Model(name: record[0], vendor: record[1] == "-" ? nil : record[1])
        model.describesHosts = record[2].contains("h")
        model.describesGuests = record[2].contains("g")
        model.signatures = record[3].split(separator: ",").compactMap(signature)
        model.features = map.model(record[4])?.features ?? BitSet()
        for word in record.dropFirst(5) {
            let name = String(word.dropFirst())
            switch (word.first, map.index(of: name)) {
            case ("+", let index?): model.features.insert(index)
            case ("-", let index?): model.features.remove(index)
            case ("~", _): model.removed.append(name)
            default: break
            }
        }
        map.add(model)
    }

    private static func signature(_ text: Substring) -> X86CPUMap.SignaturePattern? {
        let parts = text.split(separator: "/")
        guard parts.count >= 2, let family = UInt32(parts[0]), let model = UInt32(parts[1]) else { return nil }
        return .init(family: family, model: model, steppings: parts.count > 2 ? X86CPUMap.steppings(String(parts[2])) : nil)
    }
}

extension X86CPUMap {
    /// One stepping or a range of them: `5-7`.
    static func steppings(_ text: String) -> ClosedRange<UInt32>? {
        let ends = text.split(separator: "-").compactMap { UInt32($0) }
        guard let first = ends.first, let last = ends.last, first <= last else { return nil }
        return first...last
    }
}
