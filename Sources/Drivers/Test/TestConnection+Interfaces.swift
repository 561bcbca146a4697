// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

/// A network interface of the made-up host.
struct TestInterface: Sendable {
    var configuration: HostInterfaceConfiguration
    var isActive = false

    var wire: Remote.Interface { Remote.Interface(name: configuration.name, mac: configuration.mac ?? "") }
}

extension TestConnection {
    /// Reads or changes the interface of this name.
    private func withInterface<Result: Sendable>(
        _ name: String, _ body: (inout TestInterface) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        try host.withState { (state) throws(VirtError) -> Result in
            guard let index = state.interfaces.firstIndex(where: { $0.configuration.name == name }) else {
                throw VirtError(.noInterface, .test, "no interface with matching name '\(name)'")
            }
            return try body(&state.interfaces[index])
        }
    }

    // MARK: - Lists

    private func interfaceNames(active: Bool) -> [String] {
        host.withState { $0.interfaces.filter { $0.isActive == active }.map(\.configuration.name) }
    }

    func connectNumOfInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfInterfacesRet {
        Remote.ConnectNumOfInterfacesRet(num: Int32(interfaceNames(active: true).count))
    }

    func connectListInterfaces(
        _ args: Remote.ConnectListInterfacesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListInterfacesRet {
        Remote.ConnectListInterfacesRet(names: Array(interfaceNames(active: true).prefix(max(0, Int(args.maxnames)))))
    }

    func connectNumOfDefinedInterfaces(in call: any CallContext) async throws -> Remote.ConnectNumOfDefinedInterfacesRet {
        Remote.ConnectNumOfDefinedInterfacesRet(num: Int32(interfaceNames(active: false).count))
    }

    func connectListDefinedInterfaces(
        _ args: Remote.ConnectListDefinedInterfacesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListDefinedInterfacesRet {
        Remote.ConnectListDefinedInterfacesRet(names: Array(interfaceNames(active: false).prefix(max(0, Int(args.maxnames)))))
    }

    func connectListAllInterfaces(
        _ args: Remote.ConnectListAllInterfacesArgs, in call: any CallContext
    ) async throws -> Remote.ConnectListAllInterfacesRet {
        try check(args.flags, allowed: 3, in: "testConnectListAllInterfaces")
        let filter = ObjectListFilter(flags: args.flags)
        let found = host.withState { $0.interfaces.filter { filter.includes(isActive: $0.isActive) }.map(\.wire) }
        return Remote.ConnectListAllInterfacesRet(ifaces: args.needResults != 0 ? found : [], ret: UInt32(found.count))
    }

    // MARK: - One interface

    func interfaceLookupByName(
        _ args: Remote.InterfaceLookupByNameArgs, in call: any CallContext
    ) async throws -> Remote.InterfaceLookupByNameRet {
        Remote.InterfaceLookupByNameRet(iface: try withInterface(args.name) { $0.wire })
    }

    func interfaceLookupByMACString(
        _ args: Remote.InterfaceLookupByMACStringArgs, in call: any CallContext
    ) async throws -> Remote.InterfaceLookupByMACStringRet {
        let wanted = args.mac.lowercased()
        // One without an address matches every address: that is how the reference compares.
        let found = host.withState { state in
            state.interfaces.filter { $0.configuration.mac.map { $0.lowercased() == wanted } ?? true }.map(\.wire)
        }
        guard let first = found.first else {
            throw VirtError(.noInterface, .test, "no interface with matching mac '\(args.mac)'")
        }
        guard found.count == 1 else { throw VirtError(.multipleInterfaces, .test) }
        return Remote.InterfaceLookupByMACStringRet(iface: first)
    }

    func interfaceIsActive(_ args: Remote.InterfaceIsActiveArgs, in call: any CallContext) async throws -> Remote.InterfaceIsActiveRet {
        Remote.InterfaceIsActiveRet(active: try withInterface(args.iface.name) { $0.isActive } ? 1 : 0)
    }

    func interfaceGetXMLDesc(
        _ args: Remote.InterfaceGetXMLDescArgs, in call: any CallContext
    ) async throws -> Remote.InterfaceGetXMLDescRet {
        try check(args.flags, in: "testInterfaceGetXMLDesc")
        return Remote.InterfaceGetXMLDescRet(xml: try withInterface(args.iface.name) { $0.configuration.xml() })
    }

    // MARK: - Changes

    func interfaceDefineXML(
        _ args: Remote.InterfaceDefineXMLArgs, in call: any CallContext
    ) async throws -> Remote.InterfaceDefineXMLRet {
        try check(args.flags, allowed: 1, in: "testInterfaceDefineXML")
        let configuration = try HostInterfaceConfiguration(xml: args.xml, options: ParseOptions().validating(args.flags & 1 != 0))
        let wire = host.withState { state in
            if let index = state.interfaces.firstIndex(where: { $0.configuration.name == configuration.name }) {
                state.interfaces[index].configuration = configuration
            } else {
                state.interfaces.append(TestInterface(configuration: configuration))
            }
            return TestInterface(configuration: configuration).wire
        }
        return Remote.InterfaceDefineXMLRet(iface: wire)
    }

    func interfaceUndefine(_ args: Remote.InterfaceUndefineArgs, in call: any CallContext) async throws {
        _ = try withInterface(args.iface.name) { $0.wire }
        host.withState { state in state.interfaces.removeAll { $0.configuration.name == args.iface.name } }
    }

    func interfaceCreate(_ args: Remote.InterfaceCreateArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testInterfaceCreate")
        try withInterface(args.iface.name) { (interface) throws(VirtError) in
            guard !interface.isActive else { throw VirtError(.operationInvalid, .test) }
            interface.isActive = true
        }
    }

    func interfaceDestroy(_ args: Remote.InterfaceDestroyArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testInterfaceDestroy")
        try withInterface(args.iface.name) { (interface) throws(VirtError) in
            guard interface.isActive else { throw VirtError(.operationInvalid, .test) }
            interface.isActive = false
        }
    }

    // MARK: - Transactions

    func interfaceChangeBegin(_ args: Remote.InterfaceChangeBeginArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testInterfaceChangeBegin")
        try host.withState { (state) throws(VirtError) in
            guard state.interfacesBefore == nil else {
                throw VirtError(.operationInvalid, .test, "there is another transaction running.")
            }
            // The copy forgets what was active: that is what a rollback brings.
            state.interfacesBefore = state.interfaces.map { TestInterface(configuration: $0.configuration) }
        }
    }

    func interfaceChangeCommit(_ args: Remote.InterfaceChangeCommitArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testInterfaceChangeCommit")
        try host.withState { (state) throws(VirtError) in
            guard state.interfacesBefore != nil else {
                throw VirtError(.operationInvalid, .test, "no transaction running, nothing to be committed.")
            }
            state.interfacesBefore = nil
        }
    }

    func interfaceChangeRollback(_ args: Remote.InterfaceChangeRollbackArgs, in call: any CallContext) async throws {
        try check(args.flags, in: "testInterfaceChangeRollback")
        try host.withState { (state) throws(VirtError) in
            guard let before = state.interfacesBefore else {
                throw VirtError(.operationInvalid, .test, "no transaction running, nothing to rollback.")
            }
            state.interfaces = before
            state.interfacesBefore = nil
        }
    }
}
