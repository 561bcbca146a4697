// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Errors
import Foundation
import Logging
import RPC
import RPCServer
import Synchronization
import TestSupport
import Testing
import WireProtocol
import XDR
import XDRGen

/// Domains named after their UUID's first byte: even ones `open-N`, odd ones `closed-N`. Everything else is not supported, which
/// tells that a call came through.
private final class ObjectDriver: Driver, DriverConnection, HypervisorService, StorageService {
    let name = "Objects"
    let clients = Mutex<[any ClientSession]>([])
    /// Calls that change something.
    let started = Atomic<Int>(0)

    func open(_ request: OpenRequest) async throws -> (any DriverConnection)? {
        clients.withLock { $0.append(request.client) }
        return self
    }

    var services: ServiceSet { ServiceSet(hypervisor: self, storage: self) }
    func close() async { clients.withLock { $0 = [] } }

    static func domain(_ number: UInt8) -> Remote.Domain {
        Remote.Domain(
            name: "\(number % 2 == 0 ? "open" : "closed")-\(number)",
            uuid: WireUUID(high: UInt64(number) << 56, low: 1), id: Int32(number))
    }

    func domainLookupByUUID(_ args: Remote.DomainLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByUUIDRet {
        .init(dom: Self.domain(args.uuid.bytes[0]))
    }

    func domainLookupByID(_ args: Remote.DomainLookupByIDArgs, in call: any CallContext) async throws -> Remote.DomainLookupByIDRet {
        .init(dom: Self.domain(UInt8(truncatingIfNeeded: args.id)))
    }

    func domainCreate(_ args: Remote.DomainCreateArgs, in call: any CallContext) async throws { started.add(1, ordering: .relaxed) }

    func domainDefineXML(_ args: Remote.DomainDefineXMLArgs, in call: any CallContext) async throws -> Remote.DomainDefineXMLRet {
        started.add(1, ordering: .relaxed)
        return .init(dom: Self.domain(0))
    }

    // Pools are numbered and named like domains; a volume's key is its pool's name and its own.

    static func pool(_ number: UInt8) -> Remote.StoragePool {
        Remote.StoragePool(name: domain(number).name, uuid: domain(number).uuid)
    }

    static func volume(_ pool: String, _ name: String) -> Remote.StorageVol {
        Remote.StorageVol(pool: pool, name: name, key: "\(pool)/\(name)")
    }

    func storagePoolLookupByUUID(
        _ args: Remote.StoragePoolLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByUUIDRet { .init(pool: Self.pool(args.uuid.bytes[0])) }

    func storagePoolLookupByName(
        _ args: Remote.StoragePoolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StoragePoolLookupByNameRet {
        guard let number = args.name.split(separator: "-").last.flatMap({ UInt8($0) }) else { throw VirtError(.noStoragePool, .storage) }
        return .init(pool: Self.pool(number))
    }

    func storageVolLookupByName(
        _ args: Remote.StorageVolLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByNameRet { .init(vol: Self.volume(args.pool.name, args.name)) }

    func storageVolLookupByKey(
        _ args: Remote.StorageVolLookupByKeyArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolLookupByKeyRet {
        let parts = args.key.split(separator: "/").map { String($0) }
        guard parts.count == 2 else { throw VirtError(.noStorageVol, .storage, args.key) }
        return .init(vol: Self.volume(parts[0], parts[1]))
    }

    func storageVolDelete(_ args: Remote.StorageVolDeleteArgs, in call: any CallContext) async throws {
        started.add(1, ordering: .relaxed)
    }

    func storageVolCreateXML(
        _ args: Remote.StorageVolCreateXMLArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLRet {
        started.add(1, ordering: .relaxed)
        return .init(vol: Self.volume(args.pool.name, "new"))
    }

    func storageVolCreateXMLFrom(
        _ args: Remote.StorageVolCreateXMLFromArgs, in call: any CallContext
    ) async throws -> Remote.StorageVolCreateXMLFromRet {
        started.add(1, ordering: .relaxed)
        return .init(vol: Self.volume(args.pool.name, "new"))
    }

    func connectListAllDomains(
        _ args: Remote.ConnectListAllDomainsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllDomainsRet {
        .init(domains: (0..<10).map { Self.domain($0) }, ret: 10)
    }
}

@Suite("Access control")
struct AccessTests {
    private let driver = ObjectDriver()

    private let manager: AccessManager
    private let server: Server

    init() throws {
        manager = AccessManager([])
        server = try Server(
            drivers: DriverRegistry(drivers: [driver]), access: manager, log: Logger(label: "test", factory: { _ in LogLines() }))
    }

    /// A new client, under these rules from now on.
    private func connect(_ policy: String) throws -> RawClient {
        manager.replace([try AccessPolicy(policy, file: "policy")])
        let (client, end) = try RawClient.pair()
        server.serve(connected: end, role: .local)
        return client
    }

    private func opened(_ policy: String) async throws -> RawClient {
        let client = try connect(policy)
        #expect(try await client.open("objects:///").isOK)
        return client
    }

    private func encoded(_ value: some XDREncodable) throws -> [UInt8] {
        var writer = XDRWriter()
        try value.encode(to: &writer)
        return writer.bytes
    }

    private func isDenied(_ message: RawClient.Message) -> Bool {
        !message.isOK && message.error.code == .accessDenied && message.error.domain == .access
            && message.error.message == "access denied: 'Objects' denied access"
    }

    // MARK: Every procedure

    private struct Tried: CustomStringConvertible {
        let procedure: ProcedureInfo
        let answer: RawClient.Message
        var description: String { "\(procedure.name): \(answer.error)" }
    }

    /// The connection's own: opening, closing, features, authentication and close callbacks.
    private static let ownCalls: Set<Int32> = [1, 2, 60, 66, 67, 68, 69, 70, 360, 361]

    /// Calls every procedure of the programs that drivers answer, with random arguments of the right shape.
    private func tryAll(_ client: RawClient) async throws -> [Tried] {
        var tried: [Tried] = []
        let programs = [("remote", Remote.procedureTable), ("qemu", QEMU.procedureTable), ("lxc", LXC.procedureTable)]
        var serial: UInt32 = 1
        for (program, table) in programs {
            let document = try Document.load(Repository.root.appendingPathComponent("protocol/\(program).x").path)
            for procedure in table where procedure.kind == .call {
                if procedure.program == Remote.program, Self.ownCalls.contains(procedure.number) { continue }
                var shaped = ShapedBytes(document, seed: UInt64(serial))
                if let arguments = WireTypes.payload(.arguments, of: procedure.name) { try shaped.append(arguments.name) }
                serial += 1
                let header = MessageHeader(
                    program: procedure.program, version: 1, procedure: procedure.number, kind: .call, serial: serial)
                try await client.send(header, shaped.bytes)
                tried.append(Tried(procedure: procedure, answer: try await client.receive()))
            }
        }
        return tried
    }

    @Test("each procedure with a rule is refused to those without permission, with the reference's error, and reaches no driver")
    func everyProcedureDenied() async throws {
        let all = try await tryAll(try await opened("allow * to connect.getattr"))
        let calls = (Remote.procedureTable + QEMU.procedureTable + LXC.procedureTable).filter { $0.kind == .call }
        #expect(all.count == calls.count - Self.ownCalls.count)
        for tried in all {
            let needsMore = tried.procedure.access.contains { ($0.object, $0.permission) != ("connect", "getattr") }
            #expect(isDenied(tried.answer) == needsMore, "\(tried)")
        }
        #expect(driver.started.load(ordering: .relaxed) == 0)
    }

    @Test("each procedure comes through to the driver for those with permission")
    func everyProcedureAllowed() async throws {
        for tried in try await tryAll(try await opened("allow * to *")) {
            #expect(tried.answer.isOK || tried.answer.error.code != .accessDenied, "\(tried)")
        }
        #expect(driver.started.load(ordering: .relaxed) > 0)
    }

    @Test("opening needs the permission to look at the connection")
    func opening() async throws {
        #expect(isDenied(try await connect("allow user=nobody-at-all to *").open("objects:///")))
    }

    // MARK: Objects

    private static let openOnly = "allow * to connect.*\nallow * to domain.* on name=open-*"

    @Test("a permission on some objects is none on the others, however they are named")
    func objects() async throws {
        let client = try await opened(Self.openOnly)
        let (open, closed) = (ObjectDriver.domain(2), ObjectDriver.domain(3))
        #expect(try await client.ask(9, 1, try encoded(Remote.DomainCreateArgs(dom: open))).isOK)
        #expect(isDenied(try await client.ask(9, 2, try encoded(Remote.DomainCreateArgs(dom: closed)))))
        // One's name with the other's UUID, both ways round.
        for (name, uuid) in [(open.name, closed.uuid), (closed.name, open.uuid), ("open-\0", open.uuid)] {
            let mixed = Remote.Domain(name: name, uuid: uuid, id: 2)
            #expect(isDenied(try await client.ask(9, 3, try encoded(Remote.DomainCreateArgs(dom: mixed)))), "\(name)")
        }
        #expect(driver.started.load(ordering: .relaxed) == 1)
        #expect(try await client.ask(22, 4, try encoded(Remote.DomainLookupByIDArgs(id: 4))).isOK)
        #expect(isDenied(try await client.ask(22, 5, try encoded(Remote.DomainLookupByIDArgs(id: 5)))))
    }

    @Test("a volume is where the driver says it is")
    func volumes() async throws {
        let client = try await opened("allow * to connect.*\nallow * to storage_vol.* on pool=open-*")
        let (open, closed) = (ObjectDriver.pool(2), ObjectDriver.pool(3))
        func remove(_ volume: Remote.StorageVol) async throws -> RawClient.Message {
            try await client.ask(94, 1, try encoded(Remote.StorageVolDeleteArgs(vol: volume, flags: 0)))
        }
        #expect(try await remove(ObjectDriver.volume(open.name, "v")).isOK)
        #expect(isDenied(try await remove(ObjectDriver.volume(closed.name, "v"))))
        #expect(isDenied(try await remove(Remote.StorageVol(pool: open.name, name: "v", key: "\(closed.name)/v"))))
        #expect(isDenied(try await remove(Remote.StorageVol(pool: closed.name, name: "v", key: "\(open.name)/v"))))
        func make(_ pool: Remote.StoragePool) async throws -> RawClient.Message {
            try await client.ask(
                93, 2, try encoded(Remote.StorageVolCreateXMLArgs(pool: pool, xml: "<volume><name>n</name></volume>", flags: 0)))
        }
        #expect(try await make(open).isOK)
        #expect(isDenied(try await make(closed)))
        #expect(isDenied(try await make(Remote.StoragePool(name: open.name, uuid: closed.uuid))))
        func copy(_ pool: Remote.StoragePool, _ source: Remote.StoragePool) async throws -> RawClient.Message {
            try await client.ask(
                125, 3,
                try encoded(
                    Remote.StorageVolCreateXMLFromArgs(
                        pool: pool, xml: "<volume><name>n</name></volume>", clonevol: ObjectDriver.volume(source.name, "v"), flags: 0)))
        }
        #expect(try await copy(open, open).isOK)
        #expect(isDenied(try await copy(closed, open)))
        #expect(isDenied(try await copy(open, closed)))
        #expect(driver.started.load(ordering: .relaxed) == 3)
    }

    @Test("the name that a description gives counts")
    func descriptions() async throws {
        let client = try await opened(Self.openOnly)
        func define(_ xml: String) async throws -> RawClient.Message {
            try await client.ask(11, 1, try encoded(Remote.DomainDefineXMLArgs(xml: xml)))
        }
        #expect(try await define("<domain><name>open-x</name></domain>").isOK)
        for xml in [
            "<domain><name>closed-x</name></domain>", "<domain/>", "not XML", "<domain name='open-x'><name>closed-x</name></domain>",
            "<domain><!-- <name>open-x</name> --><name>closed-x</name></domain>",
            "<domain><metadata><name>open-x</name></metadata><name>closed-x</name></domain>",
        ] {
            #expect(isDenied(try await define(xml)), "\(xml)")
        }
    }

    @Test("lists and counts have what the client may see")
    func lists() async throws {
        let client = try await opened(Self.openOnly)
        let all = try await client.ask(273, 1, try encoded(Remote.ConnectListAllDomainsArgs(needResults: 1, flags: 0)))
        var reader = XDRReader(all.payload.span.bytes)
        let found = try Remote.ConnectListAllDomainsRet(from: &reader)
        #expect(found.domains.map(\.name) == ["open-0", "open-2", "open-4", "open-6", "open-8"] && found.ret == 5)
        #expect(try await client.ask(51, 2).payload == ScriptedDaemon.words(5))
        let numbers = try await client.ask(37, 3, try encoded(Remote.ConnectListDomainsArgs(maxids: 3)))
        #expect(numbers.payload == ScriptedDaemon.words(3, 0, 2, 4))
    }

    @Test("events come from objects that the client may see")
    func events() async throws {
        let client = try await opened(Self.openOnly)
        let session = try #require(driver.clients.withLock { $0.first })
        for number: UInt8 in 0..<4 {
            let event = Remote.DomainEventLifecycleMsg(dom: ObjectDriver.domain(number), event: 1, detail: 0)
            session.send(try EventMessage(event), callbackID: nil)
            session.send(
                try EventMessage(Remote.DomainEventCallbackLifecycleMsg(callbackID: 0, msg: event)), callbackID: 7)
        }
        for number: UInt8 in [0, 2] {
            let plain = try await client.receive().payload
            let callback = try await client.receive().payload
            #expect(Array(plain.prefix(40)) == Array(callback.dropFirst(4).prefix(40)))
            #expect(Array(callback.prefix(4)) == ScriptedDaemon.words(7))
            #expect(try encoded(ObjectDriver.domain(number)) == Array(plain.prefix(try encoded(ObjectDriver.domain(number)).count)))
        }
    }

    @Test("other rules count from the next call on")
    func replacement() async throws {
        let client = try await opened("allow * to *")
        let start = try encoded(Remote.DomainCreateArgs(dom: ObjectDriver.domain(3)))
        #expect(try await client.ask(9, 1, start).isOK)
        manager.replace([try AccessPolicy(Self.openOnly, file: "policy")])
        #expect(isDenied(try await client.ask(9, 2, start)))
    }

    @Test("every condition of the protocol's rules is understood")
    func conditions() {
        for procedure in Remote.procedureTable + QEMU.procedureTable + LXC.procedureTable {
            for rule in procedure.access + procedure.accessFilter {
                #expect(rule.isUnderstood, "\(procedure.name): \(rule)")
            }
        }
    }
}
