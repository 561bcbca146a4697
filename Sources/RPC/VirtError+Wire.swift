// SPDX-License-Identifier: Apache-2.0
public import Errors
public import WireProtocol
import XDR

extension VirtError {
    /// The error as a peer sent it.
    public init(_ wire: VirNet.MessageError) {
        let code = ErrorCode(rawValue: wire.code)
        self.init(
            received: code, domain: ErrorDomain(rawValue: wire.domain), level: ErrorLevel(rawValue: wire.level),
            message: wire.message ?? code.text(detail: nil),
            extra: ErrorExtra(
                string1: wire.str1, string2: wire.str2, string3: wire.str3, number1: wire.int1, number2: wire.int2))
    }

    /// The error in the payload of an error message; a payload that holds none is an error of its own.
    public init(errorPayload: RawSpan) {
        var reader = XDRReader(errorPayload)
        if let wire = try? VirNet.MessageError(from: &reader) {
            self.init(wire)
        } else {
            self.init(rpc: "Unable to decode error message payload")
        }
    }

    /// An error of the protocol itself: code and domain RPC, the text alone.
    public init(rpc text: String) {
        self.init(received: .rpc, domain: .rpc, level: .error, message: text, extra: ErrorExtra(string1: "%s", string2: text))
    }
}

extension VirNet.MessageError {
    /// The error as it goes over the wire; as the reference's daemon sends it, without domain and network.
    public init(_ error: VirtError) {
        self.init(
            code: error.code.rawValue, domain: error.domain.rawValue, message: error.message, level: error.level.rawValue, dom: nil,
            str1: error.extra.string1, str2: error.extra.string2, str3: error.extra.string3, int1: error.extra.number1,
            int2: error.extra.number2, net: nil)
    }
}
