// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `qemu.x`.
public enum QEMU {
    /// `QEMU_PROGRAM`
    public static let program: UInt32 = 536903815
    /// `QEMU_PROTOCOL_VERSION`
    public static let version: UInt32 = 1
}
