// SPDX-License-Identifier: Apache-2.0
public import Model

/// The performance events of `virDomainGetPerfEvents`.
public enum PerformanceEventNames {
    public static let all = [
        "cmt", "mbmt", "mbml", "cpu_cycles", "instructions", "cache_references", "cache_misses", "branch_instructions",
        "branch_misses", "bus_cycles", "stalled_cycles_frontend", "stalled_cycles_backend", "ref_cpu_cycles", "cpu_clock",
        "task_clock", "page_faults", "context_switches", "cpu_migrations", "page_faults_min", "page_faults_maj",
        "alignment_faults", "emulation_faults",
    ]
}

extension DomainConfiguration {
    /// Switches the events that the call names; the others stay as they are.
    public mutating func switchPerformanceEvents(_ parameters: CheckedParameters) {
        performanceEvents = PerformanceEventNames.all.compactMap { (name) -> PerformanceEvent? in
            let old = performanceEvents.first { $0.name == name }
            guard let enabled = parameters.boolean(name) else { return old }
            var event = PerformanceEvent()
            event.name = name
            event.enabled = enabled
            return event
        }
    }
}
