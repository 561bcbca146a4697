// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    mutating func completeCharacterDevices() throws {
        try number(&devices.serials, \.port)
        try number(&devices.parallels, \.port)
        for index in devices.consoles.indices { devices.consoles[index].port = Int32(index) }
        matchConsoleAndSerial()
        if devices.consoles.dropFirst().contains(where: { [.none, .serial].contains($0.targetType) }) {
            throw VirtError.refused("Only the first console can be a serial port")
        }
        for index in devices.consoles.indices where devices.consoles[index].targetType == .none {
            devices.consoles[index].targetType = .serial
        }
    }

    /// Ports that were left open get the next number; none may be given twice.
    private func number<Device>(_ devices: inout [Device], _ port: WritableKeyPath<Device, Int32>) throws {
        for index in devices.indices where devices[index][keyPath: port] < 0 {
            devices[index][keyPath: port] = (devices.map { $0[keyPath: port] }.max() ?? -1) + 1
        }
    }

    /// The first console of a fully virtualized guest is the first serial port seen from the other side.
    private mutating func matchConsoleAndSerial() {
        guard os.type == "hvm" else { return }
        if let console = devices.consoles.first {
            guard console.targetType == .none || console.targetType == .serial else { return }
            devices.consoles[0].targetType = .serial
            if devices.serials.isEmpty {
                var serial = SerialPort()
                serial.backend = console.backend
                serial.info = console.info
                serial.port = 0
                devices.serials = [serial]
            }
        } else if let serial = devices.serials.first {
            guard [.none, .isaSerial, .spaprVioSerial, .systemSerial, .sclpSerial].contains(serial.targetType) else { return }
            var console = Console()
            console.targetType = .serial
            console.port = 0
            devices.consoles = [console]
        }
        guard let serial = devices.serials.first else { return }
        devices.consoles[0].backend = serial.backend
        devices.consoles[0].info = serial.info
        devices.consoles[0].port = serial.port
    }
}
