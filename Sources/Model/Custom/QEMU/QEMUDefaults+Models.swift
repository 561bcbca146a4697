// SPDX-License-Identifier: Apache-2.0

extension DomainConfiguration {
    /// What QEMU devices get whose XML leaves something open.
    mutating func completeQEMUDevices() {
        for index in devices.disks.indices { devices.disks[index].completeForQEMU() }
        for index in devices.interfaces.indices where devices.interfaces[index].source.kind != .hostDevice {
            if devices.interfaces[index].model == nil { devices.interfaces[index].model = "rtl8139" }
        }
        for index in devices.hostDevices.indices {
            if devices.hostDevices[index].model == "vfio-pci", devices.hostDevices[index].display == nil {
                devices.hostDevices[index].display = false
            }
        }
        for index in devices.channels.indices { devices.channels[index].dropDefaultPath() }
        for index in devices.serials.indices { devices.serials[index].completeForQEMU() }
        for index in devices.panics.indices where devices.panics[index].model == .default { devices.panics[index].model = .isa }
        for index in devices.tpms.indices { devices.tpms[index].completeForQEMU() }
        for index in devices.videos.indices { devices.videos[index].completeForQEMU() }
        for index in devices.sharedMemories.indices { devices.sharedMemories[index].completeForQEMU() }
        if devices.vsock?.model == .default { devices.vsock?.model = .virtio }
    }

    /// Models of controllers, those added for other devices included.
    mutating func completeQEMUControllers() {
        for index in devices.controllers.indices { devices.controllers[index].completeForQEMU() }
    }

    /// Memory modules take the slots in their order.
    mutating func assignMemorySlots() {
        var used = Set<UInt32>()
        for module in devices.memoryModules { if case .dimm(let address)? = module.info.address { used.insert(address.slot) } }
        for index in devices.memoryModules.indices {
            guard [.dimm, .nvdimm].contains(devices.memoryModules[index].model), devices.memoryModules[index].info.address == nil else {
                continue
            }
            var address = DeviceAddress.Dimm()
            while used.contains(address.slot) { address.slot += 1 }
            used.insert(address.slot)
            devices.memoryModules[index].info.address = .dimm(address)
        }
    }
}

extension Disk {
    mutating func completeForQEMU() {
        if driverName == nil { driverName = "qemu" }
        if format == .none { format = .raw }
        if encryption?.engine == .default { encryption?.engine = .qemu }
        if source.encryption?.engine == .default { source.encryption?.engine = .qemu }
    }
}

extension Controller {
    mutating func completeForQEMU() {
        switch (type, model) {
        case (.scsi, nil), (.scsi, .auto?): model = .lsilogic
        case (.scsi, .ibmvscsi?) where info.address == nil:
            var address = DeviceAddress.SpaprVio()
            address.reg = 0x2000
            info.address = .spaprVio(address)
        case (.usb, nil): model = .piix3Uhci
        default: break
        }
    }
}

extension Channel {
    /// A path that the daemon made up at an earlier start is made anew at the next.
    mutating func dropDefaultPath() {
        guard case .virtio = target, case .unix(var socket) = backend.source, let path = socket.path,
            socket.mode == .bind || socket.mode == .connect, isDefaultPath(path)
        else { return }
        (socket.path, socket.mode) = (nil, .bind)
        backend.source = .unix(socket)
    }

    private func isDefaultPath(_ path: String) -> Bool {
        let folder = "/var/lib/libvirt/qemu/channel/"
        if path.hasPrefix(folder) {
            let rest = path.dropFirst(folder.count)
            let file = rest.hasPrefix("target/") ? rest.dropFirst("target/".count) : rest
            if file.prefix(while: { $0 != "/" }).dropFirst().contains(".") { return true }
        }
        return path.split(separator: "/").dropLast().contains { $0.hasPrefix("domain-") && $0.count > "domain-".count }
    }
}

extension SerialPort {
    /// A port without a kind is an ISA port; the kind says the model.
    mutating func completeForQEMU() {
        if targetType == .none { targetType = .isaSerial }
        guard model == .none else { return }
        switch targetType {
        case .isaSerial: model = .isaSerial
        case .usbSerial: model = .usbSerial
        case .pciSerial: model = .pciSerial
        case .spaprVioSerial: model = .spaprVty
        case .isaDebug: model = .isaDebugcon
        default: break
        }
    }
}

extension TPM {
    /// The older version is for the older interface only.
    mutating func completeForQEMU() {
        if model == .default { model = .tpmTis }
        guard case .emulator(var emulator)? = backend, emulator.version == .default else { return }
        emulator.version = model == .tpmTis ? .v12 : .v20
        backend = .emulator(emulator)
    }
}

extension SharedMemory {
    mutating func completeForQEMU() {
        switch model {
        case .ivshmemPlain: if size == 0 { size = 4 << 20 }
        case .ivshmemDoorbell:
            hasInterrupts = true
            if msiIOEventFD == nil { msiIOEventFD = true }
        case .ivshmem: break
        }
    }
}

extension Video {
    mutating func completeForQEMU() {
        if model == .default { model = .cirrus }
        guard model == .qxl else { return }
        if vgaMemory == 0 { vgaMemory = 16 * 1024 }
    }
}
