// SPDX-License-Identifier: Apache-2.0
import Synchronization
import WireProtocol

/// Counts of answered calls and how long they took, by procedure. Written on the path of every call: two atomic additions and one
/// into a bucket, no lock and no allocation.
///
/// Unchecked: the memory is allocated once, holds atomics only, and lives as long as the object.
final class CallMetrics: @unchecked Sendable {
    /// Upper bounds of the buckets in nanoseconds; one more bucket takes what lasted longer.
    static let bounds: [Int64] = [
        50_000, 100_000, 250_000, 1_000_000, 5_000_000, 25_000_000, 100_000_000, 500_000_000, 2_500_000_000, 10_000_000_000,
    ]

    /// What is kept of one procedure: successes, errors, nanoseconds, buckets.
    private static let width = 3 + bounds.count + 1

    struct Sample {
        let procedure: ProcedureInfo
        let succeeded: Int
        let failed: Int
        let nanoseconds: Int
        /// Calls by bucket, in the order of `bounds`, then those beyond.
        let buckets: [Int]
    }

    private let tables: [(program: UInt32, procedures: [ProcedureInfo], offset: Int)]
    private let cells: UnsafeMutablePointer<Atomic<Int>>
    private let count: Int

    init() {
        var offset = 0
        var tables: [(program: UInt32, procedures: [ProcedureInfo], offset: Int)] = []
        for (program, procedures) in [
            (Remote.program, Remote.procedureTable), (QEMU.program, QEMU.procedureTable), (LXC.program, LXC.procedureTable),
            (Admin.program, Admin.procedureTable),
        ] {
            tables.append((program, procedures, offset))
            offset += procedures.count * Self.width
        }
        self.tables = tables
        count = offset
        cells = .allocate(capacity: count)
        for index in 0..<count { (cells + index).initialize(to: Atomic(0)) }
    }

    deinit {
        cells.deinitialize(count: count)
        cells.deallocate()
    }

    func record(_ procedure: ProcedureInfo, succeeded: Bool, _ duration: Duration) {
        guard let table = tables.first(where: { $0.program == procedure.program }) else { return }
        let cell = table.offset + (Int(procedure.number) - 1) * Self.width
        guard cell >= 0, cell + Self.width <= count else { return }
        let (seconds, attoseconds) = duration.components
        let nanoseconds = seconds * 1_000_000_000 + attoseconds / 1_000_000_000
        let bucket = Self.bounds.firstIndex { nanoseconds <= $0 } ?? Self.bounds.count
        cells[cell + (succeeded ? 0 : 1)].add(1, ordering: .relaxed)
        cells[cell + 2].add(Int(nanoseconds), ordering: .relaxed)
        cells[cell + 3 + bucket].add(1, ordering: .relaxed)
    }

    /// Procedures that were called at all.
    var samples: [Sample] {
        var samples: [Sample] = []
        for table in tables {
            for (index, procedure) in table.procedures.enumerated() {
                let cell = table.offset + index * Self.width
                let values = (0..<Self.width).map { cells[cell + $0].load(ordering: .relaxed) }
                guard values[0] + values[1] > 0 else { continue }
                samples.append(
                    Sample(
                        procedure: procedure, succeeded: values[0], failed: values[1], nanoseconds: values[2], buckets: Array(values[3...]))
                )
            }
        }
        return samples
    }
}
