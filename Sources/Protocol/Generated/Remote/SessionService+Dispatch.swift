// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum SessionServiceDispatch {
    static func connectOpen(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectOpenArgs(from: &reader)
        let service = services.session
        return Task.immediate { do { try await service.connectOpen(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectClose(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { try await service.connectClose(in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func authList(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { call.reply(try await service.authList(in: call)) } catch { call.fail(error) } }
    }
    static func authSASLInit(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { call.reply(try await service.authSASLInit(in: call)) } catch { call.fail(error) } }
    }
    static func authSASLStart(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.AuthSASLStartArgs(from: &reader)
        let service = services.session
        return Task.immediate { do { call.reply(try await service.authSASLStart(args, in: call)) } catch { call.fail(error) } }
    }
    static func authSASLStep(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.AuthSASLStepArgs(from: &reader)
        let service = services.session
        return Task.immediate { do { call.reply(try await service.authSASLStep(args, in: call)) } catch { call.fail(error) } }
    }
    static func authPolkit(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { call.reply(try await service.authPolkit(in: call)) } catch { call.fail(error) } }
    }
    static func connectRegisterCloseCallback(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { try await service.connectRegisterCloseCallback(in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectUnregisterCloseCallback(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.session
        return Task.immediate { do { try await service.connectUnregisterCloseCallback(in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectSetIdentity(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSetIdentityArgs(from: &reader)
        let service = services.session
        return Task.immediate { do { try await service.connectSetIdentity(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectOpen.knownInfo, connectOpen)
        table.add(Remote.Procedure.connectClose.knownInfo, connectClose)
        table.add(Remote.Procedure.authList.knownInfo, authList)
        table.add(Remote.Procedure.authSASLInit.knownInfo, authSASLInit)
        table.add(Remote.Procedure.authSASLStart.knownInfo, authSASLStart)
        table.add(Remote.Procedure.authSASLStep.knownInfo, authSASLStep)
        table.add(Remote.Procedure.authPolkit.knownInfo, authPolkit)
        table.add(Remote.Procedure.connectRegisterCloseCallback.knownInfo, connectRegisterCloseCallback)
        table.add(Remote.Procedure.connectUnregisterCloseCallback.knownInfo, connectUnregisterCloseCallback)
        table.add(Remote.Procedure.connectSetIdentity.knownInfo, connectSetIdentity)
    }
}
