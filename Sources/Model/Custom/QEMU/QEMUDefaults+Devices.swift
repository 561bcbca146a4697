// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// The devices that every QEMU machine of the kind comes with.
    mutating func addQEMUDevices() throws {
        let machine = QEMUMachineTraits(self)
        if machine.hasUSB {
            devices.addController(.usb, 0, machine.usbModel)
        }
        if machine.hasSATA { devices.addController(.sata, 0) }
        try addRootBus(machine)
        if devices.memoryBalloon == nil, machine.hasBalloon { devices.memoryBalloon = MemoryBalloon() }
        if isX86 { addPS2Inputs() }
        addAudioBackend()
    }

    private mutating func addRootBus(_ machine: QEMUMachineTraits) throws {
        guard let model = machine.rootBus else { return }
        if let root = devices.controllers.first(where: { $0.type == .pci && $0.index == 0 }) {
            guard root.model == model else {
                throw VirtError(
                    .xmlError, .qemu,
                    "The PCI controller with index='0' must be model='\(model)' for this machine type, but "
                        + "model='\(root.model?.description ?? "(null)")' was found instead")
            }
        } else {
            devices.addController(.pci, 0, model)
        }
    }

    private mutating func addPS2Inputs() {
        for type in [InputType.mouse, .keyboard] where !devices.inputs.contains(where: { $0.type == type && $0.bus == .ps2 }) {
            var input = Input()
            (input.type, input.bus) = (type, .ps2)
            devices.inputs.append(input)
        }
    }

    /// Where sound goes when the XML does not say: to the display if that can play it.
    private mutating func addAudioBackend() {
        guard devices.audios.isEmpty, !devices.graphics.contains(where: { if case .sdl = $0 { true } else { false } }) else { return }
        var audio = Audio()
        audio.id = 1
        let playsSound = devices.graphics.contains { if case .spice = $0 { true } else { false } }
        audio.type = playsSound ? .spice : .none
        devices.audios = [audio]
    }
}

/// What a machine type brings along.
struct QEMUMachineTraits {
    var rootBus: ControllerModel?
    var hasUSB = true
    var usbModel: ControllerModel?
    var hasSATA = false
    var hasBalloon = true

    init(_ domain: DomainConfiguration) {
        if domain.isQ35 {
            (rootBus, hasSATA, usbModel) = (.pcieRoot, true, .qemuXhci)
        } else if domain.isI440FX {
            rootBus = .pciRoot
        } else if domain.isX86 {
            hasUSB = false
            hasBalloon = false
        }
    }
}
