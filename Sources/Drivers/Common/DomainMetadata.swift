// SPDX-License-Identifier: Apache-2.0
public import Errors
public import Model
public import WireProtocol

/// Title, description and applications' elements of a domain, with the checks and texts that all drivers share.
public enum DomainMetadata {
    /// `virDomainMetadataType`.
    private enum Kind: Int32 {
        case description = 0
        case title, element
    }

    /// The public API's checks of a question.
    public static func check(_ args: Remote.DomainGetMetadataArgs) throws(VirtError) {
        let function = "virDomainGetMetadata"
        try AffectFlags.checkOne(args.flags, in: function)
        switch Kind(rawValue: args.type) {
        case .description, .title: try checkAbsent(args.uri, "uri", in: function)
        case .element: try checkPresent(args.uri, "uri", in: function)
        case nil: break
        }
    }

    /// Refuses a type that nobody knows, whatever the domain does.
    public static func checkType(_ type: Int32) throws(VirtError) {
        guard Kind(rawValue: type) != nil else { throw unknownType(type) }
    }

    private static func unknownType(_ type: Int32) -> VirtError {
        VirtError(.invalidArg, .domain, "unknown metadata type '\(type)'")
    }

    /// What is asked for.
    /// - Throws: `noDomainMetadata` when the domain has none.
    public static func read(
        _ args: Remote.DomainGetMetadataArgs, of configuration: DomainConfiguration
    ) throws(VirtError) -> String {
        let found: String?
        switch Kind(rawValue: args.type) {
        case .description: found = configuration.description
        case .title: found = configuration.title
        case .element: found = configuration.metadataElement(namespace: args.uri ?? "")
        case nil: throw unknownType(args.type)
        }
        guard let found else { throw VirtError(.noDomainMetadata, .domain, "Requested metadata element is not present") }
        return found
    }

    /// The public API's checks of a change.
    public static func check(_ args: Remote.DomainSetMetadataArgs) throws(VirtError) {
        let function = "virDomainSetMetadata"
        switch Kind(rawValue: args.type) {
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
    }

    /// Makes a change.
    public static func apply(
        _ args: Remote.DomainSetMetadataArgs, to configuration: inout DomainConfiguration
    ) throws(VirtError) {
        let text = args.metadata.flatMap { $0.isEmpty ? nil : $0 }
        switch Kind(rawValue: args.type) {
        case .description: configuration.description = text
        case .title: configuration.title = text
        case .element:
            try configuration.setMetadataElement(args.metadata, prefix: args.key ?? "", namespace: args.uri ?? "")
        case nil: throw unknownType(args.type)
        }
    }

    private static func checkAbsent(_ value: String?, _ argument: String, in function: String) throws(VirtError) {
        guard value != nil else { return }
        throw .invalidArgument("\(argument) in \(function) must be NULL", function: function, argument: argument, domain: .domain)
    }

    private static func checkPresent(_ value: String?, _ argument: String, in function: String) throws(VirtError) {
        guard value == nil else { return }
        throw .invalidArgument(
            "\(argument) in \(function) must not be NULL", function: function, argument: argument, domain: .domain)
    }
}
