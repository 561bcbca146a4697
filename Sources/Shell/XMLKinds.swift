// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Errors
internal import Model

/// A kind of document that the model knows.
struct XMLKind: Sendable {
    /// The RELAX NG schema, by the name of its file.
    var schema: String?
    /// The document, as the driver would store it.
    var normalize: @Sendable (_ xml: String, _ request: XMLRequest) throws -> String
}

/// The kinds of documents, by the names that the shell takes.
enum XMLKinds {
    static let table: [String: XMLKind] = [
        "domain": XMLKind(schema: "domain") { try domain($0, $1).xml(.inactive) },
        "network": XMLKind(schema: "network") { try network($0, $1).xml(.inactive) },
        "network-update": XMLKind(normalize: networkUpdate),
        "network-port": XMLKind(schema: "networkport") { xml, _ in try NetworkPortConfiguration(xml: xml).xml() },
        "pool": XMLKind(schema: "storagepool") { try pool($0, $1).xml() },
        "pool-capabilities": XMLKind(schema: "storagepoolcaps") { xml, _ in try StoragePoolCapabilities(xml: xml).xml() },
        "vol": XMLKind(schema: "storagevol", normalize: volume),
        "nwfilter": XMLKind(schema: "nwfilter") { xml, _ in try FilterConfiguration(xml: xml).xml() },
        "nwfilter-binding": XMLKind(schema: "nwfilterbinding") { xml, _ in
            var binding = try FilterBindingConfiguration(xml: xml)
            binding.addImplicitParameters()
            return binding.xml()
        },
        "secret": XMLKind(schema: "secret") { xml, _ in try SecretConfiguration(xml: xml).xml() },
        "interface": XMLKind(schema: "interface") { xml, _ in try HostInterfaceConfiguration(xml: xml).xml() },
        "nodedev": XMLKind(schema: "nodedev", normalize: nodeDevice),
        "snapshot": XMLKind(schema: "domainsnapshot", normalize: snapshot),
        "checkpoint": XMLKind(schema: "domaincheckpoint", normalize: checkpoint),
        "cpu": XMLKind(normalize: cpuBaseline),
        "cpu-compare": XMLKind(normalize: cpuComparison),
        "cpu-update": XMLKind(normalize: cpuUpdate),
        "cpu-data": XMLKind(normalize: cpuData),
        "backup": XMLKind(schema: "domainbackup") { xml, _ in try BackupConfiguration(xml: xml).xml() },
    ]

    static var names: [String] { table.keys.sorted() }

    private static func profile(_ request: XMLRequest) throws -> any DomainProfile {
        switch request.rules {
        case .test: TestDomainProfile()
        case .qemu: QEMUDomainProfile()
        case .lxc, .bhyve: throw ValidationError("the model does not know the rules of \(request.rules.rawValue) yet")
        }
    }

    private static func domain(_ xml: String, _ request: XMLRequest) throws -> DomainConfiguration {
        try DomainConfiguration(xml: xml, profile: profile(request), options: .inactive)
    }

    private static func network(_ xml: String, _ request: XMLRequest) throws -> NetworkConfiguration {
        let isOfHost = request.rules == .qemu
        var network = try NetworkConfiguration(xml: xml, options: isOfHost ? .inactive : [.inactive, .withoutNamespaces])
        if isOfHost { try network.completeForHost(freeBridge: "virbr0") }
        return network
    }

    @Sendable private static func networkUpdate(_ xml: String, _ request: XMLRequest) throws -> String {
        guard let file = try request.companion("CORPUS_NETWORK_FILE") else { throw ValidationError("a network-update needs its network") }
        var network = try network(file, request)
        try network.update(
            command: try request.number(request.command, "CORPUS_COMMAND", "command"),
            section: try request.number(request.section, "CORPUS_SECTION", "section"),
            index: try request.number(request.index, "CORPUS_INDEX", "index"), xml: xml)
        return network.xml(.inactive)
    }

    private static func pool(_ xml: String, _ request: XMLRequest) throws -> StoragePoolConfiguration {
        let isOfHost = request.rules == .qemu
        var pool = try StoragePoolConfiguration(xml: xml, options: isOfHost ? [] : .withoutNamespaces)
        if isOfHost { try pool.checkBackend() } else { pool.countAsTest(allocation: 0) }
        return pool
    }

    @Sendable private static func volume(_ xml: String, _ request: XMLRequest) throws -> String {
        let usual = "<pool type='dir'><name>pool</name><target><path>/pool</path></target></pool>"
        let pool = try StoragePoolConfiguration(xml: try request.companion("CORPUS_POOL_FILE") ?? usual)
        var volume = try StorageVolumeConfiguration(xml: xml, pool: pool.type)
        volume.place(in: pool)
        return volume.xml()
    }

    /// A file without its XML declaration is what the test driver takes in.
    @Sendable private static func nodeDevice(_ xml: String, _ request: XMLRequest) throws -> String {
        do {
            return try NodeDeviceConfiguration(xml: xml, isNew: false).xml()
        } catch  where request.isRecordedCase {
            // There the device stood in a node's file, and syntax errors are those of the file.
            _ = try TestNodeDocument(path: "FILE") { _ in "<node>\n\(xml)\n</node>\n" }
            throw error
        }
    }
}
