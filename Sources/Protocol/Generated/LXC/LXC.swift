// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `lxc.x`.
public enum LXC {
    /// `LXC_PROGRAM`
    public static let program: UInt32 = 425984
    /// `LXC_PROTOCOL_VERSION`
    public static let version: UInt32 = 1
}
