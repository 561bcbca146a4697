// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Glibc

// A client that goes away while it is written to is an error of that write, nothing more.
signal(SIGPIPE, SIG_IGN)
switch DaemonArguments.parse(CommandLine.arguments, version: DaemonVersion.own, isPrivileged: geteuid() == 0) {
case .run(let arguments): exit(Daemon.run(arguments))
case .print(let text):
    print(text, terminator: "")
case .help(let text):
    StandardError.print(text)
case .fail(let text):
    StandardError.print(text)
    exit(1)
}
