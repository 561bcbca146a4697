// SPDX-License-Identifier: Apache-2.0
public import WireProtocol
public import XDR

extension EventHub {
    /// Tells that a domain's state changed.
    public func post(_ change: DomainLifecycle, of domain: @autoclosure () -> Remote.Domain, uuid: WireUUID) {
        func message() -> Remote.DomainEventLifecycleMsg {
            Remote.DomainEventLifecycleMsg(dom: domain(), event: change.event, detail: change.detail)
        }
        post(
            DomainEventID.lifecycle, of: .domain, subject: .uuid(uuid),
            message: {
                try? EventMessage(Remote.DomainEventCallbackLifecycleMsg(callbackID: 0, msg: message()))
            },
            legacy: { try? EventMessage(message()) })
    }

    /// Tells that a guest rebooted by itself.
    public func postReboot(of domain: @autoclosure () -> Remote.Domain, uuid: WireUUID) {
        func message() -> Remote.DomainEventRebootMsg { Remote.DomainEventRebootMsg(dom: domain()) }
        post(
            DomainEventID.reboot, of: .domain, subject: .uuid(uuid),
            message: {
                try? EventMessage(Remote.DomainEventCallbackRebootMsg(callbackID: 0, msg: message()))
            },
            legacy: { try? EventMessage(message()) })
    }

    /// Tells that a domain's title, description or metadata element changed; `namespace` is an element's.
    public func postMetadataChange(
        of domain: @autoclosure () -> Remote.Domain, uuid: WireUUID, type: Int32, namespace: String?
    ) {
        post(
            DomainEventID.metadataChange, of: .domain, subject: .uuid(uuid),
            message: {
                try? EventMessage(Remote.DomainEventCallbackMetadataChangeMsg(callbackID: 0, dom: domain(), type: type, nsuri: namespace))
            })
    }
}
