// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Text for the person who started the program, before and beside the log.
enum StandardError {
    static func print(_ text: String) { _ = write(2, text, text.utf8.count) }
}
