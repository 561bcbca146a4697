// SPDX-License-Identifier: Apache-2.0

import WireProtocol

/// How clients show who they are, socket by socket.
public struct AuthenticationPolicy: Sendable {
    public enum Scheme: Sendable, Hashable { case none, sasl, polkit }

    /// Sockets that are not named ask for nothing.
    public var schemes: [ListenerRole: Scheme] = [:]
    /// Patterns of which a SASL name must match one; nil: all may in.
    public var saslNames: [String]?
    /// The least strength of SASL's security layer on TCP, in bits.
    public var minimumStrength: UInt32 = 56
    /// Asks whether a process may manage the host.
    public var polkit: (any ProcessAuthority)?

    public init() {}

    func scheme(for role: ListenerRole) -> Scheme { schemes[role] ?? .none }
}

/// Says whether a process may do something: polkit.
public protocol ProcessAuthority: Sendable {
    /// Blocks: to be called on a thread that may.
    /// - Parameters:
    ///   - details: what the action is done to.
    ///   - mayAsk: the process's user may be asked for a password.
    func mayDo(_ action: String, _ process: ProcessIdentity, details: [(String, String)], mayAsk: Bool) -> AuthorityAnswer
}

public enum AuthorityAnswer: Sendable, Hashable {
    case allowed
    case refused
    /// The user was asked and gave no answer.
    case cancelled
    /// The user would have to be asked, and nobody is there to ask.
    case noAgent
    /// The authority could not be asked, with the reason.
    case failed(String)
}

/// A process that cannot be mistaken for a later one with the same number.
public struct ProcessIdentity: Sendable, Hashable {
    public var processID: Int32
    /// Clock ticks after boot.
    public var startTime: UInt64
    public var userID: UInt32

    public init(processID: Int32, startTime: UInt64, userID: UInt32) {
        self.processID = processID
        self.startTime = startTime
        self.userID = userID
    }
}

extension AuthenticationPolicy.Scheme {
    var wireType: Remote.AuthType {
        switch self {
        case .none: .none
        case .sasl: .sasl
        case .polkit: .polkit
        }
    }
}
