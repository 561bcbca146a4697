// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension HostCPU {
    mutating func parseArchitecture(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.isNamed("cpu") else { throw VirtError(.xmlError, .cpu, "XML does not contain expected 'cpu' element") }
        if node.attribute("mode") != nil {
            throw VirtError(.configUnsupported, .cpu, "Attribute mode is only allowed for guest CPU")
        }
        guard let text = node.leaf("arch") else { throw VirtError(.xmlError, .cpu, "Missing CPU architecture") }
        guard OperatingSystem.architectures.contains(text.string) else {
            throw VirtError(.configUnsupported, .cpu, "Unknown architecture \(text.string)")
        }
        architecture = text.string
    }

    func formatArchitecture(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("arch", architecture) }

    mutating func parseModel(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.leaf("model") else { throw VirtError(.xmlError, .cpu, "Missing CPU model name") }
        model = text.string
    }

    func formatModel(to w: inout XMLWriter, _ context: FormatContext) {
        if let model { w.leaf("model", model) }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        var seen: Set<String> = []
        for feature in features where !seen.insert(feature.name).inserted {
            throw VirtError(.xmlError, .cpu, "CPU feature '\(feature.name)' specified more than once")
        }
    }

    /// Reads a `<cpu>` document of a host.
    /// - Throws: `xmlError` and `configUnsupported` in the reference's words.
    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "CPU_definition", errorDomain: .cpu)
        self = try document.read { try HostCPU($0, ParseContext()) }
    }

    /// The `<cpu>` element.
    public var xml: String {
        var writer = XMLWriter()
        writer.element("cpu", self, FormatContext())
        return writer.text()
    }

    public init(architecture: String, model: String?, vendor: String?, features: [String]) {
        self.init()
        (self.architecture, self.model, self.vendor) = (architecture, model, vendor)
        self.features = features.map { name in
            var feature = HostCPUFeature()
            feature.name = name
            return feature
        }
    }
}

extension GuestCPU {
    /// Reads a `<cpu>` document of a guest.
    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "CPU_definition", errorDomain: .cpu)
        self = try document.read { node in
            guard node.isNamed("cpu") else { throw VirtError(.xmlError, .cpu, "XML does not contain expected 'cpu' element") }
            return try GuestCPU(node, ParseContext())
        }
    }

    /// The `<cpu>` element.
    public var xml: String {
        var writer = XMLWriter()
        writer.element("cpu", self, FormatContext())
        return writer.text()
    }

    public init(model: String?, vendor: String?, features: [(name: String, policy: CPUFeaturePolicy)]) {
        self.init()
        (mode, match, self.model, self.vendor) = (.custom, .exact, model, vendor)
        self.features = features.map { CPUFeature(name: $0.name, policy: $0.policy) }
    }

    /// Changes or adds a feature.
    mutating func set(_ name: String, _ policy: CPUFeaturePolicy) {
        if let index = features.firstIndex(where: { $0.name == name }) {
            features[index].policy = policy
        } else {
            features.append(CPUFeature(name: name, policy: policy))
        }
    }
}

extension CPUFeature {
    init(name: String, policy: CPUFeaturePolicy) {
        self.init()
        (self.name, self.policy) = (name, policy)
    }
}

/// A `<cpu>` document of which only the content tells whether a host or a guest is meant.
public enum CPUDescription: Sendable {
    case host(HostCPU)
    case guest(GuestCPU)

    /// With an architecture it is a host's.
    public init(xml: String) throws {
        let document = try XMLDocument(xml, name: "CPU_definition", errorDomain: .cpu)
        self = try document.read { node in
            guard node.isNamed("cpu") else { throw VirtError(.xmlError, .cpu, "XML does not contain expected 'cpu' element") }
            guard node.child("arch") != nil else { return .guest(try GuestCPU(node, ParseContext())) }
            guard node.attribute("match") == nil else {
                throw VirtError(.xmlError, .cpu, "'arch' element cannot be used inside 'cpu' element with 'match' attribute'")
            }
            return .host(try HostCPU(node, ParseContext()))
        }
    }

    var architecture: String? { if case .host(let cpu) = self { cpu.architecture } else { nil } }
    var vendor: String? {
        switch self {
        case .host(let cpu): cpu.vendor
        case .guest(let cpu): cpu.vendor
        }
    }
    var model: String? {
        switch self {
        case .host(let cpu): cpu.model
        case .guest(let cpu): cpu.model
        }
    }
    var isStrict: Bool { if case .guest(let cpu) = self { cpu.match == .strict } else { false } }

    /// Features with what is asked of them; a host's are all required.
    var features: [(name: String, policy: CPUFeaturePolicy)] {
        switch self {
        case .host(let cpu): cpu.features.map { ($0.name, .require) }
        case .guest(let cpu): cpu.features.map { ($0.name, $0.policy) }
        }
    }
}

extension HostCPU {
    /// What stands below `<arch>`, an element a line.
    public var contentLines: [String] {
        xml.split(separator: "\n").map { String($0.drop { $0 == " " }) }.filter { line in
            !["<cpu>", "</cpu>"].contains(line) && !line.hasPrefix("<arch>")
        }
    }
}
