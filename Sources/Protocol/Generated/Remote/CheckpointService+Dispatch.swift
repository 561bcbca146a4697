// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum CheckpointServiceDispatch {
    static func domainCheckpointCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointCreateXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCheckpointCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCheckpointGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCheckpointGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainListAllCheckpoints(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainListAllCheckpointsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainListAllCheckpoints(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCheckpointListAllChildren(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointListAllChildrenArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCheckpointListAllChildren(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCheckpointLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointLookupByNameArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCheckpointLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCheckpointGetParent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointGetParentArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainCheckpointGetParent(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainCheckpointDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainCheckpointDeleteArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainCheckpointDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.domainCheckpointCreateXML.knownInfo, domainCheckpointCreateXML)
        table.add(Remote.Procedure.domainCheckpointGetXMLDesc.knownInfo, domainCheckpointGetXMLDesc)
        table.add(Remote.Procedure.domainListAllCheckpoints.knownInfo, domainListAllCheckpoints)
        table.add(Remote.Procedure.domainCheckpointListAllChildren.knownInfo, domainCheckpointListAllChildren)
        table.add(Remote.Procedure.domainCheckpointLookupByName.knownInfo, domainCheckpointLookupByName)
        table.add(Remote.Procedure.domainCheckpointGetParent.knownInfo, domainCheckpointGetParent)
        table.add(Remote.Procedure.domainCheckpointDelete.knownInfo, domainCheckpointDelete)
    }
}
