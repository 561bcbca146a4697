// SPDX-License-Identifier: Apache-2.0

extension DeviceInfo {
    /// An alias that the user chose, which is kept in the stored form.
    var hasUserAlias: Bool { alias?.hasPrefix("ua-") ?? false }

    /// Addresses without a place of their own are not printed.
    var printsAddress: Bool {
        switch address {
        case .none?, .virtioS390?, nil: false
        default: true
        }
    }
}

extension DeviceAddress.PCI {
    /// Nothing but the type is known: an address is to be found.
    var isUnassigned: Bool { domain == 0 && bus == 0 && slot == 0 }
}
