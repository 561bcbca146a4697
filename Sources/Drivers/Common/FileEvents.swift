// SPDX-License-Identifier: Apache-2.0
internal import CLinux
internal import Glibc
internal import Synchronization

/// One thread that watches descriptors and deadlines for a whole driver: monitors, consoles, process descriptors.
///
/// Handlers run on that thread and must not block. After `cancel` returns on the thread itself, or on any other, no new call of the
/// handler begins; one that runs at that moment on the watching thread may still be running.
public final class FileEvents: Sendable {
    /// What a descriptor is ready for.
    public struct Readiness: OptionSet, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let readable = Readiness(rawValue: 1)
        public static let writable = Readiness(rawValue: 2)
        /// The other end is gone, or the descriptor failed; what was sent before can still be read.
        public static let hungUp = Readiness(rawValue: 4)
    }

    /// Names a watched descriptor or a deadline until it is cancelled. Never used twice.
    public struct Token: Hashable, Sendable {
        fileprivate let number: UInt64
    }

    private struct Watch {
        let descriptor: Int32
        let handler: @Sendable (Readiness) -> Void
    }

    private struct State {
        var nextNumber: UInt64 = 1
        var watches: [UInt64: Watch] = [:]
        var deadlines = DeadlineQueue()
        var isClosed = false
    }

    private let state = Mutex(State())
    private let epoll: Int32
    private let wakeUp: Int32

    /// Starts the thread. It ends with `close()`.
    public init() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        wakeUp = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data(u64: 0))
        epoll_ctl(epoll, EPOLL_CTL_ADD, wakeUp, &event)
        startThread()
    }

    /// Ends the thread; watched descriptors stay open and are theirs who own them.
    public func close() {
        state.withLock { $0.isClosed = true }
        wake()
    }

    /// Calls `handler` whenever the descriptor is ready (level-triggered). The caller keeps owning the descriptor and cancels
    /// before closing it. Nil when the kernel refuses to watch it.
    public func watch(_ descriptor: Int32, for interest: Readiness, handler: @escaping @Sendable (Readiness) -> Void) -> Token? {
        state.withLock { state in
            let number = state.nextNumber
            state.nextNumber += 1
            state.watches[number] = Watch(descriptor: descriptor, handler: handler)
            var event = Self.event(interest, number)
            guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
                state.watches[number] = nil
                return nil
            }
            return Token(number: number)
        }
    }

    /// Changes what a watched descriptor is watched for; empty waits for the hang-up only.
    public func change(_ token: Token, to interest: Readiness) {
        state.withLock { state in
            guard let watch = state.watches[token.number] else { return }
            var event = Self.event(interest, token.number)
            epoll_ctl(epoll, EPOLL_CTL_MOD, watch.descriptor, &event)
        }
    }

    /// Calls `body` once on the watching thread after `delay`.
    public func after(_ delay: Duration, _ body: @escaping @Sendable () -> Void) -> Token {
        let (token, isFirst) = state.withLock { state in
            let number = state.nextNumber
            state.nextNumber += 1
            return (Token(number: number), state.deadlines.insert(number, at: .now + delay, body))
        }
        if isFirst { wake() }
        return token
    }

    /// Forgets a descriptor or a deadline. Does nothing when that has happened already.
    public func cancel(_ token: Token) {
        state.withLock { state in
            if let watch = state.watches.removeValue(forKey: token.number) {
                epoll_ctl(epoll, EPOLL_CTL_DEL, watch.descriptor, nil)
            } else {
                state.deadlines.remove(token.number)
            }
        }
    }

    private static func event(_ interest: Readiness, _ number: UInt64) -> epoll_event {
        var events: UInt32 = 0
        if interest.contains(.readable) { events |= EPOLLIN.rawValue | EPOLLRDHUP.rawValue }
        if interest.contains(.writable) { events |= EPOLLOUT.rawValue }
        return epoll_event(events: events, data: epoll_data(u64: number))
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, MemoryLayout<UInt64>.size)
    }

    private func startThread() {
        var thread = pthread_t()
        let retained = Unmanaged.passRetained(self)
        let failure = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<FileEvents>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, retained.toOpaque())
        if failure == 0 { pthread_detach(thread) } else { retained.release() }
    }

    private func run() {
        var ready = [epoll_event](repeating: epoll_event(), count: 64)
        while let timeout = runDueDeadlines() {
            let count = epoll_wait(epoll, &ready, Int32(ready.count), timeout)
            for event in ready.prefix(Int(max(0, count))) { deliver(event) }
        }
        Glibc.close(epoll)
        Glibc.close(wakeUp)
    }

    private func deliver(_ event: epoll_event) {
        let number = event.data.u64
        guard number != 0 else {
            var count: UInt64 = 0
            _ = read(wakeUp, &count, MemoryLayout<UInt64>.size)
            return
        }
        // Looked up event by event: an earlier handler of this round may have cancelled this one.
        guard let handler = state.withLock({ $0.watches[number]?.handler }) else { return }
        var readiness: Readiness = []
        if event.events & EPOLLIN.rawValue != 0 { readiness.insert(.readable) }
        if event.events & EPOLLOUT.rawValue != 0 { readiness.insert(.writable) }
        if event.events & (EPOLLHUP.rawValue | EPOLLERR.rawValue | EPOLLRDHUP.rawValue) != 0 { readiness.insert(.hungUp) }
        handler(readiness)
    }

    /// Runs what is due and returns the wait until the next deadline in milliseconds, -1 without one; nil when closed.
    private func runDueDeadlines() -> Int32? {
        while true {
            let now = ContinuousClock.Instant.now
            enum Step {
                case run(@Sendable () -> Void)
                case wait(Int32)
                case stop
            }
            let step: Step = state.withLock { state in
                if state.isClosed { return .stop }
                if let body = state.deadlines.popDue(now) { return .run(body) }
                return .wait(state.deadlines.milliseconds(after: now))
            }
            switch step {
            case .run(let body): body()
            case .wait(let timeout): return timeout
            case .stop: return nil
            }
        }
    }
}

/// Deadlines in the order of their times; a cancelled one is skipped when its time comes.
private struct DeadlineQueue {
    private struct Entry {
        let time: ContinuousClock.Instant
        let body: @Sendable () -> Void
    }
    private var entries: [UInt64: Entry] = [:]
    /// Sorted, latest first, so that the next one is taken from the end.
    private var order: [(time: ContinuousClock.Instant, number: UInt64)] = []

    /// Returns true when the new deadline is the earliest.
    mutating func insert(_ number: UInt64, at time: ContinuousClock.Instant, _ body: @escaping @Sendable () -> Void) -> Bool {
        entries[number] = Entry(time: time, body: body)
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if order[middle].time > time { low = middle + 1 } else { high = middle }
        }
        order.insert((time, number), at: low)
        return low == order.count - 1
    }

    mutating func remove(_ number: UInt64) {
        guard entries.removeValue(forKey: number) != nil else { return }
        // Most deadlines are cancelled: without this the list of dead ones would grow with the traffic.
        if order.count > 64 && order.count > 2 * entries.count {
            let live = entries
            order.removeAll { live[$0.number] == nil }
        }
    }

    mutating func popDue(_ now: ContinuousClock.Instant) -> (@Sendable () -> Void)? {
        while let last = order.last, entries[last.number] == nil || last.time <= now {
            order.removeLast()
            if let entry = entries.removeValue(forKey: last.number) { return entry.body }
        }
        return nil
    }

    /// Rounded up, so that a wake-up is never early.
    func milliseconds(after now: ContinuousClock.Instant) -> Int32 {
        guard let last = order.last else { return -1 }
        let (seconds, attoseconds) = (last.time - now).components
        guard seconds < 1_000_000 else { return 1_000_000_000 }
        return max(0, Int32(seconds) * 1000 + Int32(attoseconds / 1_000_000_000_000_000) + 1)
    }
}
