// SPDX-License-Identifier: Apache-2.0

/// Decides who may do what.
public protocol AccessDriver: Sendable {
    /// As `access_drivers` calls it.
    var name: String { get }
    /// `decide` may wait for somebody: it is called on threads that may block.
    var mayBlock: Bool { get }
    /// What is certain without knowing the object: the permission is given on all objects of the kind, or on none; nil: it depends.
    func certain(_ subject: AccessSubject, _ kind: String, _ permission: String, driver: String?) -> Bool?
    /// The permission on one object.
    func decide(_ subject: AccessSubject, _ permission: String, on object: AccessObject, driver: String?) -> Bool
}
