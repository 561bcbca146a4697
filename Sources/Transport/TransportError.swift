// SPDX-License-Identifier: Apache-2.0
import CGnuTLS
import CSASL
import Glibc

/// What went wrong below the messages.
public enum TransportError: Error, Sendable, Equatable {
    /// A system call failed: what was tried, and `errno`.
    case system(String, Int32)
    /// GnuTLS refused: what was tried, and its code.
    case tls(String, Int32)
    /// Cyrus SASL refused: what was tried, its code, and the library's own words. Not for the peer: they may tell who exists.
    case sasl(String, Int32, detail: String?)
    /// A peer's certificate or a setting is not acceptable, with the reason.
    case refused(String)
    /// The other end closed.
    case closed
}

extension TransportError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let what, let code): "\(what): \(String(cString: strerror(code)))"
        case .tls(let what, let code): "\(what): \(String(cString: gnutls_strerror(code)))"
        case .sasl(let what, let code, let detail):
            "\(what): \(code) (\(detail ?? sasl_errstring(code, nil, nil).map { String(cString: $0) } ?? "unknown error"))"
        case .refused(let reason): reason
        case .closed: "End of file while reading data"
        }
    }
}
