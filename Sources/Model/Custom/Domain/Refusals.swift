// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension VirtError {
    /// Readable, but not something that this driver, or any, can run.
    static func refused(_ text: String, by domain: ErrorDomain = .domain) -> VirtError { VirtError(.configUnsupported, domain, text) }

    /// The document contradicts itself.
    static func contradiction(_ text: String, by domain: ErrorDomain = .domain) -> VirtError { VirtError(.xmlError, domain, text) }
}
