// SPDX-License-Identifier: Apache-2.0
internal import BitCollections
internal import Errors

extension CPUModelMap {
    /// Reads libvirt's map: `index.xml` names the files of each architecture.
    /// - Parameter read: gives the text of a file of the map's folder by name.
    /// - Throws: what `read` throws; `xmlError` and `internalError` for a map that cannot be understood.
    public init(read: (String) throws -> String) throws {
        self.init(x86: X86CPUMap(), power: PowerCPUMap(), arm: ARMCPUMap())
        for (architecture, file) in try Self.files(index: read("index.xml")) {
            guard !file.contains("/") else { throw VirtError(.internalError, .cpu, "Invalid CPU map file '\(file)'") }
            let document = try XMLDocument(read(file), name: file, errorDomain: .cpu, isFile: true)
            try document.read { root in
                for node in root.elements {
                    switch architecture {
                    case "x86": try x86.read(node)
                    case "ppc64": power.read(node)
                    case "arm": arm.read(node)
                    default: break
                    }
                }
            }
        }
    }

    private static func files(index: String) throws -> [(architecture: String, file: String)] {
        let document = try XMLDocument(index, name: "index.xml", errorDomain: .cpu, isFile: true)
        return document.read { root in
            var files: [(String, String)] = []
            for architecture in root.children("arch") {
                let name = architecture.attribute("name")?.string ?? ""
                for include in architecture.children("include") {
                    if let file = include.attribute("filename") { files.append((name, file.string)) }
                }
            }
            return files
        }
    }
}

extension XMLNode {
    /// The attribute `name`, which everything in the map has.
    fileprivate func mapName() throws -> String {
        guard let name = attribute("name")?.string, !name.isEmpty else {
            throw VirtError(.internalError, .cpu, "Missing name in element '\(name)' of the CPU map")
        }
        return name
    }

    fileprivate var vendorName: String? { child("vendor")?.attribute("name")?.string }

    fileprivate func mapNumber(_ name: StaticString) -> UInt32? {
        attribute(name).flatMap { X86CPUData.number($0.string) }.map { UInt32(truncatingIfNeeded: $0) }
    }
}

extension X86CPUMap {
    fileprivate mutating func read(_ node: XMLNode) throws {
        switch node.name {
        case "vendor": vendors.append(Vendor(name: try node.mapName(), text: node.attribute("string")?.string ?? ""))
        case "feature": add(try Feature(node))
        case "model": add(try model(node))
        default: break
        }
    }

    private func model(_ node: XMLNode) throws -> Model {
        var model = Model(name: try node.mapName(), vendor: node.vendorName)
        if let base = try node.child("model")?.mapName() { model.features = self.model(base)?.features ?? BitSet() }
        if let decode = node.child("decode") {
            model.describesHosts = decode.attribute("host")?.string == "on"
            model.describesGuests = decode.attribute("guest")?.string == "on"
        }
        for signature in node.children("signature") {
            guard let family = signature.mapNumber("family"), let number = signature.mapNumber("model") else { continue }
            let steppings = signature.attribute("stepping").flatMap { Self.steppings($0.string) }
            model.signatures.append(.init(family: family, model: number, steppings: steppings))
        }
        for feature in node.children("feature") {
            let name = try feature.mapName()
            guard let index = index(of: name) else {
                throw VirtError(.internalError, .cpu, "Feature \(name) required by CPU model \(model.name) not found")
            }
            if feature.attribute("removed")?.string == "yes" { model.removed.append(name) } else { model.features.insert(index) }
        }
        return model
    }
}

extension X86CPUMap.Feature {
    fileprivate init(_ node: XMLNode) throws {
        let name = try node.mapName()
        let invalid = VirtError(.internalError, .cpu, "Invalid cpuid or msr element in CPU feature \(name)")
        guard let element = node.child("cpuid") ?? node.child("msr") else { throw invalid }
        let number = element.mapNumber(element.isNamed("msr") ? "index" : "eax_in")
        let values: [(X86CPUData.Register, UInt32)] = [
            (.eax, element.mapNumber("eax") ?? 0), (.ebx, element.mapNumber("ebx") ?? 0), (.ecx, element.mapNumber("ecx") ?? 0),
            (.edx, element.mapNumber("edx") ?? 0),
        ]
        // Every feature of the map is one bit.
        guard let number, let (register, value) = values.first(where: { $0.1 != 0 }), value.nonzeroBitCount == 1 else { throw invalid }
        self.init(
            name: name,
            qemuNames: node.children("alias").filter { $0.attribute("source")?.string == "qemu" }
                .compactMap { $0.attribute("name")?.string },
            place: .init(
                source: element.isNamed("msr") ? .msr(number) : .leaf(number, element.mapNumber("ecx_in") ?? 0), register: register),
            bit: UInt32(value.trailingZeroBitCount), isMigratable: node.attribute("migratable")?.string != "no")
    }
}

extension PowerCPUMap {
    fileprivate mutating func read(_ node: XMLNode) {
        guard let name = node.attribute("name")?.string else { return }
        if node.isNamed("vendor") { vendors.append(name) }
        guard node.isNamed("model") else { return }
        let versions = node.children("pvr").compactMap { pvr -> Version? in
            guard let value = pvr.mapNumber("value"), let mask = pvr.mapNumber("mask") else { return nil }
            return Version(value: value, mask: mask)
        }
        models.append(Model(name: name, vendor: node.vendorName, versions: versions))
    }
}

extension ARMCPUMap {
    fileprivate mutating func read(_ node: XMLNode) {
        guard let name = node.attribute("name")?.string else { return }
        switch node.name {
        case "vendor": vendors[name] = node.mapNumber("value")
        case "feature": features.append(name)
        case "model": models.append(Model(name: name, vendor: node.vendorName, part: node.child("pvr")?.mapNumber("value")))
        default: break
        }
    }
}
