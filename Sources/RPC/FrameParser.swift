// SPDX-License-Identifier: Apache-2.0

/// Finds the frames in received bytes; knows nothing of what is in them but lengths and the number of descriptors.
package enum FrameParser {
    package enum Result: Equatable {
        /// A frame of `length` bytes, followed by the carrier bytes of `descriptors`.
        case frame(length: Int, descriptors: Int)
        /// The bytes are not all there; so many in total are needed to know more.
        case incomplete(needed: Int)
        /// No frame can begin like this.
        case invalid
    }

    private static let smallest = MessageLimits.lengthSize + MessageLimits.headerSize
    private static let typeOffset = 16

    package static func parse(_ bytes: UnsafeRawBufferPointer) -> Result {
        guard bytes.count >= MessageLimits.lengthSize else { return .incomplete(needed: MessageLimits.lengthSize) }
        let length = Int(word(bytes, at: 0))
        guard length >= smallest, length <= MessageLimits.lengthSize + MessageLimits.maxBody else { return .invalid }
        guard bytes.count >= length else { return .incomplete(needed: length) }
        guard carriesDescriptors(word(bytes, at: typeOffset)) else { return .frame(length: length, descriptors: 0) }
        guard length >= smallest + 4 else { return .invalid }
        let descriptors = word(bytes, at: smallest)
        guard descriptors <= UInt32(MessageLimits.descriptors) else { return .invalid }
        let needed = length + Int(descriptors)
        guard bytes.count >= needed else { return .incomplete(needed: needed) }
        return .frame(length: length, descriptors: Int(descriptors))
    }

    package static func carriesDescriptors(_ type: UInt32) -> Bool {
        type == MessageHeader.Kind.callWithDescriptors.rawValue || type == MessageHeader.Kind.replyWithDescriptors.rawValue
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
}
