// SPDX-License-Identifier: Apache-2.0
public import AccessControl
public import Logging
import WireProtocol

/// The access driver `polkit`: each permission is an action of polkit, and the object's properties are the action's details.
public struct PolkitAccessDriver: AccessDriver {
    private let authority: any ProcessAuthority
    private let log: Logger

    public init(_ authority: any ProcessAuthority, log: Logger = Logger(label: "access")) {
        self.authority = authority
        self.log = log
    }

    public var name: String { "polkit" }
    public var mayBlock: Bool { true }

    public func certain(_ subject: AccessSubject, _ kind: String, _ permission: String, driver: String?) -> Bool? {
        // polkit knows processes of this host only.
        Self.process(subject) == nil ? false : nil
    }

    public func decide(_ subject: AccessSubject, _ permission: String, on object: AccessObject, driver: String?) -> Bool {
        guard let process = Self.process(subject) else { return false }
        let action = "org.libvirt.api.\(Self.hyphenated(object.kind)).\(Self.hyphenated(permission))"
        switch authority.mayDo(action, process, details: Self.details(object, driver), mayAsk: false) {
        case .allowed: return true
        case .failed(let reason):
            log.error("polkit cannot be asked for \(action): \(reason)")
            return false
        case .refused, .cancelled, .noAgent: return false
        }
    }

    private static func process(_ subject: AccessSubject) -> ProcessIdentity? {
        guard let number = subject.identity.processID, let user = subject.identity.userID, let time = subject.identity.processStartTime
        else {
            return nil
        }
        return ProcessIdentity(processID: number, startTime: time, userID: user)
    }

    private static func hyphenated(_ text: String) -> String { text.replacing("_", with: "-") }

    /// What polkit's rules can look up, by the stock daemon's names.
    private static func details(_ object: AccessObject, _ driver: String?) -> [(String, String)] {
        let names: [String: [String: String]] = [
            "domain": ["name": "domain_name", "uuid": "domain_uuid"],
            "network": ["name": "network_name", "uuid": "network_uuid"],
            "network_port": ["network": "network_name", "network_uuid": "network_uuid", "uuid": "port_uuid"],
            "storage_pool": ["name": "pool_name", "uuid": "pool_uuid"],
            "storage_vol": ["pool": "pool_name", "pool_uuid": "pool_uuid", "name": "vol_name", "key": "vol_key"],
            "node_device": ["name": "node_device_name"],
            "interface": ["name": "interface_name", "mac": "interface_macaddr"],
            "nwfilter": ["name": "nwfilter_name", "uuid": "nwfilter_uuid"],
            "nwfilter_binding": ["name": "nwfilter_binding_portdev", "filter": "nwfilter_binding_name"],
            "secret": ["uuid": "secret_uuid"],
        ]
        var known = object.extra
        known["name"] = object.name
        known["uuid"] = object.uuid
        var details = (names[object.kind] ?? [:]).compactMap { key, name in known[key].map { (name, $0) } }
        if object.kind == "secret", let type = known["usage_type"], let usage = known["usage"] {
            details.append((type == "volume" || type == "target" ? "secret_usage_\(type)" : "secret_usage_name", usage))
        }
        if let driver { details.append(("connect_driver", driver)) }
        return details
    }
}
