// SPDX-License-Identifier: Apache-2.0

extension HostMemoryCommands {
    static let table: [Command] = [
        Command(
            "allocpages", "Manipulate pages pool size",
            "Allocate or free some pages in the pool for NUMA cell.",
            [
                .number("pagesize", "page size (in kibibytes)", required: true),
                .number("pagecount", "page count", required: true),
                .number("cellno", "NUMA cell number"),
                .flag("add", "instead of setting new pool size add pages to it"),
                .flag("all", "set on all NUMA cells"),
            ],
            run: allocpages),
        Command(
            "freecell", "NUMA free memory",
            "display available free memory for the NUMA cell.",
            [
                .number("cellno", "NUMA cell number"),
                .flag("all", "show free memory for all NUMA cells"),
            ],
            run: freecell),
        Command(
            "freepages", "NUMA free pages",
            "display available free pages for the NUMA cell.",
            [
                .number("cellno", "NUMA cell number"),
                .number("pagesize", "page size (in kibibytes)"),
                .flag("all", "show free pages for all NUMA cells"),
            ],
            run: freepages),
        Command(
            "node-memory-tune", "Get or set node memory parameters",
            """
            Get or set node memory parameters
                To get the memory parameters, use following command: 

                virsh # node-memory-tune
            """,
            [
                .number("shm-pages-to-scan", "number of pages to scan before the shared memory service goes to sleep"),
                .number("shm-sleep-millisecs", "number of millisecs the shared memory service should sleep before next scan"),
                .number("shm-merge-across-nodes", "Specifies if pages from different numa nodes can be merged"),
            ],
            run: nodeMemoryTune),
        Command(
            "nodememstats", "Prints memory stats of the node.",
            "Returns memory stats of the node, in kilobytes.",
            [
                .number("cell", "prints specified cell statistics only.")
            ],
            run: nodememstats),
        Command(
            "nodecpumap", "node cpu map",
            "Displays the node's total number of CPUs, the number of online CPUs and the list of online CPUs.",
            [
                .flag("pretty", "return human readable output")
            ],
            run: nodecpumap),
        Command(
            "nodecpustats", "Prints cpu stats of the node.",
            "Returns cpu stats of the node, in nanoseconds.",
            [
                .number("cpu", "prints specified cpu statistics only."),
                .flag("percent", "prints by percentage during 1 second."),
            ],
            run: nodecpustats),
    ]
}
