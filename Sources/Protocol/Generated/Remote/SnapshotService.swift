// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol SnapshotService: AnyObject, Sendable {
    /// `virDomainSnapshotCreateXML`, procedure 185.
    func domainSnapshotCreateXML(_ args: Remote.DomainSnapshotCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCreateXMLRet
    /// `virDomainSnapshotGetXMLDesc`, procedure 186.
    func domainSnapshotGetXMLDesc(_ args: Remote.DomainSnapshotGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetXMLDescRet
    /// `virDomainSnapshotNum`, procedure 187.
    func domainSnapshotNum(_ args: Remote.DomainSnapshotNumArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumRet
    /// `virDomainSnapshotListNames`, procedure 188.
    func domainSnapshotListNames(_ args: Remote.DomainSnapshotListNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListNamesRet
    /// `virDomainSnapshotLookupByName`, procedure 189.
    func domainSnapshotLookupByName(_ args: Remote.DomainSnapshotLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotLookupByNameRet
    /// `virDomainHasCurrentSnapshot`, procedure 190.
    func domainHasCurrentSnapshot(_ args: Remote.DomainHasCurrentSnapshotArgs, in call: any CallContext) async throws -> Remote.DomainHasCurrentSnapshotRet
    /// `virDomainSnapshotCurrent`, procedure 191.
    func domainSnapshotCurrent(_ args: Remote.DomainSnapshotCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCurrentRet
    /// `virDomainRevertToSnapshot`, procedure 192.
    func domainRevertToSnapshot(_ args: Remote.DomainRevertToSnapshotArgs, in call: any CallContext) async throws
    /// `virDomainSnapshotDelete`, procedure 193.
    func domainSnapshotDelete(_ args: Remote.DomainSnapshotDeleteArgs, in call: any CallContext) async throws
    /// `virDomainSnapshotGetParent`, procedure 244.
    func domainSnapshotGetParent(_ args: Remote.DomainSnapshotGetParentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetParentRet
    /// `virDomainSnapshotNumChildren`, procedure 246.
    func domainSnapshotNumChildren(_ args: Remote.DomainSnapshotNumChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumChildrenRet
    /// `virDomainSnapshotListChildrenNames`, procedure 247.
    func domainSnapshotListChildrenNames(_ args: Remote.DomainSnapshotListChildrenNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListChildrenNamesRet
    /// `virDomainSnapshotIsCurrent`, procedure 271.
    func domainSnapshotIsCurrent(_ args: Remote.DomainSnapshotIsCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotIsCurrentRet
    /// `virDomainSnapshotHasMetadata`, procedure 272.
    func domainSnapshotHasMetadata(_ args: Remote.DomainSnapshotHasMetadataArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotHasMetadataRet
    /// `virDomainListAllSnapshots`, procedure 274.
    func domainListAllSnapshots(_ args: Remote.DomainListAllSnapshotsArgs, in call: any CallContext) async throws -> Remote.DomainListAllSnapshotsRet
    /// `virDomainSnapshotListAllChildren`, procedure 275.
    func domainSnapshotListAllChildren(_ args: Remote.DomainSnapshotListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListAllChildrenRet
}

extension SnapshotService {
    public func domainSnapshotCreateXML(_ args: Remote.DomainSnapshotCreateXMLArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCreateXMLRet { throw VirtError.unsupported("virDomainSnapshotCreateXML", .domainSnapshot) }
    public func domainSnapshotGetXMLDesc(_ args: Remote.DomainSnapshotGetXMLDescArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetXMLDescRet { throw VirtError.unsupported("virDomainSnapshotGetXMLDesc", .domainSnapshot) }
    public func domainSnapshotNum(_ args: Remote.DomainSnapshotNumArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumRet { throw VirtError.unsupported("virDomainSnapshotNum", .domainSnapshot) }
    public func domainSnapshotListNames(_ args: Remote.DomainSnapshotListNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListNamesRet { throw VirtError.unsupported("virDomainSnapshotListNames", .domainSnapshot) }
    public func domainSnapshotLookupByName(_ args: Remote.DomainSnapshotLookupByNameArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotLookupByNameRet { throw VirtError.unsupported("virDomainSnapshotLookupByName", .domainSnapshot) }
    public func domainHasCurrentSnapshot(_ args: Remote.DomainHasCurrentSnapshotArgs, in call: any CallContext) async throws -> Remote.DomainHasCurrentSnapshotRet { throw VirtError.unsupported("virDomainHasCurrentSnapshot", .domainSnapshot) }
    public func domainSnapshotCurrent(_ args: Remote.DomainSnapshotCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotCurrentRet { throw VirtError.unsupported("virDomainSnapshotCurrent", .domainSnapshot) }
    public func domainRevertToSnapshot(_ args: Remote.DomainRevertToSnapshotArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainRevertToSnapshot", .domainSnapshot) }
    public func domainSnapshotDelete(_ args: Remote.DomainSnapshotDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virDomainSnapshotDelete", .domainSnapshot) }
    public func domainSnapshotGetParent(_ args: Remote.DomainSnapshotGetParentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotGetParentRet { throw VirtError.unsupported("virDomainSnapshotGetParent", .domainSnapshot) }
    public func domainSnapshotNumChildren(_ args: Remote.DomainSnapshotNumChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotNumChildrenRet { throw VirtError.unsupported("virDomainSnapshotNumChildren", .domainSnapshot) }
    public func domainSnapshotListChildrenNames(_ args: Remote.DomainSnapshotListChildrenNamesArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListChildrenNamesRet { throw VirtError.unsupported("virDomainSnapshotListChildrenNames", .domainSnapshot) }
    public func domainSnapshotIsCurrent(_ args: Remote.DomainSnapshotIsCurrentArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotIsCurrentRet { throw VirtError.unsupported("virDomainSnapshotIsCurrent", .domainSnapshot) }
    public func domainSnapshotHasMetadata(_ args: Remote.DomainSnapshotHasMetadataArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotHasMetadataRet { throw VirtError.unsupported("virDomainSnapshotHasMetadata", .domainSnapshot) }
    public func domainListAllSnapshots(_ args: Remote.DomainListAllSnapshotsArgs, in call: any CallContext) async throws -> Remote.DomainListAllSnapshotsRet { throw VirtError.unsupported("virDomainListAllSnapshots", .domainSnapshot) }
    public func domainSnapshotListAllChildren(_ args: Remote.DomainSnapshotListAllChildrenArgs, in call: any CallContext) async throws -> Remote.DomainSnapshotListAllChildrenRet { throw VirtError.unsupported("virDomainSnapshotListAllChildren", .domainSnapshot) }
}
