// SPDX-License-Identifier: Apache-2.0
internal import CLinux
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Synchronization

/// A QEMU process: started by us, or found running after a restart of the daemon.
final class GuestProcess: Sendable {
    /// How a process ended, as far as its parent can tell.
    struct Ending: Sendable, Hashable {
        var exitCode: Int32?
        var signal: Int32?
    }

    let pid: pid_t
    private let descriptor: Int32
    private let events: FileEvents
    private let watch = Mutex<FileEvents.Token?>(nil)

    init(pid: pid_t, descriptor: Int32, events: FileEvents) {
        self.pid = pid
        self.descriptor = descriptor
        self.events = events
    }

    /// A process that somebody else started; nil when it is gone.
    convenience init?(adopting pid: pid_t, events: FileEvents) {
        let descriptor = clinux_pidfd_open(pid)
        guard descriptor >= 0 else { return nil }
        self.init(pid: pid, descriptor: descriptor, events: events)
    }

    deinit {
        watch.withLock { if let token = $0 { events.cancel(token) } }
        close(descriptor)
    }

    /// Calls `body` once, on the descriptor thread, when the process has ended.
    func onExit(_ body: @escaping @Sendable (Ending) -> Void) {
        let token = events.watch(descriptor, for: .readable) { [weak self] _ in
            guard let self, let token = self.watch.withLock({ $0.take() }) else { return }
            events.cancel(token)
            body(reap())
        }
        watch.withLock { $0 = token }
    }

    /// Ends a process that nobody will ask about, and takes its remains.
    func discard() {
        signal(SIGKILL)
        // The watch keeps the process's own record until then.
        onExit { [self] _ in _ = self }
    }

    /// Sends a signal; a process that has ended takes none.
    func signal(_ number: Int32) { _ = clinux_pidfd_send_signal(descriptor, number) }

    /// True when the process has ended.
    var hasEnded: Bool {
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&state, 1, 0) > 0
    }

    private func reap() -> Ending {
        var code: Int32 = 0
        var signal: Int32 = 0
        guard clinux_pidfd_reap(descriptor, &code, &signal) > 0 else { return Ending() }
        return signal == 0 ? Ending(exitCode: code) : Ending(signal: signal)
    }
}

/// A child that has been forked and waits for leave to run its program.
struct GatedProcess: ~Copyable {
    let process: GuestProcess
    private let gate: Int32
    private let failure: Int32

    /// What a process is made of.
    struct Plan: Sendable {
        var program: String
        /// Without the program's own name.
        var arguments: [String]
        var environment: [String]
        /// Stays with the caller.
        var output: Int32
        /// Descriptors that the program finds under their own numbers; they stay with the caller.
        var keptDescriptors: [Int32]
        var identity: ProcessIdentity?
    }

    init(_ plan: Plan, events: FileEvents) throws(VirtError) {
        var (pid, pidfd, gate, failure): (pid_t, Int32, Int32, Int32) = (0, -1, -1, -1)
        let status = withCStrings([plan.program] + plan.arguments) { arguments in
            withCStrings(plan.environment) { environment in
                plan.program.withCString { path in
                    plan.keptDescriptors.withUnsafeBufferPointer { kept in
                        var spawn = clinux_spawn(
                            path: path, arguments: arguments, environment: environment, directory: nil, input: -1, output: plan.output,
                            error: plan.output, kept: kept.baseAddress, kept_count: kept.count,
                            drops_privileges: plan.identity == nil ? 0 : 1, user: plan.identity?.user ?? 0,
                            group: plan.identity?.group ?? 0)
                        return clinux_spawn_gated(&spawn, &pid, &pidfd, &gate, &failure)
                    }
                }
            }
        }
        guard status == 0 else { throw Files.failure("cannot fork child process", code: status) }
        process = GuestProcess(pid: pid, descriptor: pidfd, events: events)
        self.gate = gate
        self.failure = failure
    }

    deinit {
        close(gate)
        close(failure)
    }

    /// Lets the child run its program and waits until it does: microseconds, as nothing but `exec` lies between.
    func open() throws(VirtError) {
        var go: UInt8 = 1
        _ = write(gate, &go, 1)
        var reason: Int32 = 0
        var count: Int
        repeat { count = read(failure, &reason, MemoryLayout<Int32>.size) } while count < 0 && errno == EINTR
        guard count <= 0 else { throw Files.failure("cannot execute binary", code: reason) }
    }
}

/// Lends the strings as a NULL-terminated C array.
private func withCStrings<Result>(_ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
}
