// SPDX-License-Identifier: Apache-2.0
import WireProtocol

/// A device that comes, goes or changes.
struct DeviceChange {
    enum Action { case attach, detach, update }

    let invocation: Invocation
    let domain: Remote.Domain
    /// Where it counts; bits as in `virDomainModificationImpact`.
    private(set) var flags: UInt32

    static let live: UInt32 = 1
    static let config: UInt32 = 2

    /// - Parameter domain: is looked up after the options have been checked.
    init(_ i: Invocation) async throws {
        try i.exclude("persistent", "current")
        try i.exclude("current", "live")
        try i.exclude("current", "config")
        invocation = i
        flags = i.flags(["live": Self.live, "config": Self.config, "persistent": Self.config])
        domain = try await i.domain()
        if i.has("persistent"), try await i.isActive(domain) { flags |= Self.live }
    }

    func apply(_ action: Action, _ xml: String, flags: UInt32) async throws {
        let services = try invocation.services
        let call = invocation.call
        // Without an explicit place the older calls do.
        let isPlain = flags == 0 && !invocation.has("current")
        switch action {
        case .attach where isPlain: try await services.domainAttachDevice(.init(dom: domain, xml: xml), in: call)
        case .detach where isPlain: try await services.domainDetachDevice(.init(dom: domain, xml: xml), in: call)
        case .attach: try await services.domainAttachDeviceFlags(.init(dom: domain, xml: xml, flags: flags), in: call)
        case .detach: try await services.domainDetachDeviceFlags(.init(dom: domain, xml: xml, flags: flags), in: call)
        case .update: try await services.domainUpdateDeviceFlags(.init(dom: domain, xml: xml, flags: flags), in: call)
        }
    }

    func apply(_ action: Action, _ xml: String) async throws { try await apply(action, xml, flags: flags) }
}
