// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

extension CPUModelMap {
    /// Makes a guest's CPU concrete: what it takes from the host is named.
    /// - Throws: `internalError` for unknown models and features, `configUnsupported` when the host's model is not known.
    public func update(_ guest: GuestCPU, from host: HostCPU) throws -> GuestCPU {
        guard guest.mode == .hostModel || guest.mode == .custom else { return guest }
        let isRelative = guest.mode == .hostModel || guest.match == .minimum
        guard isRelative || guest.features.contains(where: { $0.policy == .optional }) else { return guest }
        guard host.model != nil else { throw VirtError(.configUnsupported, .cpu, "unknown host CPU model") }
        var updated = guest
        let has = try x86.required(.host(host))
        for index in updated.features.indices where updated.features[index].policy == .optional {
            let isThere = x86.index(of: updated.features[index].name).map { has.contains($0) } ?? false
            updated.features[index].policy = isThere ? .require : .disable
        }
        guard isRelative else { return updated }
        if guest.mode == .hostModel { updated.vendor = host.vendor }
        (updated.mode, updated.match, updated.model) = (.custom, .exact, host.model)
        let own = updated.features
        updated.features = host.features.map { CPUFeature(name: $0.name, policy: .require) }
        for feature in own { updated.set(feature.name, feature.policy) }
        return updated
    }
}
