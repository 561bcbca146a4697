// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// Reads a document, fills defaults as the driver wants them, and checks the result.
    public init(xml: String, profile: any DomainProfile, options: ParseOptions = []) throws {
        try self.init(xml: xml, options: profile.knowsNamespaces ? options : options.union(.withoutNamespaces))
        try complete(profile, options)
    }

    /// Fills what the document left open, in the reference's order.
    public mutating func complete(_ profile: any DomainProfile, _ options: ParseOptions) throws {
        guard !name.utf8.contains(UInt8(ascii: "/")) else {
            throw VirtError(.xmlError, .domain, "name \(name) cannot contain '/'")
        }
        try profile.prepare(&self, options: options)
        try completeMemory(preferCells: profile.prefersCellMemory)
        try settleInputs()
        numberControllers()
        try profile.adjust(&self, options: options)
        try completeBoot()
        try completeVideos()
        try completeCharacterDevices()
        try completeDisks(profile)
        completeInterfaces()
        if let vsock = devices.vsock { devices.vsock?.autoCID = vsock.autoCID ?? (vsock.guestCID == nil) }
        if let cpu, cpu.mode == .custom, cpu.model == nil, cpu.check != .default {
            throw VirtError.refused("check attribute specified for CPU with no model")
        }
        try validateControllers()
        completeControllers()
        try profile.assignAddresses(&self, options: options)
        if !options.contains(.skipValidation) {
            try profile.validate(self)
            try validate(profile)
        }
    }

    private mutating func completeMemory(preferCells: Bool) throws {
        let cells = cpu?.cells.reduce(0) { $0 &+ $1.memory } ?? 0
        let modules = devices.memoryModules.reduce(0) { $0 &+ $1.size }
        if cells > 0, preferCells || memory.value == 0 { memory.value = cells &+ modules }
        guard memory.value > 0 else {
            throw VirtError(.xmlError, .domain, "Memory size must be specified via <memory> or in the <numa> configuration")
        }
        try validateMaximumMemory()
        if currentMemory.value == 0 || currentMemory.value > memory.value { currentMemory.value = memory.value }
    }

    /// The boot order belongs to full virtualization only; without one, and without per-device orders, it is the disk.
    private mutating func completeBoot() throws {
        guard os.type == "hvm", bootloader == nil else {
            os.bootDevices = []
            return
        }
        try validateBootOrder()
        guard !devices.hasBootOrder else {
            if os.bootDevices.isEmpty { return }
            throw VirtError(
                .configUnsupported, .domain, "per-device boot elements cannot be used together with os/boot elements")
        }
        if os.bootDevices.isEmpty {
            var disk = BootDevice()
            disk.name = .hd
            os.bootDevices = [disk]
        }
    }

    private mutating func completeInterfaces() {
        for index in devices.interfaces.indices where devices.interfaces[index].mac == nil {
            devices.interfaces[index].mac = .random(prefix: (0x52, 0x54, 0x00))
        }
    }
}

extension Devices {
    /// Whether a device has its own place in the boot order.
    var hasBootOrder: Bool {
        disks.contains { $0.info.bootOrder != nil } || interfaces.contains { $0.info.bootOrder != nil }
            || hostDevices.contains { $0.info.bootOrder != nil } || redirectedDevices.contains { $0.info.bootOrder != nil }
    }
}
