// SPDX-License-Identifier: Apache-2.0

extension SecurityLabel {
    /// Labels without content need no model in the stored form.
    var printsModel: Bool { true }
}
