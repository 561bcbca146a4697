// SPDX-License-Identifier: Apache-2.0
internal import DequeModule
internal import Glibc

/// Threads for work that blocks: files, name service, big documents. Never the reactor, never the cooperative pool.
///
/// Threads start when there is work for them, up to a limit, and end after some idle time. Work waits in line, it is never refused.
///
/// Unchecked: `maximum`, `waiting`, `threads` and `idle` are only touched with `lock` held; the pointers never change.
public final class WorkerPool: @unchecked Sendable {
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let wakeUp: UnsafeMutablePointer<pthread_cond_t>
    private var maximum: Int
    private let idleSeconds: Int
    private var waiting: Deque<@Sendable () -> Void> = []
    private var threads = 0
    private var idle = 0

    /// - Parameters:
    ///   - maximum: most threads at a time, at least one.
    ///   - idleSeconds: how long a thread waits for more work before it ends.
    public init(maximum: Int, idleSeconds: Int = 10) {
        self.maximum = max(1, maximum)
        self.idleSeconds = idleSeconds
        lock = .allocate(capacity: 1)
        wakeUp = .allocate(capacity: 1)
        pthread_mutex_init(lock, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(wakeUp, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        // Threads hold the pool while they run, so none is left here.
        pthread_cond_destroy(wakeUp)
        pthread_mutex_destroy(lock)
        wakeUp.deallocate()
        lock.deallocate()
    }

    /// Changes the limit; threads above it end when they have nothing to do.
    public func setMaximum(_ count: Int) {
        pthread_mutex_lock(lock)
        maximum = max(1, count)
        pthread_mutex_unlock(lock)
    }

    /// Runs `work` on a thread of the pool and returns what it returns; the caller's task is suspended meanwhile.
    public func run<Result: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let outcome: Swift.Result<Result, Failure> = await withCheckedContinuation { continuation in
            submit {
                do throws(Failure) {
                    continuation.resume(returning: .success(try work()))
                } catch {
                    continuation.resume(returning: .failure(error))
                }
            }
        }
        return try outcome.get()
    }

    private func submit(_ job: @escaping @Sendable () -> Void) {
        pthread_mutex_lock(lock)
        waiting.append(job)
        let needsThread = idle == 0 && threads < maximum
        if needsThread { threads += 1 } else { pthread_cond_signal(wakeUp) }
        pthread_mutex_unlock(lock)
        if needsThread, !startThread() {
            // No thread to be had: an existing one will come to it; with none at all the work is done here.
            pthread_mutex_lock(lock)
            threads -= 1
            let orphan = threads == 0 ? waiting.popFirst() : nil
            pthread_mutex_unlock(lock)
            orphan?()
        }
    }

    private func startThread() -> Bool {
        var thread = pthread_t()
        let retained = Unmanaged.passRetained(self)
        let failure = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<WorkerPool>.fromOpaque(argument).takeRetainedValue().work()
                return nil
            }, retained.toOpaque())
        if failure == 0 { pthread_detach(thread) } else { retained.release() }
        return failure == 0
    }

    private func work() {
        pthread_mutex_lock(lock)
        while let job = nextJob() {
            pthread_mutex_unlock(lock)
            job()
            pthread_mutex_lock(lock)
        }
        threads -= 1
        pthread_mutex_unlock(lock)
    }

    /// Called with the lock held; nil after the idle time.
    private func nextJob() -> (@Sendable () -> Void)? {
        if let job = waiting.popFirst() { return job }
        var deadline = timespec()
        clock_gettime(CLOCK_MONOTONIC, &deadline)
        deadline.tv_sec += idleSeconds
        idle += 1
        defer { idle -= 1 }
        while waiting.isEmpty {
            if pthread_cond_timedwait(wakeUp, lock, &deadline) == ETIMEDOUT { break }
        }
        return waiting.popFirst()
    }
}
