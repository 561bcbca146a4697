// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addControllers() throws(VirtError) {
        for type in [ControllerType.pci, .usb, .scsi, .ide, .sata, .virtioSerial, .ccid] {
            for controller in domain.devices.controllers where controller.type == type {
                try addController(controller)
            }
        }
        addFloppyController()
    }

    private mutating func addController(_ controller: Controller) throws(VirtError) {
        switch controller.type {
        case .pci: try addPCI(controller)
        case .usb: try addUSB(controller)
        case .scsi: try addSCSI(controller)
        case .virtioSerial:
            var properties = Properties(["driver": .string(virtioName("virtio-serial", controller.model)), "id": alias(controller)])
            if controller.ports >= 0 { properties.set("max_ports", UInt32(controller.ports)) }
            if controller.vectors >= 0 { properties.set("vectors", UInt32(controller.vectors)) }
            try addDevice(properties, at: controller.info, "controller")
        case .ccid: try addDevice(Properties(["driver": "usb-ccid", "id": alias(controller)]), at: controller.info, "controller")
        case .sata where controller.index > 0 || !isQ35:
            try addDevice(Properties(["driver": "ahci", "id": alias(controller)]), at: controller.info, "controller")
        case .ide where controller.index > 0 || isQ35:
            throw VirtError(.configUnsupported, .qemu, "Only a single IDE controller is supported for this machine type")
        default: break
        }
    }

    private func alias(_ controller: Controller) -> JSON? { controller.info.alias.map(JSON.string) }

    func virtioName(_ base: String, _ model: ControllerModel?) -> String {
        switch model {
        case .virtioTransitional?: base + "-pci-transitional"
        case .virtioNonTransitional?: base + "-pci-non-transitional"
        default: base + "-pci"
        }
    }

    private mutating func addPCI(_ controller: Controller) throws(VirtError) {
        var properties = Properties()
        switch controller.model {
        case .pciRoot?, .pcieRoot?:
            if let hole = controller.pcihole64 {
                line.add("-global", "\(controller.model == .pcieRoot ? "q35-pcihost" : "i440FX-pcihost").pci-hole64-size=\(hole)K")
            }
            return
        case .pciBridge?:
            properties.set("driver", "pci-bridge")
            properties.set("chassis_nr", controller.chassisNr.map(UInt32.init))
            properties.set("id", alias(controller))
        case .dmiToPciBridge?:
            properties.set("driver", "i82801b11-bridge")
            properties.set("id", alias(controller))
        case .pcieToPciBridge?:
            properties.set("driver", "pcie-pci-bridge")
            properties.set("id", alias(controller))
        case .pcieRootPort?:
            properties.set("driver", controller.modelName ?? "pcie-root-port")
            properties.set("port", controller.targetPort.map(UInt32.init))
            properties.set("chassis", controller.chassis.map(UInt32.init))
            properties.set("id", alias(controller))
            if controller.hotplug == false { properties.set("hotplug", false) }
        case .pcieSwitchUpstreamPort?:
            properties.set("driver", controller.modelName ?? "x3130-upstream")
            properties.set("id", alias(controller))
        case .pcieSwitchDownstreamPort?:
            properties.set("driver", controller.modelName ?? "xio3130-downstream")
            properties.set("port", controller.targetPort.map(UInt32.init))
            properties.set("chassis", controller.chassis.map(UInt32.init))
            properties.set("id", alias(controller))
        case .pcieExpanderBus?, .pciExpanderBus?:
            properties.set("driver", controller.modelName ?? (controller.model == .pcieExpanderBus ? "pxb-pcie" : "pxb"))
            properties.set("bus_nr", controller.busNr.map(UInt32.init))
            properties.set("id", alias(controller))
            if let node = controller.numaNode, node >= 0 { properties.set("numa_node", UInt32(node)) }
        default: throw VirtError(.configUnsupported, .qemu, "PCI controller model was not set correctly")
        }
        try addDevice(properties, at: controller.info, "controller")
    }

    private mutating func addUSB(_ controller: Controller) throws(VirtError) {
        let driver: String
        switch controller.model {
        case .piix3Uhci?: driver = "piix3-usb-uhci"
        case .piix4Uhci?: driver = "piix4-usb-uhci"
        case .ehci?: driver = "usb-ehci"
        case .ich9Ehci1?: driver = "ich9-usb-ehci1"
        case .ich9Uhci1?: driver = "ich9-usb-uhci1"
        case .ich9Uhci2?: driver = "ich9-usb-uhci2"
        case .ich9Uhci3?: driver = "ich9-usb-uhci3"
        case .vt82c686bUhci?: driver = "vt82c686b-usb-uhci"
        case .pciOhci?: driver = "pci-ohci"
        case .necXhci?: driver = "nec-usb-xhci"
        case .qemuXhci?: driver = "qemu-xhci"
        case ControllerModel.none?: return
        default: throw VirtError(.configUnsupported, .qemu, "Unable to determine model for USB controller idx=\(controller.index)")
        }
        var properties = Properties(["driver": .string(driver)])
        if let first = controller.info.masterStartPort {
            properties.set("masterbus", (controller.info.alias ?? "usb") + ".0")
            properties.set("firstport", first)
        } else {
            if controller.ports >= 0 {
                properties.set("p2", UInt32(controller.ports))
                properties.set("p3", UInt32(controller.ports))
            }
            properties.set("id", alias(controller))
        }
        try addDevice(properties, at: controller.info, "controller")
    }

    private mutating func addSCSI(_ controller: Controller) throws(VirtError) {
        var properties = Properties()
        switch controller.model {
        case .virtioScsi?, .virtioTransitional?, .virtioNonTransitional?:
            properties.set("driver", virtioName("virtio-scsi", controller.model))
            properties.set("iothread", controller.iothread.map { "iothread\($0)" })
        case .lsilogic?, .auto?, nil: properties.set("driver", "lsi")
        case .lsisas1068?: properties.set("driver", "mptsas1068")
        case .lsisas1078?: properties.set("driver", "megasas")
        case .vmpvscsi?: properties.set("driver", "pvscsi")
        case .dc390?: properties.set("driver", "dc-390")
        case .am53c974?: properties.set("driver", "am53c974")
        case let model?: throw VirtError(.configUnsupported, .qemu, "Unsupported controller model: \(model)")
        }
        properties.set("id", alias(controller))
        properties.set("num_queues", nonZero: controller.queues)
        properties.set("cmd_per_lun", nonZero: controller.cmdPerLun)
        properties.set("max_sectors", nonZero: controller.maxSectors)
        properties.set("ioeventfd", controller.ioeventfd)
        try addDevice(properties, at: controller.info, "controller")
    }

    /// The PC has its floppy controller built in, and Q35 gets one when there are drives.
    private mutating func addFloppyController() {
        let drives = domain.devices.disks.enumerated().filter { $0.element.bus == .fdc }
        guard !drives.isEmpty else { return }
        var properties = Properties(["driver": "isa-fdc"])
        for (index, disk) in drives {
            guard case .drive(let drive)? = disk.info.address, let place = disk.info.bootOrder ?? bootOrder.place(ofDisk: index) else {
                continue
            }
            let name = "bootindex\(drive.unit == 0 ? "A" : "B")"
            if isQ35 { properties.set(name, place) } else { line.add("-global", "isa-fdc.\(name)=\(place)") }
        }
        if isQ35 { line.add("-device", properties) }
    }

    mutating func addHubs() throws(VirtError) {
        for hub in domain.devices.hubs {
            try addDevice(Properties(["driver": "usb-hub", "id": hub.info.alias.map(JSON.string)]), at: hub.info, "hub")
        }
    }
}
