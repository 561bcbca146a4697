// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Questions to the guest itself, by its agent, and secrets of its launch.
enum DomainGuestCommands {
    static func domfsfreeze(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let arguments = Remote.DomainFSFreezeArgs(dom: domain, mountpoints: i.list("mountpoint"), flags: 0)
        let count = try await attempting("Unable to freeze filesystems") {
            try await i.services.domainFSFreeze(arguments, in: i.call).filesystems
        }
        i.printExtra("Froze \(count) filesystem(s)\n")
    }

    static func domfsthaw(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let arguments = Remote.DomainFSThawArgs(dom: domain, mountpoints: i.list("mountpoint"), flags: 0)
        let count = try await attempting("Unable to thaw filesystems") {
            try await i.services.domainFSThaw(arguments, in: i.call).filesystems
        }
        i.printExtra("Thawed \(count) filesystem(s)\n")
    }

    static func domfsinfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let info = try await attempting("Unable to get filesystem information") {
            try await i.services.domainGetFSInfo(.init(dom: domain, flags: 0), in: i.call).info
        }
        guard !info.isEmpty else { return i.printExtra("No filesystems are mounted in the domain") }
        var table = TextTable("Mountpoint", "Name", "Type", "Target")
        for entry in info { table.append(entry.mountpoint, entry.name, entry.fstype, entry.devAliases.joined(separator: ",")) }
        i.print(table)
    }

    static func domfstrim(_ i: Invocation) async throws {
        let minimum = try i.uint64("minimum") ?? 0
        let mountpoint = try i.text("mountpoint")
        let domain = try await i.domain()
        try await attempting("Unable to invoke fstrim") {
            try await i.services.domainFSTrim(.init(dom: domain, mountPoint: mountpoint, minimum: minimum, flags: 0), in: i.call)
        }
    }

    static func domhostname(_ i: Invocation) async throws {
        let domain = try await i.domain()
        var flags: UInt32 = 0
        if let source = try i.text("source") {
            guard let known = ["lease": 1, "agent": 2][source] as UInt32? else { throw CommandFailure("Unknown data source '\(source)'") }
            flags = known
        }
        let sent = flags
        let name = try await attempting("failed to get hostname") {
            try await i.services.domainGetHostname(.init(dom: domain, flags: sent), in: i.call).hostname
        }
        i.print("\(name)\n")
    }

    static func getUserSshkeys(_ i: Invocation) async throws {
        let user = try i.required("user")
        let domain = try await i.domain()
        let keys = try await i.services.domainAuthorizedSSHKeysGet(.init(dom: domain, user: user, flags: 0), in: i.call).keys
        for key in keys { i.print("\(key)") }
    }

    static func setUserSshkeys(_ i: Invocation) async throws {
        try i.exclude("reset", "remove")
        let user = try i.required("user")
        let isRemoval = i.has("remove")
        let flags: UInt32 = isRemoval ? 2 : i.has("reset") ? 0 : 1
        try i.require("file", for: "remove")
        var keys: [String] = []
        let domain = try await i.domain()
        guard i.has("reset") || i.has("file") else { throw CommandFailure("Option --file is required") }
        if i.has("file") {
            keys = try i.file("file").split(separator: "\n").map(String.init)
            guard !keys.isEmpty || i.has("reset") else { throw CommandFailure("File contains no keys") }
        }
        let arguments = Remote.DomainAuthorizedSSHKeysSetArgs(dom: domain, user: user, keys: keys, flags: flags)
        try await i.services.domainAuthorizedSSHKeysSet(arguments, in: i.call)
    }

    static func setUserPassword(_ i: Invocation) async throws {
        let flags = i.flags(["encrypted": 1])
        let user = try i.required("user")
        let password = try i.required("password")
        let domain = try await i.domain()
        let arguments = Remote.DomainSetUserPasswordArgs(dom: domain, user: user, password: password, flags: flags)
        try await i.services.domainSetUserPassword(arguments, in: i.call)
        i.printExtra("Password set successfully for \(user) in \(domain.name)")
    }

    static func guestvcpus(_ i: Invocation) async throws {
        try i.exclude("enable", "disable")
        _ = try i.text("cpulist")
        try i.require("cpulist", for: "enable")
        try i.require("cpulist", for: "disable")
        if i.has("cpulist"), !i.has("enable"), !i.has("disable") {
            throw CommandFailure("One of options --enable or --disable is required by option --cpulist")
        }
        let list = try i.text("cpulist")
        let domain = try await i.domain()
        if let list {
            let arguments = Remote.DomainSetGuestVCPUsArgs(dom: domain, cpumap: list, state: i.has("enable") ? 1 : 0, flags: 0)
            return try await i.services.domainSetGuestVCPUs(arguments, in: i.call)
        }
        let parameters = try await i.services.domainGetGuestVCPUs(.init(dom: domain, flags: 0), in: i.call).params
        for parameter in parameters { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
    }

    static func guestinfo(_ i: Invocation) async throws {
        let types = i.flags(["user": 1, "os": 2, "timezone": 4, "hostname": 8, "filesystem": 16, "disk": 32, "interface": 64])
        let domain = try await i.domain()
        let parameters = try await i.services.domainGetGuestInfo(.init(dom: domain, types: types, flags: 0), in: i.call).params
        for parameter in parameters { i.print("\(parameter.field.padded(20)): \(parameter.text)\n") }
    }

    static func guestAgentTimeout(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let timeout = try i.int32("timeout") ?? -2
        try i.exclude("timeout", "default")
        _ = try await i.services.domainAgentSetResponseTimeout(.init(dom: domain, timeout: timeout, flags: 0), in: i.call)
    }

    static func domlaunchsecinfo(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let parameters = try await attempting("Unable to get launch security parameters") {
            try await i.services.domainGetLaunchSecurityInfo(.init(dom: domain, flags: 0), in: i.call).params
        }
        for parameter in parameters { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
    }

    static func domsetlaunchsecstate(_ i: Invocation) async throws {
        let header = try i.text("secrethdr")
        let secret = try i.text("secret")
        let domain = try await i.domain()
        guard header != nil, secret != nil else { throw CommandFailure("Both secret and the secret header are required") }
        var parameters: [Remote.TypedParam] = [
            .string("sev-secret-header", try i.file("secrethdr")), .string("sev-secret", try i.file("secret")),
        ]
        if let address = try i.uint64("set-address") { parameters.append(.ullong("sev-secret-set-address", address)) }
        let sent = parameters
        try await attempting("Unable to set launch security state") {
            try await i.services.domainSetLaunchSecurityState(.init(dom: domain, params: sent, flags: 0), in: i.call)
        }
    }
}
