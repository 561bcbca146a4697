// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
public import WireProtocol

extension QEMUDriver: DomainCounting {
    public func domainCounts() -> [(state: String, count: Int)] {
        guard let host = startedHost else { return [] }
        let counts = host.withState { state in
            var counts: [DomainState: Int] = [:]
            state.domains.forEach { counts[$0.status.state, default: 0] += 1 }
            return counts
        }
        return DomainState.allCases.compactMap { state in counts[state].map { ("\(state)", $0) } }
    }
}
