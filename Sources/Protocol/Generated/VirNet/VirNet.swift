// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/virnet.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

/// Types, limits and procedures of `virnet.x`.
public enum VirNet {
    /// `VIR_NET_MESSAGE_INITIAL`
    public static let messageInitial = 65536
    /// `VIR_NET_MESSAGE_LEGACY_PAYLOAD_MAX`
    public static let messageLegacyPayloadMax = 262120
    /// `VIR_NET_MESSAGE_MAX`
    public static let messageMax = 33554432
    /// `VIR_NET_MESSAGE_HEADER_MAX`
    public static let messageHeaderMax = 24
    /// `VIR_NET_MESSAGE_PAYLOAD_MAX`
    public static let messagePayloadMax = 33554408
    /// `VIR_NET_MESSAGE_LEN_MAX`
    public static let messageLenMax = 4
    /// `VIR_NET_MESSAGE_STRING_MAX`
    public static let messageStringMax = 4194304
    /// `VIR_NET_MESSAGE_NUM_FDS_MAX`
    public static let messageNumFDsMax = 32
    /// `VIR_NET_MESSAGE_HEADER_XDR_LEN`
    public static let messageHeaderXdrLen = 4
    /// `VIR_UUID_BUFLEN`
    public static let uuidBuflen = 16
    /// `VIR_TYPED_PARAM_INT`
    public static let typedParamInt = 1
    /// `VIR_TYPED_PARAM_UINT`
    public static let typedParamUint = 2
    /// `VIR_TYPED_PARAM_LLONG`
    public static let typedParamLlong = 3
    /// `VIR_TYPED_PARAM_ULLONG`
    public static let typedParamUllong = 4
    /// `VIR_TYPED_PARAM_DOUBLE`
    public static let typedParamDouble = 5
    /// `VIR_TYPED_PARAM_BOOLEAN`
    public static let typedParamBoolean = 6
    /// `VIR_TYPED_PARAM_STRING`
    public static let typedParamString = 7
}
