// SPDX-License-Identifier: Apache-2.0

extension BackupCommands {
    static let table: [Command] = [
        Command(
            "backup-begin", "Start a disk backup of a live domain",
            "Use XML to start a full or incremental disk backup of a live domain, optionally creating a checkpoint",
            [
                .domain,
                .string("backupxml", "domain backup XML"),
                .string("checkpointxml", "domain checkpoint XML"),
                .flag("reuse-external", "reuse files provided by caller"),
            ],
            run: backupBegin),
        Command(
            "backup-dumpxml", "Dump XML for an ongoing domain block backup job",
            "Backup Dump XML",
            [
                .domain,
                .xpath,
                .wrap,
            ],
            run: backupDumpxml),
    ]
}
