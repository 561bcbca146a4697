// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension CommandLineBuilder {
    mutating func addAudio() {
        for audio in domain.devices.audios {
            line.add("-audiodev", Properties(["id": .string("audio\(audio.id)"), "driver": .string("\(audio.type)")]))
        }
    }

    private var audioSuffix: String { domain.devices.audios.first.map { ",audiodev=audio\($0.id)" } ?? "" }

    mutating func addGraphics() throws(VirtError) {
        for graphics in domain.devices.graphics {
            switch graphics {
            case .vnc(let vnc): try addVNC(vnc)
            case .spice(let spice): try addSpice(spice)
            case .eglHeadless(let display):
                line.add("-display", "egl-headless" + (display.renderNode.map { ",rendernode=\(CommandLine.escaped($0))" } ?? ""))
            default: throw VirtError(.configUnsupported, .qemu, "graphics type '\(graphics.kind)' is not supported yet")
            }
        }
    }

    private mutating func addVNC(_ vnc: Graphics.VNC) throws(VirtError) {
        var value: String
        let listen = vnc.listens.first
        switch listen?.type {
        case .socket?: value = "vnc=unix:\(CommandLine.escaped(listen?.socket ?? context.libraryFolder + "/vnc.sock"))"
        case ListenType.none?: value = "none"
        default:
            let address = listen?.address ?? ""
            value = "\(address.contains(":") ? "[\(address)]" : address):\(vnc.port - 5900)"
        }
        switch vnc.sharePolicy {
        case .default: break
        case .allowExclusive: value += ",share=allow-exclusive"
        case .forceShared: value += ",share=force-shared"
        case .ignore: value += ",share=ignore"
        }
        if vnc.websocket > 0 { value += ",websocket=\(vnc.websocket)" }
        if vnc.password.password != nil { value += ",password=on" }
        if vnc.powerControl == true { value += ",power-control=on" }
        if let audio = vnc.audioID { value += ",audiodev=audio\(audio)" } else { value += audioSuffix }
        line.add("-vnc", value)
        if let keymap = vnc.keymap { line.add("-k", keymap) }
    }

    private mutating func addSpice(_ spice: Graphics.Spice) throws(VirtError) {
        var parts: [String] = []
        let listen = spice.listens.first
        if listen?.type == .socket {
            parts += ["unix=on", "addr=\(CommandLine.escaped(listen?.socket ?? context.libraryFolder + "/spice.sock"))"]
        } else {
            guard spice.tlsPort <= 0 else { throw VirtError(.configUnsupported, .qemu, "SPICE over TLS is not supported yet") }
            if spice.port > 0 { parts.append("port=\(spice.port)") }
            if let address = listen?.address { parts.append("addr=\(address)") }
        }
        if spice.password.password == nil { parts.append("disable-ticketing=on") }
        if spice.imageCompression != .default {
            let names: [ImageCompression: String] = [.autoGlz: "auto_glz", .autoLz: "auto_lz"]
            parts.append("image-compression=\(names[spice.imageCompression] ?? "\(spice.imageCompression)")")
        }
        if spice.jpegCompression != .default { parts.append("jpeg-wan-compression=\(spice.jpegCompression)") }
        if spice.zlibCompression != .default { parts.append("zlib-glz-wan-compression=\(spice.zlibCompression)") }
        if let playback = spice.playbackCompression { parts.append("playback-compression=\(playback ? "on" : "off")") }
        if spice.streamingMode != .default { parts.append("streaming-video=\(spice.streamingMode)") }
        if spice.mouseMode == .server {
            parts.append("agent-mouse=off")
        } else if spice.mouseMode == .client {
            parts.append("agent-mouse=on")
        }
        if spice.clipboardCopyPaste == false { parts.append("disable-copy-paste=on") }
        if spice.fileTransfer == false { parts.append("disable-agent-file-xfer=on") }
        parts.append("seamless-migration=on")
        line.add("-spice", parts.joined(separator: ","))
    }

    mutating func addVideos() throws(VirtError) {
        for (index, video) in domain.devices.videos.enumerated() where video.model != .none {
            try addVideo(video, isPrimary: video.isPrimary ?? (index == 0))
        }
    }

    private mutating func addVideo(_ video: Video, isPrimary: Bool) throws(VirtError) {
        var properties = Properties()
        func name(_ driver: String) { properties.set("driver", driver); properties.set("id", video.info.alias) }
        switch video.model {
        case .cirrus: name("cirrus-vga")
        case .vga:
            name("VGA")
            properties.set("vgamem_mb", nonZero: (video.vram + 1023) / 1024)
        case .vmvga:
            name("vmware-svga")
            properties.set("vgamem_mb", nonZero: (video.vram + 1023) / 1024)
        case .bochs:
            name("bochs-display")
            properties.set("vgamem", video.vram > 0 ? "\(video.vram)k" : nil)
        case .ramfb: name("ramfb")
        case .qxl:
            name(isPrimary ? "qxl-vga" : "qxl")
            properties.set("max_outputs", nonZero: video.heads)
            properties.set("ram_size", nonZero: video.ram &* 1024)
            properties.set("vram_size", nonZero: video.vram &* 1024)
            properties.set("vram64_size_mb", video.vram64 / 1024)
            properties.set("vgamem_mb", nonZero: video.vgaMemory / 1024)
        case .virtio:
            name((isPrimary ? "virtio-vga" : "virtio-gpu") + (video.accel3d == true ? "-gl" : "") + (isPrimary ? "" : "-pci"))
            properties.set("max_outputs", nonZero: video.heads)
        default: throw VirtError(.configUnsupported, .qemu, "video type '\(video.model)' is not supported with QEMU")
        }
        try addDevice(properties, at: video.info, "video")
    }
}
