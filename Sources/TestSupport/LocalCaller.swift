// SPDX-License-Identifier: Apache-2.0
public import Errors
public import WireProtocol

/// A caller of services without a connection: gets no events and has no streams.
public final class LocalCaller: CallContext, ClientSession {
    public let id: UInt64 = 1
    public let identity = ClientIdentity()
    public var client: any ClientSession { self }
    public let isReadOnly = false

    public init() {}

    public func send(_ event: EventMessage, callbackID: Int32?) {}
    public func takeDescriptors() -> [Int32] { [] }
    public func attachDescriptors(_ descriptors: [Int32]) {}
    public func openStream() throws(VirtError) -> any ByteStream { throw VirtError(.invalidStream, .streams) }
}
