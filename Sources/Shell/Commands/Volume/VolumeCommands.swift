// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Storage volumes.
enum VolumeCommands {
    private static let types = ["file", "block", "dir", "network", "netdir", "ploop"]

    private static func typeName(_ number: Int8) -> String { DomainNames.pick(types, Int32(number)) ?? "unknown" }

    // MARK: Coming and going

    static func volCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["prealloc-metadata": 1, "validate": 4])
        let pool = try await i.pool()
        let xml = try i.file("file")
        let volume = try await attempting("Failed to create vol from \(path)") {
            try await i.services.storageVolCreateXML(.init(pool: pool, xml: xml, flags: flags), in: i.call).vol
        }
        i.printExtra("Vol \(volume.name) created from \(path)\n")
    }

    private static func size(_ i: Invocation, _ option: String) throws -> UInt64? {
        guard let text = i.raw(option), !text.isEmpty else { return nil }
        guard let value = Sizes.parse(text, scale: 1, limit: .max) else {
            throw CommandFailure("Malformed size \(text)", cause: Sizes.problem(text))
        }
        return value
    }

    static func volCreateAs(_ i: Invocation) async throws {
        let flags = i.flags(["prealloc-metadata": 1])
        let pool = try await i.pool()
        let name = try i.required("name")
        _ = try i.text("backing-vol-format")
        _ = try i.required("capacity")
        let capacity = try size(i, "capacity") ?? 0
        let allocation = try size(i, "allocation")
        var xml = "<volume>\n  <name>\(name.xmlEscaped)</name>\n  <capacity>\(capacity)</capacity>\n"
        if let allocation { xml += "  <allocation>\(allocation)</allocation>\n" }
        let format = try i.text("format")
        if let format { xml += "  <target>\n    <format type='\(format.xmlEscaped)'/>\n  </target>\n" }
        if let backing = try i.text("backing-vol") { xml += try await backingStore(i, pool, backing) }
        xml += "</volume>\n"
        if i.has("print-xml") { return i.print(xml) }
        let document = xml
        let volume = try await attempting("Failed to create vol \(name)") {
            try await i.services.storageVolCreateXML(.init(pool: pool, xml: document, flags: flags), in: i.call).vol
        }
        i.printExtra("Vol \(volume.name) created\n")
    }

    private static func backingStore(_ i: Invocation, _ pool: Remote.StoragePool, _ name: String) async throws -> String {
        let services = try i.services
        var found = try? await services.storageVolLookupByName(.init(pool: pool, name: name), in: i.call).vol
        if found == nil { found = try? await services.storageVolLookupByKey(.init(key: name), in: i.call).vol }
        if found == nil {
            found = try await attempting("failed to get vol '\(name)'") {
                try await services.storageVolLookupByPath(.init(path: name), in: i.call).vol
            }
        }
        guard let found else { throw CommandFailure("failed to get vol '\(name)'") }
        let path = try await services.storageVolGetPath(.init(vol: found), in: i.call).name
        var xml = "  <backingStore>\n    <path>\(path.xmlEscaped)</path>\n"
        if let format = try i.text("backing-vol-format") { xml += "    <format type='\(format.xmlEscaped)'/>\n" }
        return xml + "  </backingStore>\n"
    }

    static func volCreateFrom(_ i: Invocation) async throws {
        let pool = try await i.pool()
        let flags = i.flags(["prealloc-metadata": 1, "reflink": 2, "validate": 4])
        let path = try i.required("file")
        let source = try await i.volume("vol", poolOption: "inputpool")
        let xml = try i.file("file")
        let volume = try await attempting("Failed to create vol from \(path)") {
            let arguments = Remote.StorageVolCreateXMLFromArgs(pool: pool, xml: xml, clonevol: source, flags: flags)
            return try await i.services.storageVolCreateXMLFrom(arguments, in: i.call).vol
        }
        i.printExtra("Vol \(volume.name) created from input vol \(source.name)\n")
    }

    static func volClone(_ i: Invocation) async throws {
        let original = try await i.volume()
        let flags = i.flags(["prealloc-metadata": 1, "reflink": 2])
        let name = try i.required("newname")
        let pool = try await attempting("failed to get parent pool") {
            try await i.services.storagePoolLookupByVolume(.init(vol: original), in: i.call).pool
        }
        let source = try await i.services.storageVolGetXMLDesc(.init(vol: original, flags: 0), in: i.call).xml
        guard let document = QueryDocument(source), let element = document.node("/volume/name") else {
            throw CommandFailure("Failed to allocate XML buffer")
        }
        element.setContent(name)
        let xml = document.xml
        if i.has("print-xml") { return i.print(xml) }
        let volume = try await attempting("Failed to clone vol from \(original.name)") {
            let arguments = Remote.StorageVolCreateXMLFromArgs(pool: pool, xml: xml, clonevol: original, flags: flags)
            return try await i.services.storageVolCreateXMLFrom(arguments, in: i.call).vol
        }
        i.printExtra("Vol \(volume.name) cloned from \(original.name)\n")
    }

    static func volDelete(_ i: Invocation) async throws {
        let volume = try await i.volume()
        let flags = i.flags(["delete-snapshots": 2])
        try await attempting("Failed to delete vol \(volume.name)") {
            try await i.services.storageVolDelete(.init(vol: volume, flags: flags), in: i.call)
        }
        i.printExtra("Vol \(volume.name) deleted\n")
    }

    private static let algorithms = ["zero", "nnsa", "dod", "bsi", "gutmann", "schneier", "pfitzner7", "pfitzner33", "random", "trim"]

    static func volWipe(_ i: Invocation) async throws {
        let volume = try await i.volume()
        if let name = try i.text("algorithm") {
            guard let index = algorithms.firstIndex(of: name) else { throw CommandFailure("Unsupported algorithm '\(name)'") }
            try await attempting("Failed to wipe vol \(volume.name)") {
                try await i.services.storageVolWipePattern(.init(vol: volume, algorithm: UInt32(index), flags: 0), in: i.call)
            }
        } else {
            try await attempting("Failed to wipe vol \(volume.name)") {
                try await i.services.storageVolWipe(.init(vol: volume, flags: 0), in: i.call)
            }
        }
        i.printExtra("Vol \(volume.name) wiped\n")
    }

    static func volResize(_ i: Invocation) async throws {
        var flags = i.flags(["allocate": 1])
        let volume = try await i.volume()
        let text = try i.required("capacity")
        let isDelta = i.has("delta")
        if isDelta { flags |= 2 }
        if i.has("shrink") { flags |= 4 }
        // A minus sign is the old way to shrink.
        let isNegative = text.hasPrefix("-")
        if isNegative {
            guard flags & 4 != 0 else { throw CommandFailure("negative size requires --shrink") }
            guard isDelta else { throw CommandFailure("negative size requires --delta and --shrink") }
        }
        let digits = isNegative ? String(text.dropFirst()) : text
        guard let capacity = Sizes.parse(digits, scale: 1, limit: .max) else {
            throw CommandFailure("Malformed size \(text)", cause: Sizes.problem(digits))
        }
        let sent = flags
        let message =
            isDelta
            ? "Failed to change size of volume '\(volume.name)' by \(text)" : "Failed to change size of volume '\(volume.name)' to \(text)"
        try await attempting(message) {
            try await i.services.storageVolResize(.init(vol: volume, capacity: capacity, flags: sent), in: i.call)
        }
        i.printExtra("Size of volume '\(volume.name)' successfully changed \(isDelta ? "by" : "to") \(text)\n")
    }

    // MARK: Looking

    static func volDumpxml(_ i: Invocation) async throws {
        let volume = try await i.volume()
        try i.checkXPath()
        try i.printXML(try await i.services.storageVolGetXMLDesc(.init(vol: volume, flags: 0), in: i.call).xml)
    }

    static func volInfo(_ i: Invocation) async throws {
        let volume = try await i.volume()
        let isPhysical = i.has("physical")
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", volume.name)
        let (type, capacity, allocation) = try await information(i, volume, isPhysical)
        line("Type", typeName(type))
        func size(_ bytes: UInt64) -> String { i.has("bytes") ? "\(bytes) bytes" : Sizes.text(bytes) }
        line("Capacity", size(capacity))
        line(isPhysical ? "Physical" : "Allocation", size(allocation))
    }

    private static func information(_ i: Invocation, _ volume: Remote.StorageVol, _ isPhysical: Bool) async throws -> (Int8, UInt64, UInt64)
    {
        if isPhysical {
            let info = try await i.services.storageVolGetInfoFlags(.init(vol: volume, flags: 1), in: i.call)
            return (info.type, info.capacity, info.allocation)
        }
        let info = try await i.services.storageVolGetInfo(.init(vol: volume), in: i.call)
        return (info.type, info.capacity, info.allocation)
    }

    static func volKey(_ i: Invocation) async throws { i.print("\(try await i.volume().key)\n") }
    static func volName(_ i: Invocation) async throws { i.print("\(try await i.volume(poolOption: nil).name)\n") }

    static func volPath(_ i: Invocation) async throws {
        let volume = try await i.volume()
        i.print("\(try await i.services.storageVolGetPath(.init(vol: volume), in: i.call).name)\n")
    }

    static func volPool(_ i: Invocation) async throws {
        let volume = try await i.volume(poolOption: nil)
        let pool = try await attempting("failed to get parent pool") {
            try await i.services.storagePoolLookupByVolume(.init(vol: volume), in: i.call).pool
        }
        i.print("\(i.has("uuid") ? pool.uuid.text : pool.name)\n")
    }

    static func volList(_ i: Invocation) async throws {
        let pool = try await i.pool()
        let volumes = try await attempting("Failed to list volumes") {
            try await i.services.storagePoolListAllVolumes(.init(pool: pool, needResults: 1, flags: 0), in: i.call).vols
        }.sorted { NaturalOrder.precedes($0.name, $1.name) }
        let isDetailed = i.has("details")
        var table = isDetailed ? TextTable("Name", "Path", "Type", "Capacity", "Allocation") : TextTable("Name", "Path")
        for volume in volumes {
            let path = try? await i.services.storageVolGetPath(.init(vol: volume), in: i.call).name
            guard isDetailed else {
                table.append(volume.name, path ?? "-")
                continue
            }
            let info = try? await i.services.storageVolGetInfo(.init(vol: volume), in: i.call)
            table.append(
                volume.name, path ?? "unknown", info.map { typeName($0.type) } ?? "unknown",
                info.map { Sizes.text($0.capacity) } ?? "unknown",
                info.map { Sizes.text($0.allocation) } ?? "unknown")
        }
        i.print(table)
    }
}

extension Sizes {
    /// What the client's library says about a text that is no size. Nil: nothing.
    static func problem(_ text: String) -> VirtError? {
        guard let (number, rest) = IntegerText.prefix(text), number.isPositive else { return nil }
        let suffix = rest.drop { $0 == " " || ("\t"..."\r").contains($0) }
        guard !suffix.isEmpty else { return nil }
        if parse("1" + suffix, scale: 1, limit: .max) == nil { return VirtError(.invalidArg, .unspecified, "unknown suffix '\(suffix)'") }
        return VirtError(.overflow, .unspecified, "value too large: \(number.magnitude)\(suffix)")
    }
}
