// SPDX-License-Identifier: Apache-2.0

extension NetworkCommands {
    static let table: [Command] = [
        Command(
            "net-autostart", "autostart a network",
            "Configure a network to be automatically started at boot.",
            [
                .network,
                .flag("disable", "disable autostarting"),
            ],
            run: netAutostart),
        Command(
            "net-create", "create a network from an XML file",
            "Create a network.",
            [
                .argument("file", "file containing an XML network description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: netCreate),
        Command(
            "net-define", "define an inactive persistent virtual network or modify an existing persistent one from an XML file",
            "Define or modify a persistent virtual network.",
            [
                .argument("file", "file containing an XML network description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: netDefine),
        Command(
            "net-destroy", "destroy (stop) a network",
            "Forcefully stop a given network.",
            [
                .network
            ],
            run: netDestroy),
        Command(
            "net-dumpxml", "network information in XML",
            "Output the network information as an XML dump to stdout.",
            [
                .network,
                .flag("inactive", "show inactive defined XML"),
                .xpath,
                .wrap,
            ],
            run: netDumpxml),
        Command(
            "net-edit", "edit XML configuration for a network",
            "Edit the XML configuration for a network.",
            [
                .network
            ],
            run: netEdit),
        Command(
            "net-info", "network information",
            "Returns basic information about the network",
            [
                .network
            ],
            run: netInfo),
        Command(
            "net-list", "list networks",
            "Returns list of networks.",
            [
                .flag("inactive", "list inactive networks"),
                .flag("all", "list inactive & active networks"),
                .flag("persistent", "list persistent networks"),
                .flag("transient", "list transient networks"),
                .flag("autostart", "list networks with autostart enabled"),
                .flag("no-autostart", "list networks with autostart disabled"),
                .flag("uuid", "list uuid's only"),
                .flag("name", "list network names only"),
                .flag("table", "list table (default)"),
            ],
            run: netList),
        Command(
            "net-name", "convert a network UUID to network name",
            [
                .argument("network", "network uuid")
            ],
            run: netName),
        Command(
            "net-start", "start a (previously defined) inactive network",
            "Start a network.",
            [
                .network
            ],
            run: netStart),
        Command(
            "net-undefine", "undefine a persistent network",
            "Undefine the configuration for a persistent network.",
            [
                .network
            ],
            run: netUndefine),
        Command(
            "net-uuid", "convert a network name to network UUID",
            [
                .argument("network", "network name")
            ],
            run: netUuid),
    ]
}
