// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What the QEMU driver refuses when a definition is made.
struct QEMUValidation {
    let domain: DomainConfiguration
    let binary: QEMUBinary

    func refuse(_ text: String) -> VirtError { .refused(text, by: .qemu) }

    func run() throws {
        try validateMachine()
        try validateLifecycle()
        try validateFeatures()
        try validateCPU()
        try validateMemory()
    }

    func runDevices() throws {
        try validateControllers()
        try validateDevices()
        try validateCharacterDevices()
        try validateGraphics()
    }

    private func validateMachine() throws {
        guard domain.os.type == "hvm" else { throw refuse("Emulator '\(binary.path)' does not support os type '\(domain.os.type)'") }
        guard let arch = domain.os.arch, arch == binary.architecture || arch == "i686" && binary.architecture == "x86_64" else {
            throw refuse("Emulator '\(binary.path)' does not support arch '\(domain.os.arch ?? "")'")
        }
        guard domain.type == .qemu || domain.type == .kvm else {
            throw refuse("Emulator '\(binary.path)' does not support virt type '\(domain.type)'")
        }
        guard let name = domain.os.machine, let machine = binary.machine(name) else {
            throw refuse("Emulator '\(binary.path)' does not support machine type '\(domain.os.machine ?? "")'")
        }
        guard domain.vcpus.maximum > 0 else { throw VirtError(.internalError, .qemu, "Domain requires at least 1 vCPU") }
        guard domain.vcpus.maximum <= machine.maxCPUs else {
            throw refuse("Maximum CPUs greater than specified machine type limit \(machine.maxCPUs)")
        }
        if domain.type == .qemu, domain.cpuTune?.cacheTunes.isEmpty == false {
            throw refuse("cachetune is only supported for KVM domains")
        }
        try validateFirmware()
        if domain.launchSecurity?.type == .sev { throw refuse("SEV launch security is not supported with this QEMU binary") }
        if domain.launchSecurity?.type == .s390PV { throw refuse("S390 PV launch security is not supported with this QEMU binary") }
    }

    private func validateFirmware() throws {
        if domain.os.loader?.type == .pflash || domain.os.firmware == .efi, domain.isX86, domain.features?.acpi != true {
            throw refuse("UEFI requires ACPI on this architecture")
        }
        if domain.os.loader?.isSecure == true {
            guard domain.isQ35 else { throw refuse("Secure boot is supported with q35 machine types only") }
            guard domain.os.arch == "x86_64" else { throw refuse("Secure boot is supported for x86_64 architecture only") }
            guard domain.features?.smm == true else { throw refuse("Secure boot requires SMM feature enabled") }
        }
    }

    private func validateLifecycle() throws {
        func names(_ actions: [LifecycleAction], _ action: LifecycleAction) -> Bool { actions.contains(action) }
        let all = [domain.onReboot, domain.onPoweroff, domain.onCrash]
        if names(all, .renameRestart) {
            throw refuse("qemu driver doesn't support the 'rename-restart' action for 'on_reboot'/'on_poweroff'/'on_crash'")
        }
        if names([domain.onReboot, domain.onPoweroff], .preserve) {
            throw refuse("qemu driver doesn't support the 'preserve' action for 'on_reboot'/'on_poweroff'")
        }
        if domain.onReboot == .destroy, domain.onPoweroff == .restart {
            throw refuse("qemu driver doesn't support 'onReboot' set to 'destroy and 'onPoweroff' set to 'reboot'")
        }
    }

    private func validateFeatures() throws {
        guard let features = domain.features else { return }
        func foreign(_ name: String) -> VirtError {
            refuse(
                "The '\(name)' feature is not supported for architecture '\(domain.os.arch ?? "")' or machine type '\(domain.os.machine ?? "")'"
            )
        }
        // Traits of machines that are not x86.
        if features.hptResizing != .none || features.hptMaxPageSize != nil { throw foreign("hpt") }
        if features.htm != nil { throw foreign("htm") }
        if features.nestedHv != nil { throw foreign("nested-hv") }
        if features.ccfAssist != nil { throw foreign("ccf-assist") }
        if features.cfpc != nil { throw foreign("cfpc") }
        if features.sbbc != nil { throw foreign("sbbc") }
        if features.ibs != nil { throw foreign("ibs") }
        if features.gic { throw foreign("gic") }
        if features.smm != nil, !domain.isQ35 { throw foreign("smm") }
        guard domain.isQ35 || features.tseg == nil else { throw refuse("SMM TSEG is only supported with q35 machine type") }
    }

    private func validateCPU() throws {
        if domain.vcpus.current == 0 || domain.individualVCPUs.contains(where: { $0.id == 0 && !$0.enabled }) {
            throw refuse("vcpu 0 can't be offline")
        }
        guard let cpu = domain.cpu else { return }
        if let topology = cpu.topology {
            let (sockets, dies) = (UInt64(topology.sockets), UInt64(topology.dies))
            guard sockets * dies * UInt64(topology.cores) * UInt64(topology.threads) == UInt64(domain.vcpus.maximum) else {
                throw refuse("CPU topology doesn't match maximum vcpu count")
            }
        }
        guard let mode = cpu.cacheMode else { return }
        let isHost = cpu.mode == .hostPassthrough || cpu.mode == .maximum
        switch mode {
        case .emulate where cpu.cacheLevel != 3:
            throw refuse("CPU cache mode '\(mode)' can only be used with level='3'")
        case .passthrough where !isHost:
            throw refuse("CPU cache mode '\(mode)' can only be used with 'host-passthrough' / 'maximum' CPUs")
        case .passthrough where cpu.cacheLevel != nil, .disable where cpu.cacheLevel != nil:
            throw refuse("unsupported CPU cache level for mode '\(mode)'")
        default: break
        }
    }

    private func validateMemory() throws {
        if domain.maximumMemory != nil, domain.cpu?.cells.isEmpty != false {
            throw refuse("At least one numa node has to be configured when enabling memory hotplug")
        }
        guard let backing = domain.memoryBacking, backing.hugePages != nil else { return }
        if backing.allocation == .ondemand { throw refuse("hugepages are not allowed with memory allocation ondemand") }
        if backing.source == .anonymous { throw refuse("hugepages are not allowed with anonymous memory source") }
    }
}
