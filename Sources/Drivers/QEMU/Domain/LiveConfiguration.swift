// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// What a configuration gets when its guest starts.
extension DomainConfiguration {
    mutating func prepareForStart(_ host: QEMUConfiguration) {
        assignAliases()
        assignNodeNumbers()
        for index in devices.disks.indices where !devices.disks[index].isEmpty && devices.disks[index].backing == nil {
            var end = BackingStore()
            end.endsChain = true
            devices.disks[index].backing = end
        }
        if host.isPrivileged {
            partition = partition ?? "/machine"
            if securityLabels.isEmpty { securityLabels = [Self.ownerLabel(host.identity)] }
        }
    }

    private static func ownerLabel(_ identity: ProcessIdentity?) -> SecurityLabel {
        var label = SecurityLabel()
        label.isImplicit = true
        label.type = .dynamic
        label.model = "dac"
        label.relabel = true
        label.label = "+\(identity?.user ?? getuid()):+\(identity?.group ?? getgid())"
        label.imageLabel = label.label
        return label
    }

    /// Fills in the terminals that QEMU made for its character devices: an answer of `query-chardev`.
    mutating func fillTerminals(_ answer: JSON) {
        var terminals: [String: String] = [:]
        for device in answer.elements ?? [] {
            guard let label = device["label"]?.text, let name = device["filename"]?.text, name.hasPrefix("pty:") else { continue }
            terminals[label] = String(name.dropFirst("pty:".count))
        }
        func fill(_ backend: inout CharacterBackend, _ info: DeviceInfo) {
            guard case .pty(var pty) = backend.source, let path = terminals["char\(info.alias ?? "")"] else { return }
            pty.path = path
            backend.source = .pty(pty)
        }
        for index in devices.serials.indices { fill(&devices.serials[index].backend, devices.serials[index].info) }
        for index in devices.parallels.indices { fill(&devices.parallels[index].backend, devices.parallels[index].info) }
        for index in devices.channels.indices { fill(&devices.channels[index].backend, devices.channels[index].info) }
        for index in devices.consoles.indices { fill(&devices.consoles[index].backend, devices.consoles[index].info) }
    }

    /// What is said to a new QEMU before its CPUs run.
    var startCommands: [QMPCommand] {
        var commands: [QMPCommand] = []
        if onReboot == .destroy { commands.append(QMPCommand("set-action", ["reboot": "shutdown"])) }
        for graphics in devices.graphics {
            switch graphics {
            case .vnc(let vnc): commands += Self.password("vnc", vnc.password.password)
            case .spice(let spice): commands += Self.password("spice", spice.password.password)
            default: break
            }
        }
        for disk in devices.disks where !disk.throttle.isEmpty && !disk.isEmpty { commands.append(disk.throttle.command(disk)) }
        if let path = balloonObjectPath, let period = devices.memoryBalloon?.statisticsPeriod, period > 0 {
            commands.append(
                QMPCommand(
                    "qom-set",
                    ["path": .string(path), "property": "guest-stats-polling-interval", "value": .integer(Int64(period))]))
        }
        if let current = balloonSize { commands.append(QMPCommand("balloon", ["value": .unsigned(current)])) }
        return commands
    }

    private static func password(_ kind: String, _ password: String?) -> [QMPCommand] {
        guard let password else { return [] }
        return [QMPCommand("set_password", ["protocol": .string(kind), "password": .string(password)])]
    }

    /// The size in bytes to which the balloon shrinks the guest; nil when it has all its memory, or no balloon.
    private var balloonSize: UInt64? {
        guard let balloon = devices.memoryBalloon, balloon.model != BalloonModel.none, currentMemory.value < memory.value else {
            return nil
        }
        return currentMemory.value << 10
    }
}

// MARK: - Ports of displays

extension DomainConfiguration {
    /// Gives every display that wants one a free port, and takes the given ones.
    mutating func assignDisplayPorts(_ host: QEMUConfiguration, _ taken: inout Set<Int32>) throws(VirtError) {
        for index in devices.graphics.indices {
            switch devices.graphics[index] {
            case .vnc(var vnc):
                vnc.listens = Self.listens(vnc.listens, host.vncListen)
                if Self.wantsPort(vnc.listens), vnc.autoport || vnc.port <= 0 { vnc.port = try Self.freePort(host.displayPorts, taken) }
                if vnc.port > 0 { taken.insert(vnc.port) }
                devices.graphics[index] = .vnc(vnc)
            case .spice(var spice):
                spice.listens = Self.listens(spice.listens, host.spiceListen)
                if Self.wantsPort(spice.listens), spice.autoport || spice.port <= 0 {
                    spice.port = try Self.freePort(host.displayPorts, taken)
                }
                if spice.port > 0 { taken.insert(spice.port) }
                devices.graphics[index] = .spice(spice)
            default: break
            }
        }
    }

    /// The ports that the guest's displays use.
    var displayPorts: [Int32] {
        devices.graphics.compactMap { graphics in
            switch graphics {
            case .vnc(let vnc): vnc.port > 0 ? vnc.port : nil
            case .spice(let spice): spice.port > 0 ? spice.port : nil
            default: nil
            }
        }
    }

    private static func listens(_ given: [GraphicsListen], _ standard: String) -> [GraphicsListen] {
        var listens = given
        if listens.isEmpty {
            var listen = GraphicsListen()
            listen.type = .address
            listens = [listen]
        }
        for index in listens.indices where listens[index].type == .address && listens[index].address == nil {
            listens[index].address = standard
        }
        return listens
    }

    private static func wantsPort(_ listens: [GraphicsListen]) -> Bool {
        listens.first?.type == .address || listens.first?.type == .network
    }

    private static func freePort(_ range: ClosedRange<Int32>, _ taken: Set<Int32>) throws(VirtError) -> Int32 {
        for port in range where !taken.contains(port) && isFree(port) { return port }
        throw VirtError(
            .internalError, .unspecified, "Unable to find an unused port in range 'display' (\(range.lowerBound)-\(range.upperBound))")
    }

    private static func isFree(_ port: Int32) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        } == 0
    }
}
