// SPDX-License-Identifier: Apache-2.0

/// What the protocol says about a procedure besides its arguments and result.
public final class ProcedureInfo: Sendable {
    public enum Kind: Sendable { case call, event, message }
    public enum Priority: Sendable { case low, high }
    /// Which way the data of the procedure's stream flows, as the client sees it.
    public enum StreamDirection: Sendable { case none, read, write }

    /// Which side may pass descriptors with the procedure.
    public struct Descriptors: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let call = Descriptors(rawValue: 1)
        public static let reply = Descriptors(rawValue: 2)
    }

    public let program: UInt32
    public let version: UInt32
    public let number: Int32
    /// The protocol's constant, e.g. `REMOTE_PROC_DOMAIN_CREATE`.
    public let name: String
    public let kind: Kind
    public let priority: Priority
    public let stream: StreamDirection
    /// Flag of the call that lets its stream carry holes; empty when there is none.
    public let sparseFlag: String
    public let descriptors: Descriptors
    /// The public function that the procedure serves; empty when there is none of its own.
    public let api: String
    /// The release that brought the public function; empty when unknown.
    public let since: String
    /// The public function refuses read-only connections.
    public let isRefusedReadOnly: Bool
    /// All of these are required.
    public let access: [AccessRule]
    /// Objects of a list without these are left out.
    public let accessFilter: [AccessRule]

    public init(
        program: UInt32, version: UInt32, number: Int32, name: String, kind: Kind, priority: Priority, stream: StreamDirection,
        sparseFlag: String, descriptors: Descriptors, api: String, since: String, isRefusedReadOnly: Bool, access: [AccessRule],
        accessFilter: [AccessRule]
    ) {
        self.program = program
        self.version = version
        self.number = number
        self.name = name
        self.kind = kind
        self.priority = priority
        self.stream = stream
        self.sparseFlag = sparseFlag
        self.descriptors = descriptors
        self.api = api
        self.since = since
        self.isRefusedReadOnly = isRefusedReadOnly
        self.access = access
        self.accessFilter = accessFilter
    }
}

/// A permission that a call needs on the object it names, perhaps only under a condition on its arguments.
public struct AccessRule: Hashable, Sendable {
    /// When the rule counts.
    public enum Condition: Hashable, Sendable {
        case always
        /// The named flag is set.
        case flag(String)
        /// None of these flags is set.
        case noneOf([String])
        /// The named argument equals the named constant.
        case argument(String, equals: String)
    }

    public let object: String
    public let permission: String
    public let condition: Condition

    public init(_ object: String, _ permission: String, _ condition: Condition = .always) {
        self.object = object
        self.permission = permission
        self.condition = condition
    }
}
