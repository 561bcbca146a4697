// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum NetworkServiceDispatch {
    static func connectListDefinedNetworks(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListDefinedNetworksArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectListDefinedNetworks(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectListNetworks(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListNetworksArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectListNetworks(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkCreate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkCreate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateXMLArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDefineXMLArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkDestroy(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDestroyArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkDestroy(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetXMLDescArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkGetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetAutostartArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkGetAutostart(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkGetBridgeName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetBridgeNameArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkGetBridgeName(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkLookupByNameArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkLookupByUUIDArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkSetAutostart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkSetAutostartArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkSetAutostart(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkUndefineArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectNumOfDefinedNetworks(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectNumOfDefinedNetworks(in: call)) } catch { call.fail(error) } }
    }
    static func connectNumOfNetworks(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectNumOfNetworks(in: call)) } catch { call.fail(error) } }
    }
    static func networkIsActive(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkIsActiveArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkIsActive(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkIsPersistent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkIsPersistentArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkIsPersistent(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectListAllNetworks(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNetworksArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectListAllNetworks(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkUpdate(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkUpdateArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkUpdate(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectNetworkEventRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNetworkEventRegisterAnyArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.connectNetworkEventRegisterAny(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNetworkEventDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectNetworkEventDeregisterAnyArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.connectNetworkEventDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkGetDHCPLeases(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetDHCPLeasesArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkGetDHCPLeases(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkListAllPorts(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkListAllPortsArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkListAllPorts(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkPortLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortLookupByUUIDArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkPortLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkPortCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortCreateXMLArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkPortCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkPortGetParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortGetParametersArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkPortGetParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkPortSetParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortSetParametersArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkPortSetParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkPortGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortGetXMLDescArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkPortGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkPortDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkPortDeleteArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkPortDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkDefineXMLFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkDefineXMLFlagsArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkDefineXMLFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkCreateXMLFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkCreateXMLFlagsArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkCreateXMLFlags(args, in: call)) } catch { call.fail(error) } }
    }
    static func networkSetMetadata(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkSetMetadataArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { try await service.networkSetMetadata(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func networkGetMetadata(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NetworkGetMetadataArgs(from: &reader)
        let service = services.network
        return Task.immediate { do { call.reply(try await service.networkGetMetadata(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectListDefinedNetworks.knownInfo, connectListDefinedNetworks)
        table.add(Remote.Procedure.connectListNetworks.knownInfo, connectListNetworks)
        table.add(Remote.Procedure.networkCreate.knownInfo, networkCreate)
        table.add(Remote.Procedure.networkCreateXML.knownInfo, networkCreateXML)
        table.add(Remote.Procedure.networkDefineXML.knownInfo, networkDefineXML)
        table.add(Remote.Procedure.networkDestroy.knownInfo, networkDestroy)
        table.add(Remote.Procedure.networkGetXMLDesc.knownInfo, networkGetXMLDesc)
        table.add(Remote.Procedure.networkGetAutostart.knownInfo, networkGetAutostart)
        table.add(Remote.Procedure.networkGetBridgeName.knownInfo, networkGetBridgeName)
        table.add(Remote.Procedure.networkLookupByName.knownInfo, networkLookupByName)
        table.add(Remote.Procedure.networkLookupByUUID.knownInfo, networkLookupByUUID)
        table.add(Remote.Procedure.networkSetAutostart.knownInfo, networkSetAutostart)
        table.add(Remote.Procedure.networkUndefine.knownInfo, networkUndefine)
        table.add(Remote.Procedure.connectNumOfDefinedNetworks.knownInfo, connectNumOfDefinedNetworks)
        table.add(Remote.Procedure.connectNumOfNetworks.knownInfo, connectNumOfNetworks)
        table.add(Remote.Procedure.networkIsActive.knownInfo, networkIsActive)
        table.add(Remote.Procedure.networkIsPersistent.knownInfo, networkIsPersistent)
        table.add(Remote.Procedure.connectListAllNetworks.knownInfo, connectListAllNetworks)
        table.add(Remote.Procedure.networkUpdate.knownInfo, networkUpdate)
        table.add(Remote.Procedure.connectNetworkEventRegisterAny.knownInfo, connectNetworkEventRegisterAny)
        table.add(Remote.Procedure.connectNetworkEventDeregisterAny.knownInfo, connectNetworkEventDeregisterAny)
        table.add(Remote.Procedure.networkGetDHCPLeases.knownInfo, networkGetDHCPLeases)
        table.add(Remote.Procedure.networkListAllPorts.knownInfo, networkListAllPorts)
        table.add(Remote.Procedure.networkPortLookupByUUID.knownInfo, networkPortLookupByUUID)
        table.add(Remote.Procedure.networkPortCreateXML.knownInfo, networkPortCreateXML)
        table.add(Remote.Procedure.networkPortGetParameters.knownInfo, networkPortGetParameters)
        table.add(Remote.Procedure.networkPortSetParameters.knownInfo, networkPortSetParameters)
        table.add(Remote.Procedure.networkPortGetXMLDesc.knownInfo, networkPortGetXMLDesc)
        table.add(Remote.Procedure.networkPortDelete.knownInfo, networkPortDelete)
        table.add(Remote.Procedure.networkDefineXMLFlags.knownInfo, networkDefineXMLFlags)
        table.add(Remote.Procedure.networkCreateXMLFlags.knownInfo, networkCreateXMLFlags)
        table.add(Remote.Procedure.networkSetMetadata.knownInfo, networkSetMetadata)
        table.add(Remote.Procedure.networkGetMetadata.knownInfo, networkGetMetadata)
    }
}
