// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

/// Finds the model that describes a set of features best.
struct X86CPUDecoding {
    /// A model that the hypervisor offers.
    struct Offer {
        /// Features that keep the hypervisor from running the model as it is.
        var blockers: [String] = []
    }

    var map: X86CPUMap
    var features: BitSet
    var signature: X86Signature?
    var vendor: String?
    /// What the answer is for.
    var isHost = false
    /// The models to choose from by name; nil: all of the map.
    var offers: [String: Offer]?
    /// The model that is taken when it fits at all.
    var preferred: String?
    /// Leave out what a guest cannot take along.
    var isMigratable = false

    /// A model with what it lacks and what it has too much.
    struct Answer {
        var model: X86CPUMap.Model
        var required: BitSet
        var disabled: [String]
        var count: Int { required.count + disabled.count }
    }

    /// - Throws: `internalError` when no model fits.
    func answer() throws -> Answer {
        let features = withoutBrokenTransactions(features)
        var best: Answer?
        for model in map.models.reversed() {
            if let offers, offers[model.name] == nil { continue }
            if let vendor, let other = model.vendor, vendor != other { continue }
            guard isHost ? model.describesHosts : model.describesGuests else { continue }
            let candidate = answer(model, features)
            if isHost, !candidate.disabled.isEmpty { continue }
            if model.name == preferred {
                best = candidate
                break
            }
            if isBetter(candidate, than: best) { best = candidate }
        }
        guard var best else { throw VirtError(.internalError, .cpu, "Cannot find suitable CPU model for given data") }
        if isMigratable { best.required = best.required.filter { map.features[$0].isMigratable } }
        if !isHost {
            // What the model has lost in a newer release is there for older guests, so it has to be switched off by name.
            for name in best.model.removed where !best.disabled.contains(name) {
                guard let index = map.index(of: name), !best.required.contains(index) else { continue }
                best.disabled.append(name)
            }
        }
        return best
    }

    private func answer(_ model: X86CPUMap.Model, _ features: BitSet) -> Answer {
        var required = features.subtracting(model.features)
        var disabled = model.features.subtracting(features)
        for blocker in offers?[model.name]?.blockers ?? [] {
            guard let index = map.index(of: blocker) else { continue }
            required.remove(index)
            disabled.insert(index)
        }
        return Answer(model: model, required: required, disabled: map.names(disabled))
    }

    private func isBetter(_ candidate: Answer, than current: Answer?) -> Bool {
        guard let current else { return true }
        if let signature {
            let (old, new) = (current.model.matches(signature), candidate.model.matches(signature))
            if old != new { return new }
        }
        if current.count != candidate.count { return candidate.count < current.count }
        return candidate.disabled.count < current.disabled.count
    }

    /// Haswell processors tell of transactional memory that does not work.
    private func withoutBrokenTransactions(_ features: BitSet) -> BitSet {
        guard vendor == "Intel", let signature, signature.family == 6 else { return features }
        let isBroken = [60, 69, 70].contains(signature.model) || signature.model == 63 && signature.stepping < 4
        return isBroken ? features.subtracting(map.set(of: ["hle", "rtm"])) : features
    }
}

extension X86CPUDecoding.Answer {
    func guest(_ map: X86CPUMap, vendor: String?) -> GuestCPU {
        var cpu = GuestCPU(
            model: model.name, vendor: vendor,
            features: map.names(required).map { ($0, .require) } + disabled.map { ($0, .disable) })
        cpu.fallback = .allow
        return cpu
    }
}
