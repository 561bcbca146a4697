// SPDX-License-Identifier: Apache-2.0

/// A big value behind one pointer: copies share it until one of them changes it.
public struct SharedBox<Value: Sendable>: Sendable {
    // @unchecked: only written to while nobody else refers to it.
    private final class Storage: @unchecked Sendable {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private var storage: Storage

    public init(_ value: Value) { storage = Storage(value) }

    public var value: Value {
        _read { yield storage.value }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
            yield &storage.value
        }
    }
}
