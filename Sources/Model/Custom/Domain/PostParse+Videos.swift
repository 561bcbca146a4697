// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    mutating func completeVideos() throws {
        if devices.videos.isEmpty, !devices.graphics.isEmpty { devices.videos = [Video()] }
        for index in devices.videos.indices {
            if devices.videos[index].model == .default { devices.videos[index].model = os.type == "hvm" ? .cirrus : .xen }
            devices.videos[index].completeMemory()
        }
        guard devices.videos.filter({ $0.isPrimary == true }).count < 2 else {
            throw VirtError(.configUnsupported, .domain, "Only one primary video device is supported")
        }
        guard !devices.videos.isEmpty else { return }
        if let primary = devices.videos.firstIndex(where: { $0.isPrimary == true }) {
            devices.videos.insert(devices.videos.remove(at: primary), at: 0)
        }
        devices.videos[0].isPrimary = true
    }
}

extension Video {
    mutating func completeMemory() {
        switch model {
        case .vga, .cirrus, .vmvga: if vram == 0 { vram = 16 * 1024 }
        case .xen: if vram == 0 { vram = 4 * 1024 }
        case .qxl:
            if vram == 0 { vram = 64 * 1024 }
            if ram == 0 { ram = 64 * 1024 }
        default: break
        }
        if heads == 0, model != .none, !hasNoHeads { heads = 1 }
    }
}
