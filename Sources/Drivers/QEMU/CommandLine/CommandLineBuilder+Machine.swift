internal import DriverSupport
// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    private var isFlashFirmware: Bool { domain.os.loader?.type == .pflash && domain.os.loader?.path != nil }

    /// Flash images are block devices that the machine then refers to.
    mutating func addFirmware() {
        guard isFlashFirmware, let loader = domain.os.loader, let path = loader.path else { return }
        addFlash(0, path, loader.format, isReadOnly: loader.isReadOnly ?? true)
        if let variables = domain.os.nvram?.source?.path ?? domain.os.nvram?.path {
            addFlash(1, variables, domain.os.nvram?.format ?? .raw, isReadOnly: false)
        }
    }

    private mutating func addFlash(_ number: Int, _ path: String, _ format: StorageFormat, isReadOnly: Bool) {
        let node = "libvirt-pflash\(number)"
        line.add(
            "-blockdev",
            Properties([
                "driver": "file", "filename": .string(path), "node-name": .string(node + "-storage"), "auto-read-only": true,
                "discard": "unmap",
            ]))
        line.add(
            "-blockdev",
            Properties([
                "node-name": .string(node + "-format"), "read-only": .bool(isReadOnly),
                "driver": .string(format == .qcow2 ? "qcow2" : "raw"), "file": .string(node + "-storage"),
            ]))
    }

    mutating func addMachine() {
        var value = domain.os.machine ?? "none"
        value += ",usb=off"
        if let vmport = domain.features?.vmport { value += ",vmport=\(vmport.state ? "on" : "off")" }
        if let smm = domain.features?.smm { value += ",smm=\(smm ? "on" : "off")" }
        switch domain.features?.ioapic {
        case .qemu?: value += ",kernel_irqchip=split"
        case .kvm?: value += ",kernel_irqchip=on"
        default: break
        }
        value += ",dump-guest-core=\(domain.memory.dumpCore == true ? "on" : "off")"
        if domain.memoryBacking?.noSharePages == true { value += ",mem-merge=off" }
        if let ram = context.defaultRAM { value += ",memory-backend=\(ram)" }
        if isFlashFirmware {
            value += ",pflash0=libvirt-pflash0-format"
            if domain.os.nvram != nil { value += ",pflash1=libvirt-pflash1-format" }
        }
        if domain.features?.hptResizing != HPTResizing.none, let mode = domain.features?.hptResizing { value += ",resize-hpt=\(mode.name)" }
        line.add("-machine", value)
        line.add("-accel", domain.type == .kvm ? "kvm" : "tcg")
        if let loader = domain.os.loader, let path = loader.path,
            loader.type == .rom || loader.type == nil || loader.type == LoaderType.none
        {
            line.add("-bios", path)
        }
    }

    mutating func addCPU() {
        var value: String
        switch domain.cpu?.mode {
        case .hostPassthrough?: value = "host"
        case .maximum?: value = "max"
        default: value = domain.cpu?.model ?? (domain.os.arch == "i686" ? "qemu32" : "qemu64")
        }
        if domain.cpu?.mode == .hostPassthrough || domain.cpu?.mode == .maximum, let migratable = domain.cpu?.migratable {
            value += ",migratable=\(migratable ? "on" : "off")"
        }
        if let vendor = domain.cpu?.vendorID { value += ",vendor=\(vendor)" }
        for feature in domain.cpu?.features ?? [] {
            let name = feature.name.split(separator: "_").joined(separator: "-")
            switch feature.policy {
            case .force, .require: value += ",\(name)=on"
            case .disable, .forbid: value += ",\(name)=off"
            case .optional: break
            }
        }
        for timer in domain.clock.timers {
            switch (timer.name, timer.present) {
            case (.kvmclock, let present?): value += ",kvmclock=\(present ? "on" : "off")"
            case (.hypervclock, true?): value += ",hv-time=on"
            case (.tsc, _) where timer.frequency > 0: value += ",tsc-frequency=\(timer.frequency)"
            default: break
            }
        }
        if let eoi = domain.features?.apicEOI { value += ",kvm-pv-eoi=\(eoi ? "on" : "off")" }
        if let unhalt = domain.features?.pvspinlock { value += ",kvm-pv-unhalt=\(unhalt.state ? "on" : "off")" }
        if let pmu = domain.features?.pmu { value += ",pmu=\(pmu.state ? "on" : "off")" }
        if domain.features?.kvm?.hidden?.state == true { value += ",kvm=off" }
        switch domain.cpu?.cacheMode {
        case .emulate?: value += ",l3-cache=on" + (domain.cpu?.mode == .hostPassthrough ? ",host-cache-info=off" : "")
        case .passthrough?: value += ",host-cache-info=on,l3-cache=off"
        case .disable?: value += domain.cpu?.mode == .hostPassthrough ? ",host-cache-info=off,l3-cache=off" : ",l3-cache=off"
        case nil: break
        }
        line.add("-cpu", value)
    }

    /// Memory is counted in KiB in the configuration, and given to QEMU in whole MiB.
    mutating func addMemory() {
        let mebibytes = (domain.memory.value + 1023) / 1024
        line.add("-m", String(mebibytes))
        if let ram = context.defaultRAM {
            line.add(
                "-object", Properties(["qom-type": "memory-backend-ram", "id": .string(ram), "size": .unsigned(mebibytes << 20)]))
        }
        line.add("-overcommit", "mem-lock=\(domain.memoryBacking?.isLocked == true ? "on" : "off")")
    }

    mutating func addVCPUs() {
        let maximum = domain.vcpus.maximum
        let current = domain.vcpus.current ?? maximum
        var value = String(current)
        if current != maximum { value += ",maxcpus=\(maximum)" }
        if let topology = domain.cpu?.topology {
            value += ",sockets=\(topology.sockets),dies=\(topology.dies),cores=\(topology.cores),threads=\(topology.threads)"
        } else {
            value += ",sockets=\(maximum),cores=1,threads=1"
        }
        line.add("-smp", value)
    }

    mutating func addIOThreads() {
        for thread in domain.numberedIOThreads {
            line.add("-object", Properties(["qom-type": "iothread", "id": .string("iothread\(thread.id)")]))
        }
    }

    mutating func addClock() {
        var value =
            switch domain.clock.offset {
            case .localtime, .timezone: "base=localtime"
            case .variable where domain.clock.basis == .localtime: "base=localtime"
            default: "base=utc"
            }
        if let rtc = domain.clock.timers.first(where: { $0.name == .rtc }) {
            if rtc.track == .guest { value += ",clock=vm" }
            if rtc.tickPolicy == .catchup { value += ",driftfix=slew" }
        }
        line.add("-rtc", value)
        for timer in domain.clock.timers {
            switch (timer.name, timer.tickPolicy) {
            case (.pit, .delay?): line.add("-global", "kvm-pit.lost_tick_policy=delay")
            case (.pit, .discard?): line.add("-global", "kvm-pit.lost_tick_policy=discard")
            case (.hpet, _) where timer.present == false: line.add("-no-hpet")
            default: break
            }
        }
    }

    mutating func addPowerManagement() {
        let owner = isQ35 ? "ICH9-LPC" : "PIIX4_PM"
        if let enabled = domain.suspendToMemory { line.add("-global", "\(owner).disable_s3=\(enabled ? 0 : 1)") }
        if let enabled = domain.suspendToDisk { line.add("-global", "\(owner).disable_s4=\(enabled ? 0 : 1)") }
    }

    var isQ35: Bool { domain.os.machine?.contains("q35") ?? false }

    mutating func addBoot() {
        var value = ""
        if let menu = domain.os.bootMenu {
            value += "menu=\(menu ? "on" : "off"),"
            if menu, let timeout = domain.os.bootMenuTimeout { value += "splash-time=\(timeout)," }
        }
        if let timeout = domain.os.rebootTimeout { value += "reboot-timeout=\(timeout)," }
        line.add("-boot", value + "strict=on")
    }

    mutating func addKernel() {
        if let kernel = domain.os.kernel { line.add("-kernel", kernel) }
        if let initrd = domain.os.initrd { line.add("-initrd", initrd) }
        if let commandLine = domain.os.commandLine { line.add("-append", commandLine) }
        if let dtb = domain.os.dtb { line.add("-dtb", dtb) }
        for table in domain.os.acpiTables { line.add("-acpitable", "sig=\(table.type),file=\(CommandLine.escaped(table.path))") }
    }
}
