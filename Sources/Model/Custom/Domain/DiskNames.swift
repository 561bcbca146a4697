// SPDX-License-Identifier: Apache-2.0

/// What a disk's target name says: `hdb` is the second disk of the IDE kind.
enum DiskName {
    private static let prefixes = ["fd", "hd", "vd", "sd", "xvd", "ubd"]

    static func isKnown(_ name: String) -> Bool { prefixes.dropFirst().contains(where: name.hasPrefix) }

    /// The place that the letters stand for: a is 0, z 25, aa 26. Digits behind them name a partition.
    static func index(of name: String) -> Int? {
        guard let prefix = prefixes.first(where: name.hasPrefix) else { return nil }
        var rest = name.utf8.dropFirst(prefix.utf8.count)
        var index = 0
        var letters = 0
        while let c = rest.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(c), letters < 6 {
            index = (letters == 0 ? 0 : index + 1) * 26 + Int(c - UInt8(ascii: "a"))
            letters += 1
            rest = rest.dropFirst()
        }
        let isPartition = rest.first != UInt8(ascii: "0") || rest.count == 1
        guard letters > 0, isPartition, rest.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return index
    }

    /// The bus that a name implies when the XML says none.
    static func bus(of name: String, device: DiskDevice) -> DiskBus {
        if device == .floppy { return .fdc }
        if name.hasPrefix("hd") { return .ide }
        if name.hasPrefix("sd") { return .scsi }
        if name.hasPrefix("vd") { return .virtio }
        if name.hasPrefix("xvd") { return .xen }
        if name.hasPrefix("ubd") { return .uml }
        return .none
    }
}
