// SPDX-License-Identifier: Apache-2.0

extension NetworkDetailCommands {
    static let table: [Command] = [
        Command(
            "net-dhcp-leases", "print lease info for a given network",
            "Print lease info for a given network",
            [
                .network,
                .string("mac", "MAC address"),
            ],
            run: netDhcpLeases),
        Command(
            "net-event", "Network Events",
            "List event types, or wait for network events to occur",
            [
                .string("network", "filter by network name or uuid"),
                .string("event", "which event type to wait for"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("list", "list valid event types"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: netEvent),
        Command(
            "net-update", "update parts of an existing network's configuration",
            [
                .network,
                .argument("command", "type of update (add-first, add-last (add), delete, or modify)"),
                .argument("section", "which section of network configuration to update"),
                .argument(
                    "xml",
                    "name of file containing xml (or, if it starts with '<', the complete xml element itself) to add/modify, or to be matched for search"
                ),
                .number("parent-index", "which parent object to search through"),
                .flag("config", "affect next network startup"),
                .flag("live", "affect running network"),
                .flag("current", "affect current state of network"),
            ],
            run: netUpdate),
        Command(
            "net-port-list", "list network ports",
            "Returns list of network ports.",
            [
                .network,
                .flag("uuid", "list uuid's only"),
                .flag("table", "list table (default)"),
            ],
            run: netPortList),
        Command(
            "net-port-create", "create a network port from an XML file",
            "Create a network port.",
            [
                .network,
                .argument("file", "file containing an XML network port description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: netPortCreate),
        Command(
            "net-port-dumpxml", "network port information in XML",
            "Output the network port information as an XML dump to stdout.",
            [
                .network,
                .argument("port", "port UUID"),
                .xpath,
                .wrap,
            ],
            run: netPortDumpxml),
        Command(
            "net-port-delete", "delete the specified network port",
            "Delete the specified network port.",
            [
                .network,
                .argument("port", "port UUID"),
            ],
            run: netPortDelete),
    ]
}
