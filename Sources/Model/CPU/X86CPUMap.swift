// SPDX-License-Identifier: Apache-2.0
internal import BitCollections

/// Features and models of x86 processors. A set of features holds their places in `features`.
struct X86CPUMap: Sendable, Equatable {
    /// One bit that a processor shows.
    struct Feature: Sendable, Equatable {
        var name: String
        /// Other names that QEMU has for it.
        var qemuNames: [String] = []
        var place: X86CPUData.Place
        var bit: UInt32
        var isMigratable = true
    }

    /// A vendor with the twelve characters that its processors tell.
    struct Vendor: Sendable, Equatable {
        var name: String
        var text: String
    }

    struct Model: Sendable, Equatable {
        var name: String
        var vendor: String?
        var signatures: [SignaturePattern] = []
        /// May be the answer to what a host has, what a guest gets.
        var describesHosts = true
        var describesGuests = true
        var features = BitSet()
        /// Features that the model had in earlier releases.
        var removed: [String] = []

        func matches(_ signature: X86Signature) -> Bool { signatures.contains { $0.matches(signature) } }
    }

    /// Which processors a model was made after.
    struct SignaturePattern: Sendable, Equatable {
        var family: UInt32
        var model: UInt32
        /// All when nil.
        var steppings: ClosedRange<UInt32>?

        func matches(_ signature: X86Signature) -> Bool {
            family == signature.family && model == signature.model && steppings.map { $0.contains(signature.stepping) } ?? true
        }
    }

    var vendors: [Vendor] = []
    private(set) var features: [Feature] = []
    private(set) var models: [Model] = []
    private var featureIndex: [String: Int] = [:]
    private var qemuFeatureIndex: [String: Int] = [:]
    private var modelIndex: [String: Int] = [:]

    mutating func add(_ feature: Feature) {
        featureIndex[feature.name] = features.count
        for name in feature.qemuNames { qemuFeatureIndex[name] = features.count }
        features.append(feature)
    }

    mutating func add(_ model: Model) {
        modelIndex[model.name] = models.count
        models.append(model)
    }

    func index(of feature: String) -> Int? { featureIndex[feature] }
    func index(ofQEMUFeature name: String) -> Int? { featureIndex[name] ?? qemuFeatureIndex[name] }
    func model(_ name: String) -> Model? { modelIndex[name].map { models[$0] } }
    func hasVendor(_ name: String) -> Bool { vendors.contains { $0.name == name } }

    /// The places of features by name; unknown names are left out.
    func set(of names: some Sequence<String>) -> BitSet { BitSet(names.compactMap { featureIndex[$0] }) }
    func names(_ set: BitSet) -> [String] { set.map { features[$0].name } }
}
