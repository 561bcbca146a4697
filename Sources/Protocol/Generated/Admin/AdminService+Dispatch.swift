// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/admin.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum AdminServiceDispatch {
    static func connectOpen(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectOpenArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.connectOpen(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectClose(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.admin
        return Task.immediate { do { try await service.connectClose(in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectGetLibVersion(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.connectGetLibVersion(in: call)) } catch { call.fail(error) } }
    }
    static func connectListServers(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectListServersArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.connectListServers(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectLookupServer(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectLookupServerArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.connectLookupServer(args, in: call)) } catch { call.fail(error) } }
    }
    static func serverGetThreadpoolParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerGetThreadpoolParametersArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.serverGetThreadpoolParameters(args, in: call)) } catch { call.fail(error) } }
    }
    static func serverSetThreadpoolParameters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerSetThreadpoolParametersArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.serverSetThreadpoolParameters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func serverListClients(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerListClientsArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.serverListClients(args, in: call)) } catch { call.fail(error) } }
    }
    static func serverLookupClient(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerLookupClientArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.serverLookupClient(args, in: call)) } catch { call.fail(error) } }
    }
    static func clientGetInfo(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ClientGetInfoArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.clientGetInfo(args, in: call)) } catch { call.fail(error) } }
    }
    static func clientClose(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ClientCloseArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.clientClose(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func serverGetClientLimits(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerGetClientLimitsArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.serverGetClientLimits(args, in: call)) } catch { call.fail(error) } }
    }
    static func serverSetClientLimits(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerSetClientLimitsArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.serverSetClientLimits(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectGetLoggingOutputs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectGetLoggingOutputsArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.connectGetLoggingOutputs(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectGetLoggingFilters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectGetLoggingFiltersArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { call.reply(try await service.connectGetLoggingFilters(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectSetLoggingOutputs(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectSetLoggingOutputsArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.connectSetLoggingOutputs(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectSetLoggingFilters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectSetLoggingFiltersArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.connectSetLoggingFilters(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func serverUpdateTLSFiles(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ServerUpdateTLSFilesArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.serverUpdateTLSFiles(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectSetDaemonTimeout(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Admin.ConnectSetDaemonTimeoutArgs(from: &reader)
        let service = services.admin
        return Task.immediate { do { try await service.connectSetDaemonTimeout(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Admin.Procedure.connectOpen.knownInfo, connectOpen)
        table.add(Admin.Procedure.connectClose.knownInfo, connectClose)
        table.add(Admin.Procedure.connectGetLibVersion.knownInfo, connectGetLibVersion)
        table.add(Admin.Procedure.connectListServers.knownInfo, connectListServers)
        table.add(Admin.Procedure.connectLookupServer.knownInfo, connectLookupServer)
        table.add(Admin.Procedure.serverGetThreadpoolParameters.knownInfo, serverGetThreadpoolParameters)
        table.add(Admin.Procedure.serverSetThreadpoolParameters.knownInfo, serverSetThreadpoolParameters)
        table.add(Admin.Procedure.serverListClients.knownInfo, serverListClients)
        table.add(Admin.Procedure.serverLookupClient.knownInfo, serverLookupClient)
        table.add(Admin.Procedure.clientGetInfo.knownInfo, clientGetInfo)
        table.add(Admin.Procedure.clientClose.knownInfo, clientClose)
        table.add(Admin.Procedure.serverGetClientLimits.knownInfo, serverGetClientLimits)
        table.add(Admin.Procedure.serverSetClientLimits.knownInfo, serverSetClientLimits)
        table.add(Admin.Procedure.connectGetLoggingOutputs.knownInfo, connectGetLoggingOutputs)
        table.add(Admin.Procedure.connectGetLoggingFilters.knownInfo, connectGetLoggingFilters)
        table.add(Admin.Procedure.connectSetLoggingOutputs.knownInfo, connectSetLoggingOutputs)
        table.add(Admin.Procedure.connectSetLoggingFilters.knownInfo, connectSetLoggingFilters)
        table.add(Admin.Procedure.serverUpdateTLSFiles.knownInfo, serverUpdateTLSFiles)
        table.add(Admin.Procedure.connectSetDaemonTimeout.knownInfo, connectSetDaemonTimeout)
    }
}
