// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

/// What QEMU tells of a CPU in a model expansion.
public struct QEMUModelProperties: Sendable {
    /// Properties that are on, by QEMU's names.
    public var enabled: [String] = []
    public var vendor: String?
    public var signature: X86Signature?

    public init() {}
}

extension CPUModelMap {
    /// Features that mean nothing to a guest, whatever the processor tells.
    static let hostOnlyFeatures: Set<String> = ["cmt", "mbm_total", "mbm_local", "osxsave", "ospke"]

    private func decoding(_ data: X86CPUData) -> X86CPUDecoding {
        let vendor = data.vendorText.flatMap { text in x86.vendors.first { $0.text == text }?.name }
        return X86CPUDecoding(map: x86, features: data.features(x86), signature: data.signature, vendor: vendor)
    }

    /// The host CPU that shows these registers.
    /// - Throws: `internalError` when no model fits.
    public func host(_ data: X86CPUData, architecture: String = "x86_64") throws -> HostCPU {
        var decoding = decoding(data)
        decoding.isHost = true
        let answer = try decoding.answer()
        return HostCPU(
            architecture: architecture, model: answer.model.name, vendor: decoding.vendor, features: x86.names(answer.required))
    }

    /// The guest CPU that shows these registers.
    /// - Throws: `internalError` when no model fits.
    public func guest(_ data: X86CPUData) throws -> GuestCPU {
        let decoding = decoding(data)
        var cpu = try decoding.answer().guest(x86, vendor: decoding.vendor)
        cpu.fallback = .forbid
        return cpu
    }

    /// The guest CPU that QEMU gives when it is asked for the host's.
    /// - Parameter offers: the models of the hypervisor with what blocks them; nil: all of the map.
    /// - Throws: `internalError` when no model fits.
    public func guest(_ properties: QEMUModelProperties, offers: [String: [String]]? = nil) throws -> GuestCPU {
        let names = properties.enabled.map { featureName(fromQEMU: $0) }.filter { !Self.hostOnlyFeatures.contains($0) }
        let vendor = properties.vendor.flatMap { text in x86.vendors.first { $0.text == text }?.name }
        let decoding = X86CPUDecoding(
            map: x86, features: x86.set(of: names), signature: properties.signature, vendor: vendor,
            offers: offers?.mapValues { X86CPUDecoding.Offer(blockers: $0.map { featureName(fromQEMU: $0) }) })
        var cpu = try decoding.answer().guest(x86, vendor: vendor)
        cpu.fallback = .forbid
        return cpu
    }
}
