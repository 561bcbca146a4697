// SPDX-License-Identifier: Apache-2.0

extension CheckpointCommands {
    static let table: [Command] = [
        Command(
            "checkpoint-create", "Create a checkpoint from XML",
            "Create a checkpoint from XML for use in future incremental backups",
            [
                .domain,
                .string("xmlfile", "domain checkpoint XML"),
                .flag("redefine", "redefine metadata for existing checkpoint"),
                .flag("redefine-validate", "validate the redefined checkpoint"),
                .flag("quiesce", "quiesce guest's file systems"),
            ],
            run: checkpointCreate),
        Command(
            "checkpoint-create-as", "Create a checkpoint from a set of args",
            "Create a checkpoint from arguments for use in future incremental backups",
            [
                .domain,
                .string("name", "name of checkpoint"),
                .string("description", "description of checkpoint"),
                .flag("print-xml", "print XML document rather than create"),
                .flag("quiesce", "quiesce guest's file systems"),
                .list("diskspec", "disk attributes: disk[,checkpoint=type][,bitmap=name]"),
            ],
            run: checkpointCreateAs),
        Command(
            "checkpoint-delete", "Delete a domain checkpoint",
            "Checkpoint Delete",
            [
                .domain,
                .string("checkpointname", "checkpoint name"),
                .flag("children", "delete checkpoint and all children"),
                .flag("children-only", "delete children but not checkpoint"),
                .flag("metadata", "delete only libvirt metadata, leaving checkpoint contents behind"),
            ],
            run: checkpointDelete),
        Command(
            "checkpoint-dumpxml", "Dump XML for a domain checkpoint",
            "Checkpoint Dump XML",
            [
                .domain,
                .string("checkpointname", "checkpoint name"),
                .flag("security-info", "include security sensitive information in XML dump"),
                .flag("no-domain", "exclude <domain> from XML"),
                .flag("size", "include backup size estimate in XML dump"),
                .xpath,
                .wrap,
            ],
            run: checkpointDumpxml),
        Command(
            "checkpoint-edit", "edit XML for a checkpoint",
            "Edit the domain checkpoint XML for a named checkpoint",
            [
                .domain,
                .string("checkpointname", "checkpoint name"),
            ],
            run: checkpointEdit),
        Command(
            "checkpoint-info", "checkpoint information",
            "Returns basic information about a checkpoint.",
            [
                .domain,
                .string("checkpointname", "checkpoint name"),
            ],
            run: checkpointInfo),
        Command(
            "checkpoint-list", "List checkpoints for a domain",
            "Checkpoint List",
            [
                .domain,
                .flag("parent", "add a column showing parent checkpoint"),
                .flag("roots", "list only checkpoints without parents"),
                .flag("leaves", "list only checkpoints without children"),
                .flag("no-leaves", "list only checkpoints that are not leaves (with children)"),
                .flag("tree", "list checkpoints in a tree"),
                .string("from", "limit list to children of given checkpoint"),
                .flag("descendants", "with --from, list all descendants"),
                .flag("name", "list checkpoint names only"),
                .flag("topological", "sort list topologically rather than by name"),
            ],
            run: checkpointList),
        Command(
            "checkpoint-parent", "Get the name of the parent of a checkpoint",
            "Extract the checkpoint's parent, if any",
            [
                .domain,
                .string("checkpointname", "find parent of checkpoint name"),
            ],
            run: checkpointParent),
    ]
}
