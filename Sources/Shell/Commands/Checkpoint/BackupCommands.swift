// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Backups of running domains.
enum BackupCommands {
    static func backupBegin(_ i: Invocation) async throws {
        let flags = i.flags(["reuse-external": 1])
        let domain = try await i.domain()
        let backup = try i.has("backupxml") ? i.file("backupxml") : "<domainbackup/>"
        let checkpoint = try i.has("checkpointxml") ? i.file("checkpointxml") : nil
        let arguments = Remote.DomainBackupBeginArgs(dom: domain, backupXML: backup, checkpointXML: checkpoint, flags: flags)
        try await i.services.domainBackupBegin(arguments, in: i.call)
        i.print("Backup started\n")
    }

    static func backupDumpxml(_ i: Invocation) async throws {
        try i.checkXPath()
        let domain = try await i.domain()
        try i.printXML(try await i.services.domainBackupGetXMLDesc(.init(dom: domain, flags: 0), in: i.call).xml)
    }
}
