// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension PCIFeature: RankedCapability {
    var rank: UInt8 { kind.rawValue }
}

extension PCIDeviceCapability {
    /// A group without devices is not printed.
    var hasGroup: Bool { group.map { !$0.addresses.isEmpty } ?? false }

    /// One feature of a kind: later virtual functions join the first ones, and of two bridges the first counts.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        var settled: [PCIFeature] = []
        for feature in features {
            switch feature {
            case .other: continue
            case .bridge, .cardBusBridge:
                if settled.contains(where: { $0.kind == .bridge || $0.kind == .cardBusBridge }) { continue }
                settled.append(feature)
            default:
                guard let index = settled.firstIndex(where: { $0.kind == feature.kind }) else {
                    settled.append(feature)
                    continue
                }
                settled[index].join(feature)
            }
        }
        settled.sortByRank()
        features = settled
        if features.contains(where: { $0.isEmptyTypes }) { features.removeAll { $0.isEmptyTypes } }
    }
}

extension PCIFeature {
    fileprivate mutating func join(_ later: PCIFeature) {
        switch (self, later) {
        case (.virtualFunctions(var first), .virtualFunctions(let more)):
            first.most = more.most
            first.addresses += more.addresses
            self = .virtualFunctions(first)
        case (.mediatedTypes(var first), .mediatedTypes(let more)):
            first.types += more.types
            self = .mediatedTypes(first)
        default: self = later
        }
    }

    fileprivate var isEmptyTypes: Bool {
        guard case .mediatedTypes(let types) = self else { return false }
        return types.types.isEmpty
    }
}

extension PCIFunctionAddress {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        _ = try DeviceAddress.PCI(node, context)
    }
}

extension PCIExpressLink {
    mutating func parseValidity(_ node: XMLNode, _ context: ParseContext) throws {
        validity = node.attribute("validity")?.known(PCILinkValidity.self)
    }

    func formatValidity(to w: inout XMLWriter, _ context: FormatContext) {
        if let validity { w.attribute("validity", validity.name) }
    }
}

extension PCIExpress {
    /// What the device can do stands before what is in use; a link of another kind does not count.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        links = [PCILinkValidity.capable, .current].compactMap { validity in links.last { $0.validity == validity } }
    }
}

extension MediatedType {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .nodeDevice, words) }
        guard let id = node.attribute("id")?.string else { throw refuse("missing 'id' attribute for mediated device's <type> element") }
        if node.leaf("deviceAPI") == nil { throw refuse("missing device API for mediated device type '\(id)'") }
        let count = node.leaf("availableInstances").flatMap { IntegerText.unsigned($0.string) }
        guard let count, count <= UInt64(UInt32.max) else {
            throw refuse("missing number of available instances for mediated device type '\(id)'")
        }
    }
}

extension PCIFeature.VitalProductData {
    /// Fields that say nothing of their access do not count.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { fields.removeAll { $0.access == nil } }
}

extension VitalFields {
    /// Which fields there are depends on who may write them.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        switch access {
        case .readonly: (assetTag, systemFields) = (nil, [])
        case nil: break
        case .readwrite: (changeLevel, manufacturer, partNumber, serialNumber) = (nil, nil, nil, nil)
        }
    }
}
