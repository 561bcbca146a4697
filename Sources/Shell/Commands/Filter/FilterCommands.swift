// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol
import XDR

/// Network filters and where they are bound.
enum FilterCommands {
    private static func filter(_ i: Invocation) async throws -> Remote.NWFilter {
        let name = try i.required("nwfilter")
        let services = try i.services
        if name.utf8.count == 36, let uuid = WireUUID(text: name),
            let found = try? await services.nwfilterLookupByUUID(.init(uuid: uuid), in: i.call)
        {
            return found.nwfilter
        }
        return try await attempting("failed to get nwfilter '\(name)'") {
            try await services.nwfilterLookupByName(.init(name: name), in: i.call).nwfilter
        }
    }

    static func nwfilterDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let filter = try await attempting("Failed to define network filter from \(path)") {
            if flags != 0 { return try await i.services.nwfilterDefineXMLFlags(.init(xml: xml, flags: flags), in: i.call).nwfilter }
            return try await i.services.nwfilterDefineXML(.init(xml: xml), in: i.call).nwfilter
        }
        i.printExtra("Network filter \(filter.name) defined from \(path)\n")
    }

    static func nwfilterUndefine(_ i: Invocation) async throws {
        let filter = try await filter(i)
        try await attempting("Failed to undefine network filter \(filter.name)") {
            try await i.services.nwfilterUndefine(.init(nwfilter: filter), in: i.call)
        }
        i.printExtra("Network filter \(filter.name) undefined\n")
    }

    static func nwfilterDumpxml(_ i: Invocation) async throws {
        let filter = try await filter(i)
        try i.checkXPath()
        try i.printXML(try await i.services.nwfilterGetXMLDesc(.init(nwfilter: filter, flags: 0), in: i.call).xml)
    }

    static func nwfilterEdit(_ i: Invocation) async throws {
        let filter = try await filter(i)
        try await DocumentEditor(shell: i.shell, label: "Network filter \(filter.name) XML configuration").run {
            try await i.services.nwfilterGetXMLDesc(.init(nwfilter: filter, flags: 0), in: i.call).xml
        } define: { xml, _ in
            try await i.services.nwfilterDefineXML(.init(xml: xml), in: i.call).nwfilter.name
        } report: { name in
            "Network filter \(name) XML configuration edited.\n"
        }
    }

    static func nwfilterList(_ i: Invocation) async throws {
        let filters = try await all(i).sorted { NaturalOrder.precedes($0.name, $1.name) }
        var table = TextTable("UUID", "Name")
        for filter in filters { table.append(filter.uuid.text, filter.name) }
        i.print(table)
    }

    private static func all(_ i: Invocation) async throws -> [Remote.NWFilter] {
        do {
            return try await i.services.connectListAllNWFilters(.init(needResults: 1, flags: 0), in: i.call).filters
        } catch let error as VirtError where error.code == .noSupport {
            let count = try await attempting("Failed to count network filters") {
                try await i.services.connectNumOfNWFilters(in: i.call).num
            }
            let names = try await attempting("Failed to list network filters") {
                try await i.services.connectListNWFilters(.init(maxnames: count), in: i.call).names
            }
            var filters: [Remote.NWFilter] = []
            for name in names {
                if let found = try? await i.services.nwfilterLookupByName(.init(name: name), in: i.call) { filters.append(found.nwfilter) }
            }
            return filters
        } catch {
            throw CommandFailure("Failed to list network filters", cause: error)
        }
    }

    // MARK: Bindings

    private static func binding(_ i: Invocation) async throws -> Remote.NWFilterBinding {
        let name = try i.required("binding")
        return try await attempting("failed to get nwfilter binding '\(name)'") {
            try await i.services.nwfilterBindingLookupByPortDev(.init(name: name), in: i.call).nwfilter
        }
    }

    static func nwfilterBindingCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let binding = try await attempting("Failed to create network filter from \(path)") {
            try await i.services.nwfilterBindingCreateXML(.init(xml: xml, flags: flags), in: i.call).nwfilter
        }
        i.printExtra("Network filter binding on \(binding.portdev) created from \(path)\n")
    }

    static func nwfilterBindingDelete(_ i: Invocation) async throws {
        let binding = try await binding(i)
        try await attempting("Failed to delete network filter binding on \(binding.portdev)") {
            try await i.services.nwfilterBindingDelete(.init(nwfilter: binding), in: i.call)
        }
        i.printExtra("Network filter binding on \(binding.portdev) deleted\n")
    }

    static func nwfilterBindingDumpxml(_ i: Invocation) async throws {
        let binding = try await binding(i)
        try i.checkXPath()
        try i.printXML(try await i.services.nwfilterBindingGetXMLDesc(.init(nwfilter: binding, flags: 0), in: i.call).xml)
    }

    static func nwfilterBindingList(_ i: Invocation) async throws {
        let bindings = try await attempting("Failed to list network filter bindings") {
            try await i.services.connectListAllNWFilterBindings(.init(needResults: 1, flags: 0), in: i.call).bindings
        }.sorted { NaturalOrder.precedes($0.portdev, $1.portdev) }
        var table = TextTable("Port Dev", "Filter")
        for binding in bindings { table.append(binding.portdev, binding.filtername) }
        i.print(table)
    }
}
