// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

/// How a baseline is told: the flags of `virConnectBaselineCPU`.
public struct BaselineOptions: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// All features of the model by name.
    public static let expandFeatures = BaselineOptions(rawValue: 1 << 0)
    /// Only what a guest can take along when it migrates.
    public static let migratable = BaselineOptions(rawValue: 1 << 1)
}

extension CPUModelMap {
    /// The best CPU that all of the hosts can give a guest.
    /// - Parameters:
    ///   - documents: the hosts' `<cpu>` elements.
    ///   - architecture: of the guest; the first host's when nil.
    ///   - offers: the models of a hypervisor with what blocks them; nil: all of the map.
    ///   - dropsHostOnly: leave out features that only mean something to a host, as the QEMU driver does.
    /// - Throws: `xmlError`, `operationFailed` when the hosts have nothing in common, `noSupport` for other architectures.
    public func baseline(
        _ documents: [String], architecture: String? = nil, options: BaselineOptions, offers: [String: [String]]? = nil,
        dropsHostOnly: Bool = true
    ) throws -> GuestCPU {
        let hosts = try documents.map { try HostCPU(xml: $0) }
        guard let first = hosts.first else { throw VirtError(.invalidArg, .cpu, "No CPUs given") }
        let architecture = architecture ?? first.architecture
        var cpu: GuestCPU
        switch Self.family(architecture) {
        case .x86:
            cpu = try baseline(x86: hosts, first: first, migratable: options.contains(.migratable), offers: offers)
            if dropsHostOnly { cpu.features.removeAll { Self.hostOnlyFeatures.contains($0.name) } }
        case .power: cpu = try power.baseline(hosts, first: first)
        case .arm:
            cpu = GuestCPU(model: first.model, vendor: nil, features: [])
            cpu.fallback = .allow
        case .s390, .riscv:
            throw VirtError(.noSupport, .cpu, "cannot compute baseline CPU of \(architecture) architecture")
        case .other: throw Self.unsupported(architecture)
        }
        if options.contains(.expandFeatures), Self.family(architecture) == .x86 { try expand(&cpu) }
        return cpu
    }

    static func unsupported(_ architecture: String) -> VirtError {
        VirtError(.noSupport, .cpu, "'\(architecture)' architecture is not supported by CPU driver")
    }

    private func baseline(x86 hosts: [HostCPU], first: HostCPU, migratable: Bool, offers: [String: [String]]?) throws -> GuestCPU {
        var features = try x86.required(.host(first))
        var vendor = first.vendor
        if let vendor, !x86.hasVendor(vendor) { throw VirtError(.operationFailed, .cpu, "Unknown CPU vendor \(vendor)") }
        for host in hosts.dropFirst() {
            let common = try x86.required(.host(host))
            let model = host.model.flatMap { x86.model($0) }
            if let told = host.vendor, let known = model?.vendor, told != known {
                throw VirtError(
                    .operationFailed, .cpu, "CPU vendor \(known) of model \(host.model ?? "") differs from vendor \(told)")
            }
            if let other = host.vendor ?? model?.vendor {
                guard x86.hasVendor(other) else { throw VirtError(.operationFailed, .cpu, "Unknown CPU vendor \(other)") }
                guard vendor == nil || vendor == other else {
                    throw VirtError(.operationFailed, .cpu, "CPU vendors do not match")
                }
                vendor = other
            }
            features.formIntersection(common)
        }
        guard !features.isEmpty else { throw VirtError(.operationFailed, .cpu, "CPUs are incompatible") }
        let preferred = hosts.allSatisfy { $0.model == first.model } ? first.model : nil
        let decoding = X86CPUDecoding(
            map: x86, features: features, vendor: vendor,
            offers: offers?.mapValues { X86CPUDecoding.Offer(blockers: $0.map { featureName(fromQEMU: $0) }) },
            preferred: preferred, isMigratable: migratable)
        let isVendorTold = hosts.allSatisfy { $0.vendor != nil }
        var cpu = try decoding.answer().guest(x86, vendor: isVendorTold ? vendor : nil)
        cpu.fallback = cpu.model == preferred ? .forbid : .allow
        return cpu
    }

    /// Names every feature of the model, in alphabetical order.
    /// - Throws: `internalError` for a model that the map does not know.
    public func expand(_ cpu: inout GuestCPU) throws {
        guard let name = cpu.model else { return }
        guard let model = x86.model(name) else { throw VirtError(.internalError, .cpu, "unknown CPU model \(name)") }
        let own = cpu.features
        cpu.features = x86.names(model.features).map { CPUFeature(name: $0, policy: .require) }
        for feature in own { cpu.set(feature.name, feature.policy) }
        cpu.features.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}

extension PowerCPUMap {
    fileprivate func baseline(_ hosts: [HostCPU], first: HostCPU) throws -> GuestCPU {
        guard let model = model(first.model ?? "") else {
            throw VirtError(.internalError, .cpu, "Unknown CPU model \(first.model ?? "")")
        }
        for host in hosts {
            if let vendor = host.vendor {
                guard vendors.contains(vendor) else { throw VirtError(.operationFailed, .cpu, "Unknown CPU vendor \(vendor)") }
                if let own = model.vendor, own != vendor {
                    throw VirtError(
                        .operationFailed, .cpu, "CPU vendor \(own) of model \(model.name) differs from vendor \(vendor)")
                }
            }
            guard host.model == first.model else { throw VirtError(.operationFailed, .cpu, "CPUs are incompatible") }
        }
        var cpu = GuestCPU(model: model.name, vendor: nil, features: [])
        cpu.fallback = .forbid
        return cpu
    }
}
