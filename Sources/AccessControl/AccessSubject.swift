// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

/// Whose permission is asked for, by everything that transport and authentication know.
public struct AccessSubject: Sendable, Hashable {
    public var identity: ClientIdentity
    /// Names of the local user and its groups.
    public var userName: String?
    public var groupNames: Set<String>

    public init(identity: ClientIdentity = ClientIdentity(), userName: String? = nil, groupNames: Set<String> = []) {
        self.identity = identity
        self.userName = userName
        self.groupNames = groupNames
    }
}
