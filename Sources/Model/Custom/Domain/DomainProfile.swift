// SPDX-License-Identifier: Apache-2.0

/// What a driver adds to a domain's XML: defaults, devices, addresses, checks.
public protocol DomainProfile: Sendable {
    /// Before the common defaults.
    func adjust(_ domain: inout DomainConfiguration, options: ParseOptions) throws
    /// After the common defaults and devices: addresses.
    func assignAddresses(_ domain: inout DomainConfiguration, options: ParseOptions) throws
    /// What this driver refuses.
    func validate(_ domain: DomainConfiguration) throws
}

extension DomainConfiguration {
    /// Reads a document, fills defaults as the driver wants them, and checks the result.
    public init(xml: String, profile: any DomainProfile, options: ParseOptions = []) throws {
        try self.init(xml: xml, options: options)
        try complete(profile, options)
    }

    mutating func complete(_ profile: any DomainProfile, _ options: ParseOptions) throws {
        try profile.adjust(&self, options: options)
        try profile.assignAddresses(&self, options: options)
        if !options.contains(.skipValidation) { try profile.validate(self) }
    }
}
