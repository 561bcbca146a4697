// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// What a guest's agent, keyboard and console would answer.
extension TestConnection {
    // MARK: - File systems

    func domainGetFSInfo(_ args: Remote.DomainGetFSInfoArgs, in call: any CallContext) async throws -> Remote.DomainGetFSInfoRet {
        try check(args.flags, in: "testDomainGetFSInfo")
        let target = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            return domain.configuration.devices.disks.first { $0.device == .disk }?.target
        }
        guard let target else { return Remote.DomainGetFSInfoRet(info: [], ret: 0) }
        let info = [("/", "1"), ("/boot", "2")].map { mountPoint, partition in
            Remote.DomainFSInfo(mountpoint: mountPoint, name: "\(target)\(partition)", fstype: "ext4", devAliases: [target])
        }
        return Remote.DomainGetFSInfoRet(info: info, ret: UInt32(info.count))
    }

    func domainFSFreeze(_ args: Remote.DomainFSFreezeArgs, in call: any CallContext) async throws -> Remote.DomainFSFreezeRet {
        try check(args.flags, in: "testDomainFSFreeze")
        return Remote.DomainFSFreezeRet(filesystems: try setFrozen(true, args.mountpoints, of: args.dom))
    }

    func domainFSThaw(_ args: Remote.DomainFSThawArgs, in call: any CallContext) async throws -> Remote.DomainFSThawRet {
        try check(args.flags, in: "testDomainFSThaw")
        return Remote.DomainFSThawRet(filesystems: try setFrozen(false, args.mountpoints, of: args.dom))
    }

    /// Returns how many of the file systems changed.
    private func setFrozen(_ frozen: Bool, _ mountPoints: [String], of reference: Remote.Domain) throws(VirtError) -> Int32 {
        try host.withDomain(reference) { (domain) throws(VirtError) in
            try domain.checkActive()
            var guest = domain.guest
            var changed: Int32 = 0
            for mountPoint in mountPoints.isEmpty ? ["/", "/boot"] : mountPoints {
                guard let path = Self.freezable(mountPoint) else {
                    throw VirtError(.operationInvalid, .test, "mount point not found: \(mountPoint)")
                }
                if guest[keyPath: path] != frozen { changed += 1 }
                guest[keyPath: path] = frozen
            }
            domain.guest = guest
            return changed
        }
    }

    private static func freezable(_ mountPoint: String) -> WritableKeyPath<TestGuest, Bool>? {
        switch mountPoint {
        case "/": \.frozenRoot
        case "/boot": \.frozenBoot
        default: nil
        }
    }

    func domainFSTrim(_ args: Remote.DomainFSTrimArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testDomainFSTrim")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            if let mountPoint = args.mountPoint, Self.freezable(mountPoint) == nil {
                throw VirtError(.operationInvalid, .test, "mount point not found: \(mountPoint)")
            }
        }
    }

    // MARK: - Time

    func domainGetTime(_ args: Remote.DomainGetTimeArgs, in call: any CallContext) async throws -> Remote.DomainGetTimeRet {
        try check(args.flags, in: "testDomainGetTime")
        return try host.withDomain(args.dom) { (domain) throws(VirtError) in
            // A paused guest does not answer, but takes a new time.
            guard domain.status.state == .running else { throw VirtError(.operationInvalid, .test, "domain is not running") }
            return Remote.DomainGetTimeRet(seconds: domain.guest.seconds, nseconds: domain.guest.nanoseconds)
        }
    }

    func domainSetTime(_ args: Remote.DomainSetTimeArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: 1, in: "testDomainSetTime")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            domain.guest.seconds = args.seconds
            domain.guest.nanoseconds = args.nseconds
        }
    }

    // MARK: - Input and signals

    func domainSendKey(_ args: Remote.DomainSendKeyArgs, in call: any CallContext) async throws {
        guard !args.keycodes.isEmpty else {
            throw VirtError.invalidArgument(
                "nkeycodes in virDomainSendKey must be greater than zero", function: "virDomainSendKey", argument: "nkeycodes",
                domain: .domain)
        }
        try check(args.flags, in: "testDomainSendKey")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.checkActive()
            let sets = ["linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum"]
            let set = sets.indices.contains(Int(args.codeset)) ? sets[Int(args.codeset)] : "(null)"
            for code in args.keycodes where code > 255 {
                throw VirtError(.internalError, .test, "invalid keycode \(code) of \(set) codeset")
            }
        }
    }

    func domainSendProcessSignal(_ args: Remote.DomainSendProcessSignalArgs, in call: any CallContext) async throws {
        guard args.pidValue != 0 else {
            throw VirtError.invalidArgument(
                "pid_value in virDomainSendProcessSignal must not be zero", function: "virDomainSendProcessSignal",
                argument: "pid_value", domain: .domain)
        }
        try check(args.flags, in: "testDomainSendProcessSignal")
        guard args.pidValue == 1 else {
            throw VirtError(.invalidArg, .test, "only sending a signal to pid 1 is supported")
        }
        guard args.signum <= 64 else {
            throw VirtError(.invalidArg, .test, "signum value \(args.signum) is out of range")
        }
        // The signal arrives nowhere: there is no process.
        try host.withDomain(args.dom) { _ in }
    }

    func domainSetUserPassword(_ args: Remote.DomainSetUserPasswordArgs, in call: any CallContext) async throws {
        try check(args.flags, allowed: 1, in: "testDomainSetUserPassword")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
    }

    // MARK: - Addresses

    func domainInterfaceAddresses(
        _ args: Remote.DomainInterfaceAddressesArgs, in call: any CallContext
    ) async throws -> Remote.DomainInterfaceAddressesRet {
        try check(args.flags, in: "testDomainInterfaceAddresses")
        guard args.source < 3 else {
            throw VirtError(.argumentUnsupported, .test, "Unknown IP address data source \(args.source)")
        }
        return try host.withState { (state) throws(VirtError) in
            let slot = try state.slot(of: args.dom)
            let interfaces = try state.change(slot) { (domain) throws(VirtError) in
                try domain.checkActive()
                return domain.configuration.devices.interfaces
            }
            let id = try state.change(slot) { $0.id }
            var addresses: [Remote.DomainInterface] = []
            for (index, interface) in interfaces.enumerated() {
                addresses.append(
                    Remote.DomainInterface(
                        name: interface.target ?? "", hwaddr: interface.mac?.description,
                        addrs: try state.addresses(of: interface, index: index, domainID: id)))
            }
            return Remote.DomainInterfaceAddressesRet(ifaces: addresses)
        }
    }

    // MARK: - Labels and messages

    func domainGetSecurityLabel(
        _ args: Remote.DomainGetSecurityLabelArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSecurityLabelRet {
        let isActive = try host.withDomain(args.dom) { $0.isActive }
        guard isActive else { return Remote.DomainGetSecurityLabelRet(label: [0], enforcing: 0) }
        return Remote.DomainGetSecurityLabelRet(label: Array(NodeConfiguration.securityLabel.utf8) + [0], enforcing: 1)
    }

    func domainGetSecurityLabelList(
        _ args: Remote.DomainGetSecurityLabelListArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetSecurityLabelListRet {
        // Observed: an empty list with a count of -1, which clients take for a failure without a reason.
        Remote.DomainGetSecurityLabelListRet(labels: [], ret: -1)
    }

    func domainGetMessages(_ args: Remote.DomainGetMessagesArgs, in call: any CallContext) async throws -> Remote.DomainGetMessagesRet {
        try check(args.flags, allowed: 3, in: "testDomainGetMessages")
        try host.withDomain(args.dom) { _ in }
        return Remote.DomainGetMessagesRet(msgs: [])
    }
}
