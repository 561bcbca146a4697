// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension VirtualPort {
    /// The parameters that each kind of switch takes.
    private static let parameters: [String: Set<String>] = [
        "802.1Qbg": ["managerid", "typeid", "typeidversion", "instanceid"],
        "802.1Qbh": ["profileid"],
        "openvswitch": ["interfaceid", "profileid"],
        "midonet": ["interfaceid"],
    ]

    private static func fail(_ text: String) -> VirtError { VirtError(.xmlError, .unspecified, text) }

    private static func lacking(_ text: String) -> VirtError { VirtError(.xmlError, .networkObject, text) }

    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if let type = node.attribute("type")?.string, Self.parameters[type] == nil {
            throw VirtError(.configUnsupported, .unspecified, "unknown virtualport type \(type)")
        }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for (name, value, limit) in [("managerid", managerid, 0xFF), ("typeid", typeid, 0xFF_FFFF), ("typeidversion", typeidversion, 0xFF)]
        {
            guard let value, value > UInt32(limit) else { continue }
            throw Self.fail(name == "typeid" ? "value for typeid out of range" : "value of \(name) out of range")
        }
        if let profileid, profileid.utf8.count > 39 { throw Self.fail("profileid parameter too long") }
        guard let type else {
            if needsType(node) { throw Self.fail("missing required virtualport type") }
            if node.parent?.isNamed("interface") ?? false, interfaceid != nil || instanceid != nil || profileid != nil {
                (interfaceid, instanceid) = (interfaceid ?? .random(), instanceid ?? .random())
            }
            return
        }
        let given: [(name: String, present: Bool)] = [
            ("managerid", managerid != nil), ("typeid", typeid != nil), ("typeidversion", typeidversion != nil),
            ("instanceid", instanceid != nil), ("profileid", profileid != nil), ("interfaceid", interfaceid != nil),
        ]
        let allowed = Self.parameters[type] ?? []
        for one in given where one.present && !allowed.contains(one.name) {
            throw Self.fail("extra \(one.name) unsupported in <virtualport type='\(type)'>")
        }
        try complete(type, node)
    }

    /// Inside a network the kind must be known; port groups and interfaces may leave it to the network.
    private func needsType(_ node: XMLNode) -> Bool {
        guard let parent = node.parent else { return false }
        return parent.isNamed("network") || parent.isNamed("interface") && parent.attribute("type")?.string != "network"
    }

    /// A guest's interface on a switch that tells ports apart by number gets one.
    private mutating func complete(_ type: String, _ node: XMLNode) throws {
        guard node.parent?.isNamed("interface") ?? false, ["openvswitch", "midonet", "802.1Qbg"].contains(type) else { return }
        if type == "openvswitch", interfaceid == nil { interfaceid = .random() }
        if type == "802.1Qbg" {
            for (name, present) in [("managerid", managerid != nil), ("typeid", typeid != nil), ("typeidversion", typeidversion != nil)]
            where !present { throw Self.lacking("missing \(name) in <virtualport type='\(type)'>") }
            if instanceid == nil { instanceid = .random() }
        }
        if type == "midonet", interfaceid == nil { throw Self.fail("missing interfaceid in <virtualport type='\(type)'>") }
    }
}
