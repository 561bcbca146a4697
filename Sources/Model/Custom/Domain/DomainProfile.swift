// SPDX-License-Identifier: Apache-2.0

/// What a driver adds to a domain's XML: defaults, devices, addresses, checks.
public protocol DomainProfile: Sendable {
    /// Whether a SCSI bus has 16 units instead of 8.
    var hasWideSCSI: Bool { get }
    /// Whether the sizes of NUMA cells count even when `<memory>` says otherwise.
    var prefersCellMemory: Bool { get }
    /// Whether the driver knows elements in a namespace of its own.
    var knowsNamespaces: Bool { get }
    /// Before everything else: what the other defaults depend on.
    func prepare(_ domain: inout DomainConfiguration, options: ParseOptions) throws
    /// Before the common defaults: the domain itself and the devices that come with it.
    func adjust(_ domain: inout DomainConfiguration, options: ParseOptions) throws
    /// After the common defaults and devices: addresses.
    func assignAddresses(_ domain: inout DomainConfiguration, options: ParseOptions) throws
    /// What this driver refuses.
    func validate(_ domain: DomainConfiguration) throws
    /// What this driver refuses of a disk; common refusals of the same disk come right behind.
    func validate(_ disk: Disk, of domain: DomainConfiguration) throws
    /// What this driver refuses of the other devices.
    func validateDevices(of domain: DomainConfiguration) throws
}

extension DomainProfile {
    public var knowsNamespaces: Bool { true }
    public func validate(_ disk: Disk, of domain: DomainConfiguration) throws {}
    public func validateDevices(of domain: DomainConfiguration) throws {}
    public func prepare(_ domain: inout DomainConfiguration, options: ParseOptions) throws {}
}
