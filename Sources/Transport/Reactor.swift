// SPDX-License-Identifier: Apache-2.0
import CLinux
import Glibc
import HeapModule
import Synchronization

/// What a descriptor is ready for, or is watched for.
public struct Readiness: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static let readable = Readiness(rawValue: 1)
    public static let writable = Readiness(rawValue: 4)
    /// The other end is gone, or the descriptor failed; reported whether asked for or not.
    public static let hungUp = Readiness(rawValue: 0x18)
}

/// What a reactor calls, always on its thread.
public protocol ReactorHandler: AnyObject, Sendable {
    /// The descriptor is ready. Level-triggered: told again while it stays so.
    func ready(_ readiness: Readiness, on reactor: Reactor)
    /// Everything that one wake-up brought was handled; called once after `Reactor.flushLater`.
    func flush(on reactor: Reactor)
    /// The instant that `Reactor.schedule` was given has come. Returns when to be called again.
    func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant?
}

extension ReactorHandler {
    public func flush(on reactor: Reactor) {}
    public func timerFired(now: ContinuousClock.Instant, on reactor: Reactor) -> ContinuousClock.Instant? { nil }
}

/// One thread that waits for descriptors and calls their handlers, which must not block.
///
/// Descriptors, timers and the read buffer belong to the thread: other threads hand over work with `run`.
public final class Reactor: Sendable {
    /// Size of the buffer that all connections of a reactor read into.
    public static let readBufferSize = 256 << 10

    /// Touched by the reactor's thread only.
    struct Confined {
        var handlers: [(any ReactorHandler)?] = []
        var timers = Heap<Timer>()
        var unflushed: [any ReactorHandler] = []
        var lastTimer: UInt64 = 0
    }

    struct Timer: Comparable {
        let instant: ContinuousClock.Instant
        let number: UInt64
        weak var handler: (any ReactorHandler)?

        static func < (left: Timer, right: Timer) -> Bool { (left.instant, left.number) < (right.instant, right.number) }
        static func == (left: Timer, right: Timer) -> Bool { left.number == right.number }
    }

    private struct Posted {
        var work: [@Sendable () -> Void] = []
        var isClosed = false
        /// The thread is done: nobody would run what is posted.
        var hasEnded = false
    }

    private let name: String
    private let epoll: Int32
    private let wakeUp: Int32
    private let posted = Mutex(Posted())
    private let thread = Atomic<UInt>(0)
    // Safe: read and written by the reactor's thread only, which every public method that uses it requires.
    // Unchecked: checks at run time cost each event more than they find.
    @exclusivity(unchecked) nonisolated(unsafe) private var confined = Confined()
    /// What connections read into; its content is theirs only during one call of a handler.
    nonisolated(unsafe) public let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: readBufferSize, alignment: 16)

    /// - Parameter name: the thread's name, at most 15 bytes.
    /// - Throws: `TransportError` when the kernel has no descriptor left.
    public init(name: String) throws(TransportError) {
        self.name = name
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { throw .system("Unable to create an epoll instance", errno) }
        wakeUp = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard wakeUp >= 0 else {
            close(epoll)
            throw .system("Unable to create an event descriptor", errno)
        }
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data(u64: UInt64(bitPattern: Int64(wakeUp))))
        epoll_ctl(epoll, EPOLL_CTL_ADD, wakeUp, &event)
        start()
    }

    deinit {
        close(epoll)
        close(wakeUp)
        readBuffer.deallocate()
    }

    /// The calling thread is the reactor's.
    public var isCurrent: Bool { thread.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Ends the thread after the work at hand.
    public func stop() {
        posted.withLock { $0.isClosed = true }
        wake()
    }

    /// Runs work on the reactor's thread, after what it does now.
    public func run(_ work: @escaping @Sendable () -> Void) {
        let isFirst = posted.withLock { posted in
            guard !posted.hasEnded else { return false }
            posted.work.append(work)
            return posted.work.count == 1
        }
        if isFirst { wake() }
    }

    // MARK: On the reactor's thread

    /// Watches a descriptor. The caller keeps owning it, and ends the watch before closing it.
    public func watch(_ descriptor: Int32, for interest: Readiness, handler: any ReactorHandler) throws(TransportError) {
        var event = Self.event(descriptor, interest)
        guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else { throw .system("Unable to watch a descriptor", errno) }
        let index = Int(descriptor)
        while confined.handlers.count <= index { confined.handlers.append(nil) }
        confined.handlers[index] = handler
    }

    public func unwatch(_ descriptor: Int32) {
        var event = epoll_event()
        epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, &event)
        if confined.handlers.indices.contains(Int(descriptor)) { confined.handlers[Int(descriptor)] = nil }
    }

    /// Has `flush` called once the events at hand are handled.
    public func flushLater(_ handler: any ReactorHandler) { confined.unflushed.append(handler) }

    /// Has `timerFired` called at the instant, unless the handler is gone by then.
    public func schedule(_ handler: any ReactorHandler, at instant: ContinuousClock.Instant) {
        confined.lastTimer += 1
        confined.timers.insert(Timer(instant: instant, number: confined.lastTimer, handler: handler))
    }

    // MARK: On any thread

    /// Changes what a watched descriptor is watched for.
    public func change(_ descriptor: Int32, to interest: Readiness) {
        var event = Self.event(descriptor, interest)
        epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event)
    }

    private static func event(_ descriptor: Int32, _ interest: Readiness) -> epoll_event {
        epoll_event(events: interest.rawValue, data: epoll_data(u64: UInt64(bitPattern: Int64(descriptor))))
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeUp, &one, 8)
    }

    // MARK: The thread

    private func start() {
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        // Handlers parse XML of a client's depth: the stack is the usual one, of which only what is touched takes memory.
        pthread_attr_setstacksize(&attributes, 8 << 20)
        pthread_create(
            &thread, &attributes,
            { context in
                if let context { Unmanaged<Reactor>.fromOpaque(context).takeRetainedValue().loop() }
                return nil
            }, context.toOpaque())
        pthread_detach(thread)
        pthread_attr_destroy(&attributes)
    }

    private func loop() {
        clinux_name_thread(name)
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        let capacity = 128
        let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: capacity)
        defer { events.deallocate() }
        while true {
            let count = epoll_wait(epoll, events, Int32(capacity), timeout())
            var wasWoken = false
            for index in 0..<max(0, Int(count)) {
                let descriptor = Int(truncatingIfNeeded: events[index].data.u64)
                if descriptor == Int(wakeUp) {
                    wasWoken = true
                } else if descriptor < confined.handlers.count, let handler = confined.handlers[descriptor] {
                    handler.ready(Readiness(rawValue: events[index].events), on: self)
                }
            }
            if wasWoken, !runPosted() { break }
            fireTimers()
            flushAll()
        }
        confined = Confined()
    }

    /// Runs what other threads handed over; false when the reactor is stopped.
    private func runPosted() -> Bool {
        var value: UInt64 = 0
        _ = read(wakeUp, &value, 8)
        while true {
            let (work, isClosed) = posted.withLock { posted in
                defer { posted.work = [] }
                if posted.isClosed, posted.work.isEmpty { posted.hasEnded = true }
                return (posted.work, posted.isClosed)
            }
            for item in work { item() }
            if !isClosed { return true }
            // What the last work brings up is done too.
            if work.isEmpty { return false }
        }
    }

    private func flushAll() {
        while !confined.unflushed.isEmpty {
            let handlers = confined.unflushed
            confined.unflushed.removeAll(keepingCapacity: true)
            for handler in handlers { handler.flush(on: self) }
        }
    }

    private func fireTimers() {
        guard let first = confined.timers.min else { return }
        let now = ContinuousClock.now
        guard first.instant <= now else { return }
        while let timer = confined.timers.min, timer.instant <= now {
            confined.timers.removeMin()
            guard let handler = timer.handler else { continue }
            if let next = handler.timerFired(now: now, on: self) { schedule(handler, at: max(next, now + .milliseconds(1))) }
        }
    }

    /// How long `epoll_wait` may sleep, in milliseconds.
    private func timeout() -> Int32 {
        guard let first = confined.timers.min else { return -1 }
        let (seconds, attoseconds) = (first.instant - .now).components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
    }
}
