// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension NVRAMStore {
    mutating func parseSource(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.child("source") != nil || node.attribute("type") != nil else { return }
        source = try StorageSource(node, context)
    }

    func formatSource(to w: inout XMLWriter, _ context: FormatContext) { source?.formatChildren(to: &w, context) }
}

extension OperatingSystem {
    /// The kinds of guest that the word in `<type>` may name.
    static let types: Set<String> = ["hvm", "xen", "linux", "exe", "uml", "xenpvh"]

    static let architectures: Set<String> = [
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "lm32", "m68k", "microblaze", "microblazeel", "mips",
        "mipsel", "mips64", "mips64el", "openrisc", "parisc", "parisc64", "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb", "riscv32",
        "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
    ]

    static func checkKind(_ node: XMLNode?, hasBootloader: Bool) throws {
        let type = node?.child("type")
        guard let kind = type?.content?.string ?? (hasBootloader ? "xen" : nil) else {
            throw VirtError.contradiction("an os <type> must be specified")
        }
        guard types.contains(kind) else { throw VirtError.refused("unknown OS type '\(kind)'") }
        if let arch = type?.attribute("arch")?.string, !arch.isEmpty, !architectures.contains(arch) {
            throw VirtError.refused("Unknown architecture \(arch)")
        }
    }

    /// What a container's first process is told.
    static func checkInit(_ node: XMLNode?) throws {
        guard let node, node.leaf("type")?.string == "exe" else { return }
        for argument in node.children("initarg") where argument.content == nil {
            throw VirtError.contradiction("No data supplied for <initarg> element")
        }
        for variable in node.children("initenv") {
            guard let name = variable.attribute("name")?.string else {
                throw VirtError.contradiction("No name supplied for <initenv> element")
            }
            guard variable.content != nil else {
                throw VirtError.contradiction("No value supplied for <initenv name='\(name)'> element")
            }
        }
    }

    /// Drops what has no meaning for this kind of guest, and refuses unknown kinds.
    mutating func settle() throws {
        if type.isEmpty { type = "xen" }
        if machine?.isEmpty == true { machine = nil }
        if arch?.isEmpty == true { arch = nil }
        if let other = acpiTables.first(where: { $0.type != "slic" })?.type {
            throw VirtError.contradiction("Unknown acpi table type: \(other)")
        }
        guard type != "exe" || initProgram != nil else { throw VirtError.contradiction("init binary must be specified") }
        guard acpiTables.count < 2 else { throw VirtError.contradiction("Only one acpi table is supported") }
        if type != "exe" {
            (initProgram, initArguments, initEnvironment, initDirectory, initUser, initGroup) = (nil, [], [], nil, nil, nil)
        }
        if type == "exe" || type == "linux" { (kernel, initrd, commandLine, dtb, loader) = (nil, nil, nil, nil, nil) }
        if loader?.path != nil, loader?.type == nil { loader?.type = .rom }
    }
}

extension SystemInfo {
    private static let names: (bios: Set<String>, system: Set<String>, chassis: Set<String>) = (
        ["vendor", "version", "date", "release"], ["manufacturer", "product", "version", "serial", "uuid", "sku", "family"],
        ["manufacturer", "version", "serial", "asset", "sku"]
    )

    /// Entries that the firmware's tables have no place for are dropped.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard ["smbios", "fwcfg"].contains(type) else {
            throw VirtError(.xmlError, .xml, "Invalid value for attribute 'type' in element 'sysinfo': '\(type)'.")
        }
        func isLost(_ entry: SystemInfoEntry, _ names: Set<String>) -> Bool {
            entry.value == nil || !names.contains(entry.name ?? "")
        }
        biosEntries.removeAll { isLost($0, Self.names.bios) }
        systemEntries.removeAll { isLost($0, Self.names.system) }
        chassisEntries.removeAll { isLost($0, Self.names.chassis) }
        if type == "smbios" { try checkSMBIOS(domain: node.parent) }
    }

    private func checkSMBIOS(domain: XMLNode?) throws {
        if let date = biosEntries.first(where: { $0.name == "date" })?.value, !Self.isDate(date) {
            throw VirtError(.xmlDetail, .domain, "Invalid BIOS 'date' format")
        }
        guard let text = systemEntries.first(where: { $0.name == "uuid" })?.value else { return }
        guard let own = UUID(text: text) else { throw VirtError(.xmlDetail, .domain, "malformed <sysinfo> uuid element") }
        // A domain without one of its own gets another by chance.
        guard own == domain?.leaf("uuid").flatMap({ UUID(text: $0.string) }) else {
            throw VirtError(.xmlDetail, .domain, "UUID mismatch between <uuid> and <sysinfo>")
        }
    }

    /// Month, day and year, as the firmware's tables have it.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let month = Int(parts[0]), let day = Int(parts[1]), let year = Int(parts[2]) else { return false }
        return (1...12).contains(month) && (1...31).contains(day) && (year < 100 || year >= 1900)
    }
}
