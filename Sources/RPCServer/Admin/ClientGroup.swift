// SPDX-License-Identifier: Apache-2.0

/// The servers that administrators see in the daemon: its own, named as in the stock daemon, and the one they talk to.
enum ServerGroup: CaseIterable, Sendable {
    case main, admin

    init(_ role: ListenerRole) { self = role == .admin ? .admin : .main }

    init?(name: String) {
        guard let group = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = group
    }

    var name: String { self == .admin ? "admin" : "libvirtd" }
}

/// The clients of one server, and how many more it takes.
struct ClientGroup {
    var limits: GroupLimits
    /// By the number that administrators know.
    var connections: [UInt64: ServerConnection] = [:]
    /// Numbers of connections that have not got through their handshake and authentication.
    var anonymous: Set<UInt64> = []
    var lastNumber: UInt64 = 0

    init(limits: GroupLimits) { self.limits = limits }

    var isFull: Bool { connections.count >= limits.clients }
    var isFullOfAnonymous: Bool { limits.anonymousClients > 0 && anonymous.count >= limits.anonymousClients }
}
