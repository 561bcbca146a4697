// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestHost.State {
    typealias DomainSlot = ObjectTable<TestDomain>.Slot

    /// The place of the domain that a call names.
    func slot(of domain: Remote.Domain) throws(VirtError) -> DomainSlot {
        guard let slot = domains.slot(uuid: domain.uuid) else {
            throw VirtError(.noDomain, .test, "no domain with matching uuid '\(domain.uuid)' (\(domain.name))")
        }
        return slot
    }

    /// Changes the domain in place.
    mutating func change<Result>(
        _ slot: DomainSlot, _ body: (inout TestDomain) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        guard let result = try domains.update(slot, body) else { throw VirtError(.noDomain, .test) }
        return result
    }

    /// Gives the domain an id and makes it run.
    mutating func start(_ slot: DomainSlot, _ reason: RunningReason) throws(VirtError) {
        lastID = lastID == .max ? 1 : lastID + 1
        let id = lastID
        running[id] = slot
        try change(slot) { $0.start(id: id, reason) }
    }

    /// Ends the guest; returns the domain as its last event names it. One of which nothing is stored leaves the table.
    @discardableResult
    mutating func stop(_ slot: DomainSlot, _ reason: ShutoffReason) throws(VirtError) -> TestDomain {
        let id = domains[slot]?.id ?? -1
        running[id] = nil
        let last = try change(slot) { domain in
            domain.stop(reason)
            return domain
        }
        if !last.isPersistent { domains.remove(slot) }
        return last
    }
}

extension TestHost {
    /// Reads or changes the domain that a call names.
    func withDomain<Result: Sendable>(
        _ reference: Remote.Domain, _ body: (inout TestDomain) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try withState { (state) throws(VirtError) -> Result in
            try state.change(try state.slot(of: reference), body)
        }
    }

    func post(_ change: DomainLifecycle, of domain: TestDomain) { events.post(change, of: domain.wire, uuid: domain.uuid) }
}
