// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension VCPUCount {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension NUMATune {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {}
}

extension CacheAllocation {
    mutating func parseSize(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("size") else { throw node.missing(attribute: "size") }
        size = try SizeUnit.bytes(try text.uint64(), unit: node.attribute("unit")?.string, defaultUnit: .bytes)
    }

    func formatSize(to w: inout XMLWriter, _ context: FormatContext) {
        let units: [(StaticString, UInt64)] = [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)]
        let unit = units.first { size >= $0.1 && size % $0.1 == 0 } ?? ("B", 1)
        w.attribute("size", size / unit.1)
        w.attribute("unit", unit.0)
    }
}

extension MemoryBacking {
    mutating func parseHugePages(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("hugepages") else { return }
        hugePages = try element.children("page").map { try HugePage($0, context) }
    }

    func formatHugePages(to w: inout XMLWriter, _ context: FormatContext) {
        guard let hugePages else { return }
        let mark = w.open("hugepages")
        for page in hugePages { w.element("page", page, context) }
        w.close("hugepages", mark)
    }
}
