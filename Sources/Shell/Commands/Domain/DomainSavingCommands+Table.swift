// SPDX-License-Identifier: Apache-2.0

extension DomainSavingCommands {
    static let table: [Command] = [
        Command(
            "save", "save a domain state to a file",
            "Save the RAM state of a running domain.",
            [
                .domain,
                .argument("file", "where to save the data"),
                .flag("bypass-cache", "avoid file system cache when saving"),
                .string("xml", "filename containing updated XML for the target"),
                .flag("running", "set domain to be running on restore"),
                .flag("paused", "set domain to be paused on restore"),
                .flag("verbose", "display the progress of save"),
            ],
            run: save),
        Command(
            "restore", "restore a domain from a saved state in a file",
            "Restore a domain.",
            [
                .argument("file", "the state to restore"),
                .flag("bypass-cache", "avoid file system cache when restoring"),
                .string("xml", "filename containing updated XML for the target"),
                .flag("running", "restore domain into running state"),
                .flag("paused", "restore domain into paused state"),
                .flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
            ],
            run: restore),
        Command(
            "save-image-define", "redefine the XML for a domain's saved state file",
            "Replace the domain XML associated with a saved state file",
            [
                .argument("file", "saved state file to modify"),
                .argument("xml", "filename containing updated XML for the target"),
                .flag("running", "set domain to be running on restore"),
                .flag("paused", "set domain to be paused on restore"),
            ],
            run: saveImageDefine),
        Command(
            "save-image-dumpxml", "saved state domain information in XML",
            "Dump XML of domain information for a saved state file to stdout.",
            [
                .argument("file", "saved state file to read"),
                .flag("security-info", "include security sensitive information in XML dump"),
                .xpath,
                .wrap,
            ],
            run: saveImageDumpxml),
        Command(
            "save-image-edit", "edit XML for a domain's saved state file",
            "Edit the domain XML associated with a saved state file",
            [
                .argument("file", "saved state file to edit"),
                .flag("running", "set domain to be running on restore"),
                .flag("paused", "set domain to be paused on restore"),
            ],
            run: saveImageEdit),
        Command(
            "managedsave", "managed save of a domain state",
            """
            Save and destroy a running domain, so it can be restarted from
                the same state at a later time.  When the virsh 'start'
                command is next run for the domain, it will automatically
                be started from this saved state.
            """,
            [
                .domain,
                .flag("bypass-cache", "avoid file system cache when saving"),
                .flag("running", "set domain to be running on next start"),
                .flag("paused", "set domain to be paused on next start"),
                .flag("verbose", "display the progress of save"),
            ],
            run: managedsave),
        Command(
            "managedsave-remove", "Remove managed save of a domain",
            "Remove an existing managed save state file from a domain",
            [
                .domain
            ],
            run: managedsaveRemove),
        Command(
            "managedsave-edit", "edit XML for a domain's managed save state file",
            "Edit the domain XML associated with the managed save state file",
            [
                .domain,
                .flag("running", "set domain to be running on start"),
                .flag("paused", "set domain to be paused on start"),
            ],
            run: managedsaveEdit),
        Command(
            "managedsave-dumpxml", "Domain information of managed save state file in XML",
            "Dump XML of domain information for a managed save state file to stdout.",
            [
                .domain,
                .flag("security-info", "include security sensitive information in XML dump"),
                .xpath,
                .wrap,
            ],
            run: managedsaveDumpxml),
        Command(
            "managedsave-define", "redefine the XML for a domain's managed save state file",
            "Replace the domain XML associated with a managed save state file",
            [
                .domain,
                .argument("xml", "filename containing updated XML for the target"),
                .flag("running", "set domain to be running on start"),
                .flag("paused", "set domain to be paused on start"),
            ],
            run: managedsaveDefine),
        Command(
            "dump", "dump the core of a domain to a file for analysis",
            "Core dump a domain.",
            [
                .domain,
                .argument("file", "where to dump the core"),
                .flag("live", "perform a live core dump if supported"),
                .flag("crash", "crash the domain after core dump"),
                .flag("bypass-cache", "avoid file system cache when dumping"),
                .flag("reset", "reset the domain after core dump"),
                .flag("verbose", "display the progress of dump"),
                .flag("memory-only", "dump domain's memory only"),
                .string("format", "specify the format of memory-only dump"),
            ],
            run: dump),
        Command(
            "screenshot", "take a screenshot of a current domain console and store it into a file",
            "screenshot of a current domain console",
            [
                .domain,
                .string("file", "where to store the screenshot"),
                .number("screen", "ID of a screen to take screenshot of"),
            ],
            run: screenshot),
    ]
}
