// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/keepalive.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension Keepalive {
    /// A procedure by its number; open, a newer peer may have others.
    public struct Procedure: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// What the protocol says about it; nil for numbers that this version does not know.
        public var info: ProcedureInfo? {
            rawValue >= 1 && Int(rawValue) <= procedureTable.count ? procedureTable[Int(rawValue) - 1] : nil
        }

        /// The same for the members below, which are all in the table.
        var knownInfo: ProcedureInfo { procedureTable[Int(rawValue) - 1] }

        /// `KEEPALIVE_PROC_PING`
        public static let ping = Procedure(rawValue: 1)
        /// `KEEPALIVE_PROC_PONG`
        public static let pong = Procedure(rawValue: 2)
    }
}
