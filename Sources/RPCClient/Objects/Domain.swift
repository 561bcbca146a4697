// SPDX-License-Identifier: Apache-2.0
public import WireProtocol
public import XDR

/// A guest of a connection: a name for it, not its state. Methods ask the daemon each time.
///
/// All methods throw `VirtError` with the daemon's words, and `CancellationError` when the task is cancelled.
public struct Domain: Sendable {
    public let connection: Connection
    /// As calls name it.
    public let wire: Remote.Domain

    public init(_ wire: Remote.Domain, of connection: Connection) {
        self.wire = wire
        self.connection = connection
    }

    public var name: String { wire.name }
    public var uuid: WireUUID { wire.uuid }
    /// Number among the running guests when it was looked up; nil when it did not run then.
    public var id: Int? { wire.id < 0 ? nil : Int(wire.id) }

    var services: RemoteServices { connection.services }

    /// What a guest does, as a number of `virDomainState`.
    public struct State: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }
        public static let noState = State(rawValue: 0)
        public static let running = State(rawValue: 1)
        public static let blocked = State(rawValue: 2)
        public static let paused = State(rawValue: 3)
        public static let shuttingDown = State(rawValue: 4)
        public static let shutOff = State(rawValue: 5)
        public static let crashed = State(rawValue: 6)
        public static let suspendedToMemory = State(rawValue: 7)
    }

    /// What it uses, and may use.
    public struct Info: Sendable, Hashable {
        public let state: State
        /// KiB.
        public let maximumMemory: UInt64
        /// KiB.
        public let memory: UInt64
        public let virtualCPUs: Int
        public let cpuTime: Duration
    }

    public func state() async throws -> (state: State, reason: Int) {
        let answer = try await services.domainGetState(Remote.DomainGetStateArgs(dom: wire, flags: 0), in: ClientCall())
        return (State(rawValue: answer.state), Int(answer.reason))
    }

    public func info() async throws -> Info {
        let answer = try await services.domainGetInfo(Remote.DomainGetInfoArgs(dom: wire), in: ClientCall())
        return Info(
            state: State(rawValue: Int32(answer.state)), maximumMemory: answer.maxMem, memory: answer.memory,
            virtualCPUs: Int(answer.nrVirtCpu), cpuTime: .nanoseconds(Int64(clamping: answer.cpuTime)))
    }

    /// - Parameter flags: of `virDomainXMLFlags`.
    public func xml(flags: UInt32 = 0) async throws -> String {
        try await services.domainGetXMLDesc(Remote.DomainGetXMLDescArgs(dom: wire, flags: flags), in: ClientCall()).xml
    }

    // MARK: Lifecycle

    /// Starts a defined guest.
    /// - Parameter flags: of `virDomainCreateFlags`; daemons that know no flags are asked without.
    /// - Returns: the guest with its number.
    @discardableResult
    public func start(flags: UInt32 = 0) async throws -> Domain {
        guard flags != 0 else {
            try await services.domainCreate(Remote.DomainCreateArgs(dom: wire), in: ClientCall())
            return try await connection.domain(uuid: uuid)
        }
        let answer = try await services.domainCreateWithFlags(
            Remote.DomainCreateWithFlagsArgs(dom: wire, flags: flags), in: ClientCall())
        return Domain(answer.dom, of: connection)
    }

    public func suspend() async throws {
        try await services.domainSuspend(Remote.DomainSuspendArgs(dom: wire), in: ClientCall())
    }

    public func resume() async throws {
        try await services.domainResume(Remote.DomainResumeArgs(dom: wire), in: ClientCall())
    }

    /// Asks the guest to power off.
    public func shutdown() async throws {
        try await services.domainShutdown(Remote.DomainShutdownArgs(dom: wire), in: ClientCall())
    }

    public func reboot(flags: UInt32 = 0) async throws {
        try await services.domainReboot(Remote.DomainRebootArgs(dom: wire, flags: flags), in: ClientCall())
    }

    public func reset() async throws {
        try await services.domainReset(Remote.DomainResetArgs(dom: wire, flags: 0), in: ClientCall())
    }

    /// Pulls the plug.
    /// - Parameter flags: of `virDomainDestroyFlagsValues`.
    public func destroy(flags: UInt32 = 0) async throws {
        try await services.domainDestroyFlags(Remote.DomainDestroyFlagsArgs(dom: wire, flags: flags), in: ClientCall())
    }

    /// Forgets the configuration; a running guest goes on.
    /// - Parameter flags: of `virDomainUndefineFlagsValues`.
    public func undefine(flags: UInt32 = 0) async throws {
        try await services.domainUndefineFlags(Remote.DomainUndefineFlagsArgs(dom: wire, flags: flags), in: ClientCall())
    }

    /// Starts with the host.
    public func autostart() async throws -> Bool {
        try await services.domainGetAutostart(Remote.DomainGetAutostartArgs(dom: wire), in: ClientCall()).autostart != 0
    }

    public func setAutostart(_ isOn: Bool) async throws {
        let arguments = Remote.DomainSetAutostartArgs(dom: wire, autostart: isOn ? 1 : 0)
        try await services.domainSetAutostart(arguments, in: ClientCall())
    }

    // MARK: Tuning and statistics

    /// - Parameter flags: of `virDomainModificationImpact`.
    public func memoryParameters(flags: UInt32 = 0) async throws -> [TypedParameter] {
        func ask(_ count: Int32) async throws -> Remote.DomainGetMemoryParametersRet {
            try await services.domainGetMemoryParameters(
                Remote.DomainGetMemoryParametersArgs(dom: wire, nparams: count, flags: flags), in: ClientCall())
        }
        // Drivers say how many there are before they give them.
        return [TypedParameter](try await ask(try await ask(0).nparams).params)
    }

    public func setMemoryParameters(_ parameters: [TypedParameter], flags: UInt32 = 0) async throws {
        let arguments = Remote.DomainSetMemoryParametersArgs(dom: wire, params: parameters.map(\.wire), flags: flags)
        try await services.domainSetMemoryParameters(arguments, in: ClientCall())
    }

    /// - Parameter groups: of `virDomainStatsTypes`; 0 for all.
    public func statistics(_ groups: UInt32 = 0) async throws -> [TypedParameter] {
        let arguments = Remote.ConnectGetAllDomainStatsArgs(doms: [wire], stats: groups, flags: 0)
        let records = try await services.connectGetAllDomainStats(arguments, in: ClientCall()).retStats
        return [TypedParameter](records.first?.params ?? [])
    }

    /// What a running job has done so far.
    public func jobStatistics() async throws -> (type: Int, parameters: [TypedParameter]) {
        let answer = try await services.domainGetJobStats(Remote.DomainGetJobStatsArgs(dom: wire, flags: 0), in: ClientCall())
        return (Int(answer.type), [TypedParameter](answer.params))
    }

    // MARK: Snapshots

    /// - Parameter flags: of `virDomainSnapshotCreateFlags`.
    public func createSnapshot(xml: String = "<domainsnapshot/>", flags: UInt32 = 0) async throws -> Snapshot {
        let arguments = Remote.DomainSnapshotCreateXMLArgs(dom: wire, xmlDesc: xml, flags: flags)
        return Snapshot(try await services.domainSnapshotCreateXML(arguments, in: ClientCall()).snap, of: connection)
    }

    public func snapshots(flags: UInt32 = 0) async throws -> [Snapshot] {
        let arguments = Remote.DomainListAllSnapshotsArgs(dom: wire, needResults: 1, flags: flags)
        return try await services.domainListAllSnapshots(arguments, in: ClientCall()).snapshots.map { Snapshot($0, of: connection) }
    }

    // MARK: Streams

    /// Opens a console, both ways.
    /// - Parameters:
    ///   - device: the console's alias; nil for the first.
    ///   - flags: of `virDomainConsoleFlags`.
    public func openConsole(_ device: String? = nil, flags: UInt32 = 0) async throws -> DataStream {
        try await DataStream { call in
            try await services.domainOpenConsole(Remote.DomainOpenConsoleArgs(dom: wire, devName: device, flags: flags), in: call)
        }
    }

    /// A picture of a screen.
    /// - Returns: its MIME type and its bytes to read.
    public func screenshot(screen: UInt32 = 0) async throws -> (mimeType: String?, bytes: DataStream) {
        let call = ClientCall(streaming: false)
        let answer = try await services.domainScreenshot(Remote.DomainScreenshotArgs(dom: wire, screen: screen, flags: 0), in: call)
        return (answer.mime, DataStream(try call.openStream()))
    }
}

/// A guest's state at one moment.
public struct Snapshot: Sendable {
    public let connection: Connection
    public let wire: Remote.DomainSnapshot

    public init(_ wire: Remote.DomainSnapshot, of connection: Connection) {
        self.wire = wire
        self.connection = connection
    }

    public var name: String { wire.name }

    public func xml(flags: UInt32 = 0) async throws -> String {
        let arguments = Remote.DomainSnapshotGetXMLDescArgs(snap: wire, flags: flags)
        return try await connection.services.domainSnapshotGetXMLDesc(arguments, in: ClientCall()).xml
    }

    /// Brings the guest back to this moment.
    public func revert(flags: UInt32 = 0) async throws {
        try await connection.services.domainRevertToSnapshot(
            Remote.DomainRevertToSnapshotArgs(snap: wire, flags: flags), in: ClientCall())
    }

    public func delete(flags: UInt32 = 0) async throws {
        try await connection.services.domainSnapshotDelete(
            Remote.DomainSnapshotDeleteArgs(snap: wire, flags: flags), in: ClientCall())
    }
}
