// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol CheckpointService: AnyObject, Sendable {
    /// `virDomainCheckpointCreateXML`, procedure 411.
    func domainCheckpointCreateXML(_ args: Remote.DomainCheckpointCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointCreateXMLRet
    /// `virDomainCheckpointGetXMLDesc`, procedure 412.
    func domainCheckpointGetXMLDesc(_ args: Remote.DomainCheckpointGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetXMLDescRet
    /// `virDomainListAllCheckpoints`, procedure 413.
    func domainListAllCheckpoints(_ args: Remote.DomainListAllCheckpointsArgs, in call: any CallContext) async throws -> Remote.DomainListAllCheckpointsRet
    /// `virDomainCheckpointListAllChildren`, procedure 414.
    func domainCheckpointListAllChildren(_ args: Remote.DomainCheckpointListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointListAllChildrenRet
    /// `virDomainCheckpointLookupByName`, procedure 415.
    func domainCheckpointLookupByName(_ args: Remote.DomainCheckpointLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointLookupByNameRet
    /// `virDomainCheckpointGetParent`, procedure 416.
    func domainCheckpointGetParent(_ args: Remote.DomainCheckpointGetParentArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetParentRet
    /// `virDomainCheckpointDelete`, procedure 417.
    func domainCheckpointDelete(_ args: Remote.DomainCheckpointDeleteArgs, in call: any CallContext) async throws
}

extension CheckpointService {
    public func domainCheckpointCreateXML(_ args: Remote.DomainCheckpointCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointCreateXMLRet { throw VirtError.unsupported("virDomainCheckpointCreateXML", .domainCheckpoint) }
    public func domainCheckpointGetXMLDesc(_ args: Remote.DomainCheckpointGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetXMLDescRet { throw VirtError.unsupported("virDomainCheckpointGetXMLDesc", .domainCheckpoint) }
    public func domainListAllCheckpoints(_ args: Remote.DomainListAllCheckpointsArgs, in call: any CallContext) async throws -> Remote.DomainListAllCheckpointsRet { throw VirtError.unsupported("virDomainListAllCheckpoints", .domainCheckpoint) }
    public func domainCheckpointListAllChildren(_ args: Remote.DomainCheckpointListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointListAllChildrenRet { throw VirtError.unsupported("virDomainCheckpointListAllChildren", .domainCheckpoint) }
    public func domainCheckpointLookupByName(_ args: Remote.DomainCheckpointLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointLookupByNameRet { throw VirtError.unsupported("virDomainCheckpointLookupByName", .domainCheckpoint) }
    public func domainCheckpointGetParent(_ args: Remote.DomainCheckpointGetParentArgs, in call: any CallContext) async throws -> Remote.DomainCheckpointGetParentRet { throw VirtError.unsupported("virDomainCheckpointGetParent", .domainCheckpoint) }
    public func domainCheckpointDelete(_ args: Remote.DomainCheckpointDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainCheckpointDelete", .domainCheckpoint) }
}
