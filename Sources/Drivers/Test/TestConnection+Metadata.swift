// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    /// `virDomainMetadataType`.
    private enum MetadataKind: Int32 {
        case description = 0
        case title, element
    }

    func domainGetMetadata(
        _ args: Remote.DomainGetMetadataArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMetadataRet {
        let function = "virDomainGetMetadata"
        try AffectFlags.checkOne(args.flags, in: function)
        switch MetadataKind(rawValue: args.type) {
        case .description, .title: try checkAbsent(args.uri, "uri", in: function)
        case .element: try checkPresent(args.uri, "uri", in: function)
        case nil: break
        }
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainGetMetadata")
        let found = try host.withDomain(args.dom) { (domain) throws(VirtError) -> String? in
            let configuration = try domain.selected(args.flags)
            switch MetadataKind(rawValue: args.type) {
            case .description: return configuration.description
            case .title: return configuration.title
            case .element: return configuration.metadataElement(namespace: args.uri ?? "")
            case nil: throw VirtError(.invalidArg, .domain, "unknown metadata type '\(args.type)'")
            }
        }
        guard let found else { throw VirtError(.noDomainMetadata, .domain, "Requested metadata element is not present") }
        return Remote.DomainGetMetadataRet(metadata: found)
    }

    func domainSetMetadata(_ args: Remote.DomainSetMetadataArgs, in call: any CallContext) async throws {
        let function = "virDomainSetMetadata"
        switch MetadataKind(rawValue: args.type) {
        case .title, .description:
            if args.type == 1, args.metadata?.utf8.contains(UInt8(ascii: "\n")) == true {
                throw VirtError.invalidArgument(
                    "metadata title can't contain newlines", function: function, argument: "metadata", domain: .domain)
            }
            try checkAbsent(args.uri, "uri", in: function)
            try checkAbsent(args.key, "key", in: function)
        case .element:
            try checkPresent(args.uri, "uri", in: function)
            if args.metadata != nil { try checkPresent(args.key, "key", in: function) }
        case nil: break
        }
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetMetadata")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeTargets(args.flags) { (configuration) throws(VirtError) in
                try Self.setMetadata(args, of: &configuration)
            }
            host.events.postMetadataChange(of: domain.wire, uuid: domain.uuid, type: args.type, namespace: args.uri)
        }
    }

    private static func setMetadata(_ args: Remote.DomainSetMetadataArgs, of configuration: inout DomainConfiguration) throws(VirtError) {
        let text = args.metadata.flatMap { $0.isEmpty ? nil : $0 }
        switch MetadataKind(rawValue: args.type) {
        case .description: configuration.description = text
        case .title: configuration.title = text
        case .element:
            try configuration.setMetadataElement(args.metadata, prefix: args.key ?? "", namespace: args.uri ?? "")
        case nil: throw VirtError(.invalidArg, .domain, "unknown metadata type '\(args.type)'")
        }
    }

    private func checkAbsent(_ value: String?, _ argument: String, in function: String) throws(VirtError) {
        guard value != nil else { return }
        throw .invalidArgument("\(argument) in \(function) must be NULL", function: function, argument: argument, domain: .domain)
    }

    private func checkPresent(_ value: String?, _ argument: String, in function: String) throws(VirtError) {
        guard value == nil else { return }
        throw .invalidArgument(
            "\(argument) in \(function) must not be NULL", function: function, argument: argument, domain: .domain)
    }
}
