// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Transport

/// Carries whole messages to and from a daemon: what a connection needs of sockets and TLS.
protocol MessageChannel: AnyObject, Sendable {
    /// Starts to deliver; called once.
    func start(delivering receiver: any MessageReceiver)
    /// Queues a frame, length word included, and descriptors, whose ownership goes along. Never blocks; ignored once closed.
    func send(_ frame: [UInt8], descriptors: [Int32])
    /// Bytes that are queued and not yet taken by the system.
    var backlog: Int { get }
    /// Stops or resumes reading; what was read already is still delivered.
    func setReading(_ isReading: Bool)
    /// From here on, everything in both directions goes through the filter. Nothing may be under way.
    func protect(with filter: any ByteFilter)
    /// What the socket knows of its ends.
    var surroundings: SASLSession.Surroundings { get }
    /// Sends what is queued, then closes.
    func close()
}

/// Takes what a channel delivers; calls come one after the other.
protocol MessageReceiver: AnyObject, Sendable {
    /// A whole message; the descriptors' ownership goes along.
    func received(_ header: MessageHeader, payload: RawSpan, descriptors: [Int32])
    /// The backlog fell under what writers wait for.
    func backlogShrank()
    /// Nothing more will come or go. Called once at most.
    func closed(_ reason: VirtError)
}

enum ChannelLimits {
    /// Stream writers wait while more than this is queued.
    static let backlog = 1 << 20
}
