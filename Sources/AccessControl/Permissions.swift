// SPDX-License-Identifier: Apache-2.0
import WireProtocol

/// Every permission that some procedure asks for, by kind of object.
public enum Permissions {
    public static let all: [String: Set<String>] = {
        var all: [String: Set<String>] = [:]
        for procedure in Remote.procedureTable + QEMU.procedureTable + LXC.procedureTable {
            for rule in procedure.access + procedure.accessFilter { all[rule.object, default: []].insert(rule.permission) }
        }
        return all
    }()
}
