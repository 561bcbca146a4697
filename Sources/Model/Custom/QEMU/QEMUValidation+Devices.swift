// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension QEMUValidation {
    // MARK: - Controllers

    func validateControllers() throws {
        for controller in domain.devices.controllers {
            switch controller.type {
            case .pci: try validatePCI(controller)
            case .scsi: try validateSCSI(controller)
            case .ide:
                guard controller.index == 0, domain.isI440FX else {
                    throw refuse(
                        domain.isX86 && !domain.isI440FX
                            ? "IDE controllers are unsupported for this QEMU binary or machine type"
                            : "Only a single IDE controller is supported for this machine type")
                }
            case .fdc where controller.index != 0: throw refuse("Only 1 fdc controller is supported")
            case .usb where controller.model == .qusb1 || controller.model == .qusb2:
                throw refuse("USB controller model type 'qusb1' or 'qusb2' is not supported in \(binary.path)")
            default: break
            }
        }
    }

    private func validatePCI(_ controller: Controller) throws {
        guard let address = controller.info.pciAddress, address.bus >= controller.index, controller.index > 0 else { return }
        func hex(_ value: Int) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
        throw VirtError.contradiction(
            "PCI controller at index \(controller.index) (0x\(hex(Int(controller.index)))) has bus='0x\(hex(Int(address.bus)))', "
                + "but index must be larger than bus", by: .qemu)
    }

    private func validateSCSI(_ controller: Controller) throws {
        let isVirtio = [.virtioScsi, .virtioTransitional, .virtioNonTransitional].contains(controller.model)
        if !isVirtio {
            if controller.queues != 0 { throw refuse("'queues' is only supported by virtio-scsi controller") }
            if controller.cmdPerLun != 0 { throw refuse("'cmd_per_lun' is only supported by virtio-scsi controller") }
            if controller.maxSectors != 0 { throw refuse("'max_sectors' is only supported by virtio-scsi controller") }
            if controller.ioeventfd != nil { throw refuse("'ioeventfd' is only supported by virtio-scsi controller") }
            if controller.iothread != nil { throw refuse("'iothread' is only supported for virtio-scsi controller") }
        }
        if let thread = controller.iothread, !hasIOThread(thread) {
            throw refuse("controller iothread '\(thread)' not defined in iothreadid")
        }
        if controller.model == .buslogic || controller.model == .ncr53c90 {
            throw refuse("Unsupported controller model: \(controller.model ?? .auto)")
        }
    }

    func hasIOThread(_ number: UInt32) -> Bool {
        domain.iothreads.contains { $0.id == number } || domain.iothreads.isEmpty && number <= domain.iothreadCount
    }

    // MARK: - Other devices

    func validateDevices() throws {
        let devices = domain.devices
        for memory in devices.sharedMemories where memory.model == .ivshmem {
            throw refuse("ivshmem device is not supported with this QEMU binary")
        }
        for memory in devices.sharedMemories { try validate(memory) }
        for tpm in devices.tpms { try validate(tpm) }
        if let iommu = devices.iommu { try validate(iommu) }
        for panic in devices.panics { try validate(panic) }
        if let watchdog = devices.watchdog { try validate(watchdog) }
        if devices.memoryBalloon?.model == .xen {
            throw refuse("Memory balloon device type 'xen' is not supported by this version of qemu")
        }
        for sound in devices.sounds where sound.model == .ich7 { throw refuse("sound card model 'ich7' is not supported by qemu") }
        if devices.nvram != nil { throw refuse("nvram device is only supported for PPC64") }
        for device in devices.hostDevices where device.mode == .capabilities {
            throw refuse("hostdev mode 'capabilities' is not supported in \(binary.path)")
        }
        for (index, video) in devices.videos.enumerated() { try validate(video, isPrimary: index == 0) }
        for filesystem in devices.filesystems { try validate(filesystem) }
        for interface in devices.interfaces { try validate(interface) }
    }

    private func validate(_ memory: SharedMemory) throws {
        if memory.name == "" || memory.name.contains("/") || memory.name == "." || memory.name == ".." {
            throw VirtError.contradiction("shmem name '\(memory.name)' must not be empty or contain '/'", by: .qemu)
        }
        switch memory.model {
        case .ivshmemPlain:
            if memory.server {
                throw refuse("shmem model '\(memory.model)' is supported only with server option disabled")
            }
            if memory.hasInterrupts { throw refuse("shmem model '\(memory.model)' doesn't support msi") }
        case .ivshmemDoorbell:
            if !memory.server { throw refuse("shmem model '\(memory.model)' is supported only with server option enabled") }
        case .ivshmem: break
        }
    }

    private func validate(_ tpm: TPM) throws {
        guard case .emulator(let emulator)? = tpm.backend, !binary.hasTPMEmulator else { return }
        throw refuse("TPM version '\(emulator.version)' is not supported")
    }

    private func validate(_ iommu: IOMMU) throws {
        switch iommu.model {
        case .intel where !domain.isQ35: throw refuse("IOMMU device: 'intel' is only supported with Q35 machines")
        case .smmuv3: throw refuse("IOMMU device: 'smmuv3' is only supported with ARM Virt machines")
        case .virtio:
            guard domain.isQ35 else { throw refuse("IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines") }
            guard domain.features?.acpi == true else { throw refuse("IOMMU device: 'virtio' requires ACPI") }
        default: break
        }
    }

    private func validate(_ panic: Panic) throws {
        switch panic.model {
        case .s390: throw refuse("only S390 guests support panic device of model 's390'")
        case .pseries: throw refuse("only pSeries guests support panic device of model 'pseries'")
        case .hyperv where panic.info.address != nil:
            throw refuse("setting the panic device address is not supported for model 'hyperv'")
        case .isa:
            if let kind = panic.info.address?.kind, kind != .none, kind != .isa {
                throw refuse("panic is supported only with ISA address type")
            }
        default: break
        }
    }

    private func validate(_ watchdog: Watchdog) throws {
        let kind = watchdog.info.address?.kind ?? .none
        switch watchdog.model {
        case .i6300esb where kind != .none && kind != .pci: throw refuse("i6300esb model of watchdog can go only on PCI bus")
        case .ib700 where kind != .none: throw refuse("ib700 model of watchdog does not support configuring the address")
        case .diag288: throw refuse("diag288 model of watchdog is allowed for s390 and s390x only")
        default: break
        }
    }

    private func validate(_ video: Video, isPrimary: Bool) throws {
        switch video.model {
        case .xen, .vbox, .parallels, .gop, .default:
            throw refuse("domain configuration does not support video model '\(video.model)'")
        case .vga, .cirrus, .vmvga, .bochs, .ramfb:
            guard isPrimary else { throw refuse("video type '\(video.model)' is only valid as primary video device") }
        default: break
        }
        if video.heads > 1, video.model != .qxl, video.model != .virtio {
            throw refuse("video type '\(video.model)' doesn't support multiple 'heads'")
        }
        if video.accel2d != nil { throw refuse("qemu does not support the accel2d setting") }
        if video.accel3d == true, video.model != .virtio {
            throw refuse("3d acceleration is supported only with 'virtio' video device")
        }
        if video.model == .qxl, video.vgaMemory != 0 {
            guard video.vgaMemory >= 1024 else { throw refuse("value for 'vgamem' must be at least 1 MiB (1024 KiB)") }
            guard video.vgaMemory & (video.vgaMemory - 1) == 0 else { throw refuse("value for 'vgamem' must be power of two") }
        }
        if [.vga, .vmvga].contains(video.model), video.vram != 0, video.vram < 1024 {
            throw refuse("value for 'vram' must be at least 1 MiB (1024 KiB)")
        }
    }

    private func validate(_ filesystem: Filesystem) throws {
        guard filesystem.type == .mount else { throw refuse("only supports mount filesystem type") }
        let isMapped = filesystem.accessMode == .mapped
        if filesystem.fmode != nil || filesystem.dmode != nil, !isMapped {
            throw refuse("fmode and dmode must be used with accessmode=mapped")
        }
        switch filesystem.driver {
        case .virtiofs:
            if filesystem.isReadOnly { throw refuse("virtiofs does not yet support read-only mode") }
            if filesystem.accessMode != .passthrough { throw refuse("virtiofs only supports passthrough accessmode") }
            if filesystem.writePolicy != .default { throw refuse("virtiofs does not support wrpolicy") }
            if filesystem.model != .default { throw refuse("virtiofs does not support model") }
            if filesystem.format != .none { throw refuse("virtiofs does not support format") }
        case .loop, .nbd, .ploop: throw refuse("Filesystem driver type not supported")
        default: break
        }
    }

    private func validate(_ interface: Interface) throws {
        for (name, size) in [("rx_queue_size", interface.rxQueueSize), ("tx_queue_size", interface.txQueueSize)]
        where size & (size &- 1) != 0 {
            throw refuse("\(name) has to be a power of two")
        }
        if !interface.guestIP.routes.isEmpty {
            throw refuse("Invalid attempt to set network interface guest-side IP route, not supported by QEMU")
        }
        if interface.source.kind != .user, !interface.guestIP.addresses.isEmpty {
            throw refuse("Invalid attempt to set network interface guest-side IP route and/or address info, not supported by QEMU")
        }
    }
}
