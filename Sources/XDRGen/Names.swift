// SPDX-License-Identifier: Apache-2.0

/// Turns the wire's names into Swift names.
struct Names {
    /// Prefixes to take off, longest first.
    let prefixes: [String]

    /// Words that keep one case; the value is how they look inside a name.
    private static let acronyms: [String: String] = [
        "xml": "XML", "uuid": "UUID", "cpu": "CPU", "cpus": "CPUs", "vcpu": "VCPU", "vcpus": "VCPUs", "uri": "URI", "os": "OS",
        "id": "ID", "nmi": "NMI", "ssh": "SSH", "mac": "MAC", "ip": "IP", "fd": "FD", "fds": "FDs", "io": "IO", "sev": "SEV",
        "tls": "TLS", "dhcp": "DHCP", "numa": "NUMA", "sasl": "SASL", "rtc": "RTC", "nic": "NIC", "scsi": "SCSI", "wwn": "WWN",
        "iothread": "IOThread", "fsinfo": "FSInfo", "fstrim": "FSTrim", "fsfreeze": "FSFreeze", "fsthaw": "FSThaw",
        "nwfilter": "NWFilter", "nwfilters": "NWFilters", "pm": "PM", "pmwakeup": "PMWakeup", "pmsuspend": "PMSuspend",
        "cpumap": "CPUMap", "cpumaps": "CPUMaps", "lxc": "LXC", "qemu": "QEMU", "uid": "UID", "gid": "GID",
    ]

    private static let keywords: Set<String> = [
        "associatedtype", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false", "for", "func",
        "if", "import", "in", "init", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat",
        "return", "self", "static", "struct", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// `remote_nonnull_storage_pool` becomes `StoragePool`.
    func type(_ name: String) -> String { words(stripped(name)).map(Self.upper).joined() }

    /// `REMOTE_PROC_DOMAIN_GET_XML_DESC` without its prefix becomes `domainGetXMLDesc`.
    static func member(_ words: [String]) -> String {
        guard let first = words.first else { return "empty" }
        let name = lowerFirst(first) + words.dropFirst().map(upper).joined()
        return keywords.contains(name) ? "`\(name)`" : name
    }

    /// A field's name: `hv_ver` becomes `hvVer`, `callbackID` stays.
    static func field(_ name: String) -> String { member(name.split(separator: "_").map { String($0) }) }

    /// A constant's name: `REMOTE_DOMAIN_LIST_MAX` becomes `domainListMax`.
    func constant(_ name: String) -> String { Self.member(words(stripped(name).lowercased())) }

    /// Enumerators' names without what they have in common at the front.
    static func enumerators(_ names: [String]) -> [String] {
        let split = names.map { $0.lowercased().split(separator: "_").map { String($0) } }
        let shortest = split.map(\.count).min() ?? 0
        var common = 0
        if names.count > 1 {
            while common < shortest - 1, Set(split.map { $0[common] }).count == 1 { common += 1 }
        }
        return split.map { member(Array($0.dropFirst(common))) }
    }

    private func stripped(_ name: String) -> String {
        for prefix in prefixes where name.hasPrefix(prefix) && name.count > prefix.count { return String(name.dropFirst(prefix.count)) }
        return name
    }

    private func words(_ name: String) -> [String] { name.split(separator: "_").map { String($0) } }

    private static func upper(_ word: String) -> String {
        acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
    }

    private static func lowerFirst(_ word: String) -> String { word.prefix(1).lowercased() + word.dropFirst() }
}
