// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Errors
import Logging
import RPC
import Synchronization
import WireProtocol
import XDR

extension ServerConnection {
    /// Runs a call under access rules: the one place where they are enforced, before any driver is reached.
    func runChecked(_ entry: DispatchEntry, _ payload: RawSpan, _ services: ServiceSet, _ call: IncomingCall, _ check: AccessCheck) {
        let arguments: AccessArguments
        do {
            arguments = try Self.arguments(of: entry.procedure, payload)
        } catch {
            return call.fail(VirtError(rpc: "Unable to decode message payload"))
        }
        // The buffer that the payload stands in is used again as soon as the check has to wait.
        let payload = payload.withUnsafeBytes { [UInt8]($0) }
        Task.immediate {
            do {
                let objects = AccessObjects(procedure: entry.procedure, arguments: arguments, services: services, call: call)
                let lookups = try await self.authorize(entry.procedure, arguments, objects, check)
                try await self.start(entry, payload, services, call, check, lookups)
            } catch {
                call.fail(error)
            }
        }
    }

    private static func arguments(of procedure: ProcedureInfo, _ payload: RawSpan) throws(XDRError) -> AccessArguments {
        switch procedure.program {
        case Remote.program: try Remote.accessTable.arguments(of: procedure.number, payload)
        case QEMU.program: try QEMU.accessTable.arguments(of: procedure.number, payload)
        case LXC.program: try LXC.accessTable.arguments(of: procedure.number, payload)
        default: AccessArguments()
        }
    }

    /// Checks what can be checked before the driver is called.
    /// - Returns: rules on what the driver is to find.
    private func authorize(
        _ procedure: ProcedureInfo, _ arguments: AccessArguments, _ objects: AccessObjects, _ check: AccessCheck
    ) async throws -> [AccessRule] {
        var open: [AccessRule] = []
        for rule in procedure.access where rule.applies(to: arguments) {
            switch check.manager.certain(check.subject, rule.object, rule.permission, driver: check.driver) {
            case true: continue
            case false:
                server.log.info("client \(id): \(procedure.name) needs \(rule.object).\(rule.permission), which it does not have")
                throw check.denied
            case nil: open.append(rule)
            }
        }
        var lookups: [AccessRule] = []
        var known: [String: [AccessObject]] = [:]
        for rule in open {
            if objects.isLookup(rule.object) {
                lookups.append(rule)
                continue
            }
            let concerned: [AccessObject]
            if let earlier = known[rule.object] { concerned = earlier } else { concerned = try await objects.of(rule.object) }
            known[rule.object] = concerned
            try await check.require(rule.permission, on: concerned)
        }
        return lookups
    }

    private func start(
        _ entry: DispatchEntry, _ payload: [UInt8], _ services: ServiceSet, _ call: IncomingCall, _ check: AccessCheck,
        _ lookups: [AccessRule]
    ) async throws {
        if let rule = entry.procedure.accessFilter.first, entry.procedure.program == Remote.program,
            let answer = AccessFilters.answers[entry.procedure.number],
            check.manager.certain(check.subject, rule.object, rule.permission, driver: check.driver) != true
        {
            return try await answer(
                FilteredCall(payload: payload, services: services, call: call, check: check, permission: rule.permission))
        }
        let pending: any PendingCall =
            lookups.isEmpty
            ? call
            : CapturedCall(call) { reply in
                for rule in lookups { try await check.require(rule.permission, on: [try Self.found(rule.object, reply)]) }
            }
        do {
            _ = try entry.start(payload.span.bytes, services, pending)
        } catch {
            throw VirtError(rpc: "Unable to decode message payload")
        }
    }

    /// The object that a lookup's reply begins with.
    private static func found(_ kind: String, _ reply: [UInt8]) throws -> AccessObject {
        var reader = XDRReader(reply.span.bytes)
        switch kind {
        case "domain": return AccessObject(try Remote.Domain(from: &reader))
        case "network": return AccessObject(try Remote.Network(from: &reader))
        case "network_port": return AccessObject(try Remote.NetworkPort(from: &reader))
        case "storage_pool": return AccessObject(try Remote.StoragePool(from: &reader))
        case "storage_vol": return AccessObject(try Remote.StorageVol(from: &reader))
        case "node_device": return AccessObject(try Remote.NodeDevice(from: &reader))
        case "interface": return AccessObject(try Remote.Interface(from: &reader))
        case "secret": return AccessObject(try Remote.Secret(from: &reader))
        case "nwfilter": return AccessObject(try Remote.NWFilter(from: &reader))
        case "nwfilter_binding": return AccessObject(try Remote.NWFilterBinding(from: &reader))
        default: return AccessObject(kind: kind)
        }
    }

    /// Whose permissions count on this connection. Asks the user database.
    func accessSubject(_ manager: AccessManager) async -> AccessSubject {
        let identity = identity
        guard let user = identity.userID else { return AccessSubject(identity: identity) }
        return await manager.onThread {
            AccessSubject(
                identity: identity, userName: UserDatabase.name(of: user), groupNames: Set(UserDatabase.groupNames(of: user)))
        }
    }
}
