// SPDX-License-Identifier: Apache-2.0
internal import BitCollections

/// Family, model and stepping of an x86 processor.
public struct X86Signature: Sendable, Equatable {
    public var family: UInt32
    public var model: UInt32
    public var stepping: UInt32

    public init(family: UInt32, model: UInt32, stepping: UInt32) {
        (self.family, self.model, self.stepping) = (family, model, stepping)
    }

    /// From the EAX register of CPUID leaf 1.
    public init(leaf1 eax: UInt32) {
        family = (eax >> 20 & 0xff) + (eax >> 8 & 0xf)
        model = (eax >> 16 & 0xf) << 4 | (eax >> 4 & 0xf)
        stepping = eax & 0xf
    }
}

/// What an x86 processor tells about itself: registers by CPUID leaf or MSR.
public struct X86CPUData: Sendable, Equatable {
    enum Register: Int, Sendable { case eax, ebx, ecx, edx }

    /// Where a register's value comes from.
    enum Source: Hashable, Sendable {
        case leaf(UInt32, UInt32)
        case msr(UInt32)
    }

    struct Place: Sendable, Hashable {
        var source: Source
        var register: Register
    }

    var registers: [Source: SIMD4<UInt32>] = [:]

    public init() {}

    /// The four registers of a CPUID leaf and subleaf.
    public mutating func set(leaf: UInt32, subleaf: UInt32, eax: UInt32, ebx: UInt32, ecx: UInt32, edx: UInt32) {
        registers[.leaf(leaf, subleaf)] = SIMD4(eax, ebx, ecx, edx)
    }

    /// The value of an MSR.
    public mutating func set(msr index: UInt32, value: UInt64) {
        registers[.msr(index)] = SIMD4(UInt32(truncatingIfNeeded: value), 0, 0, UInt32(truncatingIfNeeded: value >> 32))
    }

    func value(_ place: Place) -> UInt32 { registers[place.source]?[place.register.rawValue] ?? 0 }

    private func leaf(_ number: UInt32) -> SIMD4<UInt32>? { registers[.leaf(number, 0)] }

    /// Nil when leaf 1 is not there.
    public var signature: X86Signature? { leaf(1).map { X86Signature(leaf1: $0[0]) } }

    /// The vendor's twelve characters.
    var vendorText: String? {
        leaf(0).map { words in
            let bytes = [words[1], words[3], words[2]].flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The width of physical addresses; nil when the processor does not tell.
    public var physicalAddressBits: UInt32? {
        guard let bits = registers[.leaf(0x8000_0008, 0)].map({ $0[0] & 0xff }), bits > 0 else { return nil }
        return bits
    }

    /// The features of the map that show in the registers.
    func features(_ map: X86CPUMap) -> BitSet {
        BitSet(map.features.indices.filter { value(map.features[$0].place) >> map.features[$0].bit & 1 == 1 })
    }
}
