// SPDX-License-Identifier: Apache-2.0

extension InterfaceCommands {
    static let table: [Command] = [
        Command(
            "iface-begin",
            "create a snapshot of current interfaces settings, which can be later committed (iface-commit) or restored (iface-rollback)",
            "Create a restore point for interfaces settings",
            run: ifaceBegin),
        Command(
            "iface-bridge", "create a bridge device and attach an existing network device to it",
            "bridge an existing network device",
            [
                .argument("interface", "existing interface name"),
                .argument("bridge", "new bridge device name"),
                .flag("no-stp", "do not enable STP for this bridge"),
                .number("delay", "number of seconds to squelch traffic on newly connected ports"),
                .flag("no-start", "don't start the bridge immediately"),
            ],
            run: ifaceBridge),
        Command(
            "iface-commit", "commit changes made since iface-begin and free restore point",
            "commit changes and free restore point",
            run: ifaceCommit),
        Command(
            "iface-define", "define an inactive persistent physical host interface or modify an existing persistent one from an XML file",
            "Define or modify a persistent physical host interface.",
            [
                .argument("file", "file containing an XML interface description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: ifaceDefine),
        Command(
            "iface-destroy", "destroy a physical host interface (disable it / \"if-down\")",
            "forcefully stop a physical host interface.",
            [
                .argument("interface", "interface name or MAC address")
            ],
            run: ifaceDestroy),
        Command(
            "iface-dumpxml", "interface information in XML",
            "Output the physical host interface information as an XML dump to stdout.",
            [
                .argument("interface", "interface name or MAC address"),
                .flag("inactive", "show inactive defined XML"),
                .xpath,
                .wrap,
            ],
            run: ifaceDumpxml),
        Command(
            "iface-edit", "edit XML configuration for a physical host interface",
            "Edit the XML configuration for a physical host interface.",
            [
                .argument("interface", "interface name or MAC address")
            ],
            run: ifaceEdit),
        Command(
            "iface-list", "list physical host interfaces",
            "Returns list of physical host interfaces.",
            [
                .flag("inactive", "list inactive interfaces"),
                .flag("all", "list inactive & active interfaces"),
            ],
            run: ifaceList),
        Command(
            "iface-mac", "convert an interface name to interface MAC address",
            [
                .argument("interface", "interface name")
            ],
            run: ifaceMac),
        Command(
            "iface-name", "convert an interface MAC address to interface name",
            [
                .argument("interface", "interface mac")
            ],
            run: ifaceName),
        Command(
            "iface-rollback", "rollback to previous saved configuration created via iface-begin",
            "rollback to previous restore point",
            run: ifaceRollback),
        Command(
            "iface-start", "start a physical host interface (enable it / \"if-up\")",
            "start a physical host interface.",
            [
                .argument("interface", "interface name or MAC address")
            ],
            run: ifaceStart),
        Command(
            "iface-unbridge", "undefine a bridge device after detaching its device(s)",
            "unbridge a network device",
            [
                .argument("bridge", "current bridge device name"),
                .flag("no-start", "don't start the detached interface immediately (not recommended)"),
            ],
            run: ifaceUnbridge),
        Command(
            "iface-undefine", "undefine a physical host interface (remove it from configuration)",
            "undefine an interface.",
            [
                .argument("interface", "interface name or MAC address")
            ],
            run: ifaceUndefine),
    ]
}
