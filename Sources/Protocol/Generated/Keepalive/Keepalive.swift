// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/keepalive.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `keepalive.x`.
public enum Keepalive {
    /// `KEEPALIVE_PROGRAM`
    public static let program: UInt32 = 1801807216
    /// `KEEPALIVE_PROTOCOL_VERSION`
    public static let version: UInt32 = 1
}
