// SPDX-License-Identifier: Apache-2.0

/// `virDomainStatsTypes`: what `virConnectGetAllDomainStats` can be asked for.
struct StatisticsGroups: OptionSet, Sendable {
    let rawValue: UInt32

    static let state = Self(rawValue: 1)
    static let cpu = Self(rawValue: 2)
    static let balloon = Self(rawValue: 4)
    static let vcpu = Self(rawValue: 8)
    static let interface = Self(rawValue: 0x10)
    static let block = Self(rawValue: 0x20)
    static let perf = Self(rawValue: 0x40)
    static let iothread = Self(rawValue: 0x80)
    static let memory = Self(rawValue: 0x100)
    static let dirtyRate = Self(rawValue: 0x200)
    static let machine = Self(rawValue: 0x400)

    static let all = Self(rawValue: 0x7ff)
}

/// `virConnectGetAllDomainStatsFlags`, as far as they are no filters of domains.
enum StatisticsFlag {
    static let noWait: UInt32 = 0x2000_0000
    static let backing: UInt32 = 0x4000_0000
    static let enforce: UInt32 = 0x8000_0000
    /// With the filters by activity, persistence and state.
    static let all: UInt32 = 0xff | noWait | backing | enforce
}
