// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The file behind `test:///PATH`: a made-up host with its objects.
public struct TestNodeDocument: Sendable {
    /// The host, as far as the file speaks of it.
    public struct Processor: Sendable {
        public var model: String?
        public var megahertz: UInt32?
        public var active: UInt32?
        public var nodes: UInt32?
        public var sockets: UInt32?
        public var cores: UInt32?
        public var threads: UInt32?
    }

    /// A domain with what the test driver's own elements say of it.
    public struct Domain: Sendable {
        public var xml: String
        /// A number of `virDomainState`.
        public var runState: UInt32 = 1
        public var isTransient = false
        public var hasManagedSave = false
        public var snapshots: [String] = []
    }

    public struct Pool: Sendable {
        public var xml: String
        public var volumes: [String] = []
    }

    public struct User: Sendable {
        public var name: String
        public var password: String?
    }

    public private(set) var processor = Processor()
    /// KiB.
    public private(set) var memory: UInt64?
    public private(set) var domains: [Domain] = []
    public private(set) var networks: [String] = []
    public private(set) var interfaces: [String] = []
    public private(set) var pools: [Pool] = []
    public private(set) var nodeDevices: [String] = []
    public private(set) var users: [User] = []

    /// - Parameter load: reads a file: the one of this path, and those that its elements name.
    public init(path: String, load: @escaping (String) throws -> String) throws {
        let reader = TestNodeReader(path: path, load: load)
        try reader.document(path).read { node in
            guard node.isNamed("node") else {
                throw VirtError(.xmlError, .xml, "expecting root element of 'node', not '\(node.name)'")
            }
            try parseHost(node)
            domains = try node.children("domain").map { try reader.domain($0) }
            networks = try node.children("network").map { try reader.text($0) }
            interfaces = try node.children("interface").map { try reader.text($0) }
            pools = try node.children("pool").map { try reader.pool($0) }
            nodeDevices = try node.children("device").map { try reader.text($0) }
            users = try node.child("auth").map { try Self.users($0) } ?? []
        }
    }

    private mutating func parseHost(_ node: XMLNode) throws {
        if let cpu = node.child("cpu") {
            func number(_ name: StaticString) throws -> UInt32? {
                guard let text = cpu.leaf(name) else { return nil }
                return try text.uint32(invalid: Complaint(.xmlError, .test, Self.complaints[name.description] ?? ""))
            }
            processor.nodes = try number("nodes")
            processor.sockets = try number("sockets")
            processor.cores = try number("cores")
            processor.threads = try number("threads")
            processor.active = try number("active")
            processor.megahertz = try number("mhz")
            processor.model = cpu.leaf("model")?.string
        }
        memory = try node.leaf("memory")?.uint64(invalid: Complaint(.xmlError, .test, "invalid node memory value"))
    }

    private static let complaints: [String: StaticString] = [
        "nodes": "invalid node cpu nodes value", "sockets": "invalid node cpu sockets value",
        "cores": "invalid node cpu cores value", "threads": "invalid node cpu threads value",
        "active": "invalid node cpu active value", "mhz": "invalid node cpu mhz value",
    ]

    private static func users(_ auth: XMLNode) throws -> [User] {
        try auth.children("user").map { element in
            guard let name = element.content?.string else {
                throw VirtError(.xmlError, .test, "missing username in /node/auth/user field")
            }
            return User(name: name, password: element.attribute("password")?.string)
        }
    }
}
