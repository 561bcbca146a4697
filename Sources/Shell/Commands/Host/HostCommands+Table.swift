// SPDX-License-Identifier: Apache-2.0

extension HostCommands {
    static let table: [Command] = [
        Command(
            "capabilities", "capabilities",
            "Returns capabilities of hypervisor/driver.",
            run: capabilities),
        Command(
            "domcapabilities", "domain capabilities",
            "Returns capabilities of emulator with respect to host and libvirt.",
            [
                .string("virttype", "virtualization type (/domain/@type)"),
                .string("emulatorbin", "path to emulator binary (/domain/devices/emulator)"),
                .string("arch", "domain architecture (/domain/os/type/@arch)"),
                .string("machine", "machine type (/domain/os/type/@machine)"),
            ],
            run: domcapabilities),
        Command(
            "hostname", "print the hypervisor hostname",
            run: hostname),
        Command(
            "uri", "print the hypervisor canonical URI",
            run: uri),
        Command(
            "version", "show version",
            "Display the system version information.",
            [
                .flag("daemon", "report daemon version too")
            ],
            run: version),
        Command(
            "sysinfo", "print the hypervisor sysinfo",
            "output an XML string for the hypervisor sysinfo, if available",
            run: sysinfo),
        Command(
            "maxvcpus", "connection vcpu maximum",
            "Show maximum number of virtual CPUs for guests on this connection.",
            [
                .string("type", "domain type")
            ],
            run: maxvcpus),
        Command(
            "nodeinfo", "node information",
            "Returns basic information about the node.",
            run: nodeinfo),
        Command(
            "nodesevinfo", "node SEV information",
            "Returns basic SEV information about the node.",
            run: nodesevinfo),
        Command(
            "nodesuspend", "suspend the host node for a given time duration",
            "Suspend the host node for a given time duration and attempt to resume thereafter.",
            [
                .argument("target", "mem(Suspend-to-RAM), disk(Suspend-to-Disk), hybrid(Hybrid-Suspend)"),
                .number("duration", "Suspend duration in seconds, at least 60", required: true),
            ],
            run: nodesuspend),
    ]
}
