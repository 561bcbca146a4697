// SPDX-License-Identifier: Apache-2.0
import Synchronization
import WireProtocol

extension ServerCore {
    /// Everything there is to know about the server now, for Prometheus; nil when nobody asked to count.
    func metricsText() -> String? {
        guard let metrics else { return nil }
        var text = MetricsText()
        text.add(metrics)
        addGroups(to: &text)
        addDomains(to: &text)
        text.add(metrics.calls.samples)
        return text.text
    }

    private func addGroups(to text: inout MetricsText) {
        let groups = ServerGroup.allCases.map { group in
            let load = clients(of: group).reduce(into: (running: 0, waiting: 0)) { load, client in
                let calls = client.callCounts
                load.running += calls.running
                load.waiting += calls.waiting
            }
            return (label: ("server", group.name), status: status(of: group), load: load)
        }
        func gauge(_ name: String, _ help: String, _ value: (Int) -> Int) {
            text.family(name, .gauge, help)
            for index in groups.indices { text.sample(name, [groups[index].label], "\(value(index))") }
        }
        gauge("swiftvirtd_clients", "Connected clients.") { groups[$0].status.clients }
        gauge("swiftvirtd_clients_max", "Clients that are let in at most.") { groups[$0].status.limits.clients }
        gauge("swiftvirtd_clients_unauthenticated", "Clients that have not shown who they are.") { groups[$0].status.anonymous }
        gauge("swiftvirtd_calls_running", "Calls that are being answered.") { groups[$0].load.running }
        gauge("swiftvirtd_calls_waiting", "Calls over their client's limit.") { groups[$0].load.waiting }
    }

    private func addDomains(to text: inout MetricsText) {
        text.family("swiftvirtd_domains", .gauge, "Domains by driver and state.")
        for driver in drivers.drivers {
            guard let counting = driver as? any DomainCounting else { continue }
            for (state, count) in counting.domainCounts() {
                text.sample("swiftvirtd_domains", [("driver", driver.name), ("state", state)], "\(count)")
            }
        }
    }
}
