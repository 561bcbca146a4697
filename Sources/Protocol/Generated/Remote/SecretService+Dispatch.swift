// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum SecretServiceDispatch {
    static func connectNumOfSecrets(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.connectNumOfSecrets(in: call)) } catch { call.fail(error) } }
    }
    static func connectListSecrets(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListSecretsArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.connectListSecrets(args, in: call)) } catch { call.fail(error) } }
    }
    static func secretLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretLookupByUUIDArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.secretLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func secretDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretDefineXMLArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.secretDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func secretGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretGetXMLDescArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.secretGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func secretSetValue(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretSetValueArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { try await service.secretSetValue(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func secretGetValue(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretGetValueArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.secretGetValue(args, in: call)) } catch { call.fail(error) } }
    }
    static func secretUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretUndefineArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { try await service.secretUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func secretLookupByUsage(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.SecretLookupByUsageArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.secretLookupByUsage(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectListAllSecrets(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllSecretsArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.connectListAllSecrets(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectSecretEventRegisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSecretEventRegisterAnyArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { call.reply(try await service.connectSecretEventRegisterAny(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectSecretEventDeregisterAny(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectSecretEventDeregisterAnyArgs(from: &reader)
        let service = services.secret
        return Task.immediate { do { try await service.connectSecretEventDeregisterAny(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.connectNumOfSecrets.knownInfo, connectNumOfSecrets)
        table.add(Remote.Procedure.connectListSecrets.knownInfo, connectListSecrets)
        table.add(Remote.Procedure.secretLookupByUUID.knownInfo, secretLookupByUUID)
        table.add(Remote.Procedure.secretDefineXML.knownInfo, secretDefineXML)
        table.add(Remote.Procedure.secretGetXMLDesc.knownInfo, secretGetXMLDesc)
        table.add(Remote.Procedure.secretSetValue.knownInfo, secretSetValue)
        table.add(Remote.Procedure.secretGetValue.knownInfo, secretGetValue)
        table.add(Remote.Procedure.secretUndefine.knownInfo, secretUndefine)
        table.add(Remote.Procedure.secretLookupByUsage.knownInfo, secretLookupByUsage)
        table.add(Remote.Procedure.connectListAllSecrets.knownInfo, connectListAllSecrets)
        table.add(Remote.Procedure.connectSecretEventRegisterAny.knownInfo, connectSecretEventRegisterAny)
        table.add(Remote.Procedure.connectSecretEventDeregisterAny.knownInfo, connectSecretEventDeregisterAny)
    }
}
