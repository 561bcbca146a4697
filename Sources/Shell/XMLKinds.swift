// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

/// One function per kind: the document, the driver's name and documents beside it in, the stored form out.
enum XMLKinds {
    typealias Normalizer = @Sendable (_ xml: String, _ driver: String, _ beside: String?) throws -> String

    static let normalizers: [String: Normalizer] = [
        "domain": { xml, driver, _ in
            let profile: any DomainProfile = driver == "qemu" ? QEMUDomainProfile() : TestDomainProfile()
            return try DomainConfiguration(xml: xml, profile: profile, options: .inactive).xml(.inactive)
        },
        "network": { xml, driver, _ in
            var network = try NetworkConfiguration(xml: xml, options: .inactive)
            if driver == "qemu" { try network.completeForHost(freeBridge: "virbr0") } else { network.dnsmasqOptions = [] }
            return network.xml(.inactive)
        },
        "pool": { xml, _, _ in try StoragePoolConfiguration(xml: xml).xml },
        "vol": { xml, _, pool in
            let pool = try StoragePoolConfiguration(xml: pool ?? "<pool type='dir'><name>pool</name><target><path>/</path></target></pool>")
            return try StorageVolumeConfiguration(xml: xml, pool: pool.type).xml
        },
        "nwfilter": { xml, _, _ in try FilterConfiguration(xml: xml).xml() },
        "secret": { xml, _, _ in try SecretConfiguration(xml: xml).xml() },
        "nwfilter-binding": { xml, _, _ in
            var binding = try FilterBindingConfiguration(xml: xml)
            binding.addImplicitParameters()
            return binding.xml()
        },
        "interface": { xml, _, _ in try HostInterfaceConfiguration(xml: xml).xml },
    ]

    static var names: [String] { normalizers.keys.sorted() }
}
