// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// The host's devices.
enum NodeDeviceCommands {
    /// The device of a name, or of a pair of world-wide names.
    private static func device(_ i: Invocation, _ option: String = "device") async throws -> Remote.NodeDevice {
        let name = try i.required(option)
        return try await attempting("Could not find matching device '\(name)'") {
            let parts = name.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { return try await i.services.nodeDeviceLookupByName(.init(name: name), in: i.call).dev }
            let arguments = Remote.NodeDeviceLookupSCSIHostByWWNArgs(wwnn: parts[0], wwpn: parts[1], flags: 0)
            return try await i.services.nodeDeviceLookupSCSIHostByWWN(arguments, in: i.call).dev
        }
    }

    static func nodedevCreate(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let device = try await attempting("Failed to create node device from \(path)") {
            try await i.services.nodeDeviceCreateXML(.init(xmlDesc: xml, flags: flags), in: i.call).dev
        }
        i.printExtra("Node device \(device.name) created from \(path)\n")
    }

    static func nodedevDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let device = try await attempting("Failed to define node device from '\(path)'") {
            try await i.services.nodeDeviceDefineXML(.init(xmlDesc: xml, flags: flags), in: i.call).dev
        }
        i.printExtra("Node device '\(device.name)' defined from '\(path)'\n")
    }

    static func nodedevDestroy(_ i: Invocation) async throws {
        let device = try await device(i)
        try await attempting("Failed to destroy node device '\(device.name)'") {
            try await i.services.nodeDeviceDestroy(.init(name: device.name), in: i.call)
        }
        i.printExtra("Destroyed node device '\(device.name)'\n")
    }

    static func nodedevUndefine(_ i: Invocation) async throws {
        let device = try await device(i)
        try await attempting("Failed to undefine node device '\(device.name)'") {
            try await i.services.nodeDeviceUndefine(.init(name: device.name, flags: 0), in: i.call)
        }
        i.printExtra("Undefined node device '\(device.name)'\n")
    }

    static func nodedevStart(_ i: Invocation) async throws {
        let device = try await device(i)
        try await attempting("Failed to start device \(device.name)") {
            try await i.services.nodeDeviceCreate(.init(name: device.name, flags: 0), in: i.call)
        }
        i.printExtra("Device \(device.name) started\n")
    }

    static func nodedevDetach(_ i: Invocation) async throws {
        let driver = i.raw("driver").flatMap { $0.isEmpty ? nil : $0 }
        let device = try await device(i)
        try await attempting("Failed to detach device \(device.name)") {
            if let driver {
                try await i.services.nodeDeviceDetachFlags(.init(name: device.name, driverName: driver, flags: 0), in: i.call)
            } else {
                try await i.services.nodeDeviceDettach(.init(name: device.name), in: i.call)
            }
        }
        i.printExtra("Device \(device.name) detached\n")
    }

    static func nodedevReattach(_ i: Invocation) async throws {
        let device = try await device(i)
        try await attempting("Failed to re-attach device \(device.name)") {
            try await i.services.nodeDeviceReAttach(.init(name: device.name), in: i.call)
        }
        i.printExtra("Device \(device.name) re-attached\n")
    }

    static func nodedevReset(_ i: Invocation) async throws {
        let device = try await device(i)
        try await attempting("Failed to reset device \(device.name)") {
            try await i.services.nodeDeviceReset(.init(name: device.name), in: i.call)
        }
        i.printExtra("Device \(device.name) reset\n")
    }

    static func nodedevDumpxml(_ i: Invocation) async throws {
        try i.checkXPath()
        let device = try await device(i)
        try i.printXML(try await i.services.nodeDeviceGetXMLDesc(.init(name: device.name, flags: 0), in: i.call).xml)
    }

    static func nodedevAutostart(_ i: Invocation) async throws {
        let disable = i.has("disable")
        let device = try await device(i)
        try await attempting("failed to \(disable ? "unmark" : "mark") device \(device.name) as autostarted") {
            try await i.services.nodeDeviceSetAutostart(.init(name: device.name, autostart: disable ? 0 : 1), in: i.call)
        }
        i.printExtra("Device \(device.name) \(disable ? "unmarked" : "marked") as autostarted\n")
    }

    static func nodedevInfo(_ i: Invocation) async throws {
        let device = try await device(i)
        func line(_ label: String, _ value: String) { i.print("\((label + ":").padded(15)) \(value)\n") }
        line("Name", device.name)
        let parent = try? await i.services.nodeDeviceGetParent(.init(name: device.name), in: i.call).parentName
        line("Parent", (parent ?? nil) ?? "")
        // What cannot be told counts as a yes.
        let active = try? await i.services.nodeDeviceIsActive(.init(name: device.name), in: i.call).active
        line("Active", yesNo(active != 0))
        let persistent = try? await i.services.nodeDeviceIsPersistent(.init(name: device.name), in: i.call).persistent
        line("Persistent", yesNo(persistent != 0))
        if let autostart = try? await i.services.nodeDeviceGetAutostart(.init(name: device.name), in: i.call).autostart {
            line("Autostart", yesNo(autostart != 0))
        } else {
            line("Autostart", "no autostart")
        }
    }

    private static let capabilities = [
        "system", "pci", "usb_device", "usb", "net", "scsi_host", "scsi_target", "scsi", "storage", "fc_host", "vports", "scsi_generic",
        "drm", "mdev_types", "mdev", "ccw", "css", "vdpa", "ap_card", "ap_queue", "ap_matrix", "vpd",
    ]
    private static let inactive: UInt32 = 1 << 30
    private static let active: UInt32 = 1 << 31

    static func nodedevList(_ i: Invocation) async throws {
        try i.exclude("inactive", "all")
        let wanted = i.raw("cap")
        guard wanted == nil || !i.has("tree") else { throw CommandFailure("Options --tree and --cap are incompatible") }
        var flags: UInt32 = 0
        for name in (wanted ?? "").split(separator: ",") {
            guard let index = capabilities.firstIndex(of: String(name)) else { throw CommandFailure("Invalid capability type") }
            flags |= 1 << UInt32(index)
        }
        if i.has("inactive") || i.has("all") { flags |= inactive }
        if !i.has("inactive") { flags |= active }
        if i.has("tree"), i.has("inactive") || i.has("all") {
            throw CommandFailure("Option --tree is incompatible with --inactive or --all")
        }
        let sent = flags
        let names = try await attempting("Failed to list node devices") {
            try await i.services.connectListAllNodeDevices(.init(needResults: 1, flags: sent), in: i.call).devices.map(\.name)
        }.sorted(by: NaturalOrder.precedes)
        guard i.has("tree") else {
            for name in names { i.print("\(name)\n") }
            return
        }
        var parents: [Int?] = []
        for name in names {
            let parent = name == "computer" ? nil : try? await i.services.nodeDeviceGetParent(.init(name: name), in: i.call).parentName
            parents.append((parent ?? nil).flatMap { names.firstIndex(of: $0) })
        }
        i.print(TextTree(names: names, parents: parents).text)
    }

    // MARK: Events

    private enum EventKind { case lifecycle, update }

    static func nodedevEvent(_ i: Invocation) async throws {
        guard let wanted = try EventWait.kinds(i, [("lifecycle", EventKind.lifecycle), ("update", .update)]) else { return }
        let device = try await i.has("device") ? device(i) : nil
        try await EventWait(i).run { connection in
            var sources: [EventWait.Source] = []
            for entry in wanted {
                switch entry.kind {
                case .lifecycle:
                    let events: AsyncStream<Remote.NodeDeviceEventLifecycleMsg> = try await events(0, connection, device)
                    sources.append(
                        .init(events) { message in
                            let name = DomainNames.pick(["Created", "Deleted", "Defined", "Undefined"], message.event) ?? "unknown"
                            return "event 'lifecycle' for node device \(message.dev.name): \(name)\n"
                        })
                case .update:
                    let events: AsyncStream<Remote.NodeDeviceEventUpdateMsg> = try await events(1, connection, device)
                    sources.append(.init(events) { "event 'update' for node device \($0.dev.name)\n" })
                }
            }
            return sources
        }
    }

    private static func events<Message: EventPayload>(
        _ number: Int32, _ connection: Connection, _ device: Remote.NodeDevice?
    ) async throws -> AsyncStream<Message> {
        try await connection.events { services in
            try await services.connectNodeDeviceEventRegisterAny(.init(eventID: number, dev: device), in: ClientCall()).callbackID
        } deregister: { services, callbackID in
            try await services.connectNodeDeviceEventDeregisterAny(.init(callbackID: callbackID), in: ClientCall())
        }
    }
}
