// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func domainCheckpointCreateXML(_ args: Remote.DomainCheckpointCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointCreateXMLRet { try await caller.call(Remote.Procedure.domainCheckpointCreateXML.knownInfo, args, in: call) }
    public func domainCheckpointGetXMLDesc(_ args: Remote.DomainCheckpointGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetXMLDescRet { try await caller.call(Remote.Procedure.domainCheckpointGetXMLDesc.knownInfo, args, in: call) }
    public func domainListAllCheckpoints(_ args: Remote.DomainListAllCheckpointsArgs, in call: any CallContext) async throws -> Remote.DomainListAllCheckpointsRet { try await caller.call(Remote.Procedure.domainListAllCheckpoints.knownInfo, args, in: call) }
    public func domainCheckpointListAllChildren(_ args: Remote.DomainCheckpointListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointListAllChildrenRet { try await caller.call(Remote.Procedure.domainCheckpointListAllChildren.knownInfo, args, in: call) }
    public func domainCheckpointLookupByName(_ args: Remote.DomainCheckpointLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointLookupByNameRet { try await caller.call(Remote.Procedure.domainCheckpointLookupByName.knownInfo, args, in: call) }
    public func domainCheckpointGetParent(_ args: Remote.DomainCheckpointGetParentArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetParentRet { try await caller.call(Remote.Procedure.domainCheckpointGetParent.knownInfo, args, in: call) }
    public func domainCheckpointDelete(_ args: Remote.DomainCheckpointDeleteArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.domainCheckpointDelete.knownInfo, args, in: call) }
}
