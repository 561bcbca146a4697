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

    /// Drops what has no meaning for this kind of guest, and refuses unknown kinds.
    mutating func settle() throws {
        if type.isEmpty { type = "xen" }
        if machine?.isEmpty == true { machine = nil }
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
        biosEntries.removeAll { !Self.names.bios.contains($0.name ?? "") }
        systemEntries.removeAll { !Self.names.system.contains($0.name ?? "") }
        chassisEntries.removeAll { !Self.names.chassis.contains($0.name ?? "") }
    }
}
