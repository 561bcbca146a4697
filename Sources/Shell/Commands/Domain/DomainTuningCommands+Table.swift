// SPDX-License-Identifier: Apache-2.0

extension DomainTuningCommands {
    static let table: [Command] = [
        Command(
            "memtune", "Get or set memory parameters",
            """
            Get or set the current memory parameters for a guest domain.
                To get the memory parameters use following command: 

                virsh # memtune <domain>
            """,
            [
                .domain,
                .number("hard-limit", "Max memory, as scaled integer (default KiB)"),
                .number("soft-limit", "Memory during contention, as scaled integer (default KiB)"),
                .number("swap-hard-limit", "Max memory plus swap, as scaled integer (default KiB)"),
                .number("min-guarantee", "Min guaranteed memory, as scaled integer (default KiB)"),
                .config,
                .live,
                .current,
            ],
            run: memtune),
        Command(
            "numatune", "Get or set numa parameters",
            """
            Get or set the current numa parameters for a guest domain.
                To get the numa parameters use following command: 

                virsh # numatune <domain>
            """,
            [
                .domain,
                .string("mode", "NUMA mode, one of strict, preferred and interleave "),
                .string("nodeset", "NUMA node selections to set"),
                .config,
                .live,
                .current,
            ],
            run: numatune),
        Command(
            "schedinfo", "show/set scheduler parameters",
            "Show/Set scheduler parameters.",
            [
                .domain,
                .number("weight", "weight for XEN_CREDIT", namedOnly: true),
                .number("cap", "cap for XEN_CREDIT", namedOnly: true),
                .flag("current", "get/set current scheduler info"),
                .flag("config", "get/set value to be used on next boot"),
                .flag("live", "get/set value from running domain"),
                .list("set", "parameter=value"),
            ],
            run: schedinfo),
        Command(
            "perf", "Get or set perf event",
            """
            Get or set the current perf events for a guest domain.
                To get the perf events list use following command: 

                virsh # perf <domain>
            """,
            [
                .domain,
                .string("enable", "perf events which will be enabled"),
                .string("disable", "perf events which will be disabled"),
                .config,
                .live,
                .current,
            ],
            run: perf),
        Command(
            "setmaxmem", "change maximum memory limit",
            "Change the maximum memory allocation limit in the guest domain.",
            [
                .domain,
                .number("size", "new maximum memory size, as scaled integer (default KiB)", required: true),
                .config,
                .live,
                .current,
                .alias("kilobytes", of: "size"),
            ],
            run: setmaxmem),
        Command(
            "setmem", "change memory allocation",
            "Change the current memory allocation in the guest domain.",
            [
                .domain,
                .number("size", "new memory size, as scaled integer (default KiB)", required: true),
                .config,
                .live,
                .current,
                .alias("kilobytes", of: "size"),
            ],
            run: setmem),
        Command(
            "cpu-stats", "show domain cpu statistics",
            "Display per-CPU and total statistics about the domain's CPUs",
            [
                .domain,
                .flag("total", "Show total statistics only"),
                .number("start", "Show statistics from this CPU"),
                .number("count", "Number of shown CPUs at most"),
            ],
            run: cpuStats),
        Command(
            "domdirtyrate-calc", "Calculate a vm's memory dirty rate",
            """
            Calculate memory dirty rate of a domain in order to decide whether it's proper to be migrated out or not.
            The calculated dirty rate information is available by calling 'domstats --dirtyrate'.
            """,
            [
                .domain,
                .number(
                    "seconds", "calculate memory dirty rate within specified seconds, the supported value range from 1 to 60, default to 1."
                ),
                .string(
                    "mode",
                    "dirty page rate calculation mode, either of these 3 options 'page-sampling, dirty-bitmap, dirty-ring' can be specified."
                ),
            ],
            run: domdirtyrateCalc),
    ]
}
