// SPDX-License-Identifier: Apache-2.0

extension DomainMigrationCommands {
    static let table: [Command] = [
        Command(
            "migrate", "migrate domain to another host",
            "Migrate domain to another host.  Add --live for live migration.",
            [
                .domain,
                .argument(
                    "desturi", "connection URI of the destination host as seen from the client(normal migration) or source(p2p migration)"),
                .flag("live", "live migration"),
                .flag("offline", "offline migration"),
                .flag("p2p", "peer-2-peer migration"),
                .flag("direct", "direct migration"),
                .flag("tunnelled", "tunnelled migration"),
                .flag("persistent", "persist VM on destination"),
                .flag("undefinesource", "undefine VM on source"),
                .flag("suspend", "do not restart the domain on the destination host"),
                .flag("copy-storage-all", "migration with non-shared storage with full disk copy"),
                .flag(
                    "copy-storage-inc",
                    "migration with non-shared storage with incremental copy (same base image shared between source and destination)"),
                .flag(
                    "copy-storage-synchronous-writes",
                    "force guest disk writes to be synchronously written to the destination to improve storage migration convergence"),
                .flag("change-protection", "prevent any configuration changes to domain until migration ends"),
                .flag("unsafe", "force migration even if it may be unsafe"),
                .flag("verbose", "display the progress of migration"),
                .flag("compressed", "compress repeated pages during live migration"),
                .flag("auto-converge", "force convergence during live migration"),
                .flag("rdma-pin-all", "pin all memory before starting RDMA live migration"),
                .flag("abort-on-error", "abort on soft errors during migration"),
                .flag("postcopy", "enable post-copy migration; switch to it using migrate-postcopy command"),
                .flag("postcopy-after-precopy", "automatically switch to post-copy migration after one pass of pre-copy"),
                .flag("postcopy-resume", "resume failed post-copy migration"),
                .flag("zerocopy", "use zero-copy mechanism for migrating memory pages"),
                .string("migrateuri", "migration URI, usually can be omitted"),
                .string("graphicsuri", "graphics URI to be used for seamless graphics migration"),
                .string("listen-address", "listen address that destination should bind to for incoming migration"),
                .string("dname", "rename to new name during migration (if supported)"),
                .number(
                    "timeout",
                    "run action specified by --timeout-* option (suspend by default) if live migration exceeds timeout (in seconds)"),
                .flag("timeout-suspend", "suspend the guest after timeout"),
                .flag("timeout-postcopy", "switch to post-copy after timeout"),
                .string("xml", "filename containing updated XML for the target"),
                .string("migrate-disks", "comma separated list of disks to be migrated"),
                .number("disks-port", "port to use by target server for incoming disks migration"),
                .string("disks-uri", "URI to use for disks migration (overrides --disks-port)"),
                .string("comp-methods", "comma separated list of compression methods to be used"),
                .number("comp-mt-level", "compress level for multithread compression"),
                .number("comp-mt-threads", "number of compression threads for multithread compression"),
                .number("comp-mt-dthreads", "number of decompression threads for multithread compression"),
                .number("comp-xbzrle-cache", "page cache size for xbzrle compression"),
                .number("auto-converge-initial", "initial CPU throttling rate for auto-convergence"),
                .number("auto-converge-increment", "CPU throttling rate increment for auto-convergence"),
                .string("persistent-xml", "filename containing updated persistent XML for the target"),
                .flag("tls", "use TLS for migration"),
                .number("postcopy-bandwidth", "post-copy migration bandwidth limit in MiB/s"),
                .flag("parallel", "enable parallel migration"),
                .number("parallel-connections", "number of connections for parallel migration"),
                .number("bandwidth", "migration bandwidth limit in MiB/s"),
                .string("tls-destination", "override the destination host name used for TLS verification"),
            ],
            run: migrate),
        Command(
            "migrate-setmaxdowntime", "set maximum tolerable downtime",
            "Set maximum tolerable downtime of a domain which is being live-migrated to another host.",
            [
                .domain,
                .number("downtime", "maximum tolerable downtime (in milliseconds) for migration", required: true),
            ],
            run: migrateSetmaxdowntime),
        Command(
            "migrate-getmaxdowntime", "get maximum tolerable downtime",
            "Get maximum tolerable downtime of a domain which is being live-migrated to another host.",
            [
                .domain
            ],
            run: migrateGetmaxdowntime),
        Command(
            "migrate-compcache", "get/set compression cache size",
            "Get/set size of the cache (in bytes) used for compressing repeatedly transferred memory pages during live migration.",
            [
                .domain,
                .number("size", "requested size of the cache (in bytes) used for compression", namedOnly: true),
            ],
            run: migrateCompcache),
        Command(
            "migrate-setspeed", "Set the maximum migration bandwidth",
            "Set the maximum migration bandwidth (in MiB/s) for a domain which is being migrated to another host.",
            [
                .domain,
                .number("bandwidth", "migration bandwidth limit in MiB/s", required: true),
                .flag("postcopy", "set post-copy migration bandwidth"),
            ],
            run: migrateSetspeed),
        Command(
            "migrate-getspeed", "Get the maximum migration bandwidth",
            "Get the maximum migration bandwidth (in MiB/s) for a domain.",
            [
                .domain,
                .flag("postcopy", "get post-copy migration bandwidth"),
            ],
            run: migrateGetspeed),
        Command(
            "migrate-postcopy", "Switch running migration from pre-copy to post-copy",
            "Switch running migration from pre-copy to post-copy. The migration must have been started with --postcopy option.",
            [
                .domain
            ],
            run: migratePostcopy),
        Command(
            "domjobabort", "abort active domain job",
            "Aborts the currently running domain job",
            [
                .domain,
                .flag("postcopy", "interrupt post-copy migration"),
            ],
            run: domjobabort),
        Command(
            "domjobinfo", "domain job information",
            "Returns information about jobs running on a domain.",
            [
                .domain,
                .flag("completed", "return statistics of a recently completed job"),
                .flag("keep-completed", "don't destroy statistics of a recently completed job when reading"),
                .flag("anystats", "print statistics for any kind of job (even failed ones)"),
                .flag("rawstats", "print the raw data returned by libvirt"),
            ],
            run: domjobinfo),
    ]
}
