// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The host's users and groups. Blocks, perhaps on the network: not for the reactor.
enum UserDatabase {
    static func name(of user: UInt32) -> String? {
        withBuffer { buffer, size in
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard getpwuid_r(user, &entry, buffer, size, &found) == 0, found != nil else { return nil }
            return String(cString: entry.pw_name)
        }
    }

    static func groupName(of group: UInt32) -> String? {
        withBuffer { buffer, size in
            var entry = group_entry()
            var found: UnsafeMutablePointer<group_entry>?
            guard getgrgid_r(group, &entry, buffer, size, &found) == 0, found != nil else { return nil }
            return String(cString: entry.gr_name)
        }
    }

    /// Names of all groups of a user.
    static func groupNames(of user: UInt32) -> [String] {
        withBuffer { buffer, size in
            var entry = passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard getpwuid_r(user, &entry, buffer, size, &found) == 0, found != nil else { return nil }
            var groups = [gid_t](repeating: 0, count: 1024)
            var count = Int32(groups.count)
            guard getgrouplist(entry.pw_name, entry.pw_gid, &groups, &count) >= 0 else { return nil }
            return groups[..<Int(count)].compactMap { groupName(of: $0) }
        } ?? []
    }

    private typealias group_entry = Glibc.group

    /// Lends room for the texts of an entry.
    private static func withBuffer<Value>(_ body: (UnsafeMutablePointer<CChar>, Int) -> Value?) -> Value? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64 << 10) { buffer in
            buffer.baseAddress.flatMap { body($0, buffer.count) }
        }
    }
}
