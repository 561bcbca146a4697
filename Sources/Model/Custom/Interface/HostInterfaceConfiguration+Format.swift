// SPDX-License-Identifier: Apache-2.0

extension HostInterfaceConfiguration {
    public var xml: String {
        var w = XMLWriter()
        format(to: &w)
        return w.text()
    }

    /// Always with an end tag of its own, also inside a bridge or a bond.
    private func format(to w: inout XMLWriter) {
        let mark = w.open("interface")
        w.attribute("type", type.name)
        w.attribute("name", name)
        w.finishTag()
        if let startMode { w.single("start", "mode", startMode) }
        if let mtu { w.single("mtu", "size", String(mtu)) }
        for family in families { family.format(to: &w) }
        if linkSpeed != nil || linkState != nil {
            let mark = w.open("link")
            if let linkSpeed { w.attribute("speed", UInt64(linkSpeed)) }
            if let linkState { w.attribute("state", linkState) }
            w.close("link", mark)
        }
        if let mac { w.single("mac", "address", mac) }
        formatComposition(to: &w)
        w.close("interface", mark)
    }

    private func formatComposition(to w: inout XMLWriter) {
        switch composition {
        case .none: break
        case .bridge(let stp, let delay, let interfaces):
            let mark = w.open("bridge")
            if let stp { w.attribute("stp", stp) }
            if let delay { w.attribute("delay", delay) }
            w.finishTag()
            for interface in interfaces { interface.format(to: &w) }
            w.close("bridge", mark)
        case .bond(let mode, let monitor, let interfaces):
            let mark = w.open("bond")
            if let mode { w.attribute("mode", mode) }
            w.finishTag()
            if let monitor { monitor.format(to: &w) }
            for interface in interfaces { interface.format(to: &w) }
            w.close("bond", mark)
        case .vlan(let tag, let interface):
            let mark = w.open("vlan")
            w.attribute("tag", tag)
            w.single("interface", "name", interface)
            w.close("vlan", mark)
        }
    }
}

extension HostInterfaceConfiguration.AddressFamily {
    fileprivate func format(to w: inout XMLWriter) {
        let mark = w.open("protocol")
        w.attribute("family", family)
        w.finishTag()
        if isAutoconfigured { w.flag("autoconf") }
        if hasDHCP {
            let mark = w.open("dhcp")
            if let takesDNS { w.attribute("peerdns", yesNo: takesDNS) }
            w.close("dhcp", mark)
        }
        for address in addresses {
            let mark = w.open("ip")
            w.attribute("address", address.address)
            if let prefix = address.prefix { w.attribute("prefix", Int64(prefix)) }
            w.close("ip", mark)
        }
        if let gateway { w.single("route", "gateway", gateway) }
        w.close("protocol", mark)
    }
}

extension HostInterfaceConfiguration.BondMonitor {
    fileprivate func format(to w: inout XMLWriter) {
        let mark = w.open(name: element)
        for attribute in attributes { w.attribute(name: attribute.name, attribute.value) }
        w.close(name: element, mark)
    }
}
