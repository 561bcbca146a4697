// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Model
internal import QEMUDriver

/// CPUs: what hosts have in common, whether a host suits a guest, and what registers mean.
extension XMLKinds {
    /// The map of this host, or that of the model.
    static var cpuMap: CPUModelMap {
        (try? CPUModelMap(read: { try StandardInput.read(path: "\(CPUModelMap.installedFolder)/\($0)") })) ?? .builtIn
    }

    /// The map for what registers mean: recorded cases rest on the map of their time.
    private static func cpuMap(_ request: XMLRequest) -> CPUModelMap {
        request.isRecordedCase ? CPUModelMap.builtIn.edition(.v4dot5) : cpuMap
    }

    @Sendable static func cpuBaseline(_ xml: String, _ request: XMLRequest) throws -> String {
        var options: BaselineOptions = []
        if request.words.contains("expand") { options.insert(.expandFeatures) }
        if request.words.contains("migratable") { options.insert(.migratable) }
        return try cpuMap.baseline(try CPUDocuments.documents(in: xml), options: options).xml
    }

    @Sendable static func cpuComparison(_ xml: String, _ request: XMLRequest) throws -> String {
        let host = try HostCPU(xml: try cpuHost(request))
        do {
            return try cpuMap.compare(host, with: CPUDescription(xml: xml)).description
        } catch {
            return "error"
        }
    }

    @Sendable static func cpuUpdate(_ xml: String, _ request: XMLRequest) throws -> String {
        let result = try cpuMap(request).update(GuestCPU(xml: xml), from: HostCPU(xml: try cpuHost(request))).xml
        // Topologies had no dies when the cases were recorded.
        return request.isRecordedCase ? result.replacing(" dies='1'", with: "") : result
    }

    @Sendable static func cpuData(_ text: String, _ request: XMLRequest) throws -> String {
        let map = cpuMap(request)
        if request.words == ["json"] {
            let reply = try ModelExpansion.properties(reply: text)
            return try map.guest(reply.properties, offers: reply.offers).xml
        }
        let data = try X86CPUData(xml: text)
        return request.words == ["host"] ? try map.host(data).xml : try map.guest(data).xml
    }

    private static func cpuHost(_ request: XMLRequest) throws -> String {
        guard let host = try request.companion("CORPUS_HOST_FILE") else { throw ValidationError("missing --beside with the host's CPU") }
        return host
    }
}
