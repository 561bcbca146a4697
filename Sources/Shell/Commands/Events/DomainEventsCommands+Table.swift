// SPDX-License-Identifier: Apache-2.0

extension DomainEventsCommands {
    static let table: [Command] = [
        Command(
            "event", "Domain Events",
            "List event types, or wait for domain events to occur",
            [
                .string("domain", "filter by domain name, id or uuid"),
                .string("event", "which event type to wait for"),
                .flag("all", "wait for all events instead of just one type"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("list", "list valid event types"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: event)
    ]
}
