// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// The client's part of a migration: who is told what, and in which order.
struct MigrationFlow: Sendable {
    let domain: Remote.Domain
    let flags: UInt32
    let parameters: [Remote.TypedParam]

    private enum Flag {
        static let paused: UInt32 = 1 << 5
        static let offline: UInt32 = 1 << 10
        static let abortOnError: UInt32 = 1 << 12
        static let autoConverge: UInt32 = 1 << 13
    }
    private static let paused: Int32 = 3

    /// Numbers of features that a daemon is asked for.
    enum Feature {
        static let peerToPeer: Int32 = 4
        static let direct: Int32 = 5
    }

    /// Refuses flags that contradict each other, as the client's library does.
    func check() throws(VirtError) {
        if flags & 64 != 0, flags & 128 != 0 {
            throw VirtError(
                received: .invalidArg, domain: .unspecified, level: .error,
                message: "Flags 'VIR_MIGRATE_NON_SHARED_DISK' and 'VIR_MIGRATE_NON_SHARED_INC' are mutually exclusive", extra: ErrorExtra())
        }
    }

    /// The source's daemon reaches the destination by itself.
    func run(from source: RemoteServices, toURI uri: String, isPeerToPeer: Bool) async throws {
        var sent = parameters
        if !isPeerToPeer, sent["migrate_uri"] == nil { sent.append(.string("migrate_uri", uri)) }
        let arguments = Remote.DomainMigratePerform3ParamsArgs(
            dom: domain, dconnuri: isPeerToPeer ? uri : nil, params: sent, cookieIn: [], flags: flags)
        _ = try await source.domainMigratePerform3Params(arguments, in: ClientCall())
    }

    /// We carry the messages between both daemons.
    func run(from source: RemoteServices, to destination: RemoteServices) async throws {
        var flags = flags
        let begun = try await source.domainMigrateBegin3Params(.init(dom: domain, params: parameters, flags: flags), in: ClientCall())
        var sent = parameters.filter { $0.field != "destination_xml" } + [.string("destination_xml", begun.xml)]
        if try await source.domainGetState(.init(dom: domain, flags: 0), in: ClientCall()).state == Self.paused { flags |= Flag.paused }
        let destinationFlags = flags & ~(Flag.abortOnError | Flag.autoConverge)
        let prepared: Remote.DomainMigratePrepare3ParamsRet
        do {
            let arguments = Remote.DomainMigratePrepare3ParamsArgs(params: sent, cookieIn: begun.cookieOut, flags: destinationFlags)
            prepared = try await destination.domainMigratePrepare3Params(arguments, in: ClientCall())
        } catch {
            try? await confirm(source, sent, begun.cookieOut, flags, cancelled: true)
            throw error
        }
        if let uri = prepared.uriOut {
            sent = sent.filter { $0.field != "migrate_uri" } + [.string("migrate_uri", uri)]
        } else if sent["migrate_uri"] == nil {
            throw VirtError(.internalError, .unspecified, "domainMigratePrepare3 did not set uri")
        }
        try await perform(source, destination, sent, prepared.cookieOut, flags, destinationFlags)
    }

    private func perform(
        _ source: RemoteServices, _ destination: RemoteServices, _ sent: [Remote.TypedParam], _ cookie: [UInt8], _ flags: UInt32,
        _ destinationFlags: UInt32
    ) async throws {
        var cookie = cookie
        var failure: (any Error)?
        if flags & Flag.offline == 0 {
            do {
                let arguments = Remote.DomainMigratePerform3ParamsArgs(
                    dom: domain, dconnuri: nil, params: sent, cookieIn: cookie, flags: flags)
                cookie = try await source.domainMigratePerform3Params(arguments, in: ClientCall()).cookieOut
            } catch {
                failure = error
                cookie = []
            }
        }
        // The destination is told in any case: it waits for the guest, or has to forget it.
        do {
            let arguments = Remote.DomainMigrateFinish3ParamsArgs(
                params: sent, cookieIn: cookie, flags: destinationFlags, cancelled: failure == nil ? 0 : 1)
            cookie = try await destination.domainMigrateFinish3Params(arguments, in: ClientCall()).cookieOut
        } catch {
            failure = failure ?? error
        }
        do {
            try await confirm(source, sent, cookie, flags, cancelled: failure != nil)
        } catch {
            failure = failure ?? error
        }
        if let failure { throw failure }
    }

    private func confirm(
        _ source: RemoteServices, _ sent: [Remote.TypedParam], _ cookie: [UInt8], _ flags: UInt32, cancelled: Bool
    ) async throws {
        let arguments = Remote.DomainMigrateConfirm3ParamsArgs(
            dom: domain, params: sent, cookieIn: cookie, flags: flags, cancelled: cancelled ? 1 : 0)
        try await source.domainMigrateConfirm3Params(arguments, in: ClientCall())
    }
}
