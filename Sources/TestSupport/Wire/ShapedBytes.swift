// SPDX-License-Identifier: Apache-2.0
import Foundation
public import XDRGen

/// Writes random external representation as a description shapes it, without any of the code that is generated from it.
public struct ShapedBytes {
    /// What to do at one place of variable length, counted from 0 in the order of writing.
    public struct Cut: Sendable {
        public let place: Int
        /// Added to the limit to give the count at that place; the bytes end with it.
        public let excess: Int

        public init(place: Int, excess: Int) {
            self.place = place
            self.excess = excess
        }
    }

    public private(set) var bytes: [UInt8] = []
    /// The limit at the cut, once writing came to it. Nothing is written from there on.
    public private(set) var limitAtCut: Int?

    private let document: Document
    private let cut: Cut?
    private var place = 0
    private var generator: SeededGenerator

    /// With a cut, optionals are present and arrays have elements, so that every place is come to.
    public init(_ document: Document, seed: UInt64, cut: Cut? = nil) {
        self.document = document
        self.cut = cut
        self.generator = SeededGenerator(seed: seed)
    }

    /// Appends a value of the named type.
    public mutating func append(_ name: String) throws {
        guard let (declaration, _) = document.type(named: name) else { throw CocoaError(.featureUnsupported) }
        switch declaration.body {
        case .typedef(let field): try append(field)
        case .enumeration(let values): word(UInt32(truncatingIfNeeded: values.randomElement(using: &generator)?.value ?? 0))
        case .structure(let fields): for field in fields { try append(field) }
        case .union(_, let arms):
            guard let arm = arms.randomElement(using: &generator) else { return }
            word(UInt32(truncatingIfNeeded: arm.value))
            try append(arm.field)
        }
    }

    private mutating func append(_ field: Field) throws {
        switch field.shape {
        case .plain: try append(field.type)
        case .optional:
            let isPresent = cut != nil || Bool.random(using: &generator)
            word(isPresent ? 1 : 0)
            if isPresent { try append(field.type) }
        case .fixed(let limit): try append(field.type, count: limit.value)
        case .variable(let limit):
            defer { place += 1 }
            if let cut, cut.place == place, limitAtCut == nil {
                word(UInt32(truncatingIfNeeded: limit.value + cut.excess))
                limitAtCut = limit.value
                return
            }
            let isText = field.type == .opaque || field.type == .string
            let count = Int.random(in: (cut == nil ? 0 : 1)...(isText ? 9 : 3), using: &generator)
            word(UInt32(min(count, limit.value)))
            try append(field.type, count: min(count, limit.value))
        }
    }

    private mutating func append(_ type: TypeName, count: Int) throws {
        guard type == .opaque || type == .string else {
            for _ in 0..<count { try append(type) }
            return
        }
        for _ in 0..<count { put(UInt8.random(in: .min ... .max, using: &generator)) }
        for _ in 0..<(-count & 3) { put(0) }
    }

    private mutating func append(_ type: TypeName) throws {
        let random = generator.next()
        switch type {
        case .int, .unsignedInt: word(UInt32(truncatingIfNeeded: random))
        case .hyper, .unsignedHyper, .double: for shift in [32, 0] { word(UInt32(truncatingIfNeeded: random >> shift)) }
        case .short: word(UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: random))))
        case .unsignedShort: word(UInt32(UInt16(truncatingIfNeeded: random)))
        case .char: word(UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: random))))
        case .unsignedChar: word(UInt32(UInt8(truncatingIfNeeded: random)))
        case .opaque, .string: throw CocoaError(.featureUnsupported)
        case .named(let name): try append(name)
        }
    }

    private mutating func word(_ value: UInt32) {
        for shift in [24, 16, 8, 0] { put(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
    }

    private mutating func put(_ byte: UInt8) {
        if limitAtCut == nil { bytes.append(byte) }
    }
}
