// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

extension DomainMonitorCommands {
    static func domifGetlink(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let interface = try i.required("interface")
        let xml = try await i.domainXML(domain, flags: i.flags(["config": 2]))
        guard let document = QueryDocument(xml) else { throw CommandFailure("Failed to extract interface information") }
        let state = document.text("string(\(try InterfaceQuery.path(interface, in: document))/link/@state)")
        i.print("\(interface) \(state ?? "up")")
    }

    static func domiflist(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let xml = try await i.domainXML(domain, flags: i.flags(["inactive": 2]))
        var table = TextTable("Interface", "Type", "Source", "Model", "MAC")
        for node in QueryDocument(xml)?.nodes("/domain/devices/interface") ?? [] {
            let type = node.text("string(./@type)")
            let source: String?
            switch type {
            case "hostdev":
                source = nil
            default:
                source = node.text("string(./source/@bridge|./source/@dev|./source/@network|./source/@name)")
            }
            table.append(
                node.text("string(./target/@dev)") ?? "-", type ?? "-", source ?? "-", node.text("string(./model/@type)") ?? "-",
                node.text("string(./mac/@address)") ?? "-")
        }
        i.print(table)
    }

    static func domifstat(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let device = try i.required("interface")
        let stats = try await attempting("Failed to get interface stats \(domain.name) \(device)") {
            try await i.services.domainInterfaceStats(.init(dom: domain, device: device), in: i.call)
        }
        let values = [
            ("rx_bytes", stats.rxBytes), ("rx_packets", stats.rxPackets), ("rx_errs", stats.rxErrs), ("rx_drop", stats.rxDrop),
            ("tx_bytes", stats.txBytes), ("tx_packets", stats.txPackets), ("tx_errs", stats.txErrs), ("tx_drop", stats.txDrop),
        ]
        for (name, value) in values where value >= 0 { i.print("\(device) \(name) \(value)\n") }
    }

    static func domifaddr(_ i: Invocation) async throws {
        let domain = try await i.domain()
        let wanted = try i.text("interface")
        let name = try i.text("source") ?? "lease"
        guard let source = ["lease", "agent", "arp"].firstIndex(of: name) else { throw CommandFailure("Unknown data source '\(name)'") }
        let interfaces = try await attempting("Failed to query for interfaces addresses") {
            try await i.services.domainInterfaceAddresses(.init(dom: domain, source: UInt32(source), flags: 0), in: i.call).ifaces
        }
        let heading = ["Name", "MAC address", "Protocol", "Address"]
        func row(_ cells: [String]) -> String { " \(cells[0].padded(10)) \(cells[1].padded(17))    \(cells[2].padded(12)) \(cells[3])\n" }
        i.printExtra(" \(heading[0].padded(10)) \(heading[1].padded(20)) \(heading[2].padded(8))     \(heading[3])\n")
        i.printExtra("\(String(repeating: "-", count: 79))\n")
        for interface in interfaces where wanted == nil || wanted == interface.name {
            let mac = interface.hwaddr ?? ""
            guard !interface.addrs.isEmpty else {
                i.print(row([interface.name, mac.isEmpty ? "N/A" : mac, "N/A", "N/A"]))
                continue
            }
            for (index, address) in interface.addrs.enumerated() {
                let hidesName = index > 0 && !i.has("full")
                let kind = ["ipv4", "ipv6"].indices.contains(Int(address.type)) ? ["ipv4", "ipv6"][Int(address.type)] : ""
                i.print(row([hidesName ? "-" : interface.name, hidesName ? "-" : mac, kind, "\(address.addr)/\(address.prefix)"]))
            }
        }
    }
}

/// Finds an interface in a domain's document.
enum InterfaceQuery {
    /// The path to the interface of a MAC address or a target device.
    /// - Throws: when there is not exactly one.
    static func path(_ interface: String, in document: QueryDocument) throws -> String {
        let isMAC = interface.split(separator: ":").count == 6
        let path =
            isMAC
            ? "/domain/devices/interface[mac/@address = \"\(interface.lowercased())\"]"
            : "/domain/devices/interface[target/@dev = \"\(interface)\"]"
        let count = document.nodes(path).count
        guard count > 0 else { throw CommandFailure("Interface (\(isMAC ? "mac" : "dev"): \(interface)) not found.") }
        guard count == 1 else { throw CommandFailure("multiple matching interfaces found") }
        return path
    }
}
