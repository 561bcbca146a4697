// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension StoragePoolChoice {
    mutating func parseValues(_ node: XMLNode, _ context: ParseContext) throws {
        values = node.children("value").compactMap { $0.content?.string }
    }

    func formatValues(to w: inout XMLWriter, _ context: FormatContext) { for value in values { w.leaf("value", value) } }
}

extension StoragePoolCapabilities {
    /// The capabilities of a host.
    /// - Parameter supported: the kinds of pools that it has a backend for.
    public init(supported: Set<StoragePoolType>) {
        self.init()
        pools = StoragePoolType.allCases.map { type in
            var pool = StoragePoolCapability()
            pool.type = type
            pool.isSupported = supported.contains(type)
            if let usual = type.formats.first {
                // Words stand in the order of their numbers, "unknown" before all.
                let words = type.formats.filter { $0 == "unknown" } + type.formats.filter { $0 != "unknown" }
                pool.poolFormats = StoragePoolFormats(usual: usual, "sourceFormatType", words)
            }
            if let formats = type.volumeFormats {
                pool.volumeFormats = StoragePoolFormats(usual: formats.usual, "targetFormatType", formats.listed)
            }
            return pool
        }
    }
}

extension StoragePoolFormats {
    fileprivate init(usual: String, _ name: String, _ words: [String]) {
        self.init()
        self.usual = usual
        var choice = StoragePoolChoice()
        choice.name = name
        choice.values = words
        self.choice = choice
    }
}
