// SPDX-License-Identifier: Apache-2.0

extension DomainConfiguration {
    /// SCSI host devices without an address take the next free unit of the SCSI controllers, a new controller when all are full.
    mutating func addHostDeviceAddresses() {
        for index in devices.hostDevices.indices
        where devices.hostDevices[index].type == "scsi" && devices.hostDevices[index].info.address == nil {
            let address = nextDrive(units: 7)
            devices.hostDevices[index].info.address = .drive(address)
            addSCSIController(Int32(address.controller))
        }
    }

    private func nextDrive(units: UInt32) -> DeviceAddress.Drive {
        var used = Set<[UInt32]>()
        let addresses = devices.disks.filter { $0.bus == .scsi }.compactMap(\.info.address) + devices.hostDevices.compactMap(\.info.address)
        for case .drive(let drive) in addresses { used.insert([drive.controller, drive.unit]) }
        var drive = DeviceAddress.Drive()
        while used.contains([drive.controller, drive.unit]) {
            drive.unit += 1
            if drive.unit == units { (drive.controller, drive.unit) = (drive.controller + 1, 0) }
        }
        return drive
    }

    /// A new controller is like the last one.
    private mutating func addSCSIController(_ number: Int32) {
        let others = devices.controllers.filter { $0.type == .scsi }
        guard !others.contains(where: { $0.index == number }) else { return }
        var controller = Controller()
        controller.type = .scsi
        controller.index = number
        controller.model = others.last?.model
        devices.controllers.append(controller)
    }
}
