// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// `<device>`: a device of the host. Of its capabilities those of the host itself and of SCSI adapters are known so far.
public struct NodeDeviceConfiguration: Sendable {
    /// The host itself.
    public struct System: Sendable {
        public var product: String?
        public var vendor: String?
        public var version: String?
        public var serial: String?
        public var uuid: UUID
        public var firmwareVendor: String?
        public var firmwareVersion: String?
        public var firmwareDate: String?
    }

    /// A SCSI adapter.
    public struct SCSIHost: Sendable {
        /// A port of a storage network.
        public struct FibreChannel: Sendable {
            public var nodeName: String
            public var portName: String
            public var fabricName: String?
        }

        public var host: UInt32?
        public var uniqueID: UInt32?
        public var fibreChannel: FibreChannel?
        /// How many virtual ports it may have, and has; nil: it cannot have any.
        public var virtualPorts: (most: UInt32, now: UInt32)?
    }

    public enum Capability: Sendable {
        case system(System)
        case scsiHost(SCSIHost)
    }

    public var name: String
    public var parent: String?
    public var capabilities: [Capability]

    /// - Parameter isNew: a device to be made, which has no name yet.
    public init(xml: String, isNew: Bool) throws {
        let document = try XMLDocument(xml, name: "node_device_definition", errorDomain: .nodeDevice)
        self = try document.read { node in
            guard node.isNamed("device") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'device', not '\(node.name)'")
            }
            return try Self(node, isNew)
        }
    }

    private init(_ node: XMLNode, _ isNew: Bool) throws {
        if isNew {
            name = "new device"
        } else {
            guard let word = node.leaf("name")?.string else { throw VirtError(.noName, .nodeDevice) }
            name = word
        }
        parent = node.leaf("parent")?.string
        capabilities = []
        for element in node.children("capability") { capabilities.append(try capability(element)) }
        guard !capabilities.isEmpty else {
            throw VirtError(.internalError, .nodeDevice, "no device capabilities for '\(name)'")
        }
    }

    /// The reference's words for kinds of devices that are not read here.
    private static let otherTypes: Set<String> = [
        "pci", "usb_device", "usb", "net", "scsi_target", "scsi", "storage", "fc_host", "vports", "scsi_generic", "drm", "mdev_types",
        "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "vpd",
    ]

    private func capability(_ node: XMLNode) throws -> Capability {
        guard let word = node.attribute("type") else { throw node.missing(attribute: "type") }
        switch word.string {
        case "system": return .system(try system(node))
        case "scsi_host": return .scsiHost(try adapter(node))
        case let other where Self.otherTypes.contains(other):
            throw VirtError(.configUnsupported, .nodeDevice, "capability '\(other)' of device '\(name)' is not supported")
        default: throw word.error(nil)
        }
    }

    private func system(_ node: XMLNode) throws -> System {
        let hardware = node.child("hardware")
        let firmware = node.child("firmware")
        guard let uuid = hardware?.leaf("uuid") else {
            throw VirtError(.internalError, .nodeDevice, "no system UUID supplied for '\(name)'")
        }
        guard let id = UUID(text: uuid.string) else {
            throw VirtError(.internalError, .nodeDevice, "malformed uuid element for '\(name)'")
        }
        return System(
            product: node.leaf("product")?.string, vendor: hardware?.leaf("vendor")?.string, version: hardware?.leaf("version")?.string,
            serial: hardware?.leaf("serial")?.string, uuid: id, firmwareVendor: firmware?.leaf("vendor")?.string,
            firmwareVersion: firmware?.leaf("version")?.string, firmwareDate: firmware?.leaf("release_date")?.string)
    }

    private func adapter(_ node: XMLNode) throws -> SCSIHost {
        var adapter = SCSIHost()
        adapter.host = try node.leaf("host")?.uint32()
        adapter.uniqueID = try node.leaf("unique_id")?.uint32()
        for element in node.children("capability") {
            switch element.attribute("type")?.string {
            case "fc_host":
                func need(_ child: StaticString, _ word: String) throws -> String {
                    if let text = element.leaf(child)?.string { return text }
                    throw VirtError(.internalError, .nodeDevice, "no \(word) supplied for '\(name)', and auto-generation failed")
                }
                adapter.fibreChannel = SCSIHost.FibreChannel(
                    nodeName: try need("wwnn", "WWNN"), portName: try need("wwpn", "WWPN"),
                    fabricName: element.leaf("fabric_wwn")?.string)
            case "vport_ops":
                adapter.virtualPorts = (try element.leaf("max_vports")?.uint32() ?? 0, try element.leaf("vports")?.uint32() ?? 0)
            case let other:
                throw VirtError(.internalError, .nodeDevice, "unknown SCSI host capability type '\(other ?? "")' for '\(name)'")
            }
        }
        return adapter
    }
}
