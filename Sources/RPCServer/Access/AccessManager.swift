// SPDX-License-Identifier: Apache-2.0
public import AccessControl
import Errors
import Synchronization

/// The access drivers of a daemon: something is allowed when all of them allow it.
public final class AccessManager: Sendable {
    private let current: Mutex<[any AccessDriver]>
    private let threads = HandshakeThreads("access", maximum: 8)

    public init(_ drivers: [any AccessDriver]) { current = Mutex(drivers) }

    /// Other rules count from the next call on.
    public func replace(_ drivers: [any AccessDriver]) { current.withLock { $0 = drivers } }

    var drivers: [any AccessDriver] { current.withLock { $0 } }

    /// Some driver has to know which process the client is.
    var asksForProcess: Bool { drivers.contains { $0.mayBlock } }

    /// What is certain without knowing the object.
    func certain(_ subject: AccessSubject, _ kind: String, _ permission: String, driver: String?) -> Bool? {
        var isDecided = true
        for item in drivers {
            switch item.certain(subject, kind, permission, driver: driver) {
            case false: return false
            case true: break
            case nil: isDecided = false
            }
        }
        return isDecided ? true : nil
    }

    /// The permission on each of the objects.
    func decide(_ subject: AccessSubject, _ permission: String, on objects: [AccessObject], driver: String?) async -> [Bool] {
        let drivers = drivers
        let decide = { @Sendable in
            objects.map { object in drivers.allSatisfy { $0.decide(subject, permission, on: object, driver: driver) } }
        }
        guard drivers.contains(where: { $0.mayBlock }) else { return decide() }
        return await threads.result(of: decide)
    }

    /// Runs what may block off the caller's thread.
    func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value { await threads.result(of: work) }
}

/// The access rules as they count for one connection.
struct AccessCheck: Sendable {
    let manager: AccessManager
    let subject: AccessSubject
    /// Name of the hypervisor driver behind the connection, as errors and rules name it.
    let driver: String?

    var denied: VirtError { VirtError(.accessDenied, .access, "'\(driver ?? "")' denied access") }

    /// - Throws: the reference's error when the permission is not given on each of the objects.
    func require(_ permission: String, on objects: [AccessObject]) async throws(VirtError) {
        guard await manager.decide(subject, permission, on: objects, driver: driver).allSatisfy({ $0 }) else { throw denied }
    }

    /// Those of a list's elements that the client may see.
    func keep<Element>(_ elements: [Element], _ rule: String, _ object: (Element) -> AccessObject) async -> [Element] {
        let objects = elements.map(object)
        guard let kind = objects.first?.kind else { return elements }
        switch manager.certain(subject, kind, rule, driver: driver) {
        case true: return elements
        case false: return []
        case nil:
            let answers = await manager.decide(subject, rule, on: objects, driver: driver)
            return zip(elements, answers).filter(\.1).map(\.0)
        }
    }
}
