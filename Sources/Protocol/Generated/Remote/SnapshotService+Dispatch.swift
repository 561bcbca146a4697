// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum SnapshotServiceDispatch {
    static func domainSnapshotCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotCreateXMLArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotGetXMLDescArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotNum(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotNumArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotNum(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotListNames(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListNamesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotListNames(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotLookupByNameArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainHasCurrentSnapshot(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainHasCurrentSnapshotArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainHasCurrentSnapshot(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotCurrent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotCurrentArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotCurrent(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainRevertToSnapshot(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainRevertToSnapshotArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainRevertToSnapshot(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSnapshotDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotDeleteArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { try await service.domainSnapshotDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func domainSnapshotGetParent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotGetParentArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotGetParent(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotNumChildren(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotNumChildrenArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotNumChildren(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotListChildrenNames(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListChildrenNamesArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotListChildrenNames(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotIsCurrent(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotIsCurrentArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotIsCurrent(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotHasMetadata(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotHasMetadataArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotHasMetadata(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainListAllSnapshots(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainListAllSnapshotsArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainListAllSnapshots(args, in: call)) } catch { call.fail(error) } }
    }
    static func domainSnapshotListAllChildren(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.DomainSnapshotListAllChildrenArgs(from: &reader)
        let service = services.hypervisor
        return Task.immediate { do { call.reply(try await service.domainSnapshotListAllChildren(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.domainSnapshotCreateXML.knownInfo, domainSnapshotCreateXML)
        table.add(Remote.Procedure.domainSnapshotGetXMLDesc.knownInfo, domainSnapshotGetXMLDesc)
        table.add(Remote.Procedure.domainSnapshotNum.knownInfo, domainSnapshotNum)
        table.add(Remote.Procedure.domainSnapshotListNames.knownInfo, domainSnapshotListNames)
        table.add(Remote.Procedure.domainSnapshotLookupByName.knownInfo, domainSnapshotLookupByName)
        table.add(Remote.Procedure.domainHasCurrentSnapshot.knownInfo, domainHasCurrentSnapshot)
        table.add(Remote.Procedure.domainSnapshotCurrent.knownInfo, domainSnapshotCurrent)
        table.add(Remote.Procedure.domainRevertToSnapshot.knownInfo, domainRevertToSnapshot)
        table.add(Remote.Procedure.domainSnapshotDelete.knownInfo, domainSnapshotDelete)
        table.add(Remote.Procedure.domainSnapshotGetParent.knownInfo, domainSnapshotGetParent)
        table.add(Remote.Procedure.domainSnapshotNumChildren.knownInfo, domainSnapshotNumChildren)
        table.add(Remote.Procedure.domainSnapshotListChildrenNames.knownInfo, domainSnapshotListChildrenNames)
        table.add(Remote.Procedure.domainSnapshotIsCurrent.knownInfo, domainSnapshotIsCurrent)
        table.add(Remote.Procedure.domainSnapshotHasMetadata.knownInfo, domainSnapshotHasMetadata)
        table.add(Remote.Procedure.domainListAllSnapshots.knownInfo, domainListAllSnapshots)
        table.add(Remote.Procedure.domainSnapshotListAllChildren.knownInfo, domainSnapshotListAllChildren)
    }
}
