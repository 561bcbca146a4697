// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

/// What a host's CPU is to the one that is asked for; the raw values are those of `virCPUCompareResult`.
public enum CPUComparison: Int32, Sendable, CustomStringConvertible {
    case incompatible = 0
    case identical = 1
    case superset = 2

    public var description: String {
        switch self {
        case .incompatible: "incompatible"
        case .identical: "identical"
        case .superset: "superset"
        }
    }
}

extension X86CPUMap {
    /// The features of a CPU: its model's, with those that it names.
    /// - Throws: `internalError` for unknown models and features.
    func required(_ cpu: CPUDescription) throws -> BitSet {
        var set = try modelFeatures(cpu)
        for feature in cpu.features {
            let index = try knownIndex(of: feature.name)
            switch feature.policy {
            case .force, .require: set.insert(index)
            case .disable, .forbid: set.remove(index)
            case .optional: break
            }
        }
        return set
    }

    func modelFeatures(_ cpu: CPUDescription) throws -> BitSet {
        guard let name = cpu.model else { return BitSet() }
        guard let model = model(name) else { throw VirtError(.internalError, .cpu, "Unknown CPU model \(name)") }
        return model.features
    }

    func features(_ cpu: CPUDescription, _ policy: CPUFeaturePolicy) throws -> BitSet {
        BitSet(try cpu.features.filter { $0.policy == policy }.map { try knownIndex(of: $0.name) })
    }

    private func knownIndex(of name: String) throws -> Int {
        guard let index = index(of: name) else { throw VirtError(.internalError, .cpu, "Unknown CPU feature \(name)") }
        return index
    }
}

extension CPUModelMap {
    /// Compares a host with a CPU that someone wants.
    /// - Parameter failsIncompatible: throw the reason (`cpuIncompatible`) instead of answering `incompatible`.
    /// - Throws: `internalError` for unknown models and features, `noSupport` for other architectures.
    public func compare(_ host: HostCPU, with wanted: CPUDescription, failsIncompatible: Bool = false) throws -> CPUComparison {
        let outcome: Outcome
        switch Self.family(host.architecture) {
        case .x86: outcome = try compareX86(host, wanted)
        case .power: outcome = comparePower(host, wanted)
        case .arm, .s390, .riscv: return .identical
        case .other: throw Self.unsupported(host.architecture)
        }
        switch outcome {
        case .fits(let comparison): return comparison
        case .fails(let reason):
            guard failsIncompatible else { return .incompatible }
            throw VirtError(.cpuIncompatible, .cpu, reason)
        }
    }

    private enum Outcome {
        case fits(CPUComparison)
        case fails(String)
    }

    private func compareX86(_ host: HostCPU, _ wanted: CPUDescription) throws -> Outcome {
        if let architecture = wanted.architecture, Self.family(architecture) != .x86 {
            return .fails("CPU arch \(architecture) does not match host arch")
        }
        if let vendor = wanted.vendor, host.vendor != vendor {
            return .fails("host CPU vendor does not match required CPU vendor \(vendor)")
        }
        let has = try x86.required(.host(host))
        let forced = try x86.features(wanted, .force)
        let optional = try x86.features(wanted, .optional)
        let disabled = try x86.features(wanted, .disable)
        let forbidden = try x86.features(wanted, .forbid).intersection(has)
        var required = try x86.modelFeatures(wanted).union(x86.features(wanted, .require))
        guard forbidden.isEmpty else { return .fails("Host CPU provides forbidden features: \(list(forbidden))") }
        required.subtract(forced)
        required.subtract(optional)
        required.subtract(disabled)
        let missing = required.subtracting(has)
        guard missing.isEmpty else { return .fails("Host CPU does not provide required features: \(list(missing))") }
        let extra = has.subtracting(optional).subtracting(required).subtracting(disabled).subtracting(forced)
        if extra.isEmpty { return .fits(.identical) }
        if wanted.isStrict { return .fails("Host CPU does not strictly match guest CPU: Extra features: \(list(extra))") }
        return .fits(.superset)
    }

    private func list(_ features: BitSet) -> String { x86.names(features).joined(separator: ", ") }

    private func comparePower(_ host: HostCPU, _ wanted: CPUDescription) -> Outcome {
        if let architecture = wanted.architecture, Self.family(architecture) != .power {
            return .fails("CPU arch \(architecture) does not match host arch")
        }
        if let vendor = wanted.vendor, host.vendor != vendor {
            return .fails("host CPU vendor does not match required CPU vendor \(vendor)")
        }
        return host.model == wanted.model
            ? .fits(.identical) : .fails("host CPU model does not match required CPU model \(wanted.model ?? "")")
    }
}
