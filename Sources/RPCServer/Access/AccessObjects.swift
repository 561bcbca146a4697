// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Model
import WireProtocol

/// The objects that a call is about, as the driver knows them.
///
/// A client names objects by everything at once, name, UUID and number, and may mix them: the driver's own word counts, and
/// where the client's differs, the permission is needed for both.
struct AccessObjects {
    let procedure: ProcedureInfo
    let arguments: AccessArguments
    let services: ServiceSet
    let call: any CallContext

    /// The object is only known once the driver has looked it up: the permission is asked for what it found.
    func isLookup(_ kind: String) -> Bool { procedure.name.contains("_LOOKUP_") && kind != "connect" && named(kind).isEmpty }

    /// The objects of a kind, with nothing known about them when the call does not say.
    /// - Throws: the driver's error for an object that is not there.
    func of(_ kind: String) async throws -> [AccessObject] {
        guard kind != "connect" else { return [.connection] }
        var objects: [AccessObject] = []
        for value in named(kind) { objects += try await resolve(value) }
        // A volume that is made from another one is beside that among the arguments only by its description.
        if objects.isEmpty || kind == "storage_vol" && arguments.text("xml") != nil { objects += try await described(kind) }
        return objects
    }

    private func named(_ kind: String) -> [AccessArguments.Value] {
        arguments.values.map(\.value).filter { value in
            switch value {
            case .domain: kind == "domain"
            case .network: kind == "network"
            case .networkPort: kind == "network_port"
            case .storagePool: kind == "storage_pool"
            // A new volume is made from another one in some pool: both are looked at.
            case .storageVol: kind == "storage_vol"
            case .nodeDevice: kind == "node_device"
            case .interface: kind == "interface"
            case .secret: kind == "secret"
            case .nwfilter: kind == "nwfilter"
            case .nwfilterBinding: kind == "nwfilter_binding"
            case .uuid, .text, .number: false
            }
        }
    }

    /// An object that is not among the arguments: from the XML, or by the name that is given.
    private func described(_ kind: String) async throws -> [AccessObject] {
        var object = AccessObject(kind: kind)
        let xml = ["xml", "xmlDesc", "domXML"].lazy.compactMap { arguments.text($0) }.first
        if let xml, !procedure.name.contains("SAVE_IMAGE"), let identity = try? XMLIdentity(xml, kind: kind) {
            object.name = identity.name
            object.uuid = identity.uuid
        }
        if kind == "node_device", let name = arguments.text("name") { object.name = name }
        if let name = arguments.text("dname") { object.name = name }
        return try await containers().map { container in
            var placed = object
            placed.extra = container
            return placed
        }
    }

    /// What the call says of the pool or network that its object is in: the driver's word, and the client's where that differs.
    private func containers() async throws -> [[String: String]] {
        var found: [[String: String]] = []
        for key in ["pool", "network"] {
            guard let value = arguments[key] else { continue }
            found += try await resolve(value).map { object in
                var properties = [key: object.name ?? ""]
                properties["\(key)_uuid"] = object.uuid
                return properties
            }
        }
        return found.isEmpty ? [[:]] : found
    }

    // MARK: The driver's word

    private func resolve(_ value: AccessArguments.Value) async throws -> [AccessObject] {
        switch value {
        case .domain(let given):
            let known = try await services.hypervisor.domainLookupByUUID(.init(uuid: given.uuid), in: call).dom
            return Self.both(AccessObject(known), AccessObject(given))
        case .network(let given):
            let known = try await services.network.networkLookupByUUID(.init(uuid: given.uuid), in: call).net
            return Self.both(AccessObject(known), AccessObject(given))
        case .storagePool(let given):
            let known = try await services.storage.storagePoolLookupByUUID(.init(uuid: given.uuid), in: call).pool
            return Self.both(AccessObject(known), AccessObject(given))
        case .storageVol(let given):
            let pool = try await services.storage.storagePoolLookupByName(.init(name: given.pool), in: call).pool
            let known = try await services.storage.storageVolLookupByName(.init(pool: pool, name: given.name), in: call).vol
            var objects = Self.both(AccessObject(known, pool: pool), AccessObject(given, pool: pool))
            if known.key != given.key {
                // Whichever of the two the driver goes by.
                let other = try await services.storage.storageVolLookupByKey(.init(key: given.key), in: call).vol
                objects.append(AccessObject(other))
            }
            return objects
        case .secret(let given):
            let known = try await services.secret.secretLookupByUUID(.init(uuid: given.uuid), in: call).secret
            return Self.both(AccessObject(known), AccessObject(given))
        case .nwfilter(let given):
            let known = try await services.nwfilter.nwfilterLookupByUUID(.init(uuid: given.uuid), in: call).nwfilter
            return Self.both(AccessObject(known), AccessObject(given))
        case .interface(let given):
            let known = try await services.interface.interfaceLookupByName(.init(name: given.name), in: call).iface
            return Self.both(AccessObject(known), AccessObject(given))
        case .nwfilterBinding(let given):
            let known = try await services.nwfilter.nwfilterBindingLookupByPortDev(.init(name: given.portdev), in: call).nwfilter
            return Self.both(AccessObject(known), AccessObject(given))
        case .networkPort(let given):
            let known = try await services.network.networkLookupByUUID(.init(uuid: given.net.uuid), in: call).net
            var port = given
            port.net = known
            return Self.both(AccessObject(port), AccessObject(given))
        case .nodeDevice(let given): return [AccessObject(given)]
        case .uuid, .text, .number: return []
        }
    }

    private static func both(_ known: AccessObject, _ given: AccessObject) -> [AccessObject] {
        known == given ? [known] : [known, given]
    }
}
