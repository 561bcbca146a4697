// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// The CPU that a guest gets which asks for none, and how strictly it is compared.
    mutating func completeQEMUCPU(_ binary: QEMUBinary) throws {
        if cpu == nil || cpu?.mode == .custom && cpu?.model == nil { setDefaultCPU(binary) }
        guard cpu?.check == .default, cpu?.mode != .custom || cpu?.model != nil else { return }
        switch cpu?.mode {
        case .hostModel?: cpu?.check = .partial
        // Emulated processors are not compared with the host's.
        case .custom?: cpu?.check = type == .qemu ? .none : .partial
        case .hostPassthrough?, .maximum?: cpu?.check = .none
        case nil: break
        }
        if cpu?.mode == .hostPassthrough, cpu?.migratable == nil { cpu?.migratable = os.arch == "x86_64" }
    }

    /// Processors that no cell claims belong to the first.
    mutating func completeQEMUCells() {
        guard var cells = cpu?.cells, !cells.isEmpty else { return }
        let claimed = Set(cells.flatMap { $0.cpus?.numbers ?? [] })
        let free = (0..<Int(vcpus.maximum)).filter { !claimed.contains($0) }
        guard !free.isEmpty else { return }
        cells[0].cpus = CPUSet((cells[0].cpus?.numbers ?? []) + free)
        cpu?.cells = cells
    }

    private mutating func setDefaultCPU(_ binary: QEMUBinary) {
        guard let name = os.machine.flatMap(binary.machine)?.defaultCPU else { return }
        var model = cpu ?? GuestCPU()
        if name == "host" {
            model.mode = .hostPassthrough
            model.check = .none
        } else {
            (model.mode, model.match, model.check, model.model, model.fallback) = (.custom, .exact, .none, name, .forbid)
        }
        cpu = model
    }
}
