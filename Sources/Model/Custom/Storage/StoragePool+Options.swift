// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A setting for the program or library that brings a pool up, written in a namespace of its own.
public struct StoragePoolOption: Sendable, Hashable {
    public var name: String
    /// Mount options are one word.
    public var value: String?
}

/// The namespace of a kind of pools, and the names in it.
private struct OptionNamespace {
    var prefix: StaticString
    var address: String
    var group: StaticString
    var option: StaticString
    /// Options have values; neither may be empty.
    var hasValues: Bool

    static let mount = OptionNamespace(
        prefix: "xmlns:fs", address: "http://libvirt.org/schemas/storagepool/fs/1.0", group: "fs:mount_opts", option: "fs:option",
        hasValues: false)
    static let cluster = OptionNamespace(
        prefix: "xmlns:rbd", address: "http://libvirt.org/schemas/storagepool/rbd/1.0", group: "rbd:config_opts", option: "rbd:option",
        hasValues: true)

    init?(_ type: StoragePoolType) {
        switch type {
        case .fs, .netfs: self = .mount
        case .rbd: self = .cluster
        default: return nil
        }
    }

    private init(prefix: StaticString, address: String, group: StaticString, option: StaticString, hasValues: Bool) {
        (self.prefix, self.address, self.group, self.option, self.hasValues) = (prefix, address, group, option, hasValues)
    }

    /// The elements of a qualified name.
    func children(of node: XMLNode, _ name: StaticString) -> [XMLNode] {
        let local = name.description.split(separator: ":").last
        return node.elements.filter { $0.namespace == address && $0.name[...] == local }
    }

    func read(_ node: XMLNode) throws -> StoragePoolOption {
        func fail(_ words: String) -> VirtError { VirtError(.xmlError, .storage, words) }
        guard hasValues else {
            guard let name = node.attribute("name")?.string else { throw fail("no fs mount option name specified") }
            return StoragePoolOption(name: name)
        }
        guard let name = node.attribute("name")?.string else { throw fail("no rbd option name specified") }
        guard !name.isEmpty else { throw fail("empty rbd option name specified") }
        guard let value = node.attribute("value")?.string else { throw fail("no rbd option value specified for name '\(name)'") }
        guard !value.isEmpty else { throw fail("empty rbd option value specified for name '\(name)'") }
        return StoragePoolOption(name: name, value: value)
    }
}

extension StoragePoolConfiguration {
    mutating func parseNamespaces(_ node: XMLNode, _ context: ParseContext) throws {}

    func formatNamespaces(to w: inout XMLWriter, _ context: FormatContext) {
        if !options.isEmpty, let namespace = OptionNamespace(type) { w.attribute(namespace.prefix, namespace.address) }
    }

    mutating func parseOptions(_ node: XMLNode, _ context: ParseContext) throws {
        guard !context.options.contains(.withoutNamespaces), let namespace = OptionNamespace(type) else { return }
        let groups = namespace.children(of: node, namespace.group)
        options = try groups.flatMap { try namespace.children(of: $0, namespace.option).map(namespace.read) }
    }

    func formatOptions(to w: inout XMLWriter, _ context: FormatContext) {
        guard !options.isEmpty, let namespace = OptionNamespace(type) else { return }
        let group = w.open(namespace.group)
        for option in options {
            let mark = w.open(namespace.option)
            w.attribute("name", option.name)
            if let value = option.value { w.attribute("value", value) }
            w.close(namespace.option, mark)
        }
        w.close(namespace.group, group)
    }
}
