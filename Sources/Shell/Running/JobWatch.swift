// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// A call that takes long: shows how far the domain's job is, and lets the user end it.
struct JobWatch {
    let invocation: Invocation
    let domain: Remote.Domain
    let label: String
    /// What to say first when it fails.
    let failure: String?
    /// Seconds after which `onTimeout` is done; nil: never.
    var timeout: Double?
    var onTimeout: (@Sendable (RemoteServices) async throws -> Void)?
    /// Done once, when all memory has been sent for the first time.
    var onIteration: (@Sendable (RemoteServices) async throws -> Void)?

    private static let pause: Duration = .milliseconds(500)

    init(_ invocation: Invocation, _ domain: Remote.Domain, label: String, failure: String?) {
        self.invocation = invocation
        self.domain = domain
        self.label = label
        self.failure = failure
    }

    func run(_ body: @escaping @Sendable (RemoteServices) async throws -> Void) async throws {
        let services = try invocation.services
        let isVerbose = invocation.has("verbose")
        let finished = Completion()
        let job = Task {
            defer { finished.set() }
            try await body(services)
        }
        await Interrupts.watching {
            let progress = JobProgress(invocation.shell, label: label, isShown: isVerbose)
            var abortSent = false
            let started = ContinuousClock().now
            var timedOut = false
            var iterated = false
            while !(await finished.wait(for: Self.pause)) {
                if Interrupts.wasInterrupted, !abortSent {
                    abortSent = true
                    try? await services.domainAbortJob(.init(dom: domain), in: ClientCall())
                }
                if let timeout, !timedOut, ContinuousClock().now - started > .seconds(timeout) {
                    timedOut = true
                    try? await onTimeout?(services)
                }
                if let onIteration, !iterated, await hasIterated(services) {
                    iterated = true
                    try? await onIteration(services)
                }
                guard isVerbose, let info = try? await services.domainGetJobInfo(.init(dom: domain), in: ClientCall()) else { continue }
                progress.show(remaining: info.dataRemaining, total: info.dataTotal)
            }
            if isVerbose, (try? await job.value) != nil { progress.finish() }
        }
        guard let failure else { return try await job.value }
        try await attempting(failure) { try await job.value }
    }
}

extension JobWatch {
    private func hasIterated(_ services: RemoteServices) async -> Bool {
        let parameters = try? await services.domainGetJobStats(.init(dom: domain, flags: 0), in: ClientCall()).params
        return parameters?.number("memory_iteration") ?? 0 > 1
    }
}

/// The line that shows how far a job is.
struct JobProgress {
    private let shell: ShellSession
    private let label: String
    private let isShown: Bool
    private let started = ContinuousClock().now

    init(_ shell: ShellSession, label: String, isShown: Bool) {
        self.shell = shell
        self.label = label
        self.isShown = isShown
    }

    /// - Parameter isFinal: all is done when nothing remains; otherwise only the job's end says so.
    func show(remaining: UInt64, total: UInt64, isFinal: Bool = false) {
        guard isShown else { return }
        let done = total - min(remaining, total)
        guard total > 0 || remaining > 0 else { return write(isFinal ? 100 : 0, details: "") }
        let percent = remaining == 0 ? (isFinal ? 100 : 99) : min(99, Double(done) * 100 / Double(max(1, total)))
        write(percent, details: rate(done: done, remaining: remaining))
    }

    func finish() {
        guard isShown else { return }
        write(100, details: "")
    }

    private func write(_ percent: Double, details: String) {
        shell.output.writeError("\r\(label): [\("\(Int(percent))".aligned(3)) %]\(details)")
    }

    /// The stock shell shows no more than the share; ours tells speed and time left, too.
    private func rate(done: UInt64, remaining: UInt64) -> String {
        guard shell.program != "virsh", done > 0 else { return "" }
        let elapsed = ContinuousClock().now - started
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        guard seconds > 0 else { return "" }
        let speed = Double(done) / seconds
        return "  \(Sizes.text(UInt64(speed)))/s  \(Int(Double(remaining) / max(1, speed))) s left\u{1b}[K"
    }
}

/// Something that happens once, and can be waited for.
actor CompletionState {
    private var isSet = false
    private var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
    private var next = 0

    func set() {
        isSet = true
        for continuation in waiting.values { continuation.resume(returning: true) }
        waiting = [:]
    }

    func wait(for time: Duration) async -> Bool {
        if isSet { return true }
        let id = next
        next += 1
        return await withCheckedContinuation { continuation in
            waiting[id] = continuation
            Task {
                try? await Task.sleep(for: time)
                self.expire(id)
            }
        }
    }

    private func expire(_ id: Int) { waiting.removeValue(forKey: id)?.resume(returning: false) }
}

/// The same for callers that cannot wait for an actor.
final class Completion: Sendable {
    private let state = CompletionState()
    func set() { Task { await state.set() } }
    func wait(for time: Duration) async -> Bool { await state.wait(for: time) }
}
