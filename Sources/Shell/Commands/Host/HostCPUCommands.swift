// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Processor models: what the host is, and what several hosts have in common.
enum HostCPUCommands {
    static func cpuModels(_ i: Invocation) async throws {
        let arch = try i.required("arch")
        let models = try await attempting("failed to get CPU model names") {
            try await i.services.connectGetCPUModelNames(.init(arch: arch, needResults: 1, flags: 0), in: i.call).models
        }
        if models.isEmpty { return i.printExtra("all CPU models are accepted\n") }
        for model in models { i.print("\(model)\n") }
    }

    /// The processor descriptions in a file: of a domain, of capabilities, or alone.
    private static func cpus(_ i: Invocation) throws -> [String] {
        if let model = try modelOption(i) { return ["<cpu>\n  <model>\(model.xmlEscaped)</model>\n</cpu>"] }
        let path = try i.required("file")
        let text = try i.file("file")
        let failure = CommandFailure(
            "File '\(path)' does not contain any <cpu> element or valid domain XML, host capabilities XML, or domain capabilities XML")
        // Some come with a declaration or one after another: an element around them makes a document.
        var content = text
        if content.hasPrefix("<?xml"), let end = content.firstIndex(of: ">") { content = String(content[content.index(after: end)...]) }
        guard let document = QueryDocument("<container>\(content)</container>") else { throw failure }
        let path2 =
            "/container/cpu|/container/domain/cpu|/container/capabilities/host/cpu|/container/domainCapabilities/cpu/mode[@name='host-model' and @supported='yes']"
        let nodes = document.nodes(path2)
        guard !nodes.isEmpty else { throw failure }
        return nodes.map { node in
            guard node.name == "mode" else { return node.xml }
            // A mode of the domain capabilities is a processor under another name.
            let inner = node.nodes("./*").map(\.xml).joined(separator: "\n")
            return "<cpu>\n\(inner)\n</cpu>"
        }
    }

    /// Some commands take a model's name instead of a file.
    private static func modelOption(_ i: Invocation) throws -> String? {
        guard i.parsed.command.options.contains(where: { $0.name == "model" }) else { return nil }
        try i.exclude("file", "model")
        let model = try i.text("model")
        guard model != nil || i.has("file") else { throw CommandFailure("Either --file or --model must be provided") }
        return model
    }

    private static let baselineFlags: KeyValuePairs<String, UInt32> = ["features": 1, "migratable": 2]

    static func cpuBaseline(_ i: Invocation) async throws {
        let flags = i.flags(baselineFlags)
        let cpus = try cpus(i)
        i.print(try await i.services.connectBaselineCPU(.init(xmlCPUs: cpus, flags: flags), in: i.call).cpu)
    }

    static func hypervisorCpuBaseline(_ i: Invocation) async throws {
        let flags = i.flags(baselineFlags)
        let arguments = Remote.ConnectBaselineHypervisorCPUArgs(
            emulator: try i.text("emulator"), arch: try i.text("arch"), machine: try i.text("machine"), virttype: try i.text("virttype"),
            xmlCPUs: try cpus(i), flags: flags)
        i.print(try await i.services.connectBaselineHypervisorCPU(arguments, in: i.call).cpu)
    }

    private static let compareFlags: KeyValuePairs<String, UInt32> = ["error": 1, "validate": 2]

    static func cpuCompare(_ i: Invocation) async throws {
        let flags = i.flags(compareFlags)
        let path = try i.required("file")
        let cpu = try cpus(i)[0]
        let result = try await attempting("Failed to compare host CPU with \(path)") {
            try await i.services.connectCompareCPU(.init(xml: cpu, flags: flags), in: i.call).result
        }
        try report(i, result, "CPU described in \(path)", "Host CPU is a superset of CPU described in \(path)", "host CPU")
    }

    static func hypervisorCpuCompare(_ i: Invocation) async throws {
        let flags = i.flags(compareFlags)
        let path = try i.required("file")
        let arguments = Remote.ConnectCompareHypervisorCPUArgs(
            emulator: try i.text("emulator"), arch: try i.text("arch"), machine: try i.text("machine"), virttype: try i.text("virttype"),
            xmlCPU: try cpus(i)[0], flags: flags)
        let result = try await attempting("Failed to compare hypervisor CPU with \(path)") {
            try await i.services.connectCompareHypervisorCPU(arguments, in: i.call).result
        }
        let superset = "The CPU provided by hypervisor on the host is a superset of CPU described in \(path)"
        try report(i, result, "CPU described in \(path)", superset, "the CPU provided by hypervisor on the host")
    }

    private static func report(_ i: Invocation, _ result: Int32, _ cpu: String, _ superset: String, _ other: String) throws {
        switch result {
        case 0:
            i.print("\(cpu) is incompatible with \(other)\n")
            throw CommandFailure.silent
        case 1: i.print("\(cpu) is identical to \(other)\n")
        case 2: i.print("\(superset)\n")
        default: throw CommandFailure("Failed to compare \(other) with \(cpu)")
        }
    }
}
