// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum NodeDeviceServiceDispatch {
    static func nodeNumOfDevices(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeNumOfDevicesArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeNumOfDevices(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeListDevices(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeListDevicesArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeListDevices(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceLookupByNameArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetXMLDescArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceGetParent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetParentArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceGetParent(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceNumOfCaps(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceNumOfCapsArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceNumOfCaps(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceListCaps(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceListCapsArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceListCaps(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceDettach(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDettachArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceDettach(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceReAttach(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceReAttachArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceReAttach(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceReset(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceResetArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceReset(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceCreateXMLArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceDestroy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDestroyArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceDestroy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllNodeDevices(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNodeDevicesArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.connectListAllNodeDevices(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceLookupSCSIHostByWWN(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceLookupSCSIHostByWWNArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceLookupSCSIHostByWWN(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceDetachFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDetachFlagsArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceDetachFlags(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectNodeDeviceEventRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNodeDeviceEventRegisterAnyArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.connectNodeDeviceEventRegisterAny(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNodeDeviceEventDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNodeDeviceEventDeregisterAnyArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.connectNodeDeviceEventDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceDefineXMLArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceUndefineArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceCreate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceCreateArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceCreate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceGetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceGetAutostartArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceGetAutostart(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceSetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceSetAutostartArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceSetAutostart(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func nodeDeviceIsPersistent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceIsPersistentArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceIsPersistent(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceIsActive(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceIsActiveArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { call.reply(try await service.nodeDeviceIsActive(args, in: call)) } catch { call.fail(error) } }
    }
    static func nodeDeviceUpdate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NodeDeviceUpdateArgs(from: &reader)
        let service = services.nodeDevice
        return Task.immediate { do { try await service.nodeDeviceUpdate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.nodeNumOfDevices.knownInfo, nodeNumOfDevices)
        table.add(Remote.Procedure.nodeListDevices.knownInfo, nodeListDevices)
        table.add(Remote.Procedure.nodeDeviceLookupByName.knownInfo, nodeDeviceLookupByName)
        table.add(Remote.Procedure.nodeDeviceGetXMLDesc.knownInfo, nodeDeviceGetXMLDesc)
        table.add(Remote.Procedure.nodeDeviceGetParent.knownInfo, nodeDeviceGetParent)
        table.add(Remote.Procedure.nodeDeviceNumOfCaps.knownInfo, nodeDeviceNumOfCaps)
        table.add(Remote.Procedure.nodeDeviceListCaps.knownInfo, nodeDeviceListCaps)
        table.add(Remote.Procedure.nodeDeviceDettach.knownInfo, nodeDeviceDettach)
        table.add(Remote.Procedure.nodeDeviceReAttach.knownInfo, nodeDeviceReAttach)
        table.add(Remote.Procedure.nodeDeviceReset.knownInfo, nodeDeviceReset)
        table.add(Remote.Procedure.nodeDeviceCreateXML.knownInfo, nodeDeviceCreateXML)
        table.add(Remote.Procedure.nodeDeviceDestroy.knownInfo, nodeDeviceDestroy)
        table.add(Remote.Procedure.connectListAllNodeDevices.knownInfo, connectListAllNodeDevices)
        table.add(Remote.Procedure.nodeDeviceLookupSCSIHostByWWN.knownInfo, nodeDeviceLookupSCSIHostByWWN)
        table.add(Remote.Procedure.nodeDeviceDetachFlags.knownInfo, nodeDeviceDetachFlags)
        table.add(Remote.Procedure.connectNodeDeviceEventRegisterAny.knownInfo, connectNodeDeviceEventRegisterAny)
        table.add(Remote.Procedure.connectNodeDeviceEventDeregisterAny.knownInfo, connectNodeDeviceEventDeregisterAny)
        table.add(Remote.Procedure.nodeDeviceDefineXML.knownInfo, nodeDeviceDefineXML)
        table.add(Remote.Procedure.nodeDeviceUndefine.knownInfo, nodeDeviceUndefine)
        table.add(Remote.Procedure.nodeDeviceCreate.knownInfo, nodeDeviceCreate)
        table.add(Remote.Procedure.nodeDeviceGetAutostart.knownInfo, nodeDeviceGetAutostart)
        table.add(Remote.Procedure.nodeDeviceSetAutostart.knownInfo, nodeDeviceSetAutostart)
        table.add(Remote.Procedure.nodeDeviceIsPersistent.knownInfo, nodeDeviceIsPersistent)
        table.add(Remote.Procedure.nodeDeviceIsActive.knownInfo, nodeDeviceIsActive)
        table.add(Remote.Procedure.nodeDeviceUpdate.knownInfo, nodeDeviceUpdate)
    }
}
