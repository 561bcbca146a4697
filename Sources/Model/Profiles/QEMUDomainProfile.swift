// SPDX-License-Identifier: Apache-2.0

/// The rules of the QEMU driver.
public struct QEMUDomainProfile: DomainProfile {
    public init() {}
    public var hasWideSCSI: Bool { true }
    public var prefersCellMemory: Bool { true }
    public var hasImplicitInputs: Bool { true }
    public func adjust(_ domain: inout DomainConfiguration, options: ParseOptions) throws {}
    public func assignAddresses(_ domain: inout DomainConfiguration, options: ParseOptions) throws {}
    public func validate(_ domain: DomainConfiguration) throws {}
}
