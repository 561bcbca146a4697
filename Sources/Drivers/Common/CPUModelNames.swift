// SPDX-License-Identifier: Apache-2.0
public import Errors

/// The CPU models that 9.0.0 knows by name.
public enum CPUModelNames {
    private static let x86: [String] = [
        "486", "pentium", "pentium2", "pentium3", "pentiumpro", "coreduo", "n270", "core2duo", "qemu32", "kvm32",
        "cpu64-rhel5", "cpu64-rhel6", "qemu64", "kvm64", "Conroe", "Penryn", "Nehalem", "Nehalem-IBRS", "Westmere",
        "Westmere-IBRS", "SandyBridge", "SandyBridge-IBRS", "IvyBridge", "IvyBridge-IBRS", "Haswell-noTSX",
        "Haswell-noTSX-IBRS", "Haswell", "Haswell-IBRS", "Broadwell-noTSX", "Broadwell-noTSX-IBRS", "Broadwell",
        "Broadwell-IBRS", "Skylake-Client", "Skylake-Client-IBRS", "Skylake-Client-noTSX-IBRS", "Skylake-Server",
        "Skylake-Server-IBRS", "Skylake-Server-noTSX-IBRS", "Cascadelake-Server", "Cascadelake-Server-noTSX",
        "Icelake-Client", "Icelake-Client-noTSX", "Icelake-Server", "Icelake-Server-noTSX", "Cooperlake", "Snowridge",
        "athlon", "phenom", "Opteron_G1", "Opteron_G2", "Opteron_G3", "Opteron_G4", "Opteron_G5", "EPYC", "EPYC-IBPB",
        "EPYC-Rome", "EPYC-Milan", "Dhyana",
    ]

    private static let power: [String] = ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWERPC_e5500", "POWERPC_e6500"]

    /// Architectures whose models nobody lists: any name is taken there.
    private static let open: Set<String> = ["aarch64", "armv6l", "armv7b", "armv7l", "s390", "s390x"]

    private static let others: Set<String> = [
        "alpha", "cris", "ia64", "itanium", "lm32", "loongarch64", "m68k", "microblaze", "microblazeel", "mips", "mips64", "mips64el",
        "mipsel", "openrisc", "or32", "parisc", "parisc64", "ppc", "ppcemb", "ppcle", "riscv32", "riscv64", "sh4", "sh4eb", "sparc",
        "sparc64", "unicore32", "xtensa", "xtensaeb",
    ]

    /// The models of an architecture; empty where any name is taken.
    public static func names(architecture: String) throws(VirtError) -> [String] {
        switch architecture {
        case "x86_64", "i686": return x86
        case "ppc64", "ppc64le": return power
        case _ where open.contains(architecture): return []
        case _ where others.contains(architecture):
            throw VirtError(.noSupport, .cpu, "'\(architecture)' architecture is not supported by CPU driver")
        default: throw VirtError(.invalidArg, .cpu, "cannot find architecture \(architecture)")
        }
    }
}
