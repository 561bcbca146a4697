// SPDX-License-Identifier: Apache-2.0

extension DomainMonitorAccessCommands {
    static let table: [Command] = [
        Command(
            "qemu-attach", "QEMU Attach",
            "QEMU Attach",
            [
                .argument("pid", "pid")
            ],
            run: qemuAttach),
        Command(
            "qemu-monitor-command", "QEMU Monitor Command",
            "QEMU Monitor Command",
            [
                .domain,
                .flag("hmp", "command is in human monitor protocol"),
                .flag("pretty", "pretty-print any qemu monitor protocol output"),
                .flag("return-value", "extract the value of the 'return' key from the returned string"),
                .string("pass-fds", "pass file descriptors N,M,... along with the command", namedOnly: true),
                .list("cmd", "command", required: true),
            ],
            run: qemuMonitorCommand),
        Command(
            "qemu-monitor-event", "QEMU Monitor Events",
            "Listen for QEMU Monitor Events",
            [
                .string("domain", "filter by domain name, id or uuid"),
                .string("event", "filter by event name"),
                .flag("pretty", "pretty-print any JSON output"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("regex", "treat event as a regex rather than literal filter"),
                .flag("no-case", "treat event case-insensitively"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: qemuMonitorEvent),
        Command(
            "qemu-agent-command", "QEMU Guest Agent Command",
            "Run an arbitrary qemu guest agent command; use at your own risk",
            [
                .domain,
                .number("timeout", "timeout seconds. must be positive.", namedOnly: true),
                .flag("async", "execute command without waiting for timeout"),
                .flag("block", "execute command without timeout"),
                .flag("pretty", "pretty-print the output"),
                .list("cmd", "command", required: true),
            ],
            run: qemuAgentCommand),
        Command(
            "lxc-enter-namespace", "LXC Guest Enter Namespace",
            "Run an arbitrary command in a lxc guest namespace; use at your own risk",
            [
                .domain,
                .flag("noseclabel", "Do not change process security label"),
                .list("cmd", "command to run", required: true),
            ],
            run: lxcEnterNamespace),
    ]
}
