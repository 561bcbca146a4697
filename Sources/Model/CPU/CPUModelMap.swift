// SPDX-License-Identifier: Apache-2.0

/// The CPU models, features and vendors that are known by name, per family of architectures.
public struct CPUModelMap: Sendable, Equatable {
    var x86: X86CPUMap
    var power: PowerCPUMap
    var arm: ARMCPUMap

    /// The map of this library, equal to that of libvirt 9.0.0.
    public static let builtIn = BuiltInCPUMap.map

    /// Where distributions install libvirt's map.
    public static let installedFolder = "/usr/share/libvirt/cpu_map"

    /// What stands under an architecture's name in the map: its family of instruction sets.
    enum Family { case x86, power, arm, s390, riscv, other }

    static func family(_ architecture: String) -> Family {
        switch architecture {
        case "x86_64", "i686": .x86
        case "ppc64", "ppc64le": .power
        case "aarch64", "armv6l", "armv7b", "armv7l": .arm
        case "s390", "s390x": .s390
        case "riscv64": .riscv
        default: .other
        }
    }

    /// The QEMU word for a feature is known to the map by its own name.
    public func featureName(fromQEMU name: String) -> String {
        guard let index = x86.index(ofQEMUFeature: name) else { return name }
        return x86.features[index].name
    }
}

/// Models of POWER processors: name, vendor and version registers.
struct PowerCPUMap: Sendable, Equatable {
    struct Model: Sendable, Equatable {
        var name: String
        var vendor: String?
        /// Values of the processor version register, and which of their bits count.
        var versions: [Version]
    }

    struct Version: Sendable, Equatable {
        var value: UInt32
        var mask: UInt32
    }

    var vendors: [String] = []
    var models: [Model] = []

    func model(_ name: String) -> Model? { models.first { $0.name == name } }
}

/// Models of ARM processors: name, vendor and part number.
struct ARMCPUMap: Sendable, Equatable {
    struct Model: Sendable, Equatable {
        var name: String
        var vendor: String?
        var part: UInt32?
    }

    /// Vendors with their implementer codes.
    var vendors: [String: UInt32] = [:]
    var features: [String] = []
    var models: [Model] = []
}

extension CPUModelMap {
    /// CPUID leaves with subleaves that tell vendor, signature, features and the width of addresses.
    public var x86Leaves: [(leaf: UInt32, subleaf: UInt32)] {
        var seen: Set<X86CPUData.Source> = [.leaf(0, 0), .leaf(1, 0), .leaf(0x8000_0008, 0)]
        for feature in x86.features { seen.insert(feature.place.source) }
        return seen.compactMap { source in
            if case .leaf(let leaf, let subleaf) = source { (leaf, subleaf) } else { nil }
        }
    }
}
