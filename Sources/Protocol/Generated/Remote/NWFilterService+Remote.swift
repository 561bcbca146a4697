// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension RemoteServices {
    public func nwfilterLookupByName(_ args: Remote.NWFilterLookupByNameArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByNameRet { try await caller.call(Remote.Procedure.nwfilterLookupByName.knownInfo, args, in: call) }
    public func nwfilterLookupByUUID(_ args: Remote.NWFilterLookupByUUIDArgs, in call: any CallContext) async throws -> Remote.NWFilterLookupByUUIDRet { try await caller.call(Remote.Procedure.nwfilterLookupByUUID.knownInfo, args, in: call) }
    public func nwfilterGetXMLDesc(_ args: Remote.NWFilterGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterGetXMLDescRet { try await caller.call(Remote.Procedure.nwfilterGetXMLDesc.knownInfo, args, in: call) }
    public func connectNumOfNWFilters(in call: any CallContext) async throws -> Remote.ConnectNumOfNWFiltersRet { try await caller.call(Remote.Procedure.connectNumOfNWFilters.knownInfo, XDRVoid(), in: call) }
    public func connectListNWFilters(_ args: Remote.ConnectListNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListNWFiltersRet { try await caller.call(Remote.Procedure.connectListNWFilters.knownInfo, args, in: call) }
    public func nwfilterDefineXML(_ args: Remote.NWFilterDefineXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLRet { try await caller.call(Remote.Procedure.nwfilterDefineXML.knownInfo, args, in: call) }
    public func nwfilterUndefine(_ args: Remote.NWFilterUndefineArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nwfilterUndefine.knownInfo, args, in: call) }
    public func connectListAllNWFilters(_ args: Remote.ConnectListAllNWFiltersArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFiltersRet { try await caller.call(Remote.Procedure.connectListAllNWFilters.knownInfo, args, in: call) }
    public func nwfilterBindingLookupByPortDev(_ args: Remote.NWFilterBindingLookupByPortDevArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingLookupByPortDevRet { try await caller.call(Remote.Procedure.nwfilterBindingLookupByPortDev.knownInfo, args, in: call) }
    public func nwfilterBindingGetXMLDesc(_ args: Remote.NWFilterBindingGetXMLDescArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingGetXMLDescRet { try await caller.call(Remote.Procedure.nwfilterBindingGetXMLDesc.knownInfo, args, in: call) }
    public func nwfilterBindingCreateXML(_ args: Remote.NWFilterBindingCreateXMLArgs, in call: any CallContext) async throws -> Remote.NWFilterBindingCreateXMLRet { try await caller.call(Remote.Procedure.nwfilterBindingCreateXML.knownInfo, args, in: call) }
    public func nwfilterBindingDelete(_ args: Remote.NWFilterBindingDeleteArgs, in call: any CallContext) async throws { let _: XDRVoid = try await caller.call(Remote.Procedure.nwfilterBindingDelete.knownInfo, args, in: call) }
    public func connectListAllNWFilterBindings(_ args: Remote.ConnectListAllNWFilterBindingsArgs, in call: any CallContext) async throws -> Remote.ConnectListAllNWFilterBindingsRet { try await caller.call(Remote.Procedure.connectListAllNWFilterBindings.knownInfo, args, in: call) }
    public func nwfilterDefineXMLFlags(_ args: Remote.NWFilterDefineXMLFlagsArgs, in call: any CallContext) async throws -> Remote.NWFilterDefineXMLFlagsRet { try await caller.call(Remote.Procedure.nwfilterDefineXMLFlags.knownInfo, args, in: call) }
}
