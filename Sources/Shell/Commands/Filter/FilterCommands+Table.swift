// SPDX-License-Identifier: Apache-2.0

extension FilterCommands {
    static let table: [Command] = [
        Command(
            "nwfilter-define", "define or update a network filter from an XML file",
            "Define a new network filter or update an existing one.",
            [
                .argument("file", "file containing an XML network filter description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: nwfilterDefine),
        Command(
            "nwfilter-dumpxml", "network filter information in XML",
            "Output the network filter information as an XML dump to stdout.",
            [
                .argument("nwfilter", "network filter name or uuid"),
                .xpath,
                .wrap,
            ],
            run: nwfilterDumpxml),
        Command(
            "nwfilter-edit", "edit XML configuration for a network filter",
            "Edit the XML configuration for a network filter.",
            [
                .argument("nwfilter", "network filter name or uuid")
            ],
            run: nwfilterEdit),
        Command(
            "nwfilter-list", "list network filters",
            "Returns list of network filters.",
            run: nwfilterList),
        Command(
            "nwfilter-undefine", "undefine a network filter",
            "Undefine a given network filter.",
            [
                .argument("nwfilter", "network filter name or uuid")
            ],
            run: nwfilterUndefine),
        Command(
            "nwfilter-binding-create", "create a network filter binding from an XML file",
            "Create a new network filter binding.",
            [
                .argument("file", "file containing an XML network filter binding description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: nwfilterBindingCreate),
        Command(
            "nwfilter-binding-delete", "delete a network filter binding",
            "Delete a given network filter binding.",
            [
                .argument("binding", "network filter binding port dev")
            ],
            run: nwfilterBindingDelete),
        Command(
            "nwfilter-binding-dumpxml", "network filter information in XML",
            "Output the network filter information as an XML dump to stdout.",
            [
                .argument("binding", "network filter binding portdev"),
                .xpath,
                .wrap,
            ],
            run: nwfilterBindingDumpxml),
        Command(
            "nwfilter-binding-list", "list network filter bindings",
            "Returns list of network filter bindings.",
            run: nwfilterBindingList),
    ]
}
