// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Cuts what a socket brings into frames, the same on both sides of the wire: keeps the beginning of the next frame, and the
/// descriptors until the frame that announced them is whole.
package struct FrameReader: ~Copyable {
    /// What the peer did that ends its connection.
    package enum Failure: Error {
        /// No frame can begin like this.
        case invalid
        /// A frame announced descriptors that did not come.
        case descriptorsMissing
        case tooManyDescriptors
        case outOfMemory
    }

    /// Takes one whole frame, length word included, and its descriptors, whose ownership goes along.
    /// - Returns: whether to go on.
    package typealias Handler = (_ frame: UnsafeRawBufferPointer, _ descriptors: [Int32]) -> Bool

    private var input = InputBuffer()
    /// Bytes that the frame at the input's beginning needs in total.
    private var needed = 0
    private var descriptors: [Int32] = []

    package init() {}

    deinit { for item in descriptors { close(item) } }

    /// The beginning of a frame waits for its rest.
    package var isInsideFrame: Bool { !input.isEmpty }

    /// Descriptors came; they are the reader's until a frame takes them.
    package mutating func add(_ received: some Sequence<Int32>) { descriptors.append(contentsOf: received) }

    /// Room straight behind the frame that began, for its rest; nil when memory is short.
    package mutating func room() -> UnsafeMutableRawBufferPointer? { input.room(max(1, needed - input.count)) }

    /// Handles what became whole with bytes that were put into `room`.
    package mutating func advance(_ count: Int, _ handle: Handler) throws(Failure) {
        input.advance(count)
        try cutInput(handle)
    }

    /// Handles what becomes whole with these bytes, in place where it can be.
    package mutating func read(_ bytes: UnsafeRawBufferPointer, _ handle: Handler) throws(Failure) {
        if isInsideFrame {
            guard input.append(bytes) else { throw .outOfMemory }
            return try cutInput(handle)
        }
        let rest = try cut(bytes, handle)
        guard rest == 0 || input.append(UnsafeRawBufferPointer(rebasing: bytes.suffix(rest))) else { throw .outOfMemory }
    }

    private mutating func cutInput(_ handle: Handler) throws(Failure) {
        guard input.count >= needed else { return try boundDescriptors(isBetweenFrames: false) }
        var whole = InputBuffer()
        swap(&whole, &input)
        let total = whole.count
        let bytes = whole.withBytes { $0 }
        let rest = try cut(bytes, handle)
        if rest == total {
            swap(&whole, &input)
        } else if rest > 0, !input.append(UnsafeRawBufferPointer(rebasing: bytes.suffix(rest))) {
            throw .outOfMemory
        }
    }

    /// Handles whole frames.
    /// - Returns: how many bytes are left, which begin the next frame; 0 also when the handler wants no more.
    private mutating func cut(_ bytes: UnsafeRawBufferPointer, _ handle: Handler) throws(Failure) -> Int {
        var rest = bytes
        while true {
            switch FrameParser.parse(rest) {
            case .incomplete(let needed):
                self.needed = needed
                try boundDescriptors(isBetweenFrames: rest.isEmpty)
                return rest.count
            case .invalid: throw .invalid
            case .frame(let length, let count):
                guard handle(UnsafeRawBufferPointer(rebasing: rest[..<length]), try takeDescriptors(count)) else { return 0 }
                rest = UnsafeRawBufferPointer(rebasing: rest[(length + count)...])
            }
        }
    }

    /// Descriptors that no frame announced would pile up: between frames they are dropped, within one only its own fit.
    private mutating func boundDescriptors(isBetweenFrames: Bool) throws(Failure) {
        if isBetweenFrames {
            for item in descriptors { close(item) }
            descriptors = []
        }
        guard descriptors.count <= MessageLimits.descriptors else { throw .tooManyDescriptors }
    }

    private mutating func takeDescriptors(_ count: Int) throws(Failure) -> [Int32] {
        guard count > 0 else { return [] }
        guard descriptors.count >= count else { throw .descriptorsMissing }
        defer { descriptors.removeFirst(count) }
        return Array(descriptors.prefix(count))
    }
}
