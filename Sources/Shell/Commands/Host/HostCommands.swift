// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol
import XDR

/// The host and its daemon.
enum HostCommands {
    static func capabilities(_ i: Invocation) async throws {
        let xml = try await attempting("failed to get capabilities") {
            try await i.services.connectGetCapabilities(in: i.call).capabilities
        }
        if i.has("xpath") { try i.printXML(xml) } else { i.print("\(xml)\n") }
    }

    static func domcapabilities(_ i: Invocation) async throws {
        let arguments = Remote.ConnectGetDomainCapabilitiesArgs(
            emulatorbin: try i.text("emulatorbin"), arch: try i.text("arch"), machine: try i.text("machine"),
            virttype: try i.text("virttype"),
            flags: 0)
        let xml = try await attempting("failed to get emulator capabilities") {
            try await i.services.connectGetDomainCapabilities(arguments, in: i.call).capabilities
        }
        if i.has("xpath") { try i.printXML(xml) } else { i.print("\(xml)\n") }
    }

    static func hostname(_ i: Invocation) async throws {
        let name = try await attempting("failed to get hostname") { try await i.services.connectGetHostname(in: i.call).hostname }
        i.print("\(name)\n")
    }

    static func uri(_ i: Invocation) async throws {
        guard let connection = i.connection else { throw CommandFailure("no valid connection") }
        i.print("\(connection.uri.text)\n")
    }

    static func sysinfo(_ i: Invocation) async throws {
        let text = try await attempting("failed to get sysinfo") {
            try await i.services.connectGetSysinfo(.init(flags: 0), in: i.call).sysinfo
        }
        i.print("\(text)")
    }

    private static func text(_ version: UInt64) -> String { "\(version / 1_000_000).\(version / 1000 % 1000).\(version % 1000)" }

    static func version(_ i: Invocation) async throws {
        let type = try await attempting("failed to get hypervisor type") { try await i.services.connectGetType(in: i.call).type }
        i.print("Compiled against library: libvirt \(text(ShellTexts.versionNumber))\n")
        i.print("Using library: libvirt \(text(ShellTexts.versionNumber))\n")
        i.print("Using API: \(type) \(text(ShellTexts.versionNumber))\n")
        let running = try await attempting("failed to get the hypervisor version") {
            try await i.services.connectGetVersion(in: i.call).hvVer
        }
        if running == 0 {
            i.print("Cannot extract running \(type) hypervisor version\n")
        } else {
            i.print("Running hypervisor: \(type) \(text(running))\n")
        }
        guard i.has("daemon") else { return }
        let daemon = try await attempting("failed to get the daemon version") {
            try await i.services.connectGetLibVersion(in: i.call).libVer
        }
        i.print("Running against daemon: \(text(daemon))\n")
    }

    static func maxvcpus(_ i: Invocation) async throws {
        let type = try i.text("type")
        i.print("\(try await i.services.connectGetMaxVCPUs(.init(type: type), in: i.call).maxVCPUs)\n")
    }

    static func nodeinfo(_ i: Invocation) async throws {
        let info = try await attempting("failed to get node information") { try await i.services.nodeGetInfo(in: i.call) }
        func line(_ label: String, _ value: String) { i.print("\(label.padded(20)) \(value)\n") }
        line("CPU model:", String(wireBytes: Array(info.model.prefix { $0 != 0 })))
        line("CPU(s):", "\(info.cpus)")
        if info.mhz != 0 { line("CPU frequency:", "\(info.mhz) MHz") }
        line("CPU socket(s):", "\(info.sockets)")
        line("Core(s) per socket:", "\(info.cores)")
        line("Thread(s) per core:", "\(info.threads)")
        line("NUMA cell(s):", "\(info.nodes)")
        line("Memory size:", "\(info.memory) KiB")
    }

    static func nodesevinfo(_ i: Invocation) async throws {
        let parameters = try await attempting("Unable to get host SEV information") {
            let count = try await i.services.nodeGetSEVInfo(.init(nparams: 0, flags: 0), in: i.call).nparams
            return try await i.services.nodeGetSEVInfo(.init(nparams: count, flags: 0), in: i.call).params
        }
        for parameter in parameters { i.print("\(parameter.field.padded(18)): \(parameter.text)\n") }
    }

    static func nodesuspend(_ i: Invocation) async throws {
        let name = try i.required("target")
        guard let duration = try i.int64("duration") else { return }
        guard let target = ["mem", "disk", "hybrid"].firstIndex(of: name) else { throw CommandFailure("Invalid target") }
        guard duration >= 0 else { throw CommandFailure("Invalid duration") }
        try await attempting("The host was not suspended") {
            let arguments = Remote.NodeSuspendForDurationArgs(target: UInt32(target), duration: UInt64(duration), flags: 0)
            try await i.services.nodeSuspendForDuration(arguments, in: i.call)
        }
    }
}
