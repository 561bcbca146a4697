// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension StorageVolumeConfiguration {
    /// - Parameter pool: the kind of pool that the volume is in: it says which formats there are.
    /// - Throws: `VirtError` for what is no volume of such a pool.
    public init(xml: String, pool: StoragePoolType, options: ParseOptions = []) throws {
        self = try Self.parse(xml, ParseContext(options: options, poolType: pool))
    }

    /// What is not said of the allocation is the whole capacity; of the place the pool knows more.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if node.leaf("allocation") == nil { allocation = capacity }
        if backing?.path == nil { backing = nil }
        target.format = try .settled(target.format, context)
    }
}

extension StorageVolumeFormat {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let name, let formats = context.poolType?.volumeFormats else { return }
        guard formats.accepted.contains(name) else {
            throw VirtError(.configUnsupported, .storage, "unknown volume format type \(name)")
        }
    }

    /// The usual one of the pool where nothing was said, nothing where volumes have no formats.
    fileprivate static func settled(_ given: StorageVolumeFormat?, _ context: ParseContext) throws
        -> StorageVolumeFormat?
    {
        guard let formats = context.poolType?.volumeFormats else { return nil }
        var format = given ?? StorageVolumeFormat()
        format.name = format.name ?? formats.usual
        return format
    }
}

extension StorageVolumeBacking {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        format = try .settled(format, context)
    }
}

extension StorageVolumeTarget {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        format = try .settled(format, context)
        avoidsCopyOnWrite = node.child("nocow") != nil
        if let compatibility {
            let parts = compatibility.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy({ UInt32($0) != nil }) else {
                throw VirtError(.xmlError, .storage, "forbidden characters in 'compat' attribute")
            }
        }
        if features != nil, compatibility == nil { compatibility = "1.1" }
    }
}

extension ImageFeatures {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for element in node.elements where element.name != "lazy_refcounts" && element.name != "extended_l2" {
            throw VirtError(.configUnsupported, .storage, "unsupported feature \(element.name)")
        }
    }
}

extension SecretReference {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws { try node.checkSecretName() }
}

extension EncryptionSecret {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws { try node.checkSecretName() }
}

extension XMLNode {
    /// A secret is named in exactly one of two ways.
    fileprivate func checkSecretName() throws {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .unspecified, words) }
        switch (attribute("uuid"), attribute("usage")) {
        case (nil, nil): throw refuse("missing secret uuid or usage attribute")
        case (.some, .some): throw refuse("either secret uuid or usage expected")
        default: break
        }
    }
}

extension StorageVolumeConfiguration {
    /// Path and key of a volume whose pool is a folder, or does as if.
    public mutating func place(in pool: StoragePoolConfiguration) {
        // The reference's test driver prints what its formatter makes of no folder.
        let path = "\(pool.target ?? "(null)")/\(name)"
        target.path = path
        key = path
    }
}

extension StoragePoolConfiguration {
    /// Bytes that a pool of the test driver has.
    private static let testSize: UInt64 = 100 << 30

    /// The numbers of a pool of the test driver.
    /// - Parameter allocation: the bytes that its volumes take.
    public mutating func countAsTest(allocation: UInt64) {
        capacity = Self.testSize
        self.allocation = allocation
        available = Self.testSize &- allocation
    }
}
