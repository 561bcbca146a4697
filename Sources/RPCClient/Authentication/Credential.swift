// SPDX-License-Identifier: Apache-2.0
public import Errors

/// Something that a daemon wants to know before it lets a client in.
public struct Credential: Sendable, Hashable {
    /// Numbers of `virConnectCredentialType`.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }

        public static let userName = Kind(rawValue: 1)
        public static let authName = Kind(rawValue: 2)
        public static let language = Kind(rawValue: 3)
        public static let clientNonce = Kind(rawValue: 4)
        public static let passphrase = Kind(rawValue: 5)
        public static let echoPrompt = Kind(rawValue: 6)
        public static let noEchoPrompt = Kind(rawValue: 7)
        public static let realm = Kind(rawValue: 8)
    }

    public let kind: Kind
    /// What to show a person.
    public let prompt: String
    public let challenge: String?
    /// What counts when the person gives nothing.
    public let defaultAnswer: String?
}

/// Where a connection gets answers from that its `auth.conf` does not hold.
public struct CredentialSource: Sendable {
    /// Asked on a thread of its own, so it may wait for a person. One answer per credential, nil for the default.
    public typealias Ask = @Sendable ([Credential]) throws(VirtError) -> [String?]

    /// What can be asked for.
    public let kinds: [Credential.Kind]
    let ask: Ask

    public init(_ kinds: [Credential.Kind] = [.userName, .authName, .passphrase, .echoPrompt, .noEchoPrompt, .realm], ask: @escaping Ask) {
        self.kinds = kinds
        self.ask = ask
    }
}
