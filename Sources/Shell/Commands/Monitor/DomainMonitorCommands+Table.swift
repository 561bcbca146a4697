// SPDX-License-Identifier: Apache-2.0

extension DomainMonitorCommands {
    static let table: [Command] = [
        Command(
            "domblkerror", "Show errors on block devices",
            "Show block device errors",
            [
                .domain
            ],
            run: domblkerror),
        Command(
            "domblkinfo", "domain block device size information",
            "Get block device size info for a domain.",
            [
                .domain,
                .string("device", "block device"),
                .flag("human", "Human readable output"),
                .flag("all", "display all block devices info"),
            ],
            run: domblkinfo),
        Command(
            "domblklist", "list all domain blocks",
            "Get the summary of block devices for a domain.",
            [
                .domain,
                .flag("inactive", "get inactive rather than running configuration"),
                .flag("details", "additionally display the type and device value"),
            ],
            run: domblklist),
        Command(
            "domblkstat", "get device block stats for a domain",
            "Get device block stats for a running domain. See man page or use --human for explanation of fields",
            [
                .domain,
                .string("device", "block device"),
                .flag("human", "print a more human readable output"),
            ],
            run: domblkstat),
        Command(
            "domcontrol", "domain control interface state",
            "Returns state of a control interface to the domain.",
            [
                .domain
            ],
            run: domcontrol),
        Command(
            "domif-getlink", "get link state of a virtual interface",
            "Get link state of a domain's virtual interface.",
            [
                .domain,
                .argument("interface", "interface device (MAC Address)"),
                .flag("config", "Get persistent interface state"),
            ],
            run: domifGetlink),
        Command(
            "domifaddr", "Get network interfaces' addresses for a running domain",
            "Get network interfaces' addresses for a running domain",
            [
                .domain,
                .string("interface", "network interface name"),
                .flag("full", "always display names and MACs of interfaces"),
                .string("source", "address source: 'lease', 'agent', or 'arp'"),
            ],
            run: domifaddr),
        Command(
            "domiflist", "list all domain virtual interfaces",
            "Get the summary of virtual interfaces for a domain.",
            [
                .domain,
                .flag("inactive", "get inactive rather than running configuration"),
            ],
            run: domiflist),
        Command(
            "domifstat", "get network interface stats for a domain",
            "Get network interface stats for a running domain.",
            [
                .domain,
                .argument("interface", "interface device specified by name or MAC Address"),
            ],
            run: domifstat),
        Command(
            "dominfo", "domain information",
            "Returns basic information about the domain.",
            [
                .domain
            ],
            run: dominfo),
        Command(
            "dommemstat", "get memory statistics for a domain",
            "Get memory statistics for a running domain.",
            [
                .domain,
                .number("period", "period in seconds to set collection", namedOnly: true),
                .config,
                .live,
                .current,
            ],
            run: dommemstat),
        Command(
            "domstate", "domain state",
            "Returns state about a domain.",
            [
                .domain,
                .flag("reason", "also print reason for the state"),
            ],
            run: domstate),
        Command(
            "domtime", "domain time",
            "Gets or sets the domain's system time",
            [
                .domain,
                .flag("now", "set to the time of the host running virsh"),
                .flag("pretty", "print domain's time in human readable form"),
                .flag("sync", "instead of setting given time, synchronize from domain's RTC"),
                .number("time", "time to set"),
            ],
            run: domtime),
    ]
}
