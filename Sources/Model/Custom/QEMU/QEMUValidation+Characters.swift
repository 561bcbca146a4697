// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension QEMUValidation {
    func validateCharacterDevices() throws {
        for source in domain.devices.characterSources { try validate(source) }
        for serial in domain.devices.serials { try validate(serial) }
    }

    private func validate(_ source: CharacterSource) throws {
        let reconnect: Reconnect?
        switch source {
        case .tcp(let tcp): reconnect = tcp.reconnect
        case .unix(let socket): reconnect = socket.reconnect
        case .spicevmc, .spiceport:
            guard hasSpice else { throw refuse("chardev '\(source.kind)' not supported without spice graphics") }
            return
        default: return
        }
        if let reconnect, reconnect.enabled == true, reconnect.timeout == 0 {
            throw VirtError(.invalidArg, .qemu, "chardev reconnect source timeout cannot be '0'")
        }
    }

    private var hasSpice: Bool { domain.devices.graphics.contains { if case .spice = $0 { true } else { false } } }

    private func validate(_ serial: SerialPort) throws {
        if let expected = serial.model.target, expected != serial.targetType {
            throw refuse("Target model '\(serial.model)' requires target type '\(expected)'")
        }
        switch serial.targetType {
        case .spaprVioSerial, .systemSerial, .sclpSerial:
            throw refuse(
                "Serial device with target type '\(serial.targetType)' and target model '\(serial.model)' not compatible with guest "
                    + "architecture or machine type")
        default: break
        }
        guard let kind = serial.info.address?.kind, kind != .none, let wanted = serial.targetType.addressKind, kind != wanted else {
            return
        }
        throw refuse("Target type '\(serial.targetType)' requires address type '\(wanted)'")
    }

    func validateGraphics() throws {
        for display in domain.devices.graphics {
            switch display {
            case .spice(let spice):
                let isSecure = spice.channels.contains { $0.mode == .secure } || spice.defaultMode == .secure
                if spice.tlsPort > 0 || isSecure && spice.tlsPort != 0, !binary.hasSpiceTLS {
                    throw refuse("spice TLS port set in XML configuration, but TLS is disabled in qemu.conf")
                }
            case .vnc(let vnc):
                let length = vnc.password.password?.utf8.count ?? 0
                if length > 8 { throw refuse("VNC password is \(length) characters long, only 8 permitted") }
            case .rdp, .desktop: throw refuse("unsupported graphics type '\(display.kind)'")
            default: break
            }
        }
    }
}

extension SerialModel {
    /// The only kind of port that a model belongs to.
    var target: SerialTarget? {
        switch self {
        case .isaSerial: .isaSerial
        case .usbSerial: .usbSerial
        case .pciSerial: .pciSerial
        case .spaprVty: .spaprVioSerial
        case .pl011, .ns16550a: .systemSerial
        case .sclpconsole, .sclplmconsole: .sclpSerial
        case .isaDebugcon: .isaDebug
        case .none: nil
        }
    }
}

extension SerialTarget {
    var addressKind: DeviceAddress.Kind? {
        switch self {
        case .isaSerial, .isaDebug: .isa
        case .usbSerial: .usb
        case .pciSerial: .pci
        case .spaprVioSerial: .spaprVio
        default: nil
        }
    }
}
