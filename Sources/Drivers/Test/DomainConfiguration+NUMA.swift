// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension DomainConfiguration {
    /// A start reads the stored description anew: one whose vCPUs were taken away below its NUMA cells is refused.
    func checkNUMAProcessors() throws(VirtError) {
        let count = cpu?.cells.reduce(0) { $0 + ($1.cpus?.count ?? 0) } ?? 0
        guard count <= Int(vcpus.maximum) else {
            throw VirtError(.internalError, .domain, "Number of CPUs in <numa> exceeds the <vcpu> count")
        }
    }
}
