// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/lxc.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension LXC {
    /// `lxc_domain_open_namespace_args`: arguments of procedure 1 (`virDomainLxcOpenNamespace`)
    public struct DomainOpenNamespaceArgs: XDRCodable {
        public var dom: Remote.Domain
        public var flags: UInt32

        public init(dom: Remote.Domain, flags: UInt32) {
            self.dom = dom
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.dom = try Remote.Domain(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.dom.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

