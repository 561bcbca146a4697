// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func domainSnapshotCreateXML(_ args: Remote.DomainSnapshotCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCreateXMLRet { try await caller.call(Remote.Procedure.domainSnapshotCreateXML.knownInfo, args, in: call) }
    public func domainSnapshotGetXMLDesc(_ args: Remote.DomainSnapshotGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetXMLDescRet { try await caller.call(Remote.Procedure.domainSnapshotGetXMLDesc.knownInfo, args, in: call) }
    public func domainSnapshotNum(_ args: Remote.DomainSnapshotNumArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumRet { try await caller.call(Remote.Procedure.domainSnapshotNum.knownInfo, args, in: call) }
    public func domainSnapshotListNames(_ args: Remote.DomainSnapshotListNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListNamesRet { try await caller.call(Remote.Procedure.domainSnapshotListNames.knownInfo, args, in: call) }
    public func domainSnapshotLookupByName(_ args: Remote.DomainSnapshotLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotLookupByNameRet { try await caller.call(Remote.Procedure.domainSnapshotLookupByName.knownInfo, args, in: call) }
    public func domainHasCurrentSnapshot(_ args: Remote.DomainHasCurrentSnapshotArgs, in call: any CallContext) async throws -> Remote.DomainHasCurrentSnapshotRet { try await caller.call(Remote.Procedure.domainHasCurrentSnapshot.knownInfo, args, in: call) }
    public func domainSnapshotCurrent(_ args: Remote.DomainSnapshotCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCurrentRet { try await caller.call(Remote.Procedure.domainSnapshotCurrent.knownInfo, args, in: call) }
    public func domainRevertToSnapshot(_ args: Remote.DomainRevertToSnapshotArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.domainRevertToSnapshot.knownInfo, args, in: call) }
    public func domainSnapshotDelete(_ args: Remote.DomainSnapshotDeleteArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.domainSnapshotDelete.knownInfo, args, in: call) }
    public func domainSnapshotGetParent(_ args: Remote.DomainSnapshotGetParentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetParentRet { try await caller.call(Remote.Procedure.domainSnapshotGetParent.knownInfo, args, in: call) }
    public func domainSnapshotNumChildren(_ args: Remote.DomainSnapshotNumChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumChildrenRet { try await caller.call(Remote.Procedure.domainSnapshotNumChildren.knownInfo, args, in: call) }
    public func domainSnapshotListChildrenNames(_ args: Remote.DomainSnapshotListChildrenNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListChildrenNamesRet { try await caller.call(Remote.Procedure.domainSnapshotListChildrenNames.knownInfo, args, in: call) }
    public func domainSnapshotIsCurrent(_ args: Remote.DomainSnapshotIsCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotIsCurrentRet { try await caller.call(Remote.Procedure.domainSnapshotIsCurrent.knownInfo, args, in: call) }
    public func domainSnapshotHasMetadata(_ args: Remote.DomainSnapshotHasMetadataArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotHasMetadataRet { try await caller.call(Remote.Procedure.domainSnapshotHasMetadata.knownInfo, args, in: call) }
    public func domainListAllSnapshots(_ args: Remote.DomainListAllSnapshotsArgs, in call: any CallContext) async throws -> Remote.DomainListAllSnapshotsRet { try await caller.call(Remote.Procedure.domainListAllSnapshots.knownInfo, args, in: call) }
    public func domainSnapshotListAllChildren(_ args: Remote.DomainSnapshotListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListAllChildrenRet { try await caller.call(Remote.Procedure.domainSnapshotListAllChildren.knownInfo, args, in: call) }
}
