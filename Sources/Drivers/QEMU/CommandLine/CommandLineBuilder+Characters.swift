// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addCharacterDevices() throws(VirtError) {
        for serial in domain.devices.serials { try addSerial(serial) }
        for parallel in domain.devices.parallels {
            let id = try addBackend(parallel.backend, parallel.info)
            line.add("-device", Properties(["driver": "isa-parallel", "chardev": .string(id), "id": parallel.info.alias.map(JSON.string)]))
        }
        for channel in domain.devices.channels { try addChannel(channel) }
        for console in domain.devices.consoles { try addConsole(console) }
    }

    private mutating func addSerial(_ serial: SerialPort) throws(VirtError) {
        let id = try addBackend(serial.backend, serial.info)
        var properties = Properties()
        switch serial.model {
        case .isaSerial, .none: properties.set("driver", "isa-serial")
        case .pciSerial: properties.set("driver", "pci-serial")
        case .usbSerial: properties.set("driver", "usb-serial")
        case .isaDebugcon: properties.set("driver", "isa-debugcon")
        default: throw VirtError(.configUnsupported, .qemu, "serial device model '\(serial.model)' is not supported for this machine")
        }
        properties.set("chardev", id)
        properties.set("id", serial.info.alias)
        if serial.model == .isaSerial || serial.model == .none { properties.set("index", UInt32(max(0, serial.port))) }
        try addDevice(properties, at: serial.info, "serial")
    }

    private mutating func addConsole(_ console: Console) throws(VirtError) {
        // The first console of a PC is its serial port, which is there already.
        guard console.targetType != .serial && console.targetType != .none else { return }
        guard console.targetType == .virtio else {
            throw VirtError(.configUnsupported, .qemu, "unsupported console target type \(console.targetType)")
        }
        let id = try addBackend(console.backend, console.info)
        var properties = Properties(["driver": "virtconsole"])
        addVirtioSerialBus(console.info, to: &properties)
        properties.set("chardev", id)
        properties.set("id", console.info.alias)
        line.add("-device", properties)
    }

    private mutating func addChannel(_ channel: Channel) throws(VirtError) {
        let id = try addBackend(channel.backend, channel.info, channelName: channel.target.name)
        switch channel.target {
        case .virtio(let target):
            var properties = Properties(["driver": "virtserialport"])
            addVirtioSerialBus(channel.info, to: &properties)
            properties.set("chardev", id)
            properties.set("id", channel.info.alias)
            properties.set("name", target.name)
            line.add("-device", properties)
        case .guestfwd(let target):
            let forward = "tcp:\(target.address):\(target.port)-chardev:\(id)"
            line.add(
                "-netdev",
                Properties(["type": "user", "guestfwd": [["str": .string(forward)]], "id": channel.info.alias.map(JSON.string)]))
        default: throw VirtError(.configUnsupported, .qemu, "channel target type '\(channel.target.kind)' is not supported")
        }
    }

    private func addVirtioSerialBus(_ info: DeviceInfo, to properties: inout Properties) {
        guard case .virtioSerial(let address)? = info.address else { return }
        let controller = domain.devices.controllers.first { $0.type == .virtioSerial && $0.index == Int32(address.controller) }
        properties.set("bus", "\(controller?.info.alias ?? "virtio-serial\(address.controller)").\(address.bus)")
        properties.set("nr", address.port)
    }

    /// Adds the host's side and returns its name.
    private mutating func addBackend(_ backend: CharacterBackend, _ info: DeviceInfo, channelName: String? = nil) throws(VirtError)
        -> String
    {
        let id = "char\(info.alias ?? "")"
        var value = try Self.backend(backend.source, id, channelName: channelName)
        if let log = backend.logFile {
            value += ",logfile=\(CommandLine.escaped(log))"
            if let append = backend.logAppend { value += ",logappend=\(append ? "on" : "off")" }
        }
        line.add("-chardev", value)
        return id
    }

    static func backend(_ source: CharacterSource, _ id: String, channelName: String?) throws(VirtError) -> String {
        func path(_ path: String?) -> String { "path=\(CommandLine.escaped(path ?? ""))" }
        switch source {
        case .null: return "null,id=\(id)"
        case .vc: return "vc,id=\(id)"
        case .stdio: return "stdio,id=\(id)"
        case .pty: return "pty,id=\(id)"
        case .device(let device):
            return "\(device.path?.hasPrefix("/dev/parport") == true ? "parallel" : "serial"),id=\(id),\(path(device.path))"
        case .file(let file):
            return "file,id=\(id),\(path(file.path))" + (file.append.map { ",append=\($0 ? "on" : "off")" } ?? "")
        case .pipe(let pipe): return "pipe,id=\(id),\(path(pipe.path))"
        case .unix(let socket):
            let tail = socket.mode == .bind ? ",server=on,wait=off" : reconnect(socket.reconnect)
            return "socket,id=\(id),\(path(socket.path))" + tail
        case .tcp(let socket):
            guard socket.tls != true else { throw VirtError(.configUnsupported, .qemu, "TLS on character devices is not supported yet") }
            let telnet = socket.networkProtocol == .telnet ? ",telnet=on" : ""
            let tail = socket.mode == .bind ? ",server=on,wait=off" : reconnect(socket.reconnect)
            return "socket,id=\(id),host=\(CommandLine.escaped(socket.host ?? "")),port=\(CommandLine.escaped(socket.service ?? ""))"
                + telnet + tail
        case .udp(let udp):
            let ends = udp.endpoints
            return "udp,id=\(id),host=\(CommandLine.escaped(ends.connectHost ?? "")),port=\(CommandLine.escaped(ends.connectService ?? ""))"
                + ",localaddr=\(CommandLine.escaped(ends.bindHost ?? "")),localport=\(CommandLine.escaped(ends.bindService ?? "0"))"
        case .spicevmc: return "spicevmc,id=\(id),name=\(channelName == "com.redhat.spice.0" ? "vdagent" : channelName ?? "vdagent")"
        case .spiceport(let port): return "spiceport,id=\(id),name=\(CommandLine.escaped(port.channel ?? ""))"
        default: throw VirtError(.configUnsupported, .qemu, "character device type '\(source.kind)' is not supported yet")
        }
    }

    private static func reconnect(_ reconnect: Reconnect?) -> String {
        guard let reconnect, reconnect.enabled == true, let timeout = reconnect.timeout else { return "" }
        return ",reconnect=\(timeout)"
    }
}

extension ChannelTarget {
    /// The port's name as the guest sees it.
    var name: String? {
        switch self {
        case .virtio(let target): target.name
        case .xen(let target): target.name
        default: nil
        }
    }
}
