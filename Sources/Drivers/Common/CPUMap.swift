// SPDX-License-Identifier: Apache-2.0

/// A set of CPUs as the wire has it: bit n of byte n / 8, least significant first.
public struct CPUMap: Hashable, Sendable {
    /// No zero bytes at the end, so that equal sets are equal values.
    private var bytes: [UInt8]

    public init() { bytes = [] }

    public init(wire: [UInt8]) {
        bytes = wire
        trim()
    }

    public init(_ cpus: some Sequence<Int>) {
        self.init()
        for cpu in cpus { insert(cpu) }
    }

    /// The first `count` CPUs.
    public init(all count: Int) { self.init(0..<count) }

    public var isEmpty: Bool { bytes.isEmpty }

    public func contains(_ cpu: Int) -> Bool {
        cpu >= 0 && cpu / 8 < bytes.count && bytes[cpu / 8] & (1 << UInt8(cpu % 8)) != 0
    }

    public mutating func insert(_ cpu: Int) {
        guard cpu >= 0 else { return }
        while bytes.count <= cpu / 8 { bytes.append(0) }
        bytes[cpu / 8] |= 1 << UInt8(cpu % 8)
    }

    public mutating func remove(_ cpu: Int) {
        guard contains(cpu) else { return }
        bytes[cpu / 8] &= ~(1 << UInt8(cpu % 8))
        trim()
    }

    /// The members in rising order.
    public var cpus: [Int] {
        var result: [Int] = []
        for (index, byte) in bytes.enumerated() where byte != 0 {
            for bit in 0..<8 where byte & (1 << UInt8(bit)) != 0 { result.append(index * 8 + bit) }
        }
        return result
    }

    /// Exactly `length` bytes: cut off or filled up with zeros.
    public func wire(length: Int) -> [UInt8] {
        var result = Array(bytes.prefix(max(0, length)))
        while result.count < length { result.append(0) }
        return result
    }

    /// As many bytes as the members need.
    public var wire: [UInt8] { bytes }

    /// The bytes that a map of so many CPUs takes.
    public static func length(cpus: Int) -> Int { (cpus + 7) / 8 }

    private mutating func trim() {
        while bytes.last == 0 { bytes.removeLast() }
    }
}
