// SPDX-License-Identifier: Apache-2.0

/// Writes external representation into memory of its own.
public struct XDRWriter: ~Copyable {
    public init() {}
}
