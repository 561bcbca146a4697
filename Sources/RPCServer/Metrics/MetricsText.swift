// SPDX-License-Identifier: Apache-2.0
import Synchronization
import WireProtocol

/// Renders metrics in the text format that Prometheus reads, version 0.0.4.
struct MetricsText {
    private(set) var text = ""

    enum Kind: String { case counter, gauge, histogram }

    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: String) {
        text += name
        if !labels.isEmpty { text += "{" + labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",") + "}" }
        text += " \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
        var result = ""
        for character in value {
            switch character {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\n": result += "\\n"
            default: result.append(character)
            }
        }
        return result
    }

    /// Nanoseconds as seconds with all their digits.
    static func seconds(_ nanoseconds: Int) -> String {
        let fraction = String(nanoseconds % 1_000_000_000)
        return "\(nanoseconds / 1_000_000_000)." + String(repeating: "0", count: 9 - fraction.count) + fraction
    }
}

extension MetricsText {
    mutating func add(_ samples: [CallMetrics.Sample]) {
        family("swiftvirtd_calls_total", .counter, "Answered calls by procedure and result.")
        for sample in samples {
            for (result, count) in [("ok", sample.succeeded), ("error", sample.failed)] where count > 0 {
                self.sample("swiftvirtd_calls_total", [("procedure", sample.procedure.name), ("result", result)], "\(count)")
            }
        }
        family("swiftvirtd_call_seconds", .histogram, "Time from a call's arrival to its reply.")
        for sample in samples {
            let procedure = ("procedure", sample.procedure.name)
            var total = 0
            for (bound, count) in zip(CallMetrics.bounds, sample.buckets) {
                total += count
                self.sample("swiftvirtd_call_seconds_bucket", [procedure, ("le", Self.seconds(Int(bound)))], "\(total)")
            }
            self.sample("swiftvirtd_call_seconds_bucket", [procedure, ("le", "+Inf")], "\(sample.succeeded + sample.failed)")
            self.sample("swiftvirtd_call_seconds_sum", [procedure], Self.seconds(sample.nanoseconds))
            self.sample("swiftvirtd_call_seconds_count", [procedure], "\(sample.succeeded + sample.failed)")
        }
    }

    mutating func add(_ metrics: ServerMetrics) {
        for (name, help, counter) in [
            ("swiftvirtd_connections_total", "Connections taken.", metrics.accepted.load(ordering: .relaxed)),
            (
                "swiftvirtd_authentication_failures_total", "Clients that did not show who they are.",
                metrics.authenticationFailures.load(ordering: .relaxed)
            ), ("swiftvirtd_events_sent_total", "Events queued for clients.", metrics.eventsSent.load(ordering: .relaxed)),
            (
                "swiftvirtd_events_dropped_total", "Events lost with clients that did not read theirs.",
                metrics.eventsDropped.load(ordering: .relaxed)
            ),
        ] {
            family(name, .counter, help)
            sample(name, [], "\(counter)")
        }
    }
}
