// SPDX-License-Identifier: Apache-2.0
import WireProtocol

/// The rules of a policy file: who may do what to which objects. What no rule allows is refused.
///
///     # A name for some permissions; others may be built on it.
///     role viewer = *.getattr *.read connect.search_*
///     role operator = viewer domain.start domain.stop domain.suspend
///
///     allow group=virt-admins to *
///     allow user=alice sasl=alice@EXAMPLE.COM to operator on name=web-* driver=QEMU
///     allow dn="C=GB,O=Example,CN=backup-*" to domain.block_read on name=*
public struct AccessPolicy: Sendable, Hashable {
    /// Who: one property of a client.
    struct SubjectMatch: Sendable, Hashable {
        enum Property: String, Sendable, CaseIterable {
            case user, group, dn, sasl
            /// Everybody who got through authentication; its value is `*`.
            case anyone
        }

        let property: Property
        let pattern: WildcardPattern

        func matches(_ subject: AccessSubject) -> Bool {
            switch property {
            case .anyone: true
            case .user:
                subject.userName.map { pattern.matches($0) } ?? false
                    || subject.identity.userID.map { pattern.text == String($0) } ?? false
            case .group: subject.groupNames.contains { pattern.matches($0) }
            case .dn: subject.identity.x509Name.map { pattern.matches($0) } ?? false
            case .sasl: subject.identity.saslName.map { pattern.matches($0) } ?? false
            }
        }
    }

    /// What: `kind.permission`, with wildcards on both sides.
    struct PermissionMatch: Sendable, Hashable {
        let kind: WildcardPattern
        let permission: WildcardPattern

        func matches(_ kind: String, _ permission: String) -> Bool {
            self.kind.matches(kind) && self.permission.matches(permission)
        }
    }

    /// To what: patterns by property; of one property any may match, of several each must.
    typealias ObjectMatch = [String: [WildcardPattern]]

    struct Rule: Sendable, Hashable {
        let subjects: [SubjectMatch]
        let permissions: [PermissionMatch]
        let objects: ObjectMatch
        let line: Int

        func concerns(_ subject: AccessSubject, _ kind: String, _ permission: String, driver: String?) -> Bool {
            guard permissions.contains(where: { $0.matches(kind, permission) }), subjects.contains(where: { $0.matches(subject) }) else {
                return false
            }
            // The driver is known before any object is, and not known before a connection is open.
            guard let drivers = objects["driver"], let driver else { return true }
            return drivers.contains { $0.matches(driver) }
        }

        func covers(_ object: AccessObject, driver: String?) -> Bool {
            objects.allSatisfy { key, patterns in
                guard let value = object.property(key, driver: driver) else { return false }
                return patterns.contains { $0.matches(value) }
            }
        }

        /// It asks nothing of the object itself.
        func isForAllObjects(driver: String?) -> Bool { objects.isEmpty || driver != nil && objects.keys.elementsEqual(["driver"]) }
    }

    let rules: [Rule]

    /// The line of the first rule that allows it; nil: it is refused.
    public func ruleAllowing(
        _ subject: AccessSubject, _ permission: String, on object: AccessObject, driver: String?
    ) -> Int? {
        rules.first { $0.concerns(subject, object.kind, permission, driver: driver) && $0.covers(object, driver: driver) }?.line
    }
}

extension AccessPolicy: AccessDriver {
    public var name: String { "policy" }
    public var mayBlock: Bool { false }

    public func certain(_ subject: AccessSubject, _ kind: String, _ permission: String, driver: String?) -> Bool? {
        var isPossible = false
        for rule in rules where rule.concerns(subject, kind, permission, driver: driver) {
            if rule.isForAllObjects(driver: driver) { return true }
            isPossible = true
        }
        return isPossible ? nil : false
    }

    public func decide(_ subject: AccessSubject, _ permission: String, on object: AccessObject, driver: String?) -> Bool {
        ruleAllowing(subject, permission, on: object, driver: driver) != nil
    }
}
