// SPDX-License-Identifier: Apache-2.0
public import XDR

/// An object that a driver keeps: found by name and by UUID.
public protocol RegisteredObject {
    var name: String { get }
    var uuid: WireUUID { get }
}

/// A name as the wire and the reference compare it: byte by byte, without Unicode equivalence.
public struct NameKey: Hashable, Sendable {
    public let name: String

    @inlinable
    public init(_ name: String) { self.name = name }

    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.name.utf8.elementsEqual(right.name.utf8) }

    @inlinable
    public func hash(into hasher: inout Hasher) {
        let whole: Void? = name.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        if whole == nil { for byte in name.utf8 { hasher.combine(byte) } }
    }
}

/// Why a table refused an object.
public enum ObjectConflict: Error, Equatable {
    /// The UUID belongs to an object of another name.
    case uuidHasName(String)
    /// The name belongs to an object with another UUID.
    case nameHasUUID(WireUUID)
}

/// A driver's objects of one kind, by name and by UUID, in a stable order.
///
/// Its functions are compiled into the drivers: a list of all domains would else pay for a copy of each.
///
/// A plain value: the driver puts it under its lock. Objects live in slots, so that removal costs the same in a table of
/// ten objects and in one of a hundred thousand; a freed slot is used again, and the order of all others stays.
@frozen
public struct ObjectTable<Object: RegisteredObject> {
    /// Where an object lives while it is registered.
    public typealias Slot = Int

    @usableFromInline var slots: [Object?] = []
    @usableFromInline var free: [Slot] = []
    @usableFromInline var byName: [NameKey: Slot] = [:]
    @usableFromInline var byUUID: [WireUUID: Slot] = [:]

    @inlinable
    public init() {}

    @inlinable public var count: Int { byUUID.count }
    @inlinable public var isEmpty: Bool { byUUID.isEmpty }

    @inlinable
    public func slot(name: String) -> Slot? { byName[NameKey(name)] }
    @inlinable
    public func slot(uuid: WireUUID) -> Slot? { byUUID[uuid] }
    @inlinable
    public func object(name: String) -> Object? { byName[NameKey(name)].flatMap { slots[$0] } }
    @inlinable
    public func object(uuid: WireUUID) -> Object? { byUUID[uuid].flatMap { slots[$0] } }

    /// The object in a slot that a lookup of this table returned.
    @inlinable
    public subscript(slot: Slot) -> Object? { slots.indices.contains(slot) ? slots[slot] : nil }

    /// Changes an object in place; nil when the slot is free. Its name and UUID must stay.
    @inlinable
    public mutating func update<Result, Failure: Error>(
        _ slot: Slot, _ body: (inout Object) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard slots.indices.contains(slot) else { return nil }
        return try slots[slot].change(body)
    }

    /// Finds what stands in the way of an object of this identity: nothing, the object itself, or a conflict.
    @inlinable
    public func existing(name: String, uuid: WireUUID) throws(ObjectConflict) -> Slot? {
        if let slot = byUUID[uuid], let object = slots[slot] {
            guard object.name == name else { throw .uuidHasName(object.name) }
            return slot
        }
        if let slot = byName[NameKey(name)], let object = slots[slot] { throw .nameHasUUID(object.uuid) }
        return nil
    }

    /// Adds an object whose name and UUID are not in use; nil when one is.
    @discardableResult
    @inlinable
    public mutating func insert(_ object: Object) -> Slot? {
        guard byName[NameKey(object.name)] == nil, byUUID[object.uuid] == nil else { return nil }
        let slot: Slot
        if let reused = free.popLast() {
            slots[reused] = object
            slot = reused
        } else {
            slot = slots.count
            slots.append(object)
        }
        byName[NameKey(object.name)] = slot
        byUUID[object.uuid] = slot
        return slot
    }

    @discardableResult
    @inlinable
    public mutating func remove(_ slot: Slot) -> Object? {
        guard slots.indices.contains(slot), let object = slots[slot] else { return nil }
        byName[NameKey(object.name)] = nil
        byUUID[object.uuid] = nil
        slots[slot] = nil
        free.append(slot)
        return object
    }

    /// Files the object under the name that `change` gives it; false, and nothing changed, when that name is in use.
    @inlinable
    public mutating func rename(_ slot: Slot, to name: String, change: (inout Object) -> Void) -> Bool {
        guard slots.indices.contains(slot), var object = slots[slot], byName[NameKey(name)] == nil else { return false }
        byName[NameKey(object.name)] = nil
        change(&object)
        slots[slot] = object
        byName[NameKey(name)] = slot
        return true
    }

    @inlinable
    public mutating func removeAll() { self = Self() }

    /// Calls `body` with every object in the table's order.
    @inlinable
    public func forEach(_ body: (Object) throws -> Void) rethrows {
        for case let object? in slots { try body(object) }
    }

    /// The objects that `isIncluded` takes, in the table's order.
    @inlinable
    public func filter(_ isIncluded: (Object) -> Bool) -> [Object] {
        var result: [Object] = []
        for case let object? in slots where isIncluded(object) { result.append(object) }
        return result
    }

    /// What `transform` makes of the objects, nil left out; the place for one object each is reserved up front.
    @inlinable
    public func compactMap<Element>(_ transform: (Object) -> Element?) -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(count)
        for case let object? in slots {
            if let element = transform(object) { result.append(element) }
        }
        return result
    }

    /// The number of objects that `isIncluded` takes.
    @inlinable
    public func count(where isIncluded: (Object) -> Bool) -> Int {
        var total = 0
        for case let object? in slots where isIncluded(object) { total += 1 }
        return total
    }
}

extension Optional {
    /// Changes what is there, in place.
    @usableFromInline
    mutating func change<Result, Failure: Error>(
        _ body: (inout Wrapped) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard var value = self else { return nil }
        self = nil
        defer { self = value }
        return try body(&value)
    }
}

extension ObjectTable: Sendable where Object: Sendable {}
