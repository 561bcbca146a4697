// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// What a daemon writes down of a running guest, so that the next daemon finds it: `<domstatus>` around the live configuration.
public struct DomainStatusFile: Sendable {
    /// Words of `virDomainState` and of its reasons.
    public var state: String
    public var reason: String
    public var processID: Int32
    /// The monitor's socket.
    public var monitorPath: String
    /// The guest's next power-off is half of a reboot.
    public var rebootsOnShutdown = false
    /// The guest's CPUs rest only because it is being saved: who finds this with no save under way lets them go on.
    public var isBeingSaved = false
    public var configuration: DomainConfiguration
    /// The CPU as it was asked for, where the running one tells more; a saved guest is started with it again.
    public var configuredCPU: GuestCPU?
    /// Empty for a transient domain.
    public var isPersistent: Bool

    public init(
        state: String, reason: String, processID: Int32, monitorPath: String, configuration: DomainConfiguration, isPersistent: Bool
    ) {
        self.state = state
        self.reason = reason
        self.processID = processID
        self.monitorPath = monitorPath
        self.configuration = configuration
        self.isPersistent = isPersistent
    }

    /// Reads a status file.
    public init(xml: String, profile: any DomainProfile) throws {
        let document = try XMLDocument(xml, name: "domain_status", errorDomain: .domain)
        let options: ParseOptions = [.status, .skipValidation]
        self = try document.read { root in
            guard root.isNamed("domstatus"), let domain = root.child("domain") else {
                throw VirtError(.xmlError, .domain, "unexpected root element <\(root.name)>, expecting <domstatus>")
            }
            var configuration = try DomainConfiguration(domain, ParseContext(options: options))
            try configuration.complete(profile, options)
            var file = DomainStatusFile(
                state: root.attribute("state")?.string ?? "", reason: root.attribute("reason")?.string ?? "",
                processID: try root.attribute("pid")?.int32() ?? 0, monitorPath: root.child("monitor")?.attribute("path")?.string ?? "",
                configuration: configuration, isPersistent: root.child("persistent") != nil)
            file.rebootsOnShutdown = root.child("fakereboot") != nil
            file.isBeingSaved = root.child("job")?.attribute("async")?.string == "save"
            file.configuredCPU = try root.child("cpu").map { try GuestCPU($0, ParseContext(options: options)) }
            return file
        }
    }

    /// The document.
    public var xml: String {
        let context = FormatContext(options: [.status, .secure])
        var writer = XMLWriter()
        let root = writer.open("domstatus")
        writer.attribute("state", state)
        writer.attribute("reason", reason)
        writer.attribute("pid", Int64(processID))
        let monitor = writer.open("monitor")
        writer.attribute("path", monitorPath)
        writer.attribute("type", "unix" as StaticString)
        writer.close("monitor", monitor)
        if isPersistent { writer.flag("persistent") }
        if rebootsOnShutdown { writer.flag("fakereboot") }
        if isBeingSaved {
            let job = writer.open("job")
            writer.attribute("type", "none" as StaticString)
            writer.attribute("async", "save" as StaticString)
            writer.close("job", job)
        }
        if let configuredCPU { writer.element("cpu", configuredCPU, context) }
        writer.element("domain", configuration, context)
        writer.close("domstatus", root)
        return writer.text()
    }
}
