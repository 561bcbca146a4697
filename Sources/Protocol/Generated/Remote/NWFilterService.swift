// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import Errors

private typealias MadeFor = GeneratedCodeVersion1

/// The calls of this kind, one method per procedure.
public protocol NWFilterService: AnyObject, Sendable {
    /// `virNWFilterLookupByName`, procedure 175.
    func nwfilterLookupByName(_ args: Remote.NWFilterLookupByNameArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByNameRet
    /// `virNWFilterLookupByUUID`, procedure 176.
    func nwfilterLookupByUUID(_ args: Remote.NWFilterLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByUUIDRet
    /// `virNWFilterGetXMLDesc`, procedure 177.
    func nwfilterGetXMLDesc(_ args: Remote.NWFilterGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterGetXMLDescRet
    /// `virConnectNumOfNWFilters`, procedure 178.
    func connectNumOfNWFilters(in call: any CallContext) async throws -> Remote.ConnectNumOfNWFiltersRet
    /// `virConnectListNWFilters`, procedure 179.
    func connectListNWFilters(_ args: Remote.ConnectListNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListNWFiltersRet
    /// `virNWFilterDefineXML`, procedure 180.
    func nwfilterDefineXML(_ args: Remote.NWFilterDefineXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLRet
    /// `virNWFilterUndefine`, procedure 181.
    func nwfilterUndefine(_ args: Remote.NWFilterUndefineArgs, in call: any CallContext) async throws
    /// `virConnectListAllNWFilters`, procedure 286.
    func connectListAllNWFilters(_ args: Remote.ConnectListAllNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFiltersRet
    /// `virNWFilterBindingLookupByPortDev`, procedure 397.
    func nwfilterBindingLookupByPortDev(_ args: Remote.NWFilterBindingLookupByPortDevArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingLookupByPortDevRet
    /// `virNWFilterBindingGetXMLDesc`, procedure 398.
    func nwfilterBindingGetXMLDesc(_ args: Remote.NWFilterBindingGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingGetXMLDescRet
    /// `virNWFilterBindingCreateXML`, procedure 399.
    func nwfilterBindingCreateXML(_ args: Remote.NWFilterBindingCreateXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingCreateXMLRet
    /// `virNWFilterBindingDelete`, procedure 400.
    func nwfilterBindingDelete(_ args: Remote.NWFilterBindingDeleteArgs, in call: any CallContext) async throws
    /// `virConnectListAllNWFilterBindings`, procedure 401.
    func connectListAllNWFilterBindings(_ args: Remote.ConnectListAllNWFilterBindingsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFilterBindingsRet
    /// `virNWFilterDefineXMLFlags`, procedure 431.
    func nwfilterDefineXMLFlags(_ args: Remote.NWFilterDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLFlagsRet
}

extension NWFilterService {
    public func nwfilterLookupByName(_ args: Remote.NWFilterLookupByNameArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByNameRet { throw VirtError.unsupported("virNWFilterLookupByName", .nwfilter) }
    public func nwfilterLookupByUUID(_ args: Remote.NWFilterLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByUUIDRet { throw VirtError.unsupported("virNWFilterLookupByUUID", .nwfilter) }
    public func nwfilterGetXMLDesc(_ args: Remote.NWFilterGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterGetXMLDescRet { throw VirtError.unsupported("virNWFilterGetXMLDesc", .nwfilter) }
    public func connectNumOfNWFilters(in call: any CallContext) async throws -> Remote.ConnectNumOfNWFiltersRet { throw VirtError.unsupported("virConnectNumOfNWFilters", .nwfilter) }
    public func connectListNWFilters(_ args: Remote.ConnectListNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListNWFiltersRet { throw VirtError.unsupported("virConnectListNWFilters", .nwfilter) }
    public func nwfilterDefineXML(_ args: Remote.NWFilterDefineXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLRet { throw VirtError.unsupported("virNWFilterDefineXML", .nwfilter) }
    public func nwfilterUndefine(_ args: Remote.NWFilterUndefineArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNWFilterUndefine", .nwfilter) }
    public func connectListAllNWFilters(_ args: Remote.ConnectListAllNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFiltersRet { throw VirtError.unsupported("virConnectListAllNWFilters", .nwfilter) }
    public func nwfilterBindingLookupByPortDev(_ args: Remote.NWFilterBindingLookupByPortDevArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingLookupByPortDevRet { throw VirtError.unsupported("virNWFilterBindingLookupByPortDev", .nwfilter) }
    public func nwfilterBindingGetXMLDesc(_ args: Remote.NWFilterBindingGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingGetXMLDescRet { throw VirtError.unsupported("virNWFilterBindingGetXMLDesc", .nwfilter) }
    public func nwfilterBindingCreateXML(_ args: Remote.NWFilterBindingCreateXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingCreateXMLRet { throw VirtError.unsupported("virNWFilterBindingCreateXML", .nwfilter) }
    public func nwfilterBindingDelete(_ args: Remote.NWFilterBindingDeleteArgs, in call: any CallContext) async throws { throw VirtError.unsupported("virNWFilterBindingDelete", .nwfilter) }
    public func connectListAllNWFilterBindings(_ args: Remote.ConnectListAllNWFilterBindingsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFilterBindingsRet { throw VirtError.unsupported("virConnectListAllNWFilterBindings", .nwfilter) }
    public func nwfilterDefineXMLFlags(_ args: Remote.NWFilterDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLFlagsRet { throw VirtError.unsupported("virNWFilterDefineXMLFlags", .nwfilter) }
}
