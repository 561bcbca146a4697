// SPDX-License-Identifier: Apache-2.0
public import DriverSupport
internal import Errors
internal import Model
public import WireProtocol

/// The packet filters of the host. They are kept and listed; binding one to a device is not supported yet.
public final class NWFilterDriver: Sendable {
    private let store: FilterStore

    /// - Parameters:
    ///   - folder: where definitions are kept, e.g. `/etc/libvirt/nwfilter`.
    ///   - workers: where files are read and written.
    public init(folder: String, workers: WorkerPool) { store = FilterStore(folder: folder, workers: workers) }

    /// The service for connections; it serves all of them.
    public var service: any NWFilterService { NWFilterServiceImplementation(store: store) }
}

private final class NWFilterServiceImplementation: NWFilterService {
    private let store: FilterStore

    init(store: FilterStore) { self.store = store }

    // MARK: Lists and lookups

    func connectNumOfNWFilters(in call: any CallContext) async throws -> Remote.ConnectNumOfNWFiltersRet {
        Remote.ConnectNumOfNWFiltersRet(num: Int32(clamping: try await store.all().count))
    }

    func connectListNWFilters(
        _ args: Remote.ConnectListNWFiltersArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListNWFiltersRet {
        Remote.ConnectListNWFiltersRet(names: Array(try await store.all().map(\.name).prefix(max(0, Int(args.maxnames)))))
    }

    func connectListAllNWFilters(
        _ args: Remote.ConnectListAllNWFiltersArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllNWFiltersRet {
        try checkFlags(args.flags, allowed: 0, in: "nwfilterConnectListAllNWFilters", domain: .nwfilter)
        let filters = try await store.all()
        return Remote.ConnectListAllNWFiltersRet(
            filters: args.needResults != 0 ? filters.map(\.wire) : [], ret: UInt32(clamping: filters.count))
    }

    func nwfilterLookupByName(
        _ args: Remote.NWFilterLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterLookupByNameRet {
        Remote.NWFilterLookupByNameRet(nwfilter: try await store.filter(named: args.name).wire)
    }

    func nwfilterLookupByUUID(
        _ args: Remote.NWFilterLookupByUUIDArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterLookupByUUIDRet {
        Remote.NWFilterLookupByUUIDRet(nwfilter: try await store.filter(args.uuid).wire)
    }

    func nwfilterGetXMLDesc(
        _ args: Remote.NWFilterGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterGetXMLDescRet {
        try checkFlags(args.flags, allowed: 0, in: "nwfilterGetXMLDesc", domain: .nwfilter)
        return Remote.NWFilterGetXMLDescRet(xml: try await store.filter(args.nwfilter.uuid).xml())
    }

    // MARK: Definitions

    func nwfilterDefineXML(
        _ args: Remote.NWFilterDefineXMLArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterDefineXMLRet {
        Remote.NWFilterDefineXMLRet(nwfilter: try await store.define(FilterConfiguration(xml: args.xml)).wire)
    }

    func nwfilterDefineXMLFlags(
        _ args: Remote.NWFilterDefineXMLFlagsArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterDefineXMLFlagsRet {
        let validate: UInt32 = 1
        try checkFlags(args.flags, allowed: validate, in: "nwfilterDefineXMLFlags", domain: .nwfilter)
        return Remote.NWFilterDefineXMLFlagsRet(nwfilter: try await store.define(FilterConfiguration(xml: args.xml)).wire)
    }

    func nwfilterUndefine(_ args: Remote.NWFilterUndefineArgs, in call: any CallContext) async throws {
        try await store.undefine(args.nwfilter.uuid)
    }

    // MARK: Bindings

    func connectListAllNWFilterBindings(
        _ args: Remote.ConnectListAllNWFilterBindingsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllNWFilterBindingsRet {
        try checkFlags(args.flags, allowed: 0, in: "nwfilterConnectListAllNWFilterBindings", domain: .nwfilter)
        return Remote.ConnectListAllNWFilterBindingsRet(bindings: [], ret: 0)
    }

    func nwfilterBindingLookupByPortDev(
        _ args: Remote.NWFilterBindingLookupByPortDevArgs, in call: any CallContext
    ) async throws -> Remote.NWFilterBindingLookupByPortDevRet {
        throw VirtError(.noNwfilterBinding, .nwfilter, "no nwfilter binding for port dev '\(args.name)'")
    }
}

extension FilterConfiguration {
    fileprivate var wire: Remote.NWFilter { Remote.NWFilter(name: name, uuid: uuid.wire) }
}
