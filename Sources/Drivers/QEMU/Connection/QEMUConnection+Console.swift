// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model
internal import WireProtocol

extension QEMUConnection {
    func domainOpenConsole(_ args: Remote.DomainOpenConsoleArgs, in call: any CallContext) async throws {
        let isForced = args.flags & 1 != 0
        // Force, and safe: one session at a time.
        try check(args.flags, allowed: 3, in: "qemuDomainOpenConsole")
        let domain = try host.domain(args.dom)
        try domain.checkActive()
        guard let live = domain.live?.value, let guest = domain.guest else {
            throw VirtError(.operationInvalid, .qemu, "domain is not running")
        }
        let (name, backend) = try live.characterDevice(args.devName)
        guard case .pty(let pty) = backend.source, let path = pty.path else {
            throw VirtError(.internalError, .qemu, "character device \(name) is not using a PTY or UNIX socket")
        }
        let terminal = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
        guard terminal >= 0 else { throw Files.failure("Unable to open character device '\(path)'") }
        let session = ConsoleSession(terminal, host.watcher)
        guard guest.consoles.begin(session, path, takesOver: isForced) else {
            session.end()
            throw VirtError(.operationFailed, .qemu, "Active console session exists for this domain")
        }
        do {
            let stream = try call.openStream()
            session.pump(stream) { guest.consoles.finish(session, path) }
        } catch {
            guest.consoles.finish(session, path)
            session.end()
            throw error
        }
    }

    func domainScreenshot(_ args: Remote.DomainScreenshotArgs, in call: any CallContext) async throws -> Remote.DomainScreenshotRet {
        try check(args.flags, in: "qemuDomainScreenshot")
        let domain = try host.domain(args.dom)
        try domain.checkActive()
        guard let videos = domain.live?.value.devices.videos, let guest = domain.guest else { throw QMPError.closed.virtError }
        guard videos.first.map({ $0.model != .none }) == true else {
            throw VirtError(.operationInvalid, .qemu, "no screens to take screenshot from")
        }
        let heads = videos.reduce(0) { $0 + max(1, $1.heads) }
        guard args.screen < heads else { throw VirtError(.operationInvalid, .qemu, "no such screen ID") }
        let file = guest.folder + "/screenshot.png"
        let arguments: JSON =
            args.screen == 0 || videos.isEmpty
            ? ["filename": .string(file), "format": "png"]
            : [
                "filename": .string(file), "format": "png", "device": .string(videos[0].info.alias ?? "video0"),
                "head": .integer(Int64(args.screen)),
            ]
        _ = try await withJob(args.dom, "remoteDispatchDomainScreenshot") { domain in
            try await execute(QMPCommand("screendump", arguments), domain)
        }
        let content = try await host.workers.run { () throws(VirtError) in
            defer { unlink(file) }
            return try Files.read(file, limit: 256 << 20) ?? []
        }
        let stream = try call.openStream()
        Task {
            do {
                var rest = content[...]
                while !rest.isEmpty {
                    try await stream.write(Array(rest.prefix(1 << 16)))
                    rest = rest.dropFirst(1 << 16)
                }
                try await stream.finish()
            } catch {
                stream.abort(error as? VirtError)
            }
        }
        return Remote.DomainScreenshotRet(mime: "image/png")
    }
}

extension DomainConfiguration {
    /// The console that a name stands for: the first one without a name, else any character device with this alias.
    func characterDevice(_ name: String?) throws(VirtError) -> (name: String, CharacterBackend) {
        let consoles = devices.consoles.map { ($0.info.alias, $0.backend) }
        let serials = devices.serials.map { ($0.info.alias, $0.backend) }
        let others = devices.parallels.map { ($0.info.alias, $0.backend) } + devices.channels.map { ($0.info.alias, $0.backend) }
        if let name {
            guard let found = (consoles + serials + others).first(where: { $0.0 == name }) else {
                throw VirtError(.internalError, .qemu, "cannot find character device \(name)")
            }
            return (name, found.1)
        }
        guard let first = (consoles + serials).first else { throw VirtError(.internalError, .qemu, "cannot find character device (null)") }
        return (first.0 ?? "(null)", first.1)
    }
}
