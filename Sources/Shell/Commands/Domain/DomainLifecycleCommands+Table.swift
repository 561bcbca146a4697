// SPDX-License-Identifier: Apache-2.0

extension DomainLifecycleCommands {
    static let table: [Command] = [
        Command(
            "start", "start a (previously defined) inactive domain",
            """
            Start a domain, either from the last managedsave
                state, or via a fresh boot if no managedsave state
                is present.
            """,
            [
                .argument("domain", "name of the inactive domain"),
                .flag("console", "attach to console after creation"),
                .flag("paused", "leave the guest paused after creation"),
                .flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
                .flag("bypass-cache", "avoid file system cache when loading"),
                .flag("force-boot", "force fresh boot by discarding any managed save"),
                .string("pass-fds", "pass file descriptors N,M,... to the guest"),
                .flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
            ],
            run: start),
        Command(
            "create", "create a domain from an XML file",
            "Create a domain.",
            [
                .argument("file", "file containing an XML domain description"),
                .flag("console", "attach to console after creation"),
                .flag("paused", "leave the guest paused after creation"),
                .flag("autodestroy", "automatically destroy the guest when virsh disconnects"),
                .string("pass-fds", "pass file descriptors N,M,... to the guest"),
                .flag("validate", "validate the XML against the schema"),
                .flag("reset-nvram", "re-initialize NVRAM from its pristine template"),
            ],
            run: create),
        Command(
            "define", "define (but don't start) a domain from an XML file",
            "Define a domain.",
            [
                .argument("file", "file containing an XML domain description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: define),
        Command(
            "undefine", "undefine a domain",
            "Undefine an inactive domain, or convert persistent to transient.",
            [
                .domain,
                .flag("managed-save", "remove domain managed state file"),
                .string("storage", "remove associated storage volumes (comma separated list of targets or source paths) (see domblklist)"),
                .flag("remove-all-storage", "remove all associated storage volumes (use with caution)"),
                .flag(
                    "delete-storage-volume-snapshots",
                    "delete snapshots associated with volume(s), requires --remove-all-storage (must be supported by storage driver)"),
                .flag("wipe-storage", "wipe data on the removed volumes"),
                .flag("snapshots-metadata", "remove all domain snapshot metadata (vm must be inactive)"),
                .flag("checkpoints-metadata", "remove all domain checkpoint metadata (vm must be inactive)"),
                .flag("nvram", "remove nvram file"),
                .flag("keep-nvram", "keep nvram file"),
                .flag("tpm", "remove TPM state"),
                .flag("keep-tpm", "keep TPM state"),
            ],
            run: undefine),
        Command(
            "destroy", "destroy (stop) a domain",
            "Forcefully stop a given domain, but leave its resources intact.",
            [
                .domain,
                .flag("graceful", "terminate gracefully"),
                .flag("remove-logs", "remove domain logs"),
            ],
            run: destroy),
        Command(
            "shutdown", "gracefully shutdown a domain",
            "Run shutdown in the target domain.",
            [
                .domain,
                .string("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt"),
            ],
            run: shutdown),
        Command(
            "reboot", "reboot a domain",
            "Run a reboot command in the target domain.",
            [
                .domain,
                .string("mode", "shutdown mode: acpi|agent|initctl|signal|paravirt"),
            ],
            run: reboot),
        Command(
            "reset", "reset a domain",
            "Reset the target domain as if by power button",
            [
                .domain
            ],
            run: reset),
        Command(
            "suspend", "suspend a domain",
            "Suspend a running domain.",
            [
                .domain
            ],
            run: suspend),
        Command(
            "resume", "resume a domain",
            "Resume a previously suspended domain.",
            [
                .domain
            ],
            run: resume),
        Command(
            "autostart", "autostart a domain",
            "Configure a domain to be automatically started at boot.",
            [
                .domain,
                .flag("disable", "disable autostarting"),
            ],
            run: autostart),
        Command(
            "domrename", "rename a domain",
            "Rename an inactive domain.",
            [
                .argument("domain", "domain name or uuid"),
                .argument("new-name", "new domain name"),
            ],
            run: domrename),
        Command(
            "dompmsuspend", "suspend a domain gracefully using power management functions",
            "Suspends a running domain using guest OS's power management. (Note: This requires a guest agent configured and running in the guest OS).",
            [
                .domain,
                .argument("target", "mem(Suspend-to-RAM), disk(Suspend-to-Disk), hybrid(Hybrid-Suspend)"),
                .number("duration", "duration in seconds", namedOnly: true),
            ],
            run: dompmsuspend),
        Command(
            "dompmwakeup", "wakeup a domain from pmsuspended state",
            "Wakeup a domain that was previously suspended by power management.",
            [
                .domain
            ],
            run: dompmwakeup),
        Command(
            "set-lifecycle-action", "change lifecycle actions",
            "Change lifecycle actions for the guest domain.",
            [
                .domain,
                .argument("type", "lifecycle type to modify"),
                .argument("action", "lifecycle action to set"),
                .config,
                .live,
                .current,
            ],
            run: setLifecycleAction),
        Command(
            "inject-nmi", "Inject NMI to the guest",
            "Inject NMI to the guest domain.",
            [
                .domain
            ],
            run: injectNmi),
    ]
}
