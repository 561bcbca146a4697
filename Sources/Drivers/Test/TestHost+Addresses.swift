// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Model
internal import WireProtocol

extension TestHost.State {
    /// The address that a guest's interface claims to have: in the range of its network, else in a private one.
    func address(of interface: Interface, index: Int, domainID: Int32) -> Remote.DomainIPAddr {
        Remote.DomainIPAddr(type: 0, addr: "192.168.0.\(domainID)", prefix: 24)
    }
}
