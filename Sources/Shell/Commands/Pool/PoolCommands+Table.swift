// SPDX-License-Identifier: Apache-2.0

extension PoolCommands {
    static let table: [Command] = [
        Command(
            "pool-autostart", "autostart a pool",
            "Configure a pool to be automatically started at boot.",
            [
                .pool,
                .flag("disable", "disable autostarting"),
            ],
            run: poolAutostart),
        Command(
            "pool-build", "build a pool",
            "Build a given pool.",
            [
                .pool,
                .flag("no-overwrite", "do not overwrite any existing data"),
                .flag("overwrite", "overwrite any existing data"),
            ],
            run: poolBuild),
        Command(
            "pool-create", "create a pool from an XML file",
            "Create a pool.",
            [
                .argument("file", "file containing an XML pool description"),
                .flag("build", "build the pool as normal"),
                .flag("no-overwrite", "do not overwrite any existing data"),
                .flag("overwrite", "overwrite any existing data"),
            ],
            run: poolCreate),
        Command(
            "pool-define", "define an inactive persistent storage pool or modify an existing persistent one from an XML file",
            "Define or modify a persistent storage pool.",
            [
                .argument("file", "file containing an XML pool description"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: poolDefine),
        Command(
            "pool-delete", "delete a pool",
            "Delete a given pool.",
            [
                .pool
            ],
            run: poolDelete),
        Command(
            "pool-destroy", "destroy (stop) a pool",
            "Forcefully stop a given pool. Raw data in the pool is untouched",
            [
                .pool
            ],
            run: poolDestroy),
        Command(
            "pool-dumpxml", "pool information in XML",
            "Output the pool information as an XML dump to stdout.",
            [
                .pool,
                .flag("inactive", "show inactive defined XML"),
                .xpath,
                .wrap,
            ],
            run: poolDumpxml),
        Command(
            "pool-edit", "edit XML configuration for a storage pool",
            "Edit the XML configuration for a storage pool.",
            [
                .pool
            ],
            run: poolEdit),
        Command(
            "pool-info", "storage pool information",
            "Returns basic information about the storage pool.",
            [
                .pool,
                .flag("bytes", "Return pool info in bytes"),
            ],
            run: poolInfo),
        Command(
            "pool-list", "list pools",
            "Returns list of pools.",
            [
                .flag("inactive", "list inactive pools"),
                .flag("all", "list inactive & active pools"),
                .flag("transient", "list transient pools"),
                .flag("persistent", "list persistent pools"),
                .flag("autostart", "list pools with autostart enabled"),
                .flag("no-autostart", "list pools with autostart disabled"),
                .string("type", "only list pool of specified type(s) (if supported)"),
                .flag("details", "display extended details for pools"),
                .flag("uuid", "list UUID of active pools only"),
                .flag("name", "list name of active pools only"),
            ],
            run: poolList),
        Command(
            "pool-name", "convert a pool UUID to pool name",
            [
                .pool
            ],
            run: poolName),
        Command(
            "pool-refresh", "refresh a pool",
            "Refresh a given pool.",
            [
                .pool
            ],
            run: poolRefresh),
        Command(
            "pool-start", "start a (previously defined) inactive pool",
            "Start a pool.",
            [
                .pool,
                .flag("build", "build the pool as normal"),
                .flag("no-overwrite", "do not overwrite any existing data"),
                .flag("overwrite", "overwrite any existing data"),
            ],
            run: poolStart),
        Command(
            "pool-undefine", "undefine an inactive pool",
            "Undefine the configuration for an inactive pool.",
            [
                .pool
            ],
            run: poolUndefine),
        Command(
            "pool-uuid", "convert a pool name to pool UUID",
            [
                .pool
            ],
            run: poolUuid),
        Command(
            "pool-event", "Storage Pool Events",
            "List event types, or wait for storage pool events to occur",
            [
                .string("pool", "filter by storage pool name or uuid"),
                .string("event", "which event type to wait for"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("list", "list valid event types"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: poolEvent),
        Command(
            "pool-capabilities", "storage pool capabilities",
            "Returns capabilities of storage pool support.",
            run: poolCapabilities),
    ]
}
