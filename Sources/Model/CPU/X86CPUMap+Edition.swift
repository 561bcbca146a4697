// SPDX-License-Identifier: Apache-2.0

extension CPUModelMap {
    /// An older state of the map, for data that was recorded with it.
    public enum Edition: Sendable {
        /// As of libvirt 4.5, July 2018.
        case v4dot5
    }

    /// The map as it was: without what came later, and with models that still had what they have lost since.
    public func edition(_ edition: Edition) -> CPUModelMap {
        var map = self
        switch edition {
        case .v4dot5: map.x86 = x86.without(features: X86CPUMap.featuresAfter4dot5, models: X86CPUMap.modelsAfter4dot5)
        }
        return map
    }
}

extension X86CPUMap {
    /// Features that libvirt has known by name only since a release after 4.5. Those of nested virtualisation on Intel, all
    /// of which came later, have names that begin with `vmx-`.
    fileprivate static let featuresAfter4dot5: Set<String> = [
        "waitpkg", "bus-lock-detect", "cldemote", "movdiri", "movdir64b", "sgx", "sgxlc", "sgx1", "sgx2", "sgx-exinfo", "sgx-debug",
        "sgx-mode64", "sgx-provisionkey", "sgx-tokenkey", "sgx-kss", "pks", "fsrm", "avx512-vp2intersect", "md-clear", "serialize",
        "tsx-ldtrk", "pconfig", "arch-lbr", "amx-bf16", "amx-tile", "amx-int8", "avx512-fp16", "stibp", "arch-capabilities",
        "core-capability", "avx-vnni", "avx512-bf16", "xfd", "intel-pt", "intel-pt-lip", "clzero", "xsaveerptr", "wbnoinvd", "ibrs",
        "amd-stibp", "amd-ssbd", "amd-no-ssb", "npt", "lbrv", "svm-lock", "nrip-save", "tsc-scale", "vmcb-clean", "flushbyasid",
        "decodeassists", "pause-filter", "pfthreshold", "avic", "v-vmsave-vmload", "vgif", "svme-addr-chk", "rdctl-no", "ibrs-all", "rsba",
        "skip-l1dfl-vmentry", "ssb-no", "mds-no", "pschange-mc-no", "tsx-ctrl", "taa-no", "split-lock-detect",
    ]

    fileprivate static let modelsAfter4dot5: Set<String> = [
        "Cascadelake-Server", "Cascadelake-Server-noTSX", "Cooperlake", "Dhyana", "EPYC-Milan", "EPYC-Rome", "Icelake-Client",
        "Icelake-Client-noTSX", "Icelake-Server", "Icelake-Server-noTSX", "Skylake-Client-noTSX-IBRS", "Skylake-Server-noTSX-IBRS",
        "Snowridge",
    ]

    fileprivate func without(features lateFeatures: Set<String>, models lateModels: Set<String>) -> X86CPUMap {
        var map = X86CPUMap()
        map.vendors = vendors
        for feature in features where !lateFeatures.contains(feature.name) && !feature.name.hasPrefix("vmx-") { map.add(feature) }
        for var model in models where !lateModels.contains(model.name) {
            model.features = map.set(of: names(model.features) + model.removed)
            model.removed = []
            // Further processors of the same kind were told apart later.
            model.signatures = model.signatures.prefix(1).map { SignaturePattern(family: $0.family, model: $0.model) }
            map.add(model)
        }
        return map
    }
}
