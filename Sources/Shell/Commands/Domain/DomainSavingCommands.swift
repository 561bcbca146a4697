// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol
import XDR

/// A domain's memory goes to a file and comes back.
enum DomainSavingCommands {
    private enum SaveFlag {
        static let bypassCache: UInt32 = 1
        static let running: UInt32 = 2
        static let paused: UInt32 = 4
        static let resetNVRAM: UInt32 = 8
    }

    private static func flags(_ i: Invocation) throws -> UInt32 {
        i.flags([
            "bypass-cache": SaveFlag.bypassCache, "running": SaveFlag.running, "paused": SaveFlag.paused,
            "reset-nvram": SaveFlag.resetNVRAM,
        ])
    }

    /// A path as the daemon needs it.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let folder = getcwd(nil, 0) else { return path }
        defer { free(folder) }
        return "\(String(cString: folder))/\(path)"
    }

    static func save(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let path = try i.required("file")
        let flags = try flags(i)
        let xml = try i.has("xml") ? i.file("xml") : nil
        let target = absolute(path)
        try await JobWatch(i, domain, label: "Save", failure: "Failed to save domain '\(domain.name)' to \(path)").run { services in
            if flags != 0 || xml != nil {
                try await services.domainSaveFlags(.init(dom: domain, to: target, dxml: xml, flags: flags), in: ClientCall())
            } else {
                try await services.domainSave(.init(dom: domain, to: target), in: ClientCall())
            }
        }
        i.printExtra("\nDomain '\(domain.name)' saved to \(path)\n")
    }

    static func restore(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = try flags(i)
        let xml = try i.has("xml") ? i.file("xml") : nil
        let source = absolute(path)
        try await attempting("Failed to restore domain from \(path)") {
            if flags != 0 || xml != nil {
                try await i.services.domainRestoreFlags(.init(from: source, dxml: xml, flags: flags), in: i.call)
            } else {
                try await i.services.domainRestore(.init(from: source), in: i.call)
            }
        }
        i.printExtra("Domain restored from \(path)\n")
    }

    static func saveImageDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["security-info": 1])
        try i.checkXPath()
        let path = absolute(try i.required("file"))
        try i.printXML(try await i.services.domainSaveImageGetXMLDesc(.init(file: path, flags: flags), in: i.call).xml)
    }

    static func saveImageDefine(_ i: Invocation) async throws {
        let flags = try flags(i)
        let path = try i.required("file")
        let xml = try i.file("xml")
        let target = absolute(path)
        try await attempting("Failed to update \(path)") {
            try await i.services.domainSaveImageDefineXML(.init(file: target, dxml: xml, flags: flags), in: i.call)
        }
        i.printExtra("State file \(path) updated.\n")
    }

    static func saveImageEdit(_ i: Invocation) async throws {
        let path = try i.required("file")
        try i.exclude("running", "paused")
        let flags = try flags(i)
        let target = absolute(path)
        try await DocumentEditor(shell: i.shell, label: "Saved image \(path) XML configuration").run {
            try await i.services.domainSaveImageGetXMLDesc(.init(file: target, flags: 1), in: i.call).xml
        } define: { xml, _ in
            try await i.services.domainSaveImageDefineXML(.init(file: target, dxml: xml, flags: flags), in: i.call)
            return path
        } report: { _ in
            "State file '\(path)' edited.\n"
        }
    }

    static func managedsave(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let flags = try flags(i)
        try await JobWatch(i, domain, label: "Managedsave", failure: "Failed to save domain '\(domain.name)' state").run { services in
            try await services.domainManagedSave(.init(dom: domain, flags: flags), in: ClientCall())
        }
        i.printExtra("\nDomain '\(domain.name)' state saved by libvirt\n")
    }

    static func managedsaveRemove(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let has = try await attempting("Failed to check for domain managed save image") {
            try await i.services.domainHasManagedSaveImage(.init(dom: domain, flags: 0), in: i.call).result
        }
        guard has != 0 else {
            return i.printExtra("Domain '\(domain.name)' has no manage save image; removal skipped")
        }
        try await attempting("Failed to remove managed save image for domain '\(domain.name)'") {
            try await i.services.domainManagedSaveRemove(.init(dom: domain, flags: 0), in: i.call)
        }
        i.printExtra("Removed managedsave image for domain '\(domain.name)'")
    }

    static func managedsaveDumpxml(_ i: Invocation) async throws {
        let flags = i.flags(["security-info": 1])
        try i.checkXPath()
        let domain = try await i.domain()
        try i.printXML(try await i.services.domainManagedSaveGetXMLDesc(.init(dom: domain, flags: flags), in: i.call).xml)
    }

    static func managedsaveDefine(_ i: Invocation) async throws {
        let flags = try flags(i)
        let domain = try await i.domain()
        let xml = try i.file("xml")
        try await attempting("Failed to update \(domain.name) XML configuration") {
            try await i.services.domainManagedSaveDefineXML(.init(dom: domain, dxml: xml, flags: flags), in: i.call)
        }
        i.printExtra("Managed save state file of domain '\(domain.name)' updated.\n")
    }

    static func managedsaveEdit(_ i: Invocation) async throws {
        try i.exclude("running", "paused")
        let flags = try flags(i)
        let domain = try await i.domain()
        try await DocumentEditor(shell: i.shell, label: "Managed save image of domain '\(domain.name)' XML configuration").run {
            try await i.services.domainManagedSaveGetXMLDesc(.init(dom: domain, flags: 1), in: i.call).xml
        } define: { xml, _ in
            try await i.services.domainManagedSaveDefineXML(.init(dom: domain, dxml: xml, flags: flags), in: i.call)
            return domain.name
        } report: { name in
            "Managed save image of Domain '\(name)' XML configuration edited.\n"
        }
    }

    private static let dumpFormats = ["elf": 0, "kdump-zlib": 1, "kdump-lzo": 2, "kdump-snappy": 3, "win-dmp": 4] as [String: UInt32]

    static func dump(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let path = try i.required("file")
        let flags = i.flags(["crash": 1, "live": 2, "bypass-cache": 4, "reset": 8, "memory-only": 16])
        var format: UInt32 = 0
        if let name = i.raw("format") {
            guard i.has("memory-only") else { throw CommandFailure("--format only works with --memory-only") }
            guard let known = dumpFormats[name] else {
                throw CommandFailure(
                    "format '\(name)' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp' or 'elf'")
            }
            format = known
        }
        let target = absolute(path)
        let sentFormat = format
        try await JobWatch(i, domain, label: "Dump", failure: "Failed to core dump domain '\(domain.name)' to \(path)").run { services in
            if sentFormat != 0 {
                let arguments = Remote.DomainCoreDumpWithFormatArgs(dom: domain, to: target, dumpformat: sentFormat, flags: flags)
                try await services.domainCoreDumpWithFormat(arguments, in: ClientCall())
            } else {
                try await services.domainCoreDump(.init(dom: domain, to: target, flags: flags), in: ClientCall())
            }
        }
        i.printExtra("\nDomain '\(domain.name)' dumped to \(path)\n")
    }

    static func screenshot(_ i: Invocation) async throws {
        let screen = try i.uint32("screen") ?? 0
        let domain = try await i.domain()
        let call = ClientCall(streaming: false)
        let mime = try await attempting("could not take a screenshot of \(domain.name)") {
            try await i.services.domainScreenshot(.init(dom: domain, screen: screen, flags: 0), in: call).mime ?? ""
        }
        let path = try i.text("file") ?? defaultName(domain, mime)
        let stream = try call.openStream()
        let created = access(path, F_OK) != 0
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            stream.abort(nil)
            throw CommandFailure("cannot create file \(path): \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        do {
            try await attempting("could not receive data from domain '\(domain.name)'") {
                try await StreamCopy.receive(stream, into: descriptor, name: path)
            }
            try await attempting("cannot close stream on domain '\(domain.name)'") { try await stream.finish() }
        } catch {
            if created { unlink(path) }
            throw error
        }
        i.printExtra("Screenshot saved to \(path), with type of \(mime)")
    }

    private static func defaultName(_ domain: Remote.Domain, _ mime: String) -> String {
        let suffix = ["image/x-portable-pixmap": ".ppm", "image/png": ".png"][mime] ?? ""
        return "\(domain.name)-\(LocalTime.now().formatted("%Y-%m-%d-%H:%M:%S"))\(suffix)"
    }
}
