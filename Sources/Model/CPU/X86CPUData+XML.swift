// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension X86CPUData {
    /// Reads a `<cpudata arch='x86'>` document: one `<cpuid>` per leaf, one `<msr>` per register.
    /// - Throws: `xmlError`, `internalError` for another architecture or a leaf without its number.
    public init(xml: String) throws {
        self.init()
        let document = try XMLDocument(xml, name: "CPU_data", errorDomain: .cpu)
        try document.read { root in
            guard root.isNamed("cpudata"), root.attribute("arch")?.string == "x86" else {
                throw VirtError(.internalError, .cpu, "Missing CPU data architecture")
            }
            for node in root.elements { try read(node) }
        }
    }

    private mutating func read(_ node: XMLNode) throws {
        func number(_ name: StaticString) -> UInt64? { node.attribute(name).flatMap { Self.number($0.string) } }
        func register(_ name: StaticString) -> UInt32 { number(name).map { UInt32(truncatingIfNeeded: $0) } ?? 0 }
        if node.isNamed("cpuid") {
            guard let leaf = number("eax_in") else { throw VirtError(.internalError, .cpu, "failed to parse cpuid[0]") }
            set(
                leaf: UInt32(truncatingIfNeeded: leaf), subleaf: register("ecx_in"), eax: register("eax"), ebx: register("ebx"),
                ecx: register("ecx"), edx: register("edx"))
        } else if node.isNamed("msr") {
            guard let index = number("index") else { throw VirtError(.internalError, .cpu, "Invalid MSR index") }
            set(msr: UInt32(truncatingIfNeeded: index), value: UInt64(register("edx")) << 32 | UInt64(register("eax")))
        }
    }

    /// Decimal, or hexadecimal after `0x`.
    static func number(_ text: String) -> UInt64? {
        text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    }
}
