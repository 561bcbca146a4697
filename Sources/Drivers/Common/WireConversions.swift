// SPDX-License-Identifier: Apache-2.0
public import Model
public import XDR

extension UUID {
    /// The form on the wire.
    public var wire: WireUUID { WireUUID(bytes: bytes) ?? WireUUID(high: 0, low: 0) }
}

extension WireUUID {
    /// The form in configurations.
    public var model: UUID { UUID(bytes: bytes) ?? UUID() }
}
