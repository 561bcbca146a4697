// SPDX-License-Identifier: Apache-2.0
import Errors
import Synchronization
import WireProtocol
import XDR

/// A call whose reply is looked at before the client gets it.
final class CapturedCall: PendingCall {
    private let call: any PendingCall
    /// Looks at the reply; throws when the client may not have it.
    private let inspect: @Sendable (_ reply: [UInt8]) async throws -> Void

    init(_ call: any PendingCall, inspect: @escaping @Sendable (_ reply: [UInt8]) async throws -> Void) {
        self.call = call
        self.inspect = inspect
    }

    var client: any ClientSession { call.client }
    var isReadOnly: Bool { call.isReadOnly }
    func takeDescriptors() -> [Int32] { call.takeDescriptors() }
    func attachDescriptors(_ descriptors: [Int32]) { call.attachDescriptors(descriptors) }
    func openStream() throws(VirtError) -> any ByteStream { try call.openStream() }
    func whenAnswered(_ work: @escaping @Sendable () -> Void) { call.whenAnswered(work) }

    func beginReply() -> XDRWriter { XDRWriter(capacity: 256) }
    func failReply(_ writer: consuming XDRWriter, _ error: VirtError) { call.fail(error) }
    func fail(_ error: any Error) { call.fail(error) }

    func sendReply(_ writer: consuming XDRWriter) {
        let reply = writer.bytes
        Task.immediate {
            do {
                try await inspect(reply)
            } catch {
                return call.fail(error)
            }
            forward(reply)
        }
    }

    private func forward(_ reply: [UInt8]) {
        var writer = call.beginReply()
        do {
            // Encoded values fill whole words, so nothing is added.
            try writer.fixedOpaque(reply, count: reply.count)
        } catch {
            return call.failReply(writer, VirtError(.rpc, .rpc, "Unable to encode message payload"))
        }
        call.sendReply(writer)
    }
}
