// SPDX-License-Identifier: Apache-2.0

extension NodeDeviceConfiguration {
    public var xml: String {
        var w = XMLWriter()
        let mark = w.open("device")
        w.leaf("name", name)
        if let parent { w.leaf("parent", parent) }
        for capability in capabilities {
            let mark = w.open("capability")
            switch capability {
            case .system(let system):
                w.attribute("type", "system" as StaticString)
                system.format(to: &w)
            case .scsiHost(let host):
                w.attribute("type", "scsi_host" as StaticString)
                host.format(to: &w)
            }
            w.close("capability", mark)
        }
        w.close("device", mark)
        return w.text()
    }

    /// The words for all that the device can do, nested ones too.
    public var capabilityNames: [String] {
        capabilities.flatMap { capability in
            switch capability {
            case .system: ["system"]
            case .scsiHost(let host):
                ["scsi_host"] + (host.fibreChannel == nil ? [] : ["fc_host"]) + (host.virtualPorts == nil ? [] : ["vports"])
            }
        }
    }
}

extension NodeDeviceConfiguration.System {
    fileprivate func format(to w: inout XMLWriter) {
        func leaf(_ name: StaticString, _ value: String?) { if let value { w.leaf(name, value) } }
        leaf("product", product)
        let hardware = w.open("hardware")
        leaf("vendor", vendor)
        leaf("version", version)
        leaf("serial", serial)
        w.leaf("uuid", uuid.description)
        w.close("hardware", hardware)
        let firmware = w.open("firmware")
        leaf("vendor", firmwareVendor)
        leaf("version", firmwareVersion)
        leaf("release_date", firmwareDate)
        w.close("firmware", firmware)
    }
}

extension NodeDeviceConfiguration.SCSIHost {
    fileprivate func format(to w: inout XMLWriter) {
        if let host { w.leaf("host", UInt64(host)) }
        if let uniqueID { w.leaf("unique_id", UInt64(uniqueID)) }
        if let fibreChannel {
            let mark = w.open("capability")
            w.attribute("type", "fc_host" as StaticString)
            w.leaf("wwnn", fibreChannel.nodeName)
            w.leaf("wwpn", fibreChannel.portName)
            if let fabric = fibreChannel.fabricName { w.leaf("fabric_wwn", fabric) }
            w.close("capability", mark)
        }
        if let virtualPorts {
            let mark = w.open("capability")
            w.attribute("type", "vport_ops" as StaticString)
            w.leaf("max_vports", UInt64(virtualPorts.most))
            w.leaf("vports", UInt64(virtualPorts.now))
            w.close("capability", mark)
        }
    }
}
