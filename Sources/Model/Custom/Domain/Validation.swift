// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// What no driver accepts.
    func validate() throws {
        if title?.utf8.contains(UInt8(ascii: "\n")) == true {
            throw VirtError(.xmlError, .domain, "Domain title can't contain newlines")
        }
        try os.validate()
        for disk in devices.disks { try disk.validate() }
        try validateDiskTargets()
        try validateBootOrder()
        try validateControllers()
        try validateDriveAddresses()
        try validateHostDevices()
        try validateUSB()
        try validateCharacterDevices()
        try validateTuning()
    }
}
