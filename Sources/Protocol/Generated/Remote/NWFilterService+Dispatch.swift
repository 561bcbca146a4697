// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
import XDR

private typealias MadeFor = GeneratedCodeVersion1

/// Decode, call, reply: one function per procedure.
enum NWFilterServiceDispatch {
    static func nwfilterLookupByName(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterLookupByNameArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterLookupByName(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterLookupByUUID(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterLookupByUUIDArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterLookupByUUID(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterGetXMLDescArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func connectNumOfNWFilters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.connectNumOfNWFilters(in: call)) } catch { call.fail(error) } }
    }
    static func connectListNWFilters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListNWFiltersArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.connectListNWFilters(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterDefineXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterDefineXMLArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterDefineXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterUndefine(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterUndefineArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { try await service.nwfilterUndefine(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllNWFilters(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNWFiltersArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.connectListAllNWFilters(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterBindingLookupByPortDev(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingLookupByPortDevArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterBindingLookupByPortDev(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterBindingGetXMLDesc(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingGetXMLDescArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterBindingGetXMLDesc(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterBindingCreateXML(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingCreateXMLArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterBindingCreateXML(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterBindingDelete(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterBindingDeleteArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { try await service.nwfilterBindingDelete(args, in: call); call.replyEmpty() } catch { call.fail(error) } }
    }
    static func connectListAllNWFilterBindings(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.ConnectListAllNWFilterBindingsArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.connectListAllNWFilterBindings(args, in: call)) } catch { call.fail(error) } }
    }
    static func nwfilterDefineXMLFlags(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {
        var reader = XDRReader(payload)
        let args = try Remote.NWFilterDefineXMLFlagsArgs(from: &reader)
        let service = services.nwfilter
        return Task.immediate { do { call.reply(try await service.nwfilterDefineXMLFlags(args, in: call)) } catch { call.fail(error) } }
    }

    @_optimize(none)  // Long, and runs once.
    static func add(to table: inout DispatchTable) {
        table.add(Remote.Procedure.nwfilterLookupByName.knownInfo, nwfilterLookupByName)
        table.add(Remote.Procedure.nwfilterLookupByUUID.knownInfo, nwfilterLookupByUUID)
        table.add(Remote.Procedure.nwfilterGetXMLDesc.knownInfo, nwfilterGetXMLDesc)
        table.add(Remote.Procedure.connectNumOfNWFilters.knownInfo, connectNumOfNWFilters)
        table.add(Remote.Procedure.connectListNWFilters.knownInfo, connectListNWFilters)
        table.add(Remote.Procedure.nwfilterDefineXML.knownInfo, nwfilterDefineXML)
        table.add(Remote.Procedure.nwfilterUndefine.knownInfo, nwfilterUndefine)
        table.add(Remote.Procedure.connectListAllNWFilters.knownInfo, connectListAllNWFilters)
        table.add(Remote.Procedure.nwfilterBindingLookupByPortDev.knownInfo, nwfilterBindingLookupByPortDev)
        table.add(Remote.Procedure.nwfilterBindingGetXMLDesc.knownInfo, nwfilterBindingGetXMLDesc)
        table.add(Remote.Procedure.nwfilterBindingCreateXML.knownInfo, nwfilterBindingCreateXML)
        table.add(Remote.Procedure.nwfilterBindingDelete.knownInfo, nwfilterBindingDelete)
        table.add(Remote.Procedure.connectListAllNWFilterBindings.knownInfo, connectListAllNWFilterBindings)
        table.add(Remote.Procedure.nwfilterDefineXMLFlags.knownInfo, nwfilterDefineXMLFlags)
    }
}
