// SPDX-License-Identifier: Apache-2.0
public import XDR

/// What access rules have to know of a call's arguments: the objects that it names, its flags and texts. Read by generated code, one
/// function per procedure, and only when access control is on.
public struct AccessArguments: Sendable {
    public enum Value: Sendable {
        case domain(Remote.Domain)
        case network(Remote.Network)
        case networkPort(Remote.NetworkPort)
        case storagePool(Remote.StoragePool)
        case storageVol(Remote.StorageVol)
        case nodeDevice(Remote.NodeDevice)
        case interface(Remote.Interface)
        case secret(Remote.Secret)
        case nwfilter(Remote.NWFilter)
        case nwfilterBinding(Remote.NWFilterBinding)
        case uuid(WireUUID)
        case text(String)
        case number(Int64)
    }

    /// In the order of the protocol.
    public private(set) var values: [(name: String, value: Value)] = []

    public init() {}

    public subscript(name: String) -> Value? { values.first { $0.name == name }?.value }

    /// A text by its argument's name; nil when there is none, or it was left out.
    public func text(_ name: String) -> String? { if case .text(let text) = self[name] { text } else { nil } }

    /// A number by its argument's name.
    public func number(_ name: String) -> Int64? { if case .number(let number) = self[name] { number } else { nil } }

    // One per type that the generator passes.
    mutating func add(_ name: String, _ value: Remote.Domain) { values.append((name, .domain(value))) }
    mutating func add(_ name: String, _ value: Remote.DomainSnapshot) { values.append((name, .domain(value.dom))) }
    mutating func add(_ name: String, _ value: Remote.DomainCheckpoint) { values.append((name, .domain(value.dom))) }
    mutating func add(_ name: String, _ value: Remote.Network) { values.append((name, .network(value))) }
    mutating func add(_ name: String, _ value: Remote.NetworkPort) { values.append((name, .networkPort(value))) }
    mutating func add(_ name: String, _ value: Remote.StoragePool) { values.append((name, .storagePool(value))) }
    mutating func add(_ name: String, _ value: Remote.StorageVol) { values.append((name, .storageVol(value))) }
    mutating func add(_ name: String, _ value: Remote.NodeDevice) { values.append((name, .nodeDevice(value))) }
    mutating func add(_ name: String, _ value: Remote.Interface) { values.append((name, .interface(value))) }
    mutating func add(_ name: String, _ value: Remote.Secret) { values.append((name, .secret(value))) }
    mutating func add(_ name: String, _ value: Remote.NWFilter) { values.append((name, .nwfilter(value))) }
    mutating func add(_ name: String, _ value: Remote.NWFilterBinding) { values.append((name, .nwfilterBinding(value))) }
    mutating func add(_ name: String, _ value: WireUUID) { values.append((name, .uuid(value))) }
    mutating func add(_ name: String, _ value: String) { values.append((name, .text(value))) }
    mutating func add(_ name: String, _ value: String?) { if let value { values.append((name, .text(value))) } }
    mutating func add(_ name: String, _ value: Int32) { values.append((name, .number(Int64(value)))) }
    mutating func add(_ name: String, _ value: UInt32) { values.append((name, .number(Int64(value)))) }
}

/// How to read a program's calls for access control, by procedure number.
public struct AccessTable: Sendable {
    public typealias Read = @Sendable (_ payload: RawSpan) throws(XDRError) -> AccessArguments

    private var readers: [Read?]

    init(count: Int) { readers = [Read?](repeating: nil, count: count + 1) }

    mutating func add(_ procedure: ProcedureInfo, _ read: @escaping Read) { readers[Int(procedure.number)] = read }

    /// Reads a call's arguments; those of procedures without arguments or without rules are empty.
    /// Throws when the payload is not what the procedure takes.
    public func arguments(of procedure: Int32, _ payload: RawSpan) throws(XDRError) -> AccessArguments {
        guard procedure >= 0, Int(procedure) < readers.count, let read = readers[Int(procedure)] else { return AccessArguments() }
        return try read(payload)
    }
}
