// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension DomainConfiguration {
    /// Reads a definition as the test driver takes it.
    static func parse(_ xml: String, options: ParseOptions = .inactive) throws -> DomainConfiguration {
        try DomainConfiguration(xml: xml, profile: TestDomainProfile(), options: options)
    }

    /// The disk with this target or source path.
    func diskIndex(_ path: String) -> Int? {
        guard !path.isEmpty else { return nil }
        return devices.disks.firstIndex { $0.target == path } ?? devices.disks.firstIndex { $0.source.path == path }
    }

    /// The interface with this device name or MAC address.
    func interfaceIndex(_ device: String) throws(VirtError) -> Int {
        let mac = MACAddress(text: device)
        let index = devices.interfaces.firstIndex { $0.target == device || (mac != nil && $0.mac == mac) }
        guard let index else { throw VirtError(.invalidArg, .domain, "'\(device)' is not a known interface") }
        return index
    }

    var currentVCPUs: UInt32 { vcpus.current ?? vcpus.maximum }

    var endsOnPowerOff: Bool { onPoweroff != .restart && onPoweroff != .renameRestart }
    var endsOnReboot: Bool { onReboot != .restart && onReboot != .renameRestart }

    mutating func setLifecycleAction(type: UInt32, action: UInt32) {
        guard let action = LifecycleAction(rawValue: UInt8(clamping: action)) else { return }
        switch type {
        case 0: onPoweroff = action
        case 1: onReboot = action
        default: onCrash = action
        }
    }
}

/// What `virDomainSetLifecycleAction` accepts.
enum LifecycleEvent {
    static let names = ["poweroff", "reboot", "crash"]
    static let actionNames = ["destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart"]

    /// Only a crash leaves a core to dump.
    static func check(type: UInt32, action: UInt32) throws(VirtError) {
        guard type < names.count, action < actionNames.count else { return }
        guard type != 2, action >= 4 else { return }
        throw VirtError(
            .configUnsupported, .domain,
            "Lifecycle event '\(names[Int(type)])' doesn't support '\(actionNames[Int(action)])' action")
    }
}
