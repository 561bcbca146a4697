// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum InterfaceServiceDispatch {
    static func connectNumOfInterfaces(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.connectNumOfInterfaces(in: call)) } catch { call.fail(error) } }
    }
    static func connectListInterfaces(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListInterfacesArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.connectListInterfaces(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceLookupByNameArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.interfaceLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceLookupByMACString(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceLookupByMACStringArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.interfaceLookupByMACString(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceGetXMLDescArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.interfaceGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceDefineXMLArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.interfaceDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceUndefineArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func interfaceCreate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceCreateArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceCreate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func interfaceDestroy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceDestroyArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceDestroy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectNumOfDefinedInterfaces(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.connectNumOfDefinedInterfaces(in: call)) } catch { call.fail(error) } }
    }
    static func connectListDefinedInterfaces(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedInterfacesArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.connectListDefinedInterfaces(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceIsActive(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceIsActiveArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.interfaceIsActive(args, in: call)) } catch { call.fail(error) } }
    }
    static func interfaceChangeBegin(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeBeginArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceChangeBegin(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func interfaceChangeCommit(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeCommitArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceChangeCommit(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func interfaceChangeRollback(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.InterfaceChangeRollbackArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { try await service.interfaceChangeRollback(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllInterfaces(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllInterfacesArgs(from: &reader)
        let service = services.interface
        return Task.immediate { do { call.reply(try await service.connectListAllInterfaces(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectNumOfInterfaces.knownInfo, connectNumOfInterfaces)
        table.add(Remote.Procedure.connectListInterfaces.knownInfo, connectListInterfaces)
        table.add(Remote.Procedure.interfaceLookupByName.knownInfo, interfaceLookupByName)
        table.add(Remote.Procedure.interfaceLookupByMACString.knownInfo, interfaceLookupByMACString)
        table.add(Remote.Procedure.interfaceGetXMLDesc.knownInfo, interfaceGetXMLDesc)
        table.add(Remote.Procedure.interfaceDefineXML.knownInfo, interfaceDefineXML)
        table.add(Remote.Procedure.interfaceUndefine.knownInfo, interfaceUndefine)
        table.add(Remote.Procedure.interfaceCreate.knownInfo, interfaceCreate)
        table.add(Remote.Procedure.interfaceDestroy.knownInfo, interfaceDestroy)
        table.add(Remote.Procedure.connectNumOfDefinedInterfaces.knownInfo, connectNumOfDefinedInterfaces)
        table.add(Remote.Procedure.connectListDefinedInterfaces.knownInfo, connectListDefinedInterfaces)
        table.add(Remote.Procedure.interfaceIsActive.knownInfo, interfaceIsActive)
        table.add(Remote.Procedure.interfaceChangeBegin.knownInfo, interfaceChangeBegin)
        table.add(Remote.Procedure.interfaceChangeCommit.knownInfo, interfaceChangeCommit)
        table.add(Remote.Procedure.interfaceChangeRollback.knownInfo, interfaceChangeRollback)
        table.add(Remote.Procedure.connectListAllInterfaces.knownInfo, connectListAllInterfaces)
    }
}
