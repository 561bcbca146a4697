// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model
internal import WireProtocol

extension DomainStatistics {
    mutating func addBlocks(withBacking: Bool) {
        var entries: [(disk: Disk, layer: DiskLayer)] = []
        for disk in configuration.devices.disks {
            let layers = DiskLayer.chain(of: disk)
            for layer in withBacking && domain.isActive ? layers : Array(layers.prefix(1)) { entries.append((disk, layer)) }
        }
        append(.uint("block.count", UInt32(entries.count)))
        for (index, entry) in entries.enumerated() { addBlock(entry.disk, entry.layer, "block.\(index)") }
    }

    private mutating func addBlock(_ disk: Disk, _ layer: DiskLayer, _ prefix: String) {
        append(.string("\(prefix).name", disk.target))
        if let path = layer.source.path { append(.string("\(prefix).path", path)) }
        guard domain.isActive else {
            guard let path = layer.source.path, let image = ImageFile(path, layer.format) else { return }
            append(.ullong("\(prefix).allocation", image.allocation))
            append(.ullong("\(prefix).capacity", image.capacity))
            append(.ullong("\(prefix).physical", image.length))
            return
        }
        if let node = layer.source.index { append(.uint("\(prefix).backingIndex", node)) }
        if layer.isTop, let alias = disk.info.alias, let counters = figures.device(alias) {
            for field in BlockCounter.all { append(.ullong("\(prefix).\(field.statistic)", counters[field.member]?.uint64 ?? 0)) }
        }
        guard let node = layer.source.index else { return }
        let written = figures.node("libvirt-\(node)-storage")?["wr_highest_offset"] ?? figures.node(layer.node)?["wr_highest_offset"]
        if let written = written?.uint64 { append(.ullong("\(prefix).allocation", written)) }
        if let image = figures.image(layer.node) {
            append(.ullong("\(prefix).capacity", image["virtual-size"]?.uint64 ?? 0))
            append(.ullong("\(prefix).physical", image["actual-size"]?.uint64 ?? 0))
        }
    }
}

/// One image of a disk's chain.
struct DiskLayer {
    var source: StorageSource
    var format: StorageFormat
    var isTop: Bool

    /// The block node of the image while the guest runs.
    var node: String { "libvirt-\(source.index ?? 0)-format" }

    /// The disk's images from the top down.
    static func chain(of disk: Disk) -> [DiskLayer] {
        var layers = [DiskLayer(source: disk.source, format: disk.format, isTop: true)]
        var store = disk.backing
        while let next = store, !next.endsChain, layers.count < 200 {
            layers.append(DiskLayer(source: next.source, format: next.format, isTop: false))
            store = next.backing
        }
        return layers
    }
}

/// A counter of a disk, by its names: among all statistics, as a parameter of the disk's own, and QEMU's.
struct BlockCounter: Sendable {
    let statistic: String
    let parameter: String
    let member: String

    static let all = [
        BlockCounter(statistic: "rd.reqs", parameter: "rd_operations", member: "rd_operations"),
        BlockCounter(statistic: "rd.bytes", parameter: "rd_bytes", member: "rd_bytes"),
        BlockCounter(statistic: "rd.times", parameter: "rd_total_times", member: "rd_total_time_ns"),
        BlockCounter(statistic: "wr.reqs", parameter: "wr_operations", member: "wr_operations"),
        BlockCounter(statistic: "wr.bytes", parameter: "wr_bytes", member: "wr_bytes"),
        BlockCounter(statistic: "wr.times", parameter: "wr_total_times", member: "wr_total_time_ns"),
        BlockCounter(statistic: "fl.reqs", parameter: "flush_operations", member: "flush_operations"),
        BlockCounter(statistic: "fl.times", parameter: "flush_total_times", member: "flush_total_time_ns"),
    ]
}
