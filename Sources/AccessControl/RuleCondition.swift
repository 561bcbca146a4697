// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

extension AccessRule {
    /// Whether the rule counts for a call. One whose condition is not understood counts.
    public func applies(to arguments: AccessArguments) -> Bool {
        switch condition {
        case .always: return true
        case .flag(let name):
            guard let value = Self.constants[name], let flags = arguments.number("flags") else { return true }
            return flags & value != 0
        case .noneOf(let names):
            guard let flags = arguments.number("flags") else { return true }
            return names.allSatisfy { name in Self.constants[name].map { flags & $0 == 0 } ?? true }
        case .argument(let name, let constant):
            guard let value = Self.constants[constant], let given = arguments.number(name) else { return true }
            return given == value
        }
    }

    /// Values of the public interface's constants that conditions name.
    static let constants: [String: Int64] = [
        "VIR_DOMAIN_AFFECT_LIVE": 1, "VIR_DOMAIN_AFFECT_CONFIG": 2, "VIR_NETWORK_UPDATE_AFFECT_LIVE": 1,
        "VIR_NETWORK_UPDATE_AFFECT_CONFIG": 2, "VIR_DOMAIN_XML_SECURE": 1, "VIR_DOMAIN_XML_MIGRATABLE": 8,
        "VIR_DOMAIN_SNAPSHOT_XML_SECURE": 1, "VIR_DOMAIN_CHECKPOINT_XML_SECURE": 1, "VIR_DOMAIN_SAVE_IMAGE_XML_SECURE": 1,
        "VIR_DOMAIN_REBOOT_GUEST_AGENT": 2, "VIR_DOMAIN_SHUTDOWN_GUEST_AGENT": 2, "VIR_DOMAIN_SNAPSHOT_CREATE_QUIESCE": 64,
        "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE": 2, "VIR_DOMAIN_VCPU_GUEST": 8, "VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT": 1,
    ]
}

extension AccessRule {
    /// The constants that the condition names are known.
    public var isUnderstood: Bool {
        switch condition {
        case .always: true
        case .flag(let name), .argument(_, let name): Self.constants[name] != nil
        case .noneOf(let names): names.allSatisfy { Self.constants[$0] != nil }
        }
    }
}
