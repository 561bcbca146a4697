// SPDX-License-Identifier: Apache-2.0
import Errors
import RPC
import Synchronization
import WireProtocol
import XDR

/// A stream that a call opened. Dropping the object aborts what is still open.
final class ClientStream: ByteStream {
    let serial: UInt32
    private let connection: ClientConnection

    init(serial: UInt32, connection: ClientConnection) {
        self.serial = serial
        self.connection = connection
    }

    deinit { connection.dropStream(serial) }

    func write(_ bytes: [UInt8]) async throws(VirtError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(MessageLimits.streamPayload)
            let header = try connection.withMachine { machine throws(VirtError) in try machine.dataHeader(of: serial) }
            connection.send(header, part)
            rest = rest.dropFirst(part.count)
            try await connection.waitForRoom(serial)
        }
    }

    func writeHole(_ length: Int64) async throws(VirtError) {
        let header = try connection.withMachine { machine throws(VirtError) in try machine.holeHeader(of: serial) }
        var writer = XDRWriter(capacity: 12)
        do {
            try writer.int64(length)
            try writer.uint32(0)
        } catch {
            throw VirtError(rpc: "Unable to encode message payload")
        }
        connection.send(header, writer.bytes)
        try await connection.waitForRoom(serial)
    }

    func read() async throws(VirtError) -> StreamItem? {
        while true {
            switch connection.nextStep(of: serial) {
            case .item(let item): return item
            case .endOfData, .finished: return nil
            case .failed(let error): throw error
            case .wait: try await connection.waitForStream(serial)
            }
        }
    }

    func finish() async throws(VirtError) {
        let header = try connection.withMachine { machine throws(VirtError) in try machine.finishStream(serial) }
        connection.send(header)
        while true {
            switch connection.nextStep(of: serial) {
            // Data that nobody wanted to read.
            case .item: continue
            case .finished: return
            case .failed(let error): throw error
            case .endOfData, .wait: try await connection.waitForStream(serial)
            }
        }
    }

    func abort(_ error: VirtError?) { connection.dropStream(serial) }
}

extension ClientConnection {
    func withMachine<Value>(_ body: (inout ClientMachine) throws(VirtError) -> Value) throws(VirtError) -> Value {
        try state.withLock { state throws(VirtError) in try body(&state.machine) }
    }

    /// The next thing the stream has, and room for more when that was what stopped the connection.
    func nextStep(of serial: UInt32) -> ClientStreamStep {
        state.withLock { state in
            defer { updateReading(&state) }
            return state.machine.nextStep(of: serial)
        }
    }

    func dropStream(_ serial: UInt32) {
        let header = state.withLock { state in
            defer { updateReading(&state) }
            return state.machine.dropStream(serial)
        }
        if let header { send(header) }
    }

    /// Waits until the stream has changed.
    func waitForStream(_ serial: UInt32) async throws(VirtError) {
        try await suspend(until: \.streamWaiters, serial) { state in
            // Something may have come since the caller looked.
            state.machine.hasNews(of: serial)
        }
    }

    /// Waits while too much is queued to be sent.
    func waitForRoom(_ serial: UInt32) async throws(VirtError) {
        guard channel.backlog > ChannelLimits.backlog else { return }
        try await suspend(until: \.roomWaiters, serial) { [channel] _ in channel.backlog <= ChannelLimits.backlog }
    }

    private func suspend(
        until list: any WritableKeyPath<State, [UInt32: [CheckedContinuation<Void, Never>]]> & Sendable, _ serial: UInt32,
        unless isReady: (inout State) -> Bool
    ) async throws(VirtError) {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let goesOn = state.withLock { state in
                    if state.failure != nil || Task.isCancelled || isReady(&state) { return true }
                    state[keyPath: list][serial, default: []].append(continuation)
                    return false
                }
                if goesOn { continuation.resume() }
            }
        } onCancel: {
            let waiting = state.withLock { $0[keyPath: list].removeValue(forKey: serial) ?? [] }
            for continuation in waiting { continuation.resume() }
        }
        if Task.isCancelled { throw VirtError(.operationAborted, .streams, "the task was cancelled") }
    }
}
