// SPDX-License-Identifier: Apache-2.0

extension ShellItselfCommands {
    static let table: [Command] = [
        Command(
            "cd", "change the current directory",
            "Change the current directory.",
            [
                .string("dir", "directory to switch to (default: home or else root)")
            ],
            needsConnection: false, run: cd),
        Command(
            "echo", "echo arguments. Used for internal testing.",
            "Echo back arguments, possibly with quoting. Used for internal testing.",
            [
                .flag("shell", "escape for shell use"),
                .flag("xml", "escape for XML use"),
                .flag("split", "split each argument on ','; ',,' is an escape sequence"),
                .flag("err", "output to stderr"),
                .list("string", "arguments to echo"),
            ],
            needsConnection: false, run: echo),
        Command(
            "exit", "quit this interactive terminal",
            needsConnection: false, run: exit),
        Command(
            "help", "print help",
            """
            Prints global help, command specific help, or help for a
                group of related commands
            """,
            [
                .string("command", "Prints global help, command specific help, or help for a group of related commands")
            ],
            needsConnection: false, run: help),
        Command(
            "pwd", "print the current directory",
            "Print the current directory.",
            needsConnection: false, run: pwd),
        Command(
            "quit", "quit this interactive terminal",
            needsConnection: false, run: quit),
        Command(
            "connect", "(re)connect to hypervisor",
            "Connect to local hypervisor. This is built-in command after shell start up.",
            [
                .string("name", "hypervisor connection URI"),
                .flag("readonly", "read-only connection"),
            ],
            needsConnection: false, run: connect),
        Command(
            "self-test", "internal command for testing virt shells",
            "internal use only",
            [
                .flag("completers-missing", "output the list of options which are missing completers")
            ],
            needsConnection: false, isHidden: true, run: selfTest),
        Command(
            "complete", "internal command for autocompletion",
            "internal use only",
            [
                .list("string", "partial string to autocomplete")
            ],
            needsConnection: false, isHidden: true, run: complete),
    ]
}
