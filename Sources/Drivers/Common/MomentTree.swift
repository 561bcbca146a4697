// SPDX-License-Identifier: Apache-2.0
public import Errors

/// The snapshots, or the checkpoints, of one domain: a forest with a mark on the current one.
public struct MomentTree<Moment> {
    /// One moment with its place in the tree.
    public struct Node {
        public let name: String
        public var moment: Moment
        /// Nil: a root.
        public fileprivate(set) var parent: String?
        /// The youngest first.
        public fileprivate(set) var children: [String] = []
    }

    private var nodes: [NameKey: Node] = [:]
    /// The youngest first.
    private var roots: [String] = []
    /// In the order of their creation.
    private var order: [String] = []
    public private(set) var current: String?

    public init() {}

    public var count: Int { nodes.count }
    public var isEmpty: Bool { nodes.isEmpty }

    public subscript(name: String) -> Node? { nodes[NameKey(name)] }

    /// Changes a moment in place; nothing happens when there is none of this name.
    public mutating func update(_ name: String, _ change: (inout Moment) -> Void) {
        guard var node = nodes[NameKey(name)] else { return }
        change(&node.moment)
        nodes[NameKey(name)] = node
    }

    /// Adds a moment under `parent`; false when the name is taken or the parent is not there.
    public mutating func insert(_ moment: Moment, name: String, parent: String?) -> Bool {
        guard nodes[NameKey(name)] == nil, parent.map({ nodes[NameKey($0)] != nil }) ?? true else { return false }
        nodes[NameKey(name)] = Node(name: name, moment: moment, parent: parent)
        attach(name, to: parent)
        order.append(name)
        return true
    }

    /// Puts a redefined moment into the place of the old one: same children, perhaps another parent.
    public mutating func replace(_ moment: Moment, name: String, parent: String?) {
        guard var node = nodes[NameKey(name)] else { return }
        detach(name, from: node.parent)
        node.moment = moment
        node.parent = parent
        nodes[NameKey(name)] = node
        attach(name, to: parent)
    }

    private mutating func attach(_ name: String, to parent: String?) {
        if let parent {
            nodes[NameKey(parent)]?.children.insert(name, at: 0)
        } else {
            roots.insert(name, at: 0)
        }
    }

    private mutating func detach(_ name: String, from parent: String?) {
        if let parent {
            nodes[NameKey(parent)]?.children.removeAll { $0 == name }
        } else {
            roots.removeAll { $0 == name }
        }
    }

    public mutating func setCurrent(_ name: String?) { current = name.flatMap { nodes[NameKey($0)]?.name } }

    /// Removes one moment; its children go to its parent, and so does the mark of the current one.
    public mutating func remove(_ name: String) -> Node? {
        guard let node = nodes[NameKey(name)] else { return nil }
        for child in node.children.reversed() {
            nodes[NameKey(child)]?.parent = node.parent
            attach(child, to: node.parent)
        }
        detach(name, from: node.parent)
        nodes[NameKey(name)] = nil
        order.removeAll { $0 == name }
        if current == name { current = node.parent }
        return node
    }

    /// Removes everything below a moment; the mark of the current one moves up to it.
    public mutating func removeDescendants(of name: String) {
        for node in descendants(of: name) {
            if current == node.name { current = name }
            nodes[NameKey(node.name)] = nil
            order.removeAll { $0 == node.name }
        }
        nodes[NameKey(name)]?.children = []
    }

    public mutating func removeAll() { self = Self() }

    /// True when `other` is `name` or lies above it.
    public func isAncestor(_ other: String, of name: String) -> Bool {
        var at: String? = name
        var steps = 0
        while let step = at, steps <= nodes.count {
            if step == other { return true }
            at = nodes[NameKey(step)]?.parent
            steps += 1
        }
        return false
    }

    /// Refuses a parent that is not there, and one that would make a ring, as a redefinition may name it.
    public func checkParent(_ parent: String?, of name: String) throws(VirtError) {
        guard let parent else { return }
        guard parent != name else { throw VirtError(.invalidArg, .domain, "cannot set moment \(name) as its own parent") }
        guard self[parent] != nil else {
            throw VirtError(.invalidArg, .domain, "parent \(parent) for moment \(name) not found")
        }
        guard !isAncestor(name, of: parent) else {
            throw VirtError(.invalidArg, .domain, "parent \(parent) would create cycle to \(name)")
        }
    }

    /// All moments in the order of their creation.
    public var all: [Node] { order.compactMap { nodes[NameKey($0)] } }

    /// The roots, or the children of a moment, the youngest first.
    public func children(of name: String?) -> [Node] {
        let names = name.map { nodes[NameKey($0)]?.children ?? [] } ?? roots
        return names.compactMap { nodes[NameKey($0)] }
    }

    /// Everything below a moment (below no moment: everything), parents before their children.
    public func descendants(of name: String?) -> [Node] {
        var result: [Node] = []
        var waiting = Array(children(of: name).reversed())
        while let node = waiting.popLast() {
            result.append(node)
            waiting.append(contentsOf: node.children.reversed().compactMap { nodes[NameKey($0)] })
        }
        return result
    }
}

extension MomentTree.Node: Sendable where Moment: Sendable {}
extension MomentTree: Sendable where Moment: Sendable {}
