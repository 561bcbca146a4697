// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addInputs() throws(VirtError) {
        for input in domain.devices.inputs {
            var properties = Properties()
            switch (input.bus, input.type) {
            case (.usb, .mouse): properties.set("driver", "usb-mouse")
            case (.usb, .tablet): properties.set("driver", "usb-tablet")
            case (.usb, .keyboard): properties.set("driver", "usb-kbd")
            case (.virtio, .mouse): properties.set("driver", "virtio-mouse-pci")
            case (.virtio, .tablet): properties.set("driver", "virtio-tablet-pci")
            case (.virtio, .keyboard): properties.set("driver", "virtio-keyboard-pci")
            case (.virtio, .passthrough): properties.set("driver", "virtio-input-host-pci")
            // PS/2 devices belong to the machine.
            case (.ps2, _), (.none, _): continue
            default: throw VirtError(.configUnsupported, .qemu, "input device '\(input.type)' on bus '\(input.bus)' is not supported yet")
            }
            properties.set("id", input.info.alias)
            properties.set("evdev", input.type == .passthrough ? input.evdev : nil)
            try addDevice(properties, at: input.info, "input")
        }
    }

    mutating func addSounds() throws(VirtError) {
        for sound in domain.devices.sounds {
            let audio = sound.audioID ?? domain.devices.audios.first?.id
            let backend: JSON? = audio.map { .string("audio\($0)") }
            var properties = Properties()
            switch sound.model {
            case .es1370: properties.set("driver", "ES1370")
            case .ac97: properties.set("driver", "AC97")
            case .sb16: properties.set("driver", "sb16")
            case .ich6: properties.set("driver", "intel-hda")
            case .ich9: properties.set("driver", "ich9-intel-hda")
            case .usb: properties.set("driver", "usb-audio")
            case .pcspk, .ich7: throw VirtError(.configUnsupported, .qemu, "sound card model '\(sound.model)' is not supported yet")
            }
            properties.set("id", sound.info.alias)
            let isHDA = sound.model == .ich6 || sound.model == .ich9
            if !isHDA { properties.set("audiodev", backend) }
            try addDevice(properties, at: sound.info, "sound")
            guard isHDA else { continue }
            let codecs = sound.codecs.isEmpty ? [CodecType.duplex] : sound.codecs.map(\.type)
            for (number, codec) in codecs.enumerated() {
                let id = sound.info.alias ?? "sound"
                line.add(
                    "-device",
                    Properties([
                        "driver": .string("hda-\(codec)"), "id": .string("\(id)-codec\(number)"), "bus": .string("\(id).0"),
                        "cad": .integer(Int64(number)), "audiodev": backend,
                    ]))
            }
        }
    }

    mutating func addWatchdog() throws(VirtError) {
        guard let watchdog = domain.devices.watchdog else { return }
        switch watchdog.model {
        case .i6300esb, .ib700:
            try addDevice(
                Properties(["driver": .string("\(watchdog.model)"), "id": watchdog.info.alias.map(JSON.string)]), at: watchdog.info,
                "watchdog")
        default: throw VirtError(.configUnsupported, .qemu, "watchdog model '\(watchdog.model)' is not supported yet")
        }
        // What `dump` means is done by the daemon, so the guest only pauses.
        line.add("-watchdog-action", watchdog.action == .dump ? "pause" : "\(watchdog.action)")
    }

    mutating func addBalloon() throws(VirtError) {
        guard let balloon = domain.devices.memoryBalloon, balloon.model != .none else { return }
        var properties = Properties()
        switch balloon.model {
        case .virtio: properties.set("driver", "virtio-balloon-pci")
        case .virtioTransitional: properties.set("driver", "virtio-balloon-pci-transitional")
        case .virtioNonTransitional: properties.set("driver", "virtio-balloon-pci-non-transitional")
        default:
            throw VirtError(
                .configUnsupported, .qemu, "Memory balloon device type '\(balloon.model)' is not supported by this version of qemu")
        }
        properties.set("id", balloon.info.alias)
        properties.set("deflate-on-oom", balloon.autoDeflate)
        properties.set("free-page-reporting", balloon.freePageReporting)
        try addDevice(properties, at: balloon.info, "memballoon")
    }

    mutating func addRNGs() throws(VirtError) {
        for rng in domain.devices.rngs {
            let alias = rng.info.alias ?? ""
            let backend = "obj\(alias)"
            switch rng.backend {
            case .random(let random):
                line.add(
                    "-object",
                    Properties(["qom-type": "rng-random", "id": .string(backend), "filename": .string(random.path ?? "/dev/random")]))
            case .builtin: line.add("-object", Properties(["qom-type": "rng-builtin", "id": .string(backend)]))
            case .egd(let egd):
                line.add("-chardev", try Self.backend(egd.source, "char\(alias)", channelName: nil))
                line.add("-object", Properties(["qom-type": "rng-egd", "id": .string(backend), "chardev": .string("char\(alias)")]))
            }
            var properties = Properties()
            switch rng.model {
            case .virtio: properties.set("driver", "virtio-rng-pci")
            case .virtioTransitional: properties.set("driver", "virtio-rng-pci-transitional")
            case .virtioNonTransitional: properties.set("driver", "virtio-rng-pci-non-transitional")
            }
            properties.set("rng", backend)
            properties.set("id", alias)
            if let bytes = rng.rateBytes, bytes > 0 {
                properties.set("max-bytes", bytes)
                properties.set("period", rng.ratePeriod ?? 1000)
            }
            try addDevice(properties, at: rng.info, "rng")
        }
    }

    mutating func addPanics() {
        for panic in domain.devices.panics {
            var properties = Properties(["driver": "pvpanic"])
            if case .isa(let isa)? = panic.info.address { properties.set("ioport", nonZero: isa.iobase) }
            line.add("-device", properties)
        }
    }
}
