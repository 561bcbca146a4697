// SPDX-License-Identifier: Apache-2.0

extension DomainGuestCommands {
    static let table: [Command] = [
        Command(
            "domfsfreeze", "Freeze domain's mounted filesystems.",
            "Freeze domain's mounted filesystems.",
            [
                .domain,
                .list("mountpoint", "mountpoint path to be frozen"),
            ],
            run: domfsfreeze),
        Command(
            "domfsthaw", "Thaw domain's mounted filesystems.",
            "Thaw domain's mounted filesystems.",
            [
                .domain,
                .list("mountpoint", "mountpoint path to be thawed"),
            ],
            run: domfsthaw),
        Command(
            "domfsinfo", "Get information of domain's mounted filesystems.",
            "Get information of domain's mounted filesystems.",
            [
                .domain
            ],
            run: domfsinfo),
        Command(
            "domfstrim", "Invoke fstrim on domain's mounted filesystems.",
            "Invoke fstrim on domain's mounted filesystems.",
            [
                .domain,
                .number("minimum", "Just a hint to ignore contiguous free ranges smaller than this (Bytes)"),
                .string("mountpoint", "which mount point to trim"),
            ],
            run: domfstrim),
        Command(
            "domhostname", "print the domain's hostname",
            [
                .domain,
                .string("source", "address source: 'lease' or 'agent'"),
            ],
            run: domhostname),
        Command(
            "get-user-sshkeys", "list authorized SSH keys for given user (via agent)",
            "Use the guest agent to query authorized SSH keys for given user",
            [
                .domain,
                .argument("user", "user to list authorized keys for"),
            ],
            run: getUserSshkeys),
        Command(
            "set-user-sshkeys", "manipulate authorized SSH keys file for given user (via agent)",
            "Append, reset or remove specified key from the authorized keys file for given user",
            [
                .domain,
                .argument("user", "user to set authorized keys for"),
                .string("file", "optional file to read keys from"),
                .flag("reset", "clear out authorized keys file before adding new keys"),
                .flag("remove", "remove keys from the authorized keys file"),
            ],
            run: setUserSshkeys),
        Command(
            "set-user-password", "set the user password inside the domain",
            "changes the password of the specified user inside the domain",
            [
                .domain,
                .argument("user", "the username"),
                .argument("password", "the new password"),
                .flag("encrypted", "the password is already encrypted"),
            ],
            run: setUserPassword),
        Command(
            "guestvcpus", "query or modify state of vcpu in the guest (via agent)",
            "Use the guest agent to query or set cpu state from guest's point of view",
            [
                .domain,
                .string("cpulist", "list of cpus to enable or disable"),
                .flag("enable", "enable cpus specified by cpulist"),
                .flag("disable", "disable cpus specified by cpulist"),
            ],
            run: guestvcpus),
        Command(
            "guestinfo", "query information about the guest (via agent)",
            "Use the guest agent to query various information from guest's point of view",
            [
                .domain,
                .flag("user", "report active users"),
                .flag("os", "report operating system information"),
                .flag("timezone", "report timezone information"),
                .flag("hostname", "report hostname"),
                .flag("filesystem", "report filesystem information"),
                .flag("disk", "report disk information"),
                .flag("interface", "report interface information"),
            ],
            run: guestinfo),
        Command(
            "guest-agent-timeout", "Set the guest agent timeout",
            "Set the number of seconds to wait for a response from the guest agent.",
            [
                .domain,
                .number("timeout", "timeout seconds.", namedOnly: true),
            ],
            run: guestAgentTimeout),
        Command(
            "domlaunchsecinfo", "Get domain launch security info",
            "Get the launch security parameters for a guest domain",
            [
                .domain
            ],
            run: domlaunchsecinfo),
        Command(
            "domsetlaunchsecstate", "Set domain launch security state",
            "Set a secret in the guest domain's memory",
            [
                .domain,
                .string("secrethdr", "path to file containing the secret header", namedOnly: true),
                .string("secret", "path to file containing the secret", namedOnly: true),
                .number("set-address", "physical address within the guest domain's memory to set the secret"),
            ],
            run: domsetlaunchsecstate),
    ]
}
