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
        "riscv64", "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb", "loongarch64",
    ]

    /// Drops what has no meaning for this kind of guest, and refuses unknown kinds.
    mutating func settle(hasBootloader: Bool) throws {
        if type.isEmpty {
            guard hasBootloader else { throw VirtError(.xmlError, .domain, "an os <type> must be specified") }
            type = "xen"
        }
        guard Self.types.contains(type) else { throw VirtError(.configUnsupported, .domain, "unknown OS type '\(type)'") }
        if let arch, !arch.isEmpty, !Self.architectures.contains(arch) {
            throw VirtError(.configUnsupported, .domain, "Unknown architecture \(arch)")
        }
        if type != "exe" {
            (initProgram, initArguments, initEnvironment, initDirectory, initUser, initGroup) = (nil, [], [], nil, nil, nil)
        }
        if type == "exe" || type == "linux" { (kernel, initrd, commandLine, dtb, loader) = (nil, nil, nil, nil, nil) }
        if loader?.path != nil, loader?.type == nil { loader?.type = .rom }
    }
}
