// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/qemu.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file

private typealias MadeFor = GeneratedCodeVersion1

extension QEMU {
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

        /// `QEMU_PROC_DOMAIN_MONITOR_COMMAND`: `virDomainQemuMonitorCommand`
        public static let domainMonitorCommand = Procedure(rawValue: 1)
        /// `QEMU_PROC_DOMAIN_ATTACH`: `virDomainQemuAttach`
        public static let domainAttach = Procedure(rawValue: 2)
        /// `QEMU_PROC_DOMAIN_AGENT_COMMAND`: `virDomainQemuAgentCommand`
        public static let domainAgentCommand = Procedure(rawValue: 3)
        /// `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_REGISTER`: `virConnectDomainQemuMonitorEventRegister`
        public static let connectDomainMonitorEventRegister = Procedure(rawValue: 4)
        /// `QEMU_PROC_CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER`: `virConnectDomainQemuMonitorEventDeregister`
        public static let connectDomainMonitorEventDeregister = Procedure(rawValue: 5)
        /// `QEMU_PROC_DOMAIN_MONITOR_EVENT`
        public static let domainMonitorEvent = Procedure(rawValue: 6)
        /// `QEMU_PROC_DOMAIN_MONITOR_COMMAND_WITH_FILES`: `virDomainQemuMonitorCommandWithFiles`
        public static let domainMonitorCommandWithFiles = Procedure(rawValue: 7)
    }
}
