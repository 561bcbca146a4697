// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// How a call changes what is stored of a domain and what runs.
extension QEMUConnection {
    /// Changes what is stored, what runs, or both.
    ///
    /// Both changes are made on copies before anything else is done: what is refused leaves everything as it was. Then QEMU is told,
    /// then the file is written.
    /// - Parameters:
    ///   - commands: what QEMU has to be told, made from the running configuration as it was before.
    ///   - effect: what else has to happen to the guest, such as moving its threads.
    func change(
        _ reference: Remote.Domain, _ flags: UInt32, _ job: String,
        live commands: (DomainConfiguration) throws(VirtError) -> [QMPCommand] = { _ in [] },
        effect: (QEMUDomain) async throws -> Void = { _ in },
        _ body: (inout DomainConfiguration) throws(VirtError) -> Void
    ) async throws {
        try await withJob(reference, job) { domain in
            let targets = try domain.targets(flags)
            var stored = targets.stored ? domain.stored?.value : nil
            var live = targets.live ? domain.live?.value : nil
            try stored.change(body)
            try live.change(body)
            if targets.live, let running = domain.live?.value {
                for command in try commands(running) { try await execute(command, domain) }
                try await effect(domain)
            }
            if let stored {
                let host = host
                try await host.workers.run { () throws(VirtError) in try host.store(stored) }
                try host.withDomain(reference) { $0.stored = SharedBox(stored) }
            }
            guard targets.live else { return }
            // QEMU's events may have changed the running configuration meanwhile: the change is made again on what is there now.
            try host.withDomain(reference) { (domain) throws(VirtError) in
                guard var now = domain.live?.value else { return }
                try body(&now)
                domain.live = SharedBox(now)
            }
            host.saveStatus(domain.uuid)
        }
    }

    /// The one configuration that a question is about; both flags together are refused as the public API does.
    func selected(_ reference: Remote.Domain, _ flags: UInt32, in function: String) throws(VirtError) -> DomainConfiguration {
        try AffectFlags.checkOne(flags, in: function)
        return try host.domain(reference).target(flags & AffectFlags.both)
    }
}

extension Optional where Wrapped == DomainConfiguration {
    fileprivate mutating func change(_ body: (inout DomainConfiguration) throws(VirtError) -> Void) throws(VirtError) {
        guard var value = self else { return }
        try body(&value)
        self = value
    }
}
