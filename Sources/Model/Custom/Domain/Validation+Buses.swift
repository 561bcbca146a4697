// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// Controllers are told apart by type and number.
    func validateControllers() throws {
        var seen = Set<[Int32]>()
        for controller in devices.controllers {
            // The companions of a USB controller have their master's number.
            if controller.type == .usb { continue }
            guard seen.insert([Int32(controller.type.rawValue), controller.index]).inserted else {
                throw VirtError.contradiction("Multiple '\(controller.type)' controllers with index '\(controller.index)'")
            }
        }
        for controller in devices.controllers where controller.type == .pci { try validateRoot(controller) }
    }

    private func validateRoot(_ controller: Controller) throws {
        let ranges: [(Int32?, String, ClosedRange<Int32>)] = [
            (controller.chassisNr, "chassisNr", 1...255), (controller.chassis, "chassis", 0...255),
            (controller.targetPort, "port", 0...255),
            (controller.busNr, "busNr", 1...254),
        ]
        for case (let value?, let name, let range) in ranges where !range.contains(value) {
            throw VirtError.refused(
                "PCI controller \(name) '\(value)' out of range - must be \(range.lowerBound)-\(range.upperBound)")
        }
        guard controller.model == .pciRoot || controller.model == .pcieRoot else { return }
        if let target = controller.targetIndex, (target == 0) != (controller.index == 0) {
            throw VirtError.refused("Only the PCI controller with index 0 can have target index 0, and vice versa")
        }
        if controller.index == 0, let node = controller.numaNode, node >= 0 {
            throw VirtError.refused("The PCI controller with index=0 can't be associated with a NUMA node")
        }
    }

    /// USB devices need a bus.
    func validateUSB() throws {
        let controllers = devices.controllers.filter { $0.type == .usb }
        guard controllers.contains(where: { $0.model == ControllerModel.none }) else { return }
        guard controllers.count == 1 else {
            throw VirtError(.xmlDetail, .domain, "Can't add another USB controller: USB is disabled for this domain")
        }
        if devices.inputs.contains(where: { $0.bus == .usb }) {
            throw VirtError.refused("Can't add USB input device. USB bus is disabled")
        }
        if devices.hostDevices.contains(where: { $0.type == "usb" }) {
            throw VirtError.contradiction("Can't add host USB device: USB is disabled in this host")
        }
        if !devices.hubs.isEmpty { throw VirtError.refused("Can't add USB hub: USB is disabled for this domain") }
    }

    /// No two drives sit at the same place of a bus.
    func validateDriveAddresses() throws {
        var seen: [[UInt32]: String] = [:]
        for disk in devices.disks {
            guard case .drive(let place)? = disk.info.address else { continue }
            let key = [UInt32(disk.bus.rawValue), place.controller, place.bus, place.target, place.unit]
            if let other = seen.updateValue(disk.target, forKey: key) {
                throw VirtError.refused(
                    "Found duplicate drive address for disk with target name '\(other)' controller='\(place.controller)' "
                        + "bus='\(place.bus)' target='\(place.target)' unit='\(place.unit)'")
            }
        }
        for device in devices.hostDevices where device.type == "scsi" {
            guard case .drive(let place)? = device.info.address else { continue }
            let key = [UInt32(DiskBus.scsi.rawValue), place.controller, place.bus, place.target, place.unit]
            guard seen.updateValue("", forKey: key) == nil else {
                throw VirtError.contradiction(
                    "SCSI host address controller='\(place.controller)' bus='\(place.bus)' target='\(place.target)' unit='\(place.unit)' "
                        + "in use by another SCSI disk")
            }
        }
    }

    func validateHostDevices() throws {
        for (index, device) in devices.hostDevices.enumerated() {
            if devices.hostDevices[..<index].contains(where: { $0.isSame(as: device) }) {
                throw VirtError.contradiction("Hostdev already exists in the domain configuration")
            }
            guard device.sgio != .unfiltered else { throw VirtError.refused("unfiltered sgio is no longer supported") }
            guard device.type == "mdev", let address = device.info.address else { continue }
            let allowed: Bool
            switch (device.model, address.kind) {
            case (_, .none), (_, .unassigned): allowed = true
            case ("vfio-pci", .pci), ("vfio-ccw", .ccw): allowed = true
            default: allowed = false
            }
            guard allowed else {
                throw VirtError.contradiction(
                    "Unsupported address type '\(address.kind)' with mediated device model '\(device.model ?? "")'")
            }
        }
    }
}

extension HostDevice {
    /// Whether both mean the same device of the host.
    fileprivate func isSame(as other: HostDevice) -> Bool {
        guard type == other.type, let own = source.address, let its = other.source.address else { return false }
        return own.uuid == its.uuid && own.domain == its.domain && own.bus == its.bus && own.slot == its.slot
            && own.function == its.function && own.device == its.device && own.target == its.target && own.unit == its.unit
            && source.adapter == other.source.adapter && source.vendor == other.source.vendor && source.product == other.source.product
    }
}

extension ControllerModel {
    /// The kinds that a controller of this type can be of.
    static func models(of type: ControllerType) -> Set<ControllerModel> {
        switch type {
        case .scsi:
            [
                .auto, .buslogic, .lsilogic, .lsisas1068, .vmpvscsi, .ibmvscsi, .virtioScsi, .lsisas1078, .virtioTransitional,
                .virtioNonTransitional, .ncr53c90, .dc390, .am53c974,
            ]
        case .usb:
            [
                .piix3Uhci, .piix4Uhci, .ehci, .ich9Ehci1, .ich9Uhci1, .ich9Uhci2, .ich9Uhci3, .vt82c686bUhci, .pciOhci, .necXhci, .qusb1,
                .qusb2, .qemuXhci, .none,
            ]
        case .pci:
            [
                .pciRoot, .pcieRoot, .pciBridge, .dmiToPciBridge, .pcieToPciBridge, .pcieRootPort, .pcieSwitchUpstreamPort,
                .pcieSwitchDownstreamPort, .pciExpanderBus, .pcieExpanderBus,
            ]
        case .ide: [.piix3, .piix4, .ich6]
        case .virtioSerial: [.virtio, .virtioTransitional, .virtioNonTransitional]
        case .isa, .fdc, .sata, .ccid, .xenbus: []
        }
    }
}
