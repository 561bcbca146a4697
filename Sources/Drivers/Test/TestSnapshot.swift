// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model
internal import WireProtocol

/// A snapshot of a domain.
struct TestSnapshot: Sendable {
    private let box: SharedBox<SnapshotDefinition>

    init(_ definition: SnapshotDefinition) { box = SharedBox(definition) }

    var definition: SnapshotDefinition { box.value }
}

/// A checkpoint of a domain.
struct TestCheckpoint: Sendable {
    private let box: SharedBox<CheckpointDefinition>

    init(_ definition: CheckpointDefinition) { box = SharedBox(definition) }

    var definition: CheckpointDefinition { box.value }
}

/// Which snapshots, or checkpoints, a list wants; the numbers of the flags differ.
struct MomentFilter<Moment> {
    /// Any of the given flags may hold; without one of them all pass.
    let groups: [[(flag: UInt32, holds: (MomentTree<Moment>.Node) -> Bool)]]

    func includes(_ node: MomentTree<Moment>.Node, flags: UInt32) -> Bool {
        groups.allSatisfy { group in
            let asked = group.filter { flags & $0.flag != 0 }
            return asked.isEmpty || asked.contains { $0.holds(node) }
        }
    }
}

extension MomentFilter {
    /// Asked for leaves and for inner moments alike there are none: the reference takes each flag by itself.
    static var leaves: Self { Self(groups: [[(4, { $0.children.isEmpty })], [(8, { !$0.children.isEmpty })]]) }
}

extension MomentFilter where Moment == TestSnapshot {
    /// Bits from metadata to external, and the topological order, which is ours anyway.
    static let allFlags: UInt32 = 0x7ff

    static var snapshots: Self {
        Self(
            groups: leaves.groups + [
                [(2, { _ in true }), (16, { _ in false })],
                [
                    (32, { $0.moment.definition.state == .shutoff }),
                    (64, { $0.moment.definition.state?.isOffline != true }),
                    (128, { $0.moment.definition.state == .diskSnapshot }),
                ],
                [(256, { !$0.moment.definition.isExternal }), (512, { $0.moment.definition.isExternal })],
            ])
    }
}
