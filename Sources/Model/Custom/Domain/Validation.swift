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
        try validateTuning()
    }
}
