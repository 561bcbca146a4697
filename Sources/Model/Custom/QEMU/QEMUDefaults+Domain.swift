// SPDX-License-Identifier: Apache-2.0

extension DomainConfiguration {
    /// Firmware in flash that is not written to keeps its variables in a file of the guest's own.
    mutating func completeFirmware() {
        guard os.firmware == nil, os.loader?.type == .pflash, os.loader?.isReadOnly == true, os.nvram?.path == nil, os.nvram?.source == nil
        else { return }
        var store = os.nvram ?? NVRAMStore()
        store.path = "/var/lib/libvirt/qemu/nvram/\(name)_VARS\(store.format == .qcow2 ? ".qcow2" : ".fd")"
        os.nvram = store
    }

    /// A lone label that names no security model is of the host's first one, and that one confines nobody.
    mutating func completeSecurityLabels() {
        guard securityLabels.count == 1, securityLabels[0].model == nil else { return }
        securityLabels[0].model = "none"
        securityLabels[0].type = .none
    }
}
