// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension OperatingSystem {
    /// Firmware is either chosen by its features or named with all its files, not both.
    func validate() throws {
        guard firmware != nil else {
            guard loader?.path != nil || loader == nil && nvram == nil else {
                throw VirtError(.xmlDetail, .domain, "no loader path specified and firmware auto selection disabled")
            }
            return
        }
        func refuse(_ element: String, _ attribute: String) -> VirtError {
            VirtError(
                .xmlDetail, .domain, "\(element) attribute '\(attribute)' cannot be specified when firmware autoselection is enabled")
        }
        if loader?.isReadOnly != nil { throw refuse("loader", "readonly") }
        if loader?.type != nil { throw refuse("loader", "type") }
        if nvram?.template != nil { throw refuse("nvram", "template") }
    }
}
