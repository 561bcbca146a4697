// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    private func device(_ name: String) throws(VirtError) -> NodeDeviceConfiguration {
        let found = host.withState { $0.nodeDevices.first { $0.name == name } }
        guard let found else {
            throw VirtError(.noNodeDevice, .test, "no node device with matching name '\(name)'")
        }
        return found
    }

    // MARK: - Lists

    private func deviceNames(_ capability: String?) -> [String] {
        host.withState { state in
            state.nodeDevices.filter { device in capability.map { device.capabilityNames.contains($0) } ?? true }.map(\.name)
        }
    }

    func nodeNumOfDevices(_ args: Remote.NodeNumOfDevicesArgs, in call: any CallContext) async throws -> Remote.NodeNumOfDevicesRet {
        try check(args.flags, in: "testNodeNumOfDevices")
        return Remote.NodeNumOfDevicesRet(num: Int32(deviceNames(args.cap).count))
    }

    func nodeListDevices(_ args: Remote.NodeListDevicesArgs, in call: any CallContext) async throws -> Remote.NodeListDevicesRet {
        try check(args.flags, in: "testNodeListDevices")
        return Remote.NodeListDevicesRet(names: Array(deviceNames(args.cap).prefix(max(0, Int(args.maxnames)))))
    }

    /// The bits of `virConnectListAllNodeDeviceFlags` for what devices of the test driver can do.
    private static let capabilityFlags: [(flag: UInt32, name: String)] = [
        (1 << 0, "system"), (1 << 1, "pci"), (1 << 2, "usb_device"), (1 << 3, "usb"), (1 << 4, "net"), (1 << 5, "scsi_host"),
        (1 << 6, "scsi_target"), (1 << 7, "scsi"), (1 << 8, "storage"), (1 << 9, "fc_host"), (1 << 10, "vports"),
        (1 << 11, "scsi_generic"), (1 << 12, "drm"), (1 << 13, "mdev_types"), (1 << 14, "mdev"), (1 << 15, "ccw"), (1 << 16, "css"),
        (1 << 17, "vdpa"), (1 << 18, "ap_card"), (1 << 19, "ap_queue"), (1 << 20, "ap_matrix"), (1 << 21, "vpd"),
    ]

    func connectListAllNodeDevices(
        _ args: Remote.ConnectListAllNodeDevicesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllNodeDevicesRet {
        // One bit per capability, and none for active and inactive devices.
        try check(args.flags, allowed: 0x3fffff, in: "testConnectListAllNodeDevices")
        let wanted = Self.capabilityFlags.filter { args.flags & $0.flag != 0 }.map(\.name)
        let devices = host.withState { state in
            state.nodeDevices.filter { device in
                args.flags == 0 || device.capabilityNames.contains { wanted.contains($0) }
            }.map { Remote.NodeDevice(name: $0.name) }
        }
        return Remote.ConnectListAllNodeDevicesRet(devices: args.needResults != 0 ? devices : [], ret: UInt32(devices.count))
    }

    // MARK: - One device

    func nodeDeviceLookupByName(
        _ args: Remote.NodeDeviceLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceLookupByNameRet {
        Remote.NodeDeviceLookupByNameRet(dev: Remote.NodeDevice(name: try device(args.name).name))
    }

    func nodeDeviceGetXMLDesc(
        _ args: Remote.NodeDeviceGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceGetXMLDescRet {
        try check(args.flags, in: "testNodeDeviceGetXMLDesc")
        return Remote.NodeDeviceGetXMLDescRet(xml: try device(args.name).xml())
    }

    func nodeDeviceGetParent(
        _ args: Remote.NodeDeviceGetParentArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceGetParentRet {
        guard let parent = try device(args.name).parent else {
            throw VirtError(.internalError, .test, "no parent for this device")
        }
        return Remote.NodeDeviceGetParentRet(parentName: parent)
    }

    func nodeDeviceNumOfCaps(
        _ args: Remote.NodeDeviceNumOfCapsArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceNumOfCapsRet {
        Remote.NodeDeviceNumOfCapsRet(num: Int32(try device(args.name).capabilities.count))
    }

    func nodeDeviceListCaps(
        _ args: Remote.NodeDeviceListCapsArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceListCapsRet {
        let device = try device(args.name)
        return Remote.NodeDeviceListCapsRet(names: Array(device.capabilityNames.prefix(max(0, Int(args.maxnames)))))
    }

    // MARK: - Virtual adapters

    /// The adapter that every new one is a copy of, and the name that it gets.
    private static let template = "scsi_host11"
    private static let created = "scsi_host12"

    func nodeDeviceCreateXML(
        _ args: Remote.NodeDeviceCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.NodeDeviceCreateXMLRet {
        try check(args.flags, allowed: 1, in: "testNodeDeviceCreateXML")
        let wanted = try NodeDeviceConfiguration(
            xml: args.xmlDesc, isNew: true, options: ParseOptions().validating(args.flags & 1 != 0))
        guard case .scsiHost(let adapter)? = wanted.capabilities.first, let port = adapter.details.fibreChannel else {
            throw VirtError(.internalError, .nodeDevice, "Device is not a fiber channel HBA")
        }
        let parent = host.withState { state in state.nodeDevices.first { $0.name == wanted.parent } }
        guard let parent else { throw VirtError(.internalError, .nodeDevice, "Could not find parent device for '\(wanted.name)'") }
        guard case .scsiHost(let adapter)? = parent.capabilities.first, adapter.details.hasVirtualPorts else {
            throw VirtError(.internalError, .nodeDevice, "Parent device \(parent.name) is not capable of vport operations")
        }
        var device = try device(Self.template)
        guard case .scsiHost(var host)? = device.capabilities.first else {
            throw VirtError(.internalError, .test, "no vHBA to copy")
        }
        host.details.fibreChannel?.nodeName = port.nodeName
        host.details.fibreChannel?.portName = port.portName
        device.name = Self.created
        device.capabilities[0] = .scsiHost(host)
        let made = device
        self.host.withState { state in
            state.nodeDevices.removeAll { $0.name == made.name }
            state.nodeDevices.append(made)
            self.host.events.post(.created, of: made.name)
        }
        return Remote.NodeDeviceCreateXMLRet(dev: Remote.NodeDevice(name: made.name))
    }

    func nodeDeviceDestroy(_ args: Remote.NodeDeviceDestroyArgs, in call: any CallContext) async throws {
        let device = try device(args.name)
        host.withState { state in
            // What is no port of a storage network stays, and so does a virtual one whose adapter is gone; the reference says it is
            // destroyed all the same.
            guard case .scsiHost(let adapter)? = device.capabilities.first, adapter.details.fibreChannel != nil,
                state.nodeDevices.contains(where: { $0.name == device.parent })
            else { return }
            state.nodeDevices.removeAll { $0.name == device.name }
            host.events.post(.deleted, of: device.name)
        }
    }
}
