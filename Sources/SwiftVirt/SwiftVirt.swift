// SPDX-License-Identifier: Apache-2.0

// One import for programs: the connection and its objects, the errors, and the protocol's own types where a call needs them.
@_exported public import Errors
@_exported public import RPCClient
@_exported public import WireProtocol
@_exported public import XDR
