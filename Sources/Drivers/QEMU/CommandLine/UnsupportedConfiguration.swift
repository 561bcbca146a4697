// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension DomainConfiguration {
    /// Refuses by name what is in the configuration and would be missing in the guest.
    func refuseUnsupported() throws(VirtError) {
        func refuse(_ isPresent: Bool, _ what: String) throws(VirtError) {
            if isPresent { throw VirtError(.configUnsupported, .qemu, "\(what) is not supported yet by this driver") }
        }
        guard type == .qemu || type == .kvm else { throw VirtError(.configUnsupported, .qemu, "domain type '\(type)' is not supported") }
        try refuse(!devices.filesystems.isEmpty, "<filesystem>")
        try refuse(!devices.smartcards.isEmpty, "<smartcard>")
        try refuse(!devices.tpms.isEmpty, "<tpm>")
        try refuse(!devices.hostDevices.isEmpty, "<hostdev>")
        try refuse(!devices.redirectedDevices.isEmpty, "<redirdev>")
        try refuse(!devices.sharedMemories.isEmpty, "<shmem>")
        try refuse(!devices.memoryModules.isEmpty, "<memory> device")
        try refuse(!devices.leases.isEmpty, "<lease>")
        try refuse(!devices.cryptos.isEmpty, "<crypto>")
        try refuse(devices.iommu != nil, "<iommu>")
        try refuse(devices.vsock != nil, "<vsock>")
        try refuse(launchSecurity != nil, "<launchSecurity>")
        try refuse(maximumMemory != nil, "<maxMemory>")
        try refuse(cpu?.cells.isEmpty == false, "<numa> of the CPU")
        try refuse(cpu?.mode == .hostModel, "CPU mode 'host-model'")
        try refuse(features?.hyperV != nil, "<hyperv>")
        try refuse(os.smbiosMode == .sysinfo || os.smbiosMode == .host, "<smbios>")
        try refuse(os.firmware != nil && os.loader?.path == nil, "automatic firmware selection")
        try refuse(memoryBacking?.hugePages != nil, "<hugepages>")
        try refuse((memoryBacking?.source ?? .none) != .none, "<memoryBacking> source")
        try refuse(generationID != nil, "<genid>")
        try refuse(qemu.map { !$0.addedCapabilities.isEmpty || !$0.removedCapabilities.isEmpty } ?? false, "<qemu:capabilities>")
        try refuse(qemu?.deprecation != nil, "<qemu:deprecation>")
        for disk in devices.disks { try disk.refuseUnsupported(refuse) }
        for interface in devices.interfaces {
            try refuse(interface.bandwidth != nil, "<bandwidth> of an interface")
            try refuse(interface.vlan != nil, "<vlan> of an interface")
            try refuse(interface.virtualPort != nil, "<virtualport>")
            try refuse(interface.filter != nil, "<filterref>")
        }
    }
}

extension Disk {
    fileprivate func refuseUnsupported(_ refuse: (Bool, String) throws(VirtError) -> Void) throws(VirtError) {
        try refuse(source.type != .file && source.type != .block, "disk source of type '\(source.type)'")
        try refuse(source.encryption != nil || encryption != nil, "<encryption> of a disk")
        try refuse(source.reservations != nil, "<reservations>")
        try refuse(!source.slices.isEmpty, "<slices>")
        try refuse(transient, "<transient/>")
        try refuse(mirror != nil, "<mirror>")
    }
}
