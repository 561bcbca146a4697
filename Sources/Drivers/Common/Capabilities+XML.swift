// SPDX-License-Identifier: Apache-2.0

extension Capabilities {
    /// The document, laid out as the reference lays it out.
    public var xml: String {
        var text = LineWriter()
        text.open("capabilities")
        text.blank()
        host(to: &text)
        text.blank()
        for guest in guests {
            write(guest, to: &text)
            text.blank()
        }
        text.close("capabilities")
        return text.text
    }

    private func host(to text: inout LineWriter) {
        text.open("host")
        if let hostUUID { text.line("<uuid>\(hostUUID)</uuid>") }
        text.open("cpu")
        text.line("<arch>\(architecture)</arch>")
        for line in cpuModelLines { text.line(line) }
        text.list("features", hostFeatures)
        for size in pageSizes { text.line("<pages unit='KiB' size='\(size)'/>") }
        text.close("cpu")
        if powerManagement.isEmpty { text.line("<power_management/>") } else { text.list("power_management", powerManagement) }
        text.line("<iommu support='\(iommu ? "yes" : "no")'/>")
        if !migrationTransports.isEmpty {
            text.open("migration_features")
            text.line("<live/>")
            text.open("uri_transports")
            for transport in migrationTransports { text.line("<uri_transport>\(transport)</uri_transport>") }
            text.close("uri_transports")
            text.close("migration_features")
        }
        text.open("topology")
        text.open("cells num='\(cells.count)'")
        for cell in cells { write(cell, to: &text) }
        text.close("cells")
        text.close("topology")
        write(caches, to: &text)
        for model in securityModels {
            text.open("secmodel")
            text.line("<model>\(model.model)</model>")
            text.line("<doi>\(model.interpretation)</doi>")
            for label in model.baseLabels { text.line("<baselabel type='\(label.type)'>\(label.label)</baselabel>") }
            text.close("secmodel")
        }
        text.close("host")
    }

    private func write(_ caches: [Cache], to text: inout LineWriter) {
        guard !caches.isEmpty else { return }
        text.open("cache")
        for cache in caches {
            let (size, unit) = cache.size % 1024 == 0 ? (cache.size / 1024, "MiB") : (cache.size, "KiB")
            text.line(
                "<bank id='\(cache.id)' level='\(cache.level)' type='\(cache.type)' size='\(size)' unit='\(unit)' cpus='\(cache.cpus)'/>")
        }
        text.close("cache")
    }

    private func write(_ cell: Cell, to text: inout LineWriter) {
        text.open("cell id='\(cell.id)'")
        text.line("<memory unit='KiB'>\(cell.memory)</memory>")
        for pages in cell.pages { text.line("<pages unit='KiB' size='\(pages.size)'>\(pages.count)</pages>") }
        if !cell.distances.isEmpty {
            text.open("distances")
            for distance in cell.distances { text.line("<sibling id='\(distance.cell)' value='\(distance.value)'/>") }
            text.close("distances")
        }
        text.open("cpus num='\(cell.cpus.count)'")
        for cpu in cell.cpus {
            text.line(
                "<cpu id='\(cpu.id)' socket_id='\(cpu.socket)' die_id='\(cpu.die)' core_id='\(cpu.core)' siblings='\(cpu.siblings)'/>")
        }
        text.close("cpus")
        text.close("cell")
    }

    private func write(_ guest: Guest, to text: inout LineWriter) {
        text.open("guest")
        text.line("<os_type>\(guest.osType)</os_type>")
        text.open("arch name='\(guest.architecture)'")
        text.line("<wordsize>\(guest.wordSize)</wordsize>")
        if let emulator = guest.emulator { text.line("<emulator>\(emulator)</emulator>") }
        for machine in guest.machines {
            let canonical = machine.canonical.map { " canonical='\($0)'" } ?? ""
            let limit = machine.maxCPUs.map { " maxCpus='\($0)'" } ?? ""
            let deprecated = machine.isDeprecated ? " deprecated='yes'" : ""
            text.line("<machine\(canonical)\(limit)\(deprecated)>\(machine.name)</machine>")
        }
        for type in guest.domainTypes { text.line("<domain type='\(type)'/>") }
        text.close("arch")
        text.list("features", guest.features)
        text.close("guest")
    }
}

/// Lines of markup with their indentation.
struct LineWriter {
    private(set) var text = ""
    private var depth = 0

    mutating func line(_ line: String) {
        text.append(String(repeating: "  ", count: depth))
        text.append(line)
        text.append("\n")
    }

    mutating func blank() { text.append("\n") }

    mutating func open(_ tag: String) {
        line("<\(tag)>")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        line("</\(name)>")
    }

    /// An element with one empty element per item; nothing when there are no items.
    mutating func list(_ name: String, _ items: [String]) {
        guard !items.isEmpty else { return }
        open(name)
        for item in items { line("<\(item)/>") }
        close(name)
    }
}
