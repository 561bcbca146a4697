// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DeviceInfo {
    /// An alias that the user chose, which is kept in the stored form.
    var hasUserAlias: Bool { alias?.hasPrefix("ua-") ?? false }

    /// Addresses without a place of their own are not printed.
    var printsAddress: Bool {
        switch address {
        case .none?, .virtioS390?, nil: false
        default: true
        }
    }
}

extension DeviceAddress.PCI {
    /// Nothing but the type is known: an address is to be found.
    var isUnassigned: Bool { domain == 0 && bus == 0 && slot == 0 }
}

extension DeviceAddress.PCI {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        func fail(_ text: String) -> VirtError { VirtError(.xmlError, .unspecified, "Invalid PCI address \(text)") }
        guard !isUnassigned else { return }
        if bus > 0xFF { throw fail("bus='0x\(String(bus, radix: 16))', must be <= 0xFF") }
        if slot > 0x1F { throw fail("slot='0x\(String(slot, radix: 16))', must be <= 0x1F") }
        if function > 7 { throw fail("function=0x\(String(function, radix: 16)), must be <= 7") }
    }
}

/// The boot loader's parameter on IBM Z: one to eight characters, kept in capitals.
public struct LoadParameter: Sendable, XMLScalar {
    public var text: String
    init?(xmlText: String) {
        text = String(
            String.UnicodeScalarView(xmlText.unicodeScalars.map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 32) : $0 }))
    }
    var xmlText: String { text }
}

extension DeviceInfo {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if let boot = node.child("boot"), bootOrder == nil { throw boot.missing(attribute: "order") }
        guard let parameter = bootLoadParameter else { return }
        guard (1...8).contains(parameter.text.utf8.count) else {
            throw VirtError(.internalError, .domain, "loadparm value '\(parameter.text)' must be between 1 and 8 characters")
        }
    }
}

extension DeviceAddress.USB {
    /// The ports from the bus to the device, four at most; 0 stands for none.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = port else { return }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 4, parts.allSatisfy({ UInt32($0) != nil }) else {
            throw VirtError(.internalError, .device, "Cannot parse <address> 'port' attribute")
        }
        if UInt32(parts[0]) == 0 { port = nil }
    }
}

extension DeviceAddress.CCW {
    /// All three numbers or none.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        switch (cssid, ssid, devno) {
        case (nil, nil, nil): (cssid, ssid, devno) = (0, 0, 0)
        case (_?, _?, _?): break
        default: throw VirtError(.internalError, .device, "Invalid partial specification for virtio ccw address")
        }
    }
}
