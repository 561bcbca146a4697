// SPDX-License-Identifier: Apache-2.0
import Errors
public import WireProtocol

/// A connection that is made again when it is lost.
///
/// Calls are never repeated on their own: whether the lost one was done, nobody knows. The next `connection()` gives a new one,
/// and streams of events go on with it, after they said that there is a gap.
public actor ReconnectingConnection {
    public typealias Open = @Sendable () async throws -> Connection

    private let open: Open
    private let policy: ReconnectPolicy
    private let clock: ClientClock
    private var current: Connection?
    private var attempt: Task<Connection, any Error>?
    private var isClosed = false
    private var opened: ContinuousClock.Instant?
    /// Connections in a row that were lost soon after they were made.
    private var shortLived = 0

    /// - Parameter open: makes a connection, the first and each later one.
    public init(policy: ReconnectPolicy = ReconnectPolicy(), open: @escaping Open) {
        self.init(policy: policy, clock: .system, open: open)
    }

    init(policy: ReconnectPolicy, clock: ClientClock, open: @escaping Open) {
        self.policy = policy
        self.clock = clock
        self.open = open
    }

    /// Connects to the daemon that the URI names, when it is first needed.
    public init(_ uri: String, readOnly: Bool = false, timeout: Duration? = nil, policy: ReconnectPolicy = ReconnectPolicy()) {
        self.init(policy: policy) { try await Connection.open(uri, readOnly: readOnly, timeout: timeout) }
    }

    /// The open connection; waits while it is made again.
    /// - Throws: the last attempt's error once the policy gives up, or why the daemon will never take us.
    public func connection() async throws -> Connection {
        guard !isClosed else { throw Connection.closedByUs }
        if let current, current.failure == nil { return current }
        noteLoss()
        let running =
            attempt
            ?? Task { [open, policy, clock, shortLived] in
                try await Self.connect(open, policy, clock, shortLived: shortLived)
            }
        attempt = running
        let result = await running.result
        // Whoever resumes first puts things in order, also for the others that waited.
        if attempt == running {
            attempt = nil
            current = try? result.get()
            opened = current == nil ? nil : clock.now()
        }
        let connection = try result.get()
        guard isClosed else { return connection }
        await connection.close()
        throw Connection.closedByUs
    }

    /// A daemon that takes us and drops us again must not be hammered either.
    private func noteLoss() {
        guard let opened else { return }
        shortLived = clock.now() - opened < policy.longestDelay ? shortLived + 1 : 1
        (current, self.opened) = (nil, nil)
    }

    private static func connect(
        _ open: Open, _ policy: ReconnectPolicy, _ clock: ClientClock, shortLived: Int
    ) async throws -> Connection {
        var attempt = 0
        while true {
            let delay = policy.delay(before: attempt + max(0, shortLived - 1))
            if delay > .zero { try await clock.sleep(clock.now() + delay) }
            do {
                return try await open()
            } catch let error as VirtError where Self.isLasting(error) {
                throw error
            } catch {
                attempt += 1
                if Task.isCancelled || policy.attempts.map({ attempt >= $0 }) ?? false { throw error }
            }
        }
    }

    /// No later attempt will end otherwise: the URI is wrong, or the daemon does not want us.
    private static func isLasting(_ error: VirtError) -> Bool {
        [.noConnect, .invalidArg, .authFailed, .authCancelled, .authUnavailable].contains(error.code)
    }

    /// Ends it, with all streams of events.
    public func close() async {
        isClosed = true
        attempt?.cancel()
        await current?.close()
        current = nil
    }

    /// Events of all the connections that follow each other, with word of the gaps between them.
    /// - Parameter register: asks a connection for the events; called for each new one.
    public nonisolated func events<Message: Sendable>(
        _ register: @escaping @Sendable (Connection) async throws -> AsyncStream<Message>
    ) -> AsyncStream<ResumableEvent<Message>> {
        AsyncStream(bufferingPolicy: .bufferingOldest(EventLimits.most)) { continuation in
            let pump = Task { [weak self] in
                await EventPump(continuation: continuation, register: register).run { try await self?.connection() }
                continuation.finish()
            }
            continuation.onTermination = { _ in pump.cancel() }
        }
    }

    /// Starts, stops, definitions... of all domains.
    public nonisolated func lifecycleEvents() -> AsyncStream<ResumableEvent<Remote.DomainEventCallbackLifecycleMsg>> {
        events { try await $0.lifecycleEvents() }
    }
}

/// Moves the events of one connection after the other into one stream.
private struct EventPump<Message: Sendable> {
    let continuation: AsyncStream<ResumableEvent<Message>>.Continuation
    let register: @Sendable (Connection) async throws -> AsyncStream<Message>

    /// Until the connection is closed or given up, or nobody listens any more.
    func run(_ connection: () async throws -> Connection?) async {
        var gap: (reason: CloseReason, began: ContinuousClock.Instant)?
        while !Task.isCancelled {
            do {
                guard let connection = try await connection() else { return }
                do {
                    let events = try await register(connection)
                    if let gap { continuation.yield(.resumed(EventGap(reason: gap.reason, began: gap.began, ended: .now))) }
                    gap = nil
                    await forward(events, of: connection)
                } catch {
                    // What the daemon refuses it will refuse again; a loss meanwhile is no answer.
                    guard connection.failure != nil else { throw error }
                }
                guard let failure = connection.failure, failure != Connection.closedByUs else { return }
                guard gap == nil else { continue }
                let reason = CloseReason(failure)
                gap = (reason, .now)
                continuation.yield(.interrupted(reason))
            } catch {
                if error is CancellationError || error as? VirtError == Connection.closedByUs { return }
                continuation.yield(.gaveUp(error as? VirtError ?? VirtError(.internalError, .rpc, "\(error)")))
                return
            }
        }
    }

    private func forward(_ events: AsyncStream<Message>, of connection: Connection) async {
        var missed = connection.missedEvents
        for await event in events {
            let now = connection.missedEvents
            if now > missed { continuation.yield(.dropped(now - missed)) }
            missed = now
            continuation.yield(.event(event))
        }
    }
}
