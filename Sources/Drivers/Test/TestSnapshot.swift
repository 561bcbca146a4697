// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model

/// A snapshot of a domain.
struct TestSnapshot: Sendable {
    var configuration: SharedBox<DomainConfiguration>
    var state: DomainState
}

/// A checkpoint of a domain.
struct TestCheckpoint: Sendable {
    var configuration: SharedBox<DomainConfiguration>
}
