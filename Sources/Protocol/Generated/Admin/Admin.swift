// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `admin.x`.
public enum Admin {
    /// `ADMIN_STRING_MAX`
    public static let stringMax = 4194304
    /// `ADMIN_SERVER_LIST_MAX`
    public static let serverListMax = 16384
    /// `ADMIN_SERVER_THREADPOOL_PARAMETERS_MAX`
    public static let serverThreadpoolParametersMax = 32
    /// `ADMIN_CLIENT_LIST_MAX`
    public static let clientListMax = 16384
    /// `ADMIN_CLIENT_INFO_PARAMETERS_MAX`
    public static let clientInfoParametersMax = 64
    /// `ADMIN_SERVER_CLIENT_LIMITS_MAX`
    public static let serverClientLimitsMax = 32
    /// `ADMIN_PROGRAM`
    public static let program: UInt32 = 110102160
    /// `ADMIN_PROTOCOL_VERSION`
    public static let version: UInt32 = 1
}
