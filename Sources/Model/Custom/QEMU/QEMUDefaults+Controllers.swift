// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// Checks that come before addresses are assigned, which could not be without them.
    func checkQEMUBuses() throws {
        for controller in devices.controllers where controller.type == .pci { try checkPCI(controller) }
    }

    private func checkPCI(_ controller: Controller) throws {
        guard let model = controller.model else { return }
        switch model {
        case .pciRoot, .pcieRoot:
            guard controller.index == 0 else {
                throw VirtError.contradiction("pci-root and pcie-root controllers should have index 0", by: .qemu)
            }
        case .pciExpanderBus where !isI440FX:
            throw VirtError.refused("pci-expander-bus controllers are only supported on 440fx-based machinetypes", by: .qemu)
        case .pcieExpanderBus where !isQ35:
            throw VirtError.refused("pcie-expander-bus controllers are not supported with this machine type", by: .qemu)
        default: break
        }
        guard let node = controller.numaNode, node >= 0, model == .pciExpanderBus || model == .pcieExpanderBus else { return }
        let count = cpu?.cells.count ?? 0
        guard node < count else {
            throw VirtError.contradiction(
                "\(model) with index \(controller.index) is configured for a NUMA node (\(node)) not present in the domain's "
                    + "<cpu><numa> array (\(count))", by: .qemu)
        }
    }
}
