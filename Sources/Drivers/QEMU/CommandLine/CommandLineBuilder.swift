// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

/// What the command line needs beyond the guest's configuration.
struct LaunchContext: Sendable {
    /// How the monitor's socket is given: a listening descriptor, or its path.
    enum Monitor: Sendable {
        case descriptor(Int32)
        case path(String)
    }
    var libraryFolder: String
    var monitor: Monitor
    /// Descriptors of tap devices by the interface's place in the configuration.
    var taps: [Int: Int32] = [:]
    /// The machine has its own idea of which memory backend it uses; nil when it has none.
    var defaultRAM: String?
    var incoming: String?
}

/// Writes the arguments for a guest whose devices all have aliases and addresses.
struct CommandLineBuilder {
    let domain: DomainConfiguration
    let context: LaunchContext
    var line: CommandLine
    /// Places in the boot order that `<boot dev=.../>` gives to devices.
    let bootOrder: BootOrder

    init(_ domain: DomainConfiguration, _ context: LaunchContext) {
        self.domain = domain
        self.context = context
        line = CommandLine(overrides: domain.qemu?.overrides ?? [])
        bootOrder = BootOrder(domain)
    }

    /// - Throws: `configUnsupported` naming what this driver cannot start yet.
    static func build(_ domain: DomainConfiguration, _ context: LaunchContext) throws(VirtError) -> CommandLine {
        try domain.refuseUnsupported()
        var builder = CommandLineBuilder(domain, context)
        try builder.addAll()
        return builder.line
    }

    private mutating func addAll() throws(VirtError) {
        line.add("-name", "guest=\(CommandLine.escaped(domain.name)),debug-threads=on")
        line.add("-S")
        line.add(
            "-object",
            Properties([
                "qom-type": "secret", "id": "masterKey0", "format": "raw", "file": .string(context.libraryFolder + "/master-key.aes"),
            ]))
        addFirmware()
        addMachine()
        addCPU()
        addMemory()
        addVCPUs()
        addIOThreads()
        line.add("-uuid", domain.uuid.description)
        if domain.devices.graphics.isEmpty { line.add("-display", "none") }
        line.add("-no-user-config")
        line.add("-nodefaults")
        addMonitor()
        addClock()
        line.add("-no-shutdown")
        if domain.features?.acpi != true { line.add("-no-acpi") }
        addPowerManagement()
        addBoot()
        addKernel()
        try addControllers()
        try addHubs()
        try addDisks()
        try addInterfaces()
        try addCharacterDevices()
        try addInputs()
        addAudio()
        try addGraphics()
        try addVideos()
        try addSounds()
        try addWatchdog()
        try addBalloon()
        try addRNGs()
        addPanics()
        if let incoming = context.incoming { line.add("-incoming", incoming) }
        line.add("-sandbox", "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny")
        line.add("-msg", "timestamp=on")
        for argument in domain.qemu?.arguments ?? [] { line.add(argument) }
    }

    private mutating func addMonitor() {
        let place =
            switch context.monitor {
            case .descriptor(let descriptor): "fd=\(descriptor)"
            case .path(let path): "path=\(CommandLine.escaped(path))"
            }
        line.add("-chardev", "socket,id=charmonitor,\(place),server=on,wait=off")
        line.add("-mon", "chardev=charmonitor,id=monitor,mode=control")
    }

    /// Adds a device whose address goes behind its other properties.
    mutating func addDevice(_ properties: Properties, at info: DeviceInfo, _ what: String) throws(VirtError) {
        var properties = properties
        try addAddress(of: info, to: &properties, what)
        line.add("-device", properties)
    }

    /// `bus` and `addr` (or `port`) of a device.
    func addAddress(of info: DeviceInfo, to properties: inout Properties, _ what: String) throws(VirtError) {
        switch info.address {
        case .pci(let pci)?:
            properties.set("bus", try pciBus(pci.bus))
            properties.set("multifunction", pci.multifunction)
            let slot = "0x" + String(pci.slot, radix: 16)
            properties.set("addr", pci.function == 0 ? slot : slot + ".0x" + String(pci.function, radix: 16))
            properties.set("acpi-index", nonZero: info.acpiIndex)
        case .usb(let usb)?:
            guard let controller = domain.devices.controllers.first(where: { $0.type == .usb && $0.index == Int32(usb.bus) }) else {
                throw VirtError(.internalError, .qemu, "Could not find USB controller with index \(usb.bus) for \(what)")
            }
            properties.set("bus", (controller.info.alias ?? "usb") + ".0")
            properties.set("port", usb.port)
        case .isa(let isa)?:
            properties.set("iobase", nonZero: isa.iobase)
            properties.set("irq", nonZero: isa.irq)
        default: break
        }
    }

    /// The name of a PCI bus is its controller's alias.
    private func pciBus(_ number: UInt32) throws(VirtError) -> String {
        guard let controller = domain.devices.controllers.first(where: { $0.type == .pci && $0.index == Int32(number) }) else {
            throw VirtError(.internalError, .qemu, "Could not find PCI controller with index \(number) required for device")
        }
        return controller.info.alias ?? "pci.\(number)"
    }
}

/// Which place in the boot order devices get when the configuration orders kinds instead of devices.
struct BootOrder: Sendable {
    private var disk: UInt32?
    private var cdrom: UInt32?
    private var floppy: UInt32?
    private var network: UInt32?
    private let firstDisk: Int?
    private let firstCDROM: Int?
    private let firstFloppy: Int?

    init(_ domain: DomainConfiguration) {
        let disks = domain.devices.disks
        firstDisk = disks.firstIndex { ($0.device == .disk || $0.device == .lun) && $0.bus != .fdc }
        firstCDROM = disks.firstIndex { $0.device == .cdrom }
        firstFloppy = disks.firstIndex { $0.device == .floppy }
        for (index, device) in domain.os.bootDevices.enumerated() {
            let place = UInt32(index + 1)
            switch device.name {
            case .hd: disk = disk ?? place
            case .cdrom: cdrom = cdrom ?? place
            case .fd: floppy = floppy ?? place
            case .network: network = network ?? place
            }
        }
    }

    /// The place of the disk with this number; only the first of a kind has one.
    func place(ofDisk index: Int) -> UInt32? {
        switch index {
        case firstDisk: disk
        case firstCDROM: cdrom
        case firstFloppy: floppy
        default: nil
        }
    }

    func place(ofInterface index: Int) -> UInt32? { index == 0 ? network : nil }
}
