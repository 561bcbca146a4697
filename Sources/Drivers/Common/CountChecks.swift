// SPDX-License-Identifier: Apache-2.0
public import Errors

/// The bounds that the daemon puts on how much a client may ask for, in its words.
/// - Parameters:
///   - argument: as the text calls it: `maxnames`.
///   - constant: the name of the bound.
public func checkMaximum(_ count: Int32, _ argument: String, _ maximum: Int32, _ constant: String) throws(VirtError) {
    let text: String
    if count < 0 {
        text = "\(argument) must be non-negative"
    } else if count > maximum {
        text = "\(argument) > \(constant)"
    } else {
        return
    }
    throw VirtError(
        received: .rpc, domain: .rpc, level: .error, message: text, extra: ErrorExtra(string1: "%s", string2: text))
}

/// The bound on the number of parameters that a client may ask for.
public func checkParameterCount(_ count: Int32, maximum: Int32) throws(VirtError) {
    guard count >= 0 else { throw VirtError(.internalError, .rpc, "nparams must be non-negative") }
    guard count <= maximum else { throw VirtError(.internalError, .rpc, "nparams too large") }
}
