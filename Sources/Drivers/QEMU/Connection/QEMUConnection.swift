// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

/// One client's connection to the QEMU host. Its calls are in the extensions, by topic.
final class QEMUConnection: DriverConnection, HypervisorService, QEMUService {
    let host: QEMUHost
    let client: any ClientSession
    let uri: String

    init(host: QEMUHost, request: OpenRequest, uri: String) {
        self.host = host
        self.client = request.client
        self.uri = uri
    }

    var services: ServiceSet { ServiceSet(hypervisor: self, qemu: self) }

    func close() async {
        host.events.unsubscribeAll(client)
        let owned = host.withState { state in state.domains.filter { $0.guest?.owner == client.id } }
        for domain in owned {
            guard let guest = domain.guest else { continue }
            try? await host.end(guest, as: .destroyed, mayKill: true)
        }
    }

    /// Refuses flags that the driver's function of this name does not know.
    func check(_ flags: UInt32, allowed: UInt32 = 0, in function: @autoclosure () -> String) throws(VirtError) {
        try checkFlags(flags, allowed: allowed, in: function(), domain: .qemu)
    }

    /// Runs `body` as the domain's only job; the domain as it is then, not as it was when the call came.
    func withJob<Result>(
        _ reference: Remote.Domain, _ name: String, _ body: (QEMUDomain) async throws -> Result
    ) async throws -> Result {
        let job = try host.domain(reference).job
        return try await job.run(name, within: host.configuration.jobDeadline, host.watcher) {
            try await body(try host.domain(reference))
        }
    }
}
