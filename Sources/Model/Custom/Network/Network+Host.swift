// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

extension NetworkConfiguration {
    /// What the real network driver adds to a definition and asks of it: a name and a MAC address for its own bridge, one DHCP
    /// server per version.
    /// - Parameter freeBridge: the name of a bridge that no network has.
    /// - Throws: the driver's complaint about what it cannot do.
    public mutating func completeForHost(freeBridge: String) throws(VirtError) {
        try checkModes()
        try checkPortGroups()
        try checkVLAN()
        try checkDevices()
        if hasOwnBridge, bridgeName == nil { bridgeName = freeBridge }
        if hasOwnBridge, mac == nil { mac = .random(prefix: (0x52, 0x54, 0x00)) }
    }

    private func unsupported(_ text: String) -> VirtError { VirtError(.configUnsupported, .network, text) }

    private func checkModes() throws(VirtError) {
        if hasOwnBridge {
            for family in [IPAddress.Family.v4, .v6]
            where addresses.count(where: { $0.address.family == family && $0.hasLeases }) > 1 {
                let name = family == .v4 ? "IPv4" : "IPv6"
                throw unsupported(
                    "Multiple \(name) dhcp sections found -- dhcp is supported only for a single \(name) address on each network")
            }
            return
        }
        let words = "in network \(name) with forward mode='\(forwardMode)'"
        if !addresses.isEmpty { throw unsupported("Unsupported <ip> element \(words)") }
        if dns != nil { throw unsupported("Unsupported <dns> element \(words)") }
        if domainName != nil { throw unsupported("Unsupported <domain> element \(words)") }
        if bandwidth != nil, bridgeName == nil {
            throw unsupported("Unsupported network-wide <bandwidth> element \(words)")
        }
        if forwardMode != .hostdev, forward?.devices.isEmpty == false {
            throw unsupported(
                "network '\(name)' has forward mode '\(forwardMode)'  but lists a device by PCI address in the device pool. "
                    + "This is only supported for networks with forward mode 'hostdev'")
        }
    }

    /// Only virtual functions can be handed to guests by a network.
    private func checkDevices() throws(VirtError) {
        guard forwardMode == .hostdev else { return }
        for device in forward?.devices ?? [] {
            let path = "/sys/bus/pci/devices/\(device.address.text)"
            guard access(path + "/physfn", F_OK) == 0 else {
                throw unsupported("device '\(path)' in network '\(name)' is not an SR-IOV Virtual Function")
            }
        }
    }

    private func checkPortGroups() throws(VirtError) {
        var seen = Set<String>()
        for group in portGroups where !seen.insert(group.name).inserted {
            throw unsupported("multiple <portgroup> elements with the same name (\(group.name)) in network '\(name)'")
        }
        let defaults = portGroups.filter(\.isDefault)
        if defaults.count > 1 {
            throw unsupported(
                "network '\(name)' has multiple default <portgroup> elements (\(defaults[0].name) and \(defaults[1].name)), "
                    + "but only one default is allowed")
        }
    }

    /// Only Open vSwitch and devices handed to guests know tags.
    private func checkVLAN() throws(VirtError) {
        let isCapable = forwardMode == .hostdev || forwardMode == .passthrough
        func isOpenSwitch(_ port: VirtualPort?) -> Bool { port?.type == "openvswitch" }
        if vlan != nil, !isCapable, !isOpenSwitch(virtualPort) {
            throw unsupported("<vlan> element specified for network \(name), whose type doesn't support vlan configuration")
        }
        for group in portGroups where group.vlan != nil && !isCapable && !isOpenSwitch(group.virtualPort ?? virtualPort) {
            throw unsupported("<vlan> element specified for network \(name), whose type doesn't support vlan configuration")
        }
    }
}
