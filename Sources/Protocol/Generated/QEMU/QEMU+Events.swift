// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension QEMU {
    /// An event with its payload.
    public enum Event: Sendable {
        /// Event 6
        case domainMonitorEvent(QEMU.DomainMonitorEventMsg)

        /// Nil when the number is no event's; throws when the payload is not that event's.
        public init?(procedure: Int32, from reader: inout XDRReader) throws(XDRError) {
            switch procedure {
            case 6: self = .domainMonitorEvent(try QEMU.DomainMonitorEventMsg(from: &reader))
            default: return nil
            }
        }
    }
}
