// SPDX-License-Identifier: Apache-2.0
public import Errors

extension CPUModelMap {
    /// The models of an architecture; empty where any name is taken.
    /// - Throws: `invalidArg` for an unknown architecture, `noSupport` for one without CPU models.
    public func modelNames(architecture: String) throws(VirtError) -> [String] {
        guard OperatingSystem.architectures.contains(architecture) else {
            throw VirtError(.invalidArg, .cpu, "cannot find architecture \(architecture)")
        }
        switch Self.family(architecture) {
        case .x86: return x86.models.map(\.name)
        case .power: return power.models.map(\.name)
        case .arm, .s390: return []
        case .riscv, .other: throw Self.unsupported(architecture)
        }
    }
}
