// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// Which bus an input device is on depends on the kind of guest.
    mutating func settleInputs() throws {
        let isX86 = os.arch == nil || os.arch == "i686" || os.arch == "x86_64"
        for index in devices.inputs.indices { try devices.inputs[index].settle(guest: os.type, isX86: isX86) }
    }
}

extension Input {
    mutating func settle(guest: String, isX86: Bool) throws {
        if bus == .default {
            bus = defaultBus(guest: guest, isX86: isX86)
            return
        }
        switch guest {
        case "hvm":
            if bus == .ps2, type != .mouse, type != .keyboard {
                throw VirtError(.internalError, .domain, "ps2 bus does not support \(type) input device")
            }
            if bus == .xen { throw VirtError(.configUnsupported, .domain, "unsupported input bus \(bus)") }
        case "xen", "xenpvh":
            if bus != .xen { throw VirtError(.configUnsupported, .domain, "unsupported input bus \(bus)") }
            if type != .mouse, type != .keyboard {
                throw VirtError(.configUnsupported, .domain, "xen bus does not support \(type) input device")
            }
        default:
            throw VirtError(.internalError, .domain, "Input devices are not supported by this virtualization driver.")
        }
    }

    private func defaultBus(guest: String, isX86: Bool) -> InputBus {
        if guest == "xen" || guest == "xenpvh" { return .xen }
        switch type {
        case .mouse, .keyboard: return isX86 ? .ps2 : .usb
        case .passthrough: return .virtio
        case .evdev: return .none
        case .tablet: return .usb
        }
    }
}
