// SPDX-License-Identifier: Apache-2.0

/// How much one client, and all of them together, may take of the daemon.
public struct ServerLimits: Sendable {
    /// Of the daemon's own clients, all together.
    public var main = GroupLimits()
    /// Of those on the administrators' socket.
    public var admin = GroupLimits(anonymousClients: 0, priorityWorkers: 0)
    /// How long a client may take to get through handshake and authentication.
    public var authenticationTime: Duration = .seconds(60)

    /// Bytes of events that a client may leave unread before it is cut off.
    var eventBacklog = 16 << 20
    /// Bytes of output from which on the client's further calls are not read.
    var outputBacklog = 4 << 20
    /// Bytes that a stream holds on either side before its sender has to wait.
    var streamBacklog = 1 << 20
    /// Bytes of calls that may wait for an earlier call's end.
    var waitingCallBytes = 1 << 20

    public init() {}
}

/// How many clients one of the daemon's servers takes, what each of them may take of it, and how many threads work for them.
public struct GroupLimits: Sendable {
    /// Connections at a time; further ones wait in the kernel's queue.
    public var clients = 5000
    /// Connections that the kernel holds for each socket until they are accepted.
    public var queuedClients = 1000
    /// Calls of one client that run at a time; further ones wait.
    public var clientRequests = 5
    /// Silence before a client is asked whether it lives; zero: never.
    public var keepaliveInterval: Duration = .seconds(5)
    public var keepaliveCount = 5
    /// Connections that have not finished their authentication; 0 for any number.
    public var anonymousClients: Int
    /// Threads for work that blocks. They start when there is such work; up to the minimum they count as if they ran.
    public var minimumWorkers = 5
    public var maximumWorkers = 20
    public var priorityWorkers: Int

    public init(anonymousClients: Int = 20, priorityWorkers: Int = 5) {
        self.anonymousClients = anonymousClients
        self.priorityWorkers = priorityWorkers
    }
}
