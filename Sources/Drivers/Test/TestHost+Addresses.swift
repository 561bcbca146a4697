// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestHost.State {
    /// Between the addresses of one domain and those of the next.
    private static let stride = 20

    /// The addresses that a guest's interface claims to have: one in the range of its network, else one in a private range.
    func addresses(of interface: Interface, index: Int, domainID: Int32) throws(VirtError) -> [Remote.DomainIPAddr] {
        guard case .network(let source) = interface.source else {
            return [Remote.DomainIPAddr(type: 0, addr: "192.168.0.\(domainID)", prefix: 24)]
        }
        guard let network = networks.object(name: source.network) else {
            throw VirtError(.noNetwork, .test, "no network with matching name '\(source.network)'")
        }
        guard let ip = network.configuration.addresses.first, let prefix = ip.prefixLength else { return [] }
        let first = ip.dhcp?.ranges.first?.start ?? ip.address
        let address = first.advanced(by: 1 + Self.stride * (Int(domainID) - 1) + index)
        return [Remote.DomainIPAddr(type: address.family == .v4 ? 0 : 1, addr: address.description, prefix: UInt32(prefix))]
    }
}

extension IPAddress {
    /// The address so many places behind this one; the count starts anew behind the last.
    fileprivate func advanced(by count: Int) -> IPAddress {
        var bytes = bytes
        var carry = count
        for index in bytes.indices.reversed() where carry > 0 {
            carry += Int(bytes[index])
            bytes[index] = UInt8(carry & 0xff)
            carry >>= 8
        }
        return IPAddress(bytes: bytes) ?? self
    }
}
