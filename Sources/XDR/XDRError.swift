// SPDX-License-Identifier: Apache-2.0

/// Why bytes are not the value that they should be, or a value cannot be written.
public enum XDRError: Error, Hashable, Sendable {
    /// Fewer bytes are left than the value needs.
    case truncated
    /// A count or length is over the protocol's limit, or over what the bytes that are there could hold.
    case tooLong(count: Int, limit: Int)
    /// A fixed array has another number of elements than the protocol says.
    case wrongCount(count: Int, expected: Int)
    /// An optional's word is neither 0 nor 1.
    case invalidFlag(UInt32)
    /// A union's discriminant names no arm.
    case unknownArm(Int32)
}
