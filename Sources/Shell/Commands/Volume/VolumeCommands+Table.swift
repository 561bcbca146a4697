// SPDX-License-Identifier: Apache-2.0

extension VolumeCommands {
    static let table: [Command] = [
        Command(
            "vol-clone", "clone a volume.",
            "Clone an existing volume within the parent pool.",
            [
                .argument("vol", "vol name, key or path"),
                .argument("newname", "clone name"),
                .string("pool", "pool name or uuid"),
                .flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
                .flag("reflink", "use btrfs COW lightweight copy"),
                .flag("print-xml", "print XML document rather than clone the volume"),
            ],
            run: volClone),
        Command(
            "vol-create-as", "create a volume from a set of args",
            "Create a vol.",
            [
                .argument("pool", "pool name"),
                .argument("name", "name of the volume"),
                .argument("capacity", "size of the vol, as scaled integer (default bytes)"),
                .string("allocation", "initial allocation size, as scaled integer (default bytes)"),
                .string("format", "file format type raw,bochs,qcow,qcow2,qed,vmdk"),
                .string("backing-vol", "the backing volume if taking a snapshot"),
                .string("backing-vol-format", "format of backing volume if taking a snapshot"),
                .flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
                .flag("print-xml", "print XML document, but don't define/create"),
            ],
            run: volCreateAs),
        Command(
            "vol-create", "create a vol from an XML file",
            "Create a vol.",
            [
                .argument("pool", "pool name"),
                .argument("file", "file containing an XML vol description"),
                .flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: volCreate),
        Command(
            "vol-create-from", "create a vol, using another volume as input",
            "Create a vol from an existing volume.",
            [
                .pool,
                .argument("file", "file containing an XML vol description"),
                .argument("vol", "vol name, key or path"),
                .string("inputpool", "pool name or uuid of the input volume's pool"),
                .flag("prealloc-metadata", "preallocate metadata (for qcow2 instead of full allocation)"),
                .flag("reflink", "use btrfs COW lightweight copy"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: volCreateFrom),
        Command(
            "vol-delete", "delete a vol",
            "Delete a given vol.",
            [
                .argument("vol", "vol name, key or path"),
                .string("pool", "pool name or uuid"),
                .flag("delete-snapshots", "delete snapshots associated with volume (must be supported by storage driver)"),
            ],
            run: volDelete),
        Command(
            "vol-dumpxml", "vol information in XML",
            "Output the vol information as an XML dump to stdout.",
            [
                .argument("vol", "vol name, key or path"),
                .string("pool", "pool name or uuid"),
                .xpath,
                .wrap,
            ],
            run: volDumpxml),
        Command(
            "vol-info", "storage vol information",
            "Returns basic information about the storage vol.",
            [
                .argument("vol", "vol name, key or path"),
                .string("pool", "pool name or uuid"),
                .flag("bytes", "sizes are represented in bytes rather than pretty units"),
                .flag("physical", "return the physical size of the volume in allocation field"),
            ],
            run: volInfo),
        Command(
            "vol-key", "returns the volume key for a given volume name or path",
            [
                .argument("vol", "volume name or path"),
                .string("pool", "pool name or uuid"),
            ],
            run: volKey),
        Command(
            "vol-list", "list vols",
            "Returns list of vols by pool.",
            [
                .pool,
                .flag("details", "display extended details for volumes"),
            ],
            run: volList),
        Command(
            "vol-name", "returns the volume name for a given volume key or path",
            [
                .argument("vol", "volume key or path")
            ],
            run: volName),
        Command(
            "vol-path", "returns the volume path for a given volume name or key",
            [
                .argument("vol", "volume name or key"),
                .string("pool", "pool name or uuid"),
            ],
            run: volPath),
        Command(
            "vol-pool", "returns the storage pool for a given volume key or path",
            [
                .argument("vol", "volume key or path"),
                .flag("uuid", "return the pool uuid rather than pool name"),
            ],
            run: volPool),
        Command(
            "vol-resize", "resize a vol",
            """
            Resizes a storage volume. This is safe only for storage volumes not in use by an active guest.
            See blockresize for live resizing.
            """,
            [
                .argument("vol", "vol name, key or path"),
                .argument("capacity", "new capacity for the vol, as scaled integer (default bytes)"),
                .string("pool", "pool name or uuid"),
                .flag("allocate", "allocate the new capacity, rather than leaving it sparse"),
                .flag("delta", "use capacity as a delta to current size, rather than the new size"),
                .flag("shrink", "allow the resize to shrink the volume"),
            ],
            run: volResize),
        Command(
            "vol-wipe", "wipe a vol",
            "Ensure data previously on a volume is not accessible to future reads",
            [
                .argument("vol", "vol name, key or path"),
                .string("pool", "pool name or uuid"),
                .string("algorithm", "perform selected wiping algorithm"),
            ],
            run: volWipe),
    ]
}
