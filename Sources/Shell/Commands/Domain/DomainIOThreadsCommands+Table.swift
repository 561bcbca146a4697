// SPDX-License-Identifier: Apache-2.0

extension DomainIOThreadsCommands {
    static let table: [Command] = [
        Command(
            "iothreadinfo", "view domain IOThreads",
            "Returns basic information about the domain IOThreads.",
            [
                .domain,
                .config,
                .live,
                .current,
            ],
            run: iothreadinfo),
        Command(
            "iothreadpin", "control domain IOThread affinity",
            "Pin domain IOThreads to host physical CPUs.",
            [
                .domain,
                .number("iothread", "IOThread ID number", required: true),
                .argument("cpulist", "host cpu number(s) to set"),
                .config,
                .live,
                .current,
            ],
            run: iothreadpin),
        Command(
            "iothreadadd", "add an IOThread to the guest domain",
            "Add an IOThread to the guest domain.",
            [
                .domain,
                .number("id", "iothread for the new IOThread", required: true),
                .config,
                .live,
                .current,
            ],
            run: iothreadadd),
        Command(
            "iothreadset", "modifies an existing IOThread of the guest domain",
            "Modifies an existing IOThread of the guest domain.",
            [
                .domain,
                .number("id", "iothread id of existing IOThread", required: true),
                .number("poll-max-ns", "set the maximum IOThread polling time in ns"),
                .number("poll-grow", "set the value to increase the IOThread polling time"),
                .number("poll-shrink", "set the value for reduction of the IOThread polling time"),
                .number("thread-pool-min", "lower boundary for worker thread pool"),
                .number("thread-pool-max", "upper boundary for worker thread pool"),
                .config,
                .live,
                .current,
            ],
            run: iothreadset),
        Command(
            "iothreaddel", "delete an IOThread from the guest domain",
            "Delete an IOThread from the guest domain.",
            [
                .domain,
                .number("id", "iothread_id for the IOThread to delete", required: true),
                .config,
                .live,
                .current,
            ],
            run: iothreaddel),
    ]
}
