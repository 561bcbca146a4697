// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// Devices of a domain, other than disks.
enum DomainDevicesCommands {
    static func attachDevice(_ i: Invocation) async throws {
        let path = try i.required("file")
        let change = try await DeviceChange(i)
        let xml = try i.file("file")
        try await attempting("Failed to attach device from \(path)") { try await change.apply(.attach, xml) }
        i.printExtra("Device attached successfully\n")
    }

    static func detachDevice(_ i: Invocation) async throws {
        let path = try i.required("file")
        let change = try await DeviceChange(i)
        let xml = try i.file("file")
        try await attempting("Failed to detach device from \(path)") { try await change.apply(.detach, xml) }
        i.printExtra("Device detached successfully\n")
    }

    static func updateDevice(_ i: Invocation) async throws {
        let path = try i.required("file")
        let change = try await DeviceChange(i)
        let xml = try i.file("file")
        let flags = change.flags | i.flags(["force": 4])
        try await attempting("Failed to update device from \(path)") { try await change.apply(.update, xml, flags: flags) }
        i.printExtra("Device updated successfully\n")
    }

    static func detachDeviceAlias(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let alias = try i.required("alias")
        try await attempting("Failed to detach device with alias \(alias)") {
            try await i.services.domainDetachDeviceAlias(.init(dom: domain, alias: alias, flags: flags), in: i.call)
        }
        i.printExtra("Device detach request sent successfully\n")
    }

    static func updateMemoryDevice(_ i: Invocation) async throws {
        let flags = try i.affected()
        try i.exclude("node", "alias")
        let domain = try await i.domain()
        let node = try i.uint32("node")
        let alias = try i.text("alias")
        let xmlFlags: UInt32 = flags & DeviceChange.config != 0 ? 2 : 0
        guard let document = QueryDocument(try await i.domainXML(domain, flags: xmlFlags)) else { return }
        var path = "/domain/devices/memory"
        if let alias { path += "[./alias/@name='\(alias)']" }
        if let node { path += "[./target/node='\(node)']" }
        let found = document.nodes(path)
        guard let device = found.first else { throw CommandFailure("no memory device found") }
        guard found.count == 1 else { throw CommandFailure("multiple memory devices found, use --alias or --node to select one") }
        if let size = try i.size("requested-size", scale: 1024) {
            guard let requested = device.node("./target/requested") else {
                throw CommandFailure("virtio-mem device is missing <requested/>")
            }
            requested.setContent("\(size / 1024)")
            requested.set("unit", "KiB")
        }
        if i.has("print-xml") { return i.print(device.xml + "\n") }
        try await i.services.domainUpdateDeviceFlags(.init(dom: domain, xml: device.xml, flags: flags), in: i.call)
    }

    static func domFdAssociate(_ i: Invocation) async throws {
        let name = try i.required("name")
        let flags = i.flags(["seclabel-writable": 1, "seclabel-restore": 2])
        let domain = try await i.domain()
        let descriptors = try DomainLifecycleCommands.descriptors(i)
        try DomainLifecycleCommands.checkPassing(i, descriptors)
        guard !descriptors.isEmpty else { throw CommandFailure("nfds in virDomainFDAssociate must not be zero") }
        try await i.services.domainFDAssociate(.init(dom: domain, name: name, flags: flags), in: ClientCall(descriptors: descriptors))
        i.printExtra("Successfully associated FDs passed to '\(name)' with the domain\n")
    }

    // MARK: Interfaces

    static func attachInterface(_ i: Invocation) async throws {
        let change = try await DeviceChange(i)
        let xml = try interfaceXML(i)
        if i.has("print-xml") { return i.print(xml) }
        try await attempting("Failed to attach interface") { try await change.apply(.attach, xml) }
        i.printExtra("Interface attached successfully\n")
    }

    private static func interfaceXML(_ i: Invocation) throws -> String {
        let type = try i.required("type")
        let source = try i.required("source")
        if let mode = try i.text("source-mode"), !["server", "client"].contains(mode) {
            throw CommandFailure("Invalid source mode: \(mode)")
        }
        let sourceXML: String
        switch type {
        case "network", "bridge": sourceXML = "  <source \(type)='\(source.xmlEscaped)'/>\n"
        case "direct": sourceXML = "  <source dev='\(source.xmlEscaped)'/>\n"
        case "vhostuser": sourceXML = try vhostUser(i, source)
        case "hostdev": sourceXML = "  <source>\n    \(try pciAddress(source))\n  </source>\n"
        default: throw CommandFailure("No support for \(type) in command 'attach-interface'")
        }
        var xml = "<interface type='\(type)'\(i.has("managed") ? " managed='yes'" : "")>\n" + sourceXML
        if let target = try i.text("target") { xml += "  <target dev='\(target.xmlEscaped)'/>\n" }
        if let mac = try i.text("mac") { xml += "  <mac address='\(mac.xmlEscaped)'/>\n" }
        if let script = try i.text("script") { xml += "  <script path='\(script.xmlEscaped)'/>\n" }
        if let model = try i.text("model") { xml += "  <model type='\(model.xmlEscaped)'/>\n" }
        if let alias = try i.text("alias") { xml += "  <alias name='\(alias.xmlEscaped)'/>\n" }
        let inbound = try i.text("inbound").map { try Rate($0) }
        let outbound = try i.text("outbound").map { try Rate($0) }
        if let inbound { try inbound.requireAverage("inbound") }
        if let outbound { try outbound.requireAverage("outbound") }
        if inbound != nil || outbound != nil {
            xml += "  <bandwidth>\n\(inbound?.element("inbound") ?? "")\(outbound?.element("outbound") ?? "")  </bandwidth>\n"
        }
        return xml + "</interface>\n"
    }

    private static func vhostUser(_ i: Invocation, _ path: String) throws -> String {
        guard let mode = try i.text("source-mode") else { throw CommandFailure("source-mode is mandatory") }
        return "  <source type='unix' path='\(path.xmlEscaped)' mode='\(mode)'/>\n"
    }

    private static func pciAddress(_ text: String) throws -> String {
        let parts = text.split(whereSeparator: { ":.".contains($0) }).map { IntegerText.prefix($0, radix: 16) }
        let numbers = parts.compactMap { $0?.0.magnitude }
        guard parts.count == 4, numbers.count == 4, numbers[0] <= 0xffff, numbers[1] <= 0xff, numbers[2] <= 0xff, numbers[3] <= 7 else {
            throw CommandFailure("cannot parse pci address '\(text)' for network interface")
        }
        return
            "<address type='pci' domain='\(hex(numbers[0], 4))' bus='\(hex(numbers[1], 2))' slot='\(hex(numbers[2], 2))' function='\(hex(numbers[3], 1))'/>"
    }

    static func hex(_ number: UInt64, _ digits: Int) -> String {
        let text = String(number, radix: 16)
        return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    static func detachInterface(_ i: Invocation) async throws {
        let change = try await DeviceChange(i)
        let (type, mac) = try await attempting("Failed to detach interface") { (try i.required("type"), try i.text("mac")) }
        if change.flags & DeviceChange.config != 0 { try await detach(i, change, type, mac, xmlFlags: 2, flags: DeviceChange.config) }
        if change.flags & DeviceChange.live != 0 || change.flags == 0 {
            try await detach(i, change, type, mac, xmlFlags: 0, flags: change.flags & DeviceChange.live)
        }
        if !i.has("print-xml") { i.printExtra("Interface detached successfully\n") }
    }

    private static func detach(
        _ i: Invocation, _ change: DeviceChange, _ type: String, _ mac: String?, xmlFlags: UInt32, flags: UInt32
    ) async throws {
        try await attempting("Failed to detach interface") {
            guard let document = QueryDocument(try await i.domainXML(change.domain, flags: xmlFlags)) else { return }
            let all = document.nodes("/domain/devices/interface[@type='\(type)']")
            guard !all.isEmpty else { throw CommandFailure("No interface found whose type is \(type)") }
            var matches = all
            if let mac {
                matches = all.filter { $0.text("string(./mac/@address)")?.lowercased() == mac.lowercased() }
                guard !matches.isEmpty else { throw CommandFailure("No interface with MAC address \(mac) was found") }
                guard matches.count == 1 else {
                    throw CommandFailure(
                        "Domain has multiple interfaces matching MAC address \(mac). You must use detach-device and specify the device pci address to remove it."
                    )
                }
            } else if all.count > 1 {
                throw CommandFailure("Domain has \(all.count) interfaces. Please specify which one to detach using --mac")
            }
            let xml = matches[0].xml
            if i.has("print-xml") { return i.print(xml) }
            try await change.apply(.detach, xml, flags: flags)
        }
    }

    static func domifSetlink(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let interface = try i.required("interface")
        let state = try i.required("state")
        guard state == "up" || state == "down" else { throw CommandFailure("invalid link state '\(state)'") }
        var flags = DeviceChange.live
        if try await !i.isActive(domain) { flags = DeviceChange.config }
        if i.has("config") { flags = DeviceChange.config }
        let xml = try await i.domainXML(domain, flags: i.has("config") ? 2 : 0)
        guard let document = QueryDocument(xml) else { throw CommandFailure("Failed to extract interface information") }
        guard let path = try? InterfaceQuery.path(interface, in: document), let node = document.node(path) else {
            throw CommandFailure("interface '\(interface)' not found")
        }
        if let link = node.node("./link") {
            link.set("state", state)
        } else {
            node.append("link")?.set("state", state)
        }
        if i.has("print-xml") { return i.print(node.xml) }
        let sent = flags
        try await attempting("Failed to update interface link state") {
            try await i.services.domainUpdateDeviceFlags(.init(dom: domain, xml: node.xml, flags: sent), in: i.call)
        }
        i.printExtra("Device updated successfully\n")
    }

    static func domiftune(_ i: Invocation) async throws {
        let flags = try i.affected()
        let domain = try await i.domain()
        let device = try i.required("interface")
        var parameters: [Remote.TypedParam] = []
        if let text = try i.text("inbound") {
            let rate = try Rate(text)
            guard rate.average != 0 || (rate.peak == 0 && rate.burst == 0) || rate.floor != 0 else {
                throw CommandFailure("either inbound average or floor is mandatory")
            }
            parameters += rate.parameters("inbound")
        }
        if let text = try i.text("outbound") {
            let rate = try Rate(text)
            try rate.requireAverage("outbound")
            guard rate.floor == 0 else { throw CommandFailure("outbound floor is unsupported yet") }
            parameters += rate.parameters("outbound")
        }
        if !parameters.isEmpty {
            let sent = parameters
            return try await attempting("Unable to set interface parameters") {
                try await i.services.domainSetInterfaceParameters(
                    .init(dom: domain, device: device, params: sent, flags: flags), in: i.call)
            }
        }
        let count = try await attempting("Unable to get number of interface parameters") {
            let arguments = Remote.DomainGetInterfaceParametersArgs(
                dom: domain, device: device, nparams: 0, flags: flags | textParametersAllowed)
            return try await i.services.domainGetInterfaceParameters(arguments, in: i.call).nparams
        }
        guard count > 0 else { return }
        let known = try await attempting("Unable to get interface parameters") {
            let arguments = Remote.DomainGetInterfaceParametersArgs(
                dom: domain, device: device, nparams: count, flags: flags | textParametersAllowed)
            return try await i.services.domainGetInterfaceParameters(arguments, in: i.call).params
        }
        for parameter in known { i.print("\(parameter.field.padded(15)): \(parameter.text)\n") }
    }
}

/// A bandwidth: `average,peak,burst,floor`, all but the first optional.
struct Rate {
    var average: UInt64 = 0
    var peak: UInt64 = 0
    var burst: UInt64 = 0
    var floor: UInt64 = 0

    init(_ text: String) throws {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 4 else { throw CommandFailure("Rate string '\(text)' has too many fields") }
        let fields: [(String, WritableKeyPath<Rate, UInt64>)] = [
            ("average", \.average), ("peak", \.peak), ("burst", \.burst), ("floor", \.floor),
        ]
        for (part, field) in zip(parts, fields) {
            // Peak, burst and floor may be left out between commas.
            if part.isEmpty, field.0 != "average" { continue }
            guard let number = IntegerText.unsigned(String(part), as: UInt64.self) else {
                throw CommandFailure("field '\(field.0)' is malformed")
            }
            self[keyPath: field.1] = number
        }
    }

    func requireAverage(_ direction: String) throws {
        guard average != 0 || (peak == 0 && burst == 0) else { throw CommandFailure("\(direction) average is mandatory") }
    }

    func element(_ direction: String) -> String {
        "    <\(direction) average='\(average)'\(peak > 0 ? " peak='\(peak)'" : "")\(burst > 0 ? " burst='\(burst)'" : "")/>\n"
    }

    func parameters(_ direction: String) -> [Remote.TypedParam] {
        [("average", average), ("peak", peak), ("burst", burst), ("floor", floor)].filter { $0.0 == "average" || $0.1 > 0 }.map {
            .uint("\(direction).\($0.0)", UInt32(truncatingIfNeeded: $0.1))
        }
    }
}
