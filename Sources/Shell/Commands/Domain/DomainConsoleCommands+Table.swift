// SPDX-License-Identifier: Apache-2.0

extension DomainConsoleCommands {
    static let table: [Command] = [
        Command(
            "console", "connect to the guest console",
            "Connect the virtual serial console for the guest",
            [
                .domain,
                .string("devname", "character device name"),
                .flag("force", "force console connection (disconnect already connected sessions)"),
                .flag("safe", "only connect if safe console handling is supported"),
            ],
            run: console),
        Command(
            "ttyconsole", "tty console",
            "Output the device for the TTY console.",
            [
                .domain
            ],
            run: ttyconsole),
        Command(
            "vncdisplay", "vnc display",
            "Output the IP address and port number for the VNC display.",
            [
                .domain
            ],
            run: vncdisplay),
        Command(
            "domdisplay", "domain display connection URI",
            "Output the IP address and port number for the graphical display.",
            [
                .domain,
                .flag("include-password", "includes the password into the connection URI if available"),
                .string("type", "select particular graphical display (e.g. \"vnc\", \"spice\", \"rdp\", \"dbus\")"),
                .flag("all", "show all possible graphical displays"),
            ],
            run: domdisplay),
        Command(
            "send-key", "Send keycodes to the guest",
            "Send keycodes (integers or symbolic names) to the guest",
            [
                .domain,
                .string("codeset", "the codeset of keycodes, default:linux", namedOnly: true),
                .number("holdtime", "the time (in milliseconds) how long the keys will be held", namedOnly: true),
                .list("keycode", "the key code", required: true),
            ],
            run: sendKey),
        Command(
            "send-process-signal", "Send signals to processes",
            "Send signals to processes in the guest",
            [
                .domain,
                .argument("pid", "the process ID"),
                .argument("signame", "the signal number or name"),
            ],
            run: sendProcessSignal),
    ]
}
