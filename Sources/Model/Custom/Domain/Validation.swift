// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// What no driver accepts.
    func validate(_ profile: any DomainProfile) throws {
        if title?.utf8.contains(UInt8(ascii: "\n")) == true {
            throw VirtError(.xmlError, .domain, "Domain title can't contain newlines")
        }
        try os.validate()
        for disk in devices.disks {
            if disk.device != .cdrom, !disk.lacksTarget { try disk.checkName() }
            try profile.validate(disk, of: self)
            try disk.validate()
        }
        try profile.validateDevices(of: self)
        try validateDiskTargets()
        try validateDriveAddresses()
        try validateHostDevices()
        try validateUSB()
        try validateCharacterDevices()
        try validateLabelOverrides()
        try validateSmallDevices()
        try validateTuning()
    }
}

extension DomainConfiguration {
    /// A device's label goes past the domain's, which has to allow for it.
    private func validateLabelOverrides() throws {
        let blocked = Set(securityLabels.filter { $0.relabel != true }.compactMap(\.model))
        let lists = devices.disks.map(\.source.securityLabels) + devices.characterSources.map(\.securityLabels)
        for labels in lists { try DeviceSecurityLabel.check(labels) }
        let labels = lists.flatMap(\.self)
        if labels.contains(where: { $0.model.map(blocked.contains) ?? false }) {
            throw VirtError.refused("label overrides require relabeling to be enabled at the domain level")
        }
    }

    private func validateSmallDevices() throws {
        for module in devices.memoryModules where module.model == .nvdimm && module.path == nil {
            throw VirtError(.xmlDetail, .domain, "path is required for model 'nvdimm'")
        }
        if let iommu = devices.iommu, iommu.eim == true, iommu.intremap != true {
            throw VirtError.refused("IOMMU eim requires interrupt remapping to be enabled")
        }
        let cells = cpu?.cells.count ?? 0
        for module in devices.memoryModules {
            guard cells > 0, let node = module.node, node >= Int32(clamping: cells) else { continue }
            throw VirtError(
                .xmlDetail, .domain,
                "can't add memory backend for guest node '\(node)' as the guest has only '\(cells)' NUMA nodes configured")
        }
        if let address = devices.vsock?.guestCID, address < 3 { throw VirtError.refused("guest CIDs must be >= 3") }
        var panics = Set<PanicModel>()
        for panic in devices.panics where !panics.insert(panic.model).inserted {
            throw VirtError.contradiction("Multiple panic devices with model '\(panic.model)'")
        }
    }
}
