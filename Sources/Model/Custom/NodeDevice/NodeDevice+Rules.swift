// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A capability inside another: printed in the order of the kinds, whatever the order in which it came.
protocol RankedCapability {
    var rank: UInt8 { get }
}

extension Array where Element: RankedCapability {
    mutating func sortByRank() {
        self = enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }
}

extension NodeDeviceConfiguration {
    /// - Parameter isNew: a device to be made, which has no name yet.
    /// - Throws: `VirtError` for what is no such document.
    public init(xml: String, isNew: Bool, options: ParseOptions = []) throws {
        self = try Self.parse(xml, ParseContext(options: isNew ? options.union(.creation) : options))
    }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        isNew = context.options.contains(.creation)
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if isNew { name = "new device" }
        guard !capabilities.isEmpty else { throw VirtError(.internalError, .nodeDevice, "no device capabilities for '\(name)'") }
        for capability in capabilities {
            switch capability {
            case .fibreChannel, .vports, .scsiGeneric, .mediatedTypes, .vdpa, .vpd:
                throw VirtError(.internalError, .nodeDevice, "unknown capability type '\(capability.kind.rawValue)' for '\(name)'")
            default: break
            }
        }
        let last = nodes.last { $0.type == .dev }
        nodes = (last.map { [$0] } ?? []) + nodes.filter { $0.type == .link }
    }

    /// The words for all that the device can do, nested ones too.
    public var capabilityNames: [String] {
        capabilities.flatMap { capability in
            var names = [capability.kind.description]
            switch capability {
            case .scsiHost(let host):
                names += host.details.fibreChannel == nil ? [] : ["fc_host"]
                names += host.details.hasVirtualPorts ? ["vports"] : []
            case .pci(let pci):
                for case .mediatedTypes in pci.details.features { names.append("mdev_types") }
                for case .vitalProductData in pci.details.features { names.append("vpd") }
            case .subchannel(let channel): names += channel.details.features.isEmpty ? [] : ["mdev_types"]
            case .cryptoMatrix(let matrix): names += matrix.details.features.isEmpty ? [] : ["mdev_types"]
            default: break
            }
            return names
        }
    }
}

extension NetworkDeviceCapability {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let known = Set(features.map(\.name))
        features = NetworkDeviceFeatureName.allCases.filter(known.contains).map {
            var feature = NetworkDeviceFeature()
            feature.name = $0
            return feature
        }
    }
}

extension SCSIHostFeature: RankedCapability {
    var rank: UInt8 { kind.rawValue }
}

extension SCSIHostCapability {
    /// The port of a storage network that the adapter is.
    public var fibreChannel: SCSIHostFeature.FibreChannel? {
        get {
            for case .fibreChannel(let port) in features { return port }
            return nil
        }
        set {
            features.removeAll { $0.kind == .fibreChannel }
            if let newValue { features.insert(.fibreChannel(newValue), at: 0) }
        }
    }

    /// Whether virtual ports can be made on it.
    public var hasVirtualPorts: Bool { features.contains { $0.kind == .virtualPorts } }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        features.sortByRank()
        if host == nil, !context.options.contains(.creation) {
            throw VirtError(.internalError, .nodeDevice, "no SCSI host ID supplied for '\(node.documentName)'")
        }
    }
}

extension StorageFeature: RankedCapability {
    var rank: UInt8 { kind.rawValue }
}

extension StorageFeature.Removable {
    mutating func parseMediaAvailable(_ node: XMLNode, _ context: ParseContext) throws {
        mediaAvailable = node.leaf("media_available")?.string == "1"
    }

    func formatMediaAvailable(to w: inout XMLWriter, _ context: FormatContext) {
        w.leaf("media_available", UInt64(mediaAvailable ? 1 : 0))
    }
}

extension StorageCapability {
    /// Its media can be changed; such a disk has no size of its own.
    public var isRemovable: Bool { features.contains { $0.kind == .removable } }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { features.sortByRank() }
}

extension MediatedDeviceCapability {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard type != nil else {
            throw VirtError(.configUnsupported, .nodeDevice, "missing type id attribute for '\(node.documentName)'")
        }
        attributes.removeAll { $0.name == nil || $0.value == nil }
    }
}

extension SubchannelCapability {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        features.removeAll { $0.kind == .other }
    }
}

extension CryptoMatrixCapability {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        features.removeAll { feature in
            guard case .mediatedTypes(let types) = feature else { return true }
            return types.types.isEmpty
        }
    }
}
