// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// Changes to the devices, port groups and name records of a network.
extension NetworkConfiguration {
    mutating func updateInterfaces(_ change: NetworkChange) throws {
        try change.read("interface") { _ in }
        try change.checkNotModified("forward interface entries")
        try change.read("interface") { node in
            if node.attribute("dev") == nil { throw VirtError(.xmlError, .network, "missing dev attribute in <interface> element") }
        }
        let device = try change.entry("interface", NetworkDevice.self)
        var all = forward?.interfaces ?? []
        let known = all.firstIndex { $0.dev == device.dev }
        if try change.command() == .delete {
            guard let known else {
                throw change.invalid("couldn't find an interface entry in network '\(name)' matching <interface dev='\(device.dev)'>")
            }
            all.remove(at: known)
        } else {
            guard known == nil else {
                throw change.invalid(
                    "there is an existing interface entry in network '\(name)' that matches \"<interface dev='\(device.dev)'>\"")
            }
            try change.add(device, to: &all)
        }
        forward?.interfaces = all
        forward?.dev = all.first?.dev
    }

    mutating func updatePortGroups(_ change: NetworkChange) throws {
        let group = try change.entry("portgroup", NetworkPortGroup.self)
        let known = portGroups.firstIndex { $0.name == group.name }
        let command = try change.command()
        if !command.isAddition, known == nil {
            throw change.invalid("couldn't find a portgroup entry in network '\(name)' matching <portgroup name='\(group.name)'>")
        }
        if command.isAddition, known != nil {
            throw change.invalid(
                "there is an existing portgroup entry in network '\(name)' that matches \"<portgroup name='\(group.name)'>\"")
        }
        if command != .delete, group.isDefault, portGroups.contains(where: { $0.isDefault && $0.name != group.name }) {
            throw change.invalid(
                "a different portgroup entry in network '\(name)' is already set as the default. Only one default is allowed.")
        }
        guard let known else { return try change.add(group, to: &portGroups) }
        if command == .delete { portGroups.remove(at: known) } else { portGroups[known] = group }
    }

    mutating func updateDNSHosts(_ change: NetworkChange) throws {
        try change.checkNotModified("DNS HOST records")
        _ = try change.command()
        var records = dns ?? NetworkDNS()
        if change.number == NetworkUpdateCommand.delete.rawValue {
            let (address, names) = try change.read("host") { try hostRecord($0) }
            let found = records.hosts.indices.filter { index in
                let host = records.hosts[index]
                return address != nil && host.address == address || !names.isDisjoint(with: host.hostNames)
            }
            guard let index = found.first else {
                throw change.invalid("couldn't locate a matching DNS HOST record in network \(name)")
            }
            guard found.count == 1 else { throw change.invalid("multiple matching DNS HOST records were found in network \(name)") }
            records.hosts.remove(at: index)
        } else {
            let host = try change.entry("host", NetworkDNSHost.self)
            // The same name may well have several addresses.
            guard !records.hosts.contains(where: { $0.address == host.address }) else {
                throw change.invalid("there is already at least one DNS HOST record with a matching field in network \(name)")
            }
            try change.add(host, to: &records.hosts)
        }
        dns = records
    }

    /// What is said of a record to be looked for.
    private func hostRecord(_ node: XMLNode) throws -> (IPAddress?, Set<String>) {
        func refuse(_ words: String) -> VirtError { VirtError(.xmlDetail, .network, words) }
        let names = Set(node.children("hostname").compactMap { $0.content?.string })
        guard let text = node.attribute("ip")?.string else {
            if names.isEmpty { throw refuse("Missing ip and hostname in network '\(name)' DNS HOST record") }
            return (nil, names)
        }
        guard let address = IPAddress(text: text) else { throw refuse("Invalid IP address in network '\(name)' DNS HOST record") }
        return (address, names)
    }

    mutating func updateDNSTexts(_ change: NetworkChange) throws {
        try change.checkNotModified("DNS TXT records")
        _ = try change.command()
        var records = dns ?? NetworkDNS()
        if change.number == NetworkUpdateCommand.delete.rawValue {
            let wanted = try change.read("txt") { node in
                guard let text = node.attribute("name")?.string else {
                    throw VirtError(.xmlDetail, .network, "missing required name attribute in DNS TXT record of network \(name)")
                }
                return text
            }
            guard let index = records.texts.firstIndex(where: { $0.name == wanted }) else {
                throw change.invalid("couldn't locate a matching DNS TXT record in network \(name)")
            }
            records.texts.remove(at: index)
        } else {
            let text = try change.entry("txt", NetworkDNSText.self)
            guard !records.texts.contains(where: { $0.name == text.name }) else {
                throw change.invalid("there is already a DNS TXT record with name '\(text.name)' in network \(name)")
            }
            try change.add(text, to: &records.texts)
        }
        dns = records
    }

    mutating func updateDNSServices(_ change: NetworkChange) throws {
        try change.checkNotModified("DNS SRV records")
        _ = try change.command()
        var records = dns ?? NetworkDNS()
        if change.number == NetworkUpdateCommand.delete.rawValue {
            let wanted = try change.read("srv") { node in
                ServiceCriteria(values: ServiceCriteria.names.map { node.attribute($0)?.string })
            }
            let found = records.services.indices.filter { wanted.matches(records.services[$0]) }
            guard let index = found.first else { throw change.invalid("couldn't locate a matching DNS SRV record in network \(name)") }
            guard found.count == 1 else {
                throw change.invalid("multiple DNS SRV records matching all specified fields were found in network \(name)")
            }
            records.services.remove(at: index)
        } else {
            let service = try change.entry("srv", NetworkDNSService.self)
            guard !records.services.contains(where: ServiceCriteria(service).matches) else {
                throw change.invalid(
                    "there is already at least one DNS SRV record matching all specified fields in network \(name)")
            }
            try change.add(service, to: &records.services)
        }
        dns = records
    }
}

/// The fields of a service that a record must have; nil is any.
private struct ServiceCriteria {
    static let names: [StaticString] = ["service", "protocol", "domain", "target", "port", "priority", "weight"]

    var values: [String?]

    init(values: [String?]) { self.values = values }

    init(_ service: NetworkDNSService) {
        values = [service.service, service.protocol, service.domain, service.target]
        values += [service.port, service.priority, service.weight].map { $0 == 0 ? nil : String($0) }
    }

    func matches(_ service: NetworkDNSService) -> Bool {
        zip(values, ServiceCriteria(service).values).allSatisfy { wanted, value in wanted == nil || wanted == value }
    }
}
