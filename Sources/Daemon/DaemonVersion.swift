// SPDX-License-Identifier: Apache-2.0

/// What the daemon says it is.
enum DaemonVersion {
    /// SwiftVirt's own version.
    static let own = "0.1.0"
}
