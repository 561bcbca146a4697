// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

/// The machine's own name.
public enum HostName {
    public static func current() throws(VirtError) -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else {
            throw VirtError(.systemError, .unspecified, "failed to determine host name")
        }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
