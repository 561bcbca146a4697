// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Synchronization
internal import WireProtocol

/// A client at a guest's terminal: bytes both ways between the terminal and a stream.
final class ConsoleSession: Sendable {
    private struct State {
        var descriptor: Int32
        var watch: FileEvents.Token?
        var reader: CheckedContinuation<Void, Never>?
        var writer: CheckedContinuation<Void, Never>?
        var stream: (any ByteStream)?
    }

    private let watcher: FileEvents
    private let state: Mutex<State>

    /// Takes over a non-blocking descriptor.
    init(_ descriptor: Int32, _ watcher: FileEvents) {
        self.watcher = watcher
        state = Mutex(State(descriptor: descriptor))
    }

    deinit { end() }

    /// Carries bytes until either end is gone, then calls `done`.
    func pump(_ stream: any ByteStream, done: @escaping @Sendable () -> Void) {
        state.withLock { state in
            state.stream = stream
            state.watch = watcher.watch(state.descriptor, for: []) { [weak self] readiness in self?.ready(readiness) }
        }
        Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.carryOut(stream) }
                group.addTask { await self.carryIn(stream) }
            }
            self.end()
            done()
        }
    }

    /// Closes the terminal; the stream ends.
    func end() {
        let stream = state.withLock { state -> (any ByteStream)? in
            if let watch = state.watch { watcher.cancel(watch) }
            state.watch = nil
            if state.descriptor >= 0 { close(state.descriptor) }
            state.descriptor = -1
            for waiter in [state.reader.take(), state.writer.take()] { waiter?.resume() }
            return state.stream.take()
        }
        stream?.abort(nil)
    }

    /// From the guest to the client.
    private func carryOut(_ stream: any ByteStream) async {
        var buffer = [UInt8](repeating: 0, count: 16384)
        while true {
            let (count, number) = transfer { descriptor in read(descriptor, &buffer, buffer.count) }
            if count > 0 {
                guard (try? await stream.write(Array(buffer[..<count]))) != nil else { break }
            } else if count < 0, number == EAGAIN {
                await wait(\.reader)
            } else if number != EINTR || count == 0 {
                break
            }
        }
        try? await stream.finish()
        end()
    }

    /// From the client to the guest.
    private func carryIn(_ stream: any ByteStream) async {
        while let item = try? await stream.read() {
            guard case .data(let bytes) = item else { continue }
            var rest = bytes[...]
            while !rest.isEmpty {
                let (count, number) = transfer { descriptor in
                    rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                }
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if number == EAGAIN {
                    await wait(\.writer)
                } else if number != EINTR {
                    return end()
                }
            }
        }
        end()
    }

    /// One system call on the terminal while nobody closes it.
    private func transfer(_ body: (Int32) -> Int) -> (count: Int, number: Int32) {
        state.withLock { state in
            guard state.descriptor >= 0 else { return (-1, EBADF) }
            let count = body(state.descriptor)
            return (count, errno)
        }
    }

    private func wait(_ side: any WritableKeyPath<State, CheckedContinuation<Void, Never>?> & Sendable) async {
        await withCheckedContinuation { continuation in
            let isClosed = state.withLock { state in
                guard let watch = state.watch else { return true }
                state[keyPath: side] = continuation
                watcher.change(watch, to: Self.interest(state))
                return false
            }
            if isClosed { continuation.resume() }
        }
    }

    private static func interest(_ state: State) -> FileEvents.Readiness {
        var interest: FileEvents.Readiness = []
        if state.reader != nil { interest.insert(.readable) }
        if state.writer != nil { interest.insert(.writable) }
        return interest
    }

    private func ready(_ readiness: FileEvents.Readiness) {
        let waiters = state.withLock { state in
            var waiters: [CheckedContinuation<Void, Never>?] = []
            if !readiness.isDisjoint(with: [.readable, .hungUp]) { waiters.append(state.reader.take()) }
            if !readiness.isDisjoint(with: [.writable, .hungUp]) { waiters.append(state.writer.take()) }
            if let watch = state.watch { watcher.change(watch, to: Self.interest(state)) }
            // A hang-up is reported again and again: it says all there is to say the first time.
            if readiness.contains(.hungUp), let watch = state.watch.take() { watcher.cancel(watch) }
            return waiters
        }
        for waiter in waiters { waiter?.resume() }
    }
}

/// The sessions at a guest's terminals: one for each.
final class ConsoleSessions: Sendable {
    private let active = Mutex<[String: ConsoleSession]>([:])

    /// False when somebody else is there and stays.
    func begin(_ session: ConsoleSession, _ path: String, takesOver: Bool) -> Bool {
        let (isFree, former) = active.withLock { active -> (Bool, ConsoleSession?) in
            let former = active[path]
            guard former == nil || takesOver else { return (false, nil) }
            active[path] = session
            return (true, former)
        }
        former?.end()
        return isFree
    }

    func finish(_ session: ConsoleSession, _ path: String) {
        active.withLock { if $0[path] === session { $0[path] = nil } }
    }
}
