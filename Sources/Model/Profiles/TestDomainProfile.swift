// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The rules of the built-in test driver.
public struct TestDomainProfile: DomainProfile {
    public init() {}

    public var hasWideSCSI: Bool { false }
    public var prefersCellMemory: Bool { false }
    public var knowsNamespaces: Bool { false }

    public func adjust(_ domain: inout DomainConfiguration, options: ParseOptions) throws {
        if domain.os.arch == nil { domain.os.arch = "i686" }
    }

    public func assignAddresses(_ domain: inout DomainConfiguration, options: ParseOptions) throws {
        nameInterfaces(&domain)
    }

    public func validate(_ domain: DomainConfiguration) throws {
    }

    /// Interfaces without a target become `testnet0` and so on.
    private func nameInterfaces(_ domain: inout DomainConfiguration) {
        var next = 0
        var used = Set(domain.devices.interfaces.compactMap(\.target))
        for index in domain.devices.interfaces.indices where domain.devices.interfaces[index].target == nil {
            while used.contains("testnet\(next)") { next += 1 }
            domain.devices.interfaces[index].target = "testnet\(next)"
            used.insert("testnet\(next)")
        }
    }
}
