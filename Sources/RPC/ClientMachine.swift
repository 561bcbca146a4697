// SPDX-License-Identifier: Apache-2.0
public import Errors
import WireProtocol
import XDR

/// The client's half of the protocol as a pure state machine: serials, pending calls, streams. It does no I/O and waits for
/// nothing; whoever owns it sends what it says and hands it every message that arrives.
///
/// A server that sends nonsense costs its connection, nothing else: whatever it sends, state is kept only for what the caller
/// of this side started, and what streams buffer is bounded by `ClientStreamLimits`.
public struct ClientMachine: Sendable {
    /// What a call wants beside its reply.
    public struct StreamKind: Sendable, Hashable {
        /// Holes are allowed, because the call's flags asked for them.
        public var isSparse: Bool
        public init(isSparse: Bool) { self.isSparse = isSparse }
    }

    /// What is to be done about a message.
    public enum Action: Sendable {
        case none
        /// The call is answered; the payload is the message's.
        case succeeded(serial: UInt32)
        case failed(serial: UInt32, VirtError)
        /// An event of the program and procedure; the payload is the message's.
        case event(program: UInt32, procedure: Int32)
        /// A stream has something new to tell: see `nextStep(of:)`.
        case streamChanged(serial: UInt32)
        /// A stream broke on our side: its reader learns it from `nextStep(of:)`, the server from this message.
        case streamBroken(serial: UInt32, tell: MessageHeader)
        /// Send this message, which has no payload.
        case send(MessageHeader)
        /// The server broke the protocol: close the connection, all that waits gets the error.
        case disconnect(VirtError)
    }

    struct Call: Sendable {
        var program: UInt32
        var procedure: Int32
        /// Nobody waits any more; kept only because a stream may come of it that the server has to be told to drop.
        var isAbandoned = false
    }

    private var nextSerial: UInt32 = 0
    private(set) var calls: [UInt32: Call] = [:]
    var streams: [UInt32: ClientStreamState] = [:]
    let limits: ClientStreamLimits

    public init(limits: ClientStreamLimits = ClientStreamLimits()) { self.limits = limits }

    /// Calls that wait for their reply.
    public var pendingCalls: Int { calls.count }

    /// Starts a call; the header is that of the message to send.
    public mutating func startCall(program: UInt32, version: UInt32 = 1, procedure: Int32, stream: StreamKind? = nil) -> MessageHeader {
        let header = MessageHeader(program: program, version: version, procedure: procedure, kind: .call, serial: nextSerial)
        nextSerial &+= 1
        calls[header.serial] = Call(program: program, procedure: procedure)
        if let stream { streams[header.serial] = ClientStreamState(header: header, isSparse: stream.isSparse) }
        return header
    }

    /// Nobody waits for the reply any more: it will be dropped when it comes.
    public mutating func abandonCall(_ serial: UInt32) {
        if streams.removeValue(forKey: serial) != nil {
            calls[serial]?.isAbandoned = true
        } else {
            calls[serial] = nil
        }
    }

    /// Takes a message in.
    /// - Parameter payload: what follows the header, without the count of descriptors.
    public mutating func receive(_ header: MessageHeader, payload: RawSpan) -> Action {
        if header.program == Keepalive.program { return receiveKeepalive(header) }
        switch header.kind {
        case .reply, .replyWithDescriptors: return receiveReply(header, payload: payload)
        case .event: return .event(program: header.program, procedure: header.procedure)
        case .stream: return receiveStreamPacket(header, payload: payload)
        case .streamHole: return receiveHole(header, payload: payload)
        case .call, .callWithDescriptors, nil:
            return .disconnect(
                VirtError(
                    rpc:
                        "got unexpected RPC call prog \(header.program) vers \(header.version) proc \(header.procedure) type \(header.type)"
                ))
        }
    }

    /// Forgets all calls and streams because the connection is gone.
    public mutating func disconnect(_ error: VirtError) {
        calls = [:]
        for serial in streams.keys { streams[serial]?.fail(error) }
    }

    private func receiveKeepalive(_ header: MessageHeader) -> Action {
        guard header.version == 1, header.kind == .event, header.procedure == Keepalive.Procedure.ping.rawValue else { return .none }
        return .send(.keepalive(.pong))
    }

    private mutating func receiveReply(_ header: MessageHeader, payload: RawSpan) -> Action {
        guard let call = calls[header.serial] else {
            // A reply to what was given up, or a second one. A serial that was never used is a different matter.
            return wasUsed(header.serial) ? .none : .disconnect(Self.unknownSerial(header))
        }
        guard header.program == call.program, header.procedure == call.procedure, let status = header.knownStatus, status != .proceed else {
            return .disconnect(Self.unknownSerial(header))
        }
        calls[header.serial] = nil
        if call.isAbandoned { return status == .ok ? .send(header.with(.stream, .error)) : .none }
        guard status == .ok else {
            streams[header.serial] = nil
            return .failed(serial: header.serial, VirtError(errorPayload: payload))
        }
        streams[header.serial]?.openingWasAnswered()
        return .succeeded(serial: header.serial)
    }

    /// Serials only grow, so one below the next was used before.
    func wasUsed(_ serial: UInt32) -> Bool { Int32(bitPattern: nextSerial &- serial) > 0 }

    static func unknownSerial(_ header: MessageHeader) -> VirtError {
        VirtError(rpc: "no call waiting for reply with prog \(header.program) vers \(header.version) serial \(header.serial)")
    }
}
