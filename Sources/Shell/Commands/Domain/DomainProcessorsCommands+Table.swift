// SPDX-License-Identifier: Apache-2.0

extension DomainProcessorsCommands {
    static let table: [Command] = [
        Command(
            "vcpucount", "domain vcpu counts",
            "Returns the number of virtual CPUs used by the domain.",
            [
                .domain,
                .flag("maximum", "get maximum count of vcpus"),
                .flag("active", "get number of currently active vcpus"),
                .flag("live", "get value from running domain"),
                .flag("config", "get value to be used on next boot"),
                .flag("current", "get value according to current domain state"),
                .flag("guest", "retrieve vcpu count from the guest instead of the hypervisor"),
            ],
            run: vcpucount),
        Command(
            "vcpuinfo", "detailed domain vcpu information",
            "Returns basic information about the domain virtual CPUs.",
            [
                .domain,
                .flag("pretty", "return human readable output"),
            ],
            run: vcpuinfo),
        Command(
            "vcpupin", "control or query domain vcpu affinity",
            "Pin domain VCPUs to host physical CPUs.",
            [
                .domain,
                .number("vcpu", "vcpu number"),
                .string("cpulist", "host cpu number(s) to set, or omit option to query"),
                .config,
                .live,
                .current,
            ],
            run: vcpupin),
        Command(
            "emulatorpin", "control or query domain emulator affinity",
            "Pin domain emulator threads to host physical CPUs.",
            [
                .domain,
                .string("cpulist", "host cpu number(s) to set, or omit option to query"),
                .config,
                .live,
                .current,
            ],
            run: emulatorpin),
        Command(
            "setvcpus", "change number of virtual CPUs",
            "Change the number of virtual CPUs in the guest domain.",
            [
                .domain,
                .number("count", "number of virtual CPUs", required: true),
                .flag("maximum", "set maximum limit on next boot"),
                .config,
                .live,
                .current,
                .flag("guest", "modify cpu state in the guest"),
                .flag("hotpluggable", "make added vcpus hot(un)pluggable"),
            ],
            run: setvcpus),
        Command(
            "setvcpu", "attach/detach vcpu or groups of threads",
            "Add or remove vcpus",
            [
                .domain,
                .argument("vcpulist", "ids of vcpus to manipulate"),
                .flag("enable", "enable cpus specified by cpumap"),
                .flag("disable", "disable cpus specified by cpumap"),
                .config,
                .live,
                .current,
            ],
            run: setvcpu),
    ]
}
