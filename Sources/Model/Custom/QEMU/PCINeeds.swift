// SPDX-License-Identifier: Apache-2.0

/// What the devices of one QEMU guest need of a PCI slot. Empty: the device is not on a PCI bus.
struct PCINeeds {
    private let pci: PCIConnection = [.pciDevice, .hotplug]
    private let pcie: PCIConnection
    private let hasExpress: Bool

    init(_ domain: DomainConfiguration) {
        hasExpress = domain.hasPCIeRoot
        // Without a root complex there are only slots of the older generation.
        pcie = hasExpress ? [.pcieDevice, .hotplug] : [.pciDevice, .hotplug]
    }

    /// Transitional devices need the I/O space that only an old slot has.
    private func virtio(transitional: Bool) -> PCIConnection { transitional ? pci : pcie }

    func need(_ controller: Controller) -> PCIConnection {
        switch controller.type {
        case .pci: return controller.model.map(PCIConnection.init(need:)) ?? []
        case .virtioSerial: return virtio(transitional: controller.model == .virtioTransitional)
        case .ide, .sata: return pci
        case .scsi:
            switch controller.model {
            case .virtioScsi, .virtioNonTransitional: return pcie
            case .virtioTransitional: return pci
            case .lsisas1078, .lsisas1068, .lsilogic, .vmpvscsi, .dc390, .am53c974, .buslogic, .auto, nil: return pci
            default: return []
            }
        case .usb:
            switch controller.model {
            case .necXhci, .qemuXhci: return pcie
            case .some(.none), .qusb1, .qusb2: return []
            default: return pci
            }
        default: return []
        }
    }

    func need(_ interface: Interface) -> PCIConnection {
        switch interface.model {
        case "usb-net": return []
        case "virtio-transitional": return pci
        case "virtio", "virtio-non-transitional", "e1000e", "vmxnet3": return pcie
        default: return interface.source.kind == .hostDevice ? pcie : pci
        }
    }

    func need(_ disk: Disk) -> PCIConnection {
        guard disk.bus == .virtio else { return [] }
        return virtio(transitional: disk.model == .virtioTransitional)
    }

    func need(_ filesystem: Filesystem) -> PCIConnection { virtio(transitional: filesystem.model == .virtioTransitional) }

    func need(_ sound: Sound) -> PCIConnection {
        switch sound.model {
        case .es1370, .ac97, .ich6, .ich9: pci
        default: []
        }
    }

    func need(_ hostDevice: HostDevice) -> PCIConnection {
        switch hostDevice.type {
        case "pci": pcie
        case "mdev": hostDevice.model == "vfio-pci" ? pcie : []
        case "scsi_host": virtio(transitional: hostDevice.model == "virtio-transitional")
        default: []
        }
    }

    func need(_ balloon: MemoryBalloon) -> PCIConnection {
        balloon.model == .none || balloon.model == .xen ? [] : virtio(transitional: balloon.model == .virtioTransitional)
    }

    func need(_ rng: RandomNumberGenerator) -> PCIConnection { virtio(transitional: rng.model == .virtioTransitional) }

    func need(_ watchdog: Watchdog) -> PCIConnection { watchdog.model == .i6300esb ? pci : [] }

    func need(_ video: Video) -> PCIConnection {
        switch video.model {
        case .virtio, .bochs: pcie
        case .vga, .cirrus, .vmvga, .qxl, .xen: pci
        default: []
        }
    }

    func need(_ input: Input) -> PCIConnection {
        input.bus == .virtio ? virtio(transitional: input.model == .virtioTransitional) : []
    }

    func need(_ serial: SerialPort) -> PCIConnection { serial.targetType == .pciSerial ? pci : [] }

    func need(_ vsock: Vsock) -> PCIConnection { virtio(transitional: vsock.model == .virtioTransitional) }

    func need(_ iommu: IOMMU) -> PCIConnection { iommu.model == .virtio ? pcie.subtracting(.hotplug) : [] }

    func need(_ memory: MemoryModule) -> PCIConnection { memory.model == .virtioPmem || memory.model == .virtioMem ? pcie : [] }

    var sharedMemory: PCIConnection { pci }
    /// A slot that stays free for what is plugged in later.
    var spare: PCIConnection { pcie }
    var bridge: PCIConnection { PCIConnection(need: .pciBridge) }
    var fixed: PCIConnection { hasExpress ? .pcieDevice : .pciDevice }
}
