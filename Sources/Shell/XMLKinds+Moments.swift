// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Errors
internal import Glibc
internal import Model

/// Snapshots and checkpoints, which need the domain that they are of.
extension XMLKinds {
    private static func domain(of request: XMLRequest) throws -> (DomainConfiguration, any DomainProfile) {
        guard let file = try request.companion("CORPUS_DOMAIN_FILE") else {
            throw ValidationError("a \(request.kind) needs its domain")
        }
        let profile: any DomainProfile = request.rules == .qemu ? QEMUDomainProfile() : TestDomainProfile()
        return (try DomainConfiguration(xml: file, profile: profile, options: .inactive), profile)
    }

    private static func isRegularFile(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
    }

    @Sendable static func snapshot(_ xml: String, _ request: XMLRequest) throws -> String {
        let (domain, profile) = try domain(of: request)
        let isRedefined = request.intent.hasPrefix("redefine")
        var snapshot = try SnapshotDefinition(
            xml: xml, purpose: isRedefined ? .redefine : .create, profile: profile, now: Int64(time(nil)))
        if request.rules == .qemu { try SnapshotDefinition.checkFileName(snapshot.name) }
        if isRedefined {
            let known = XMLRequest.environment("CORPUS_PARENT")
            if let parent = snapshot.parent, parent != known {
                throw VirtError(.invalidArg, .domain, "parent \(parent) for moment \(snapshot.name) not found")
            }
            try snapshot.redefine(uuid: domain.uuid, old: nil, isRegularFile: isRegularFile)
        } else {
            if request.rules == .test { try snapshot.checkTestModes() }
            try snapshot.take(of: domain, state: .shutoff, isRegularFile: isRegularFile)
        }
        return snapshot.xml()
    }

    @Sendable static func checkpoint(_ xml: String, _ request: XMLRequest) throws -> String {
        let (domain, profile) = try domain(of: request)
        guard request.intent.hasPrefix("redefine") else {
            throw VirtError(.operationUnsupported, .qemu, "cannot create checkpoint for inactive domain")
        }
        var checkpoint = try CheckpointDefinition(xml: xml, isRedefined: true, profile: profile, now: Int64(time(nil)))
        try checkpoint.redefine(uuid: domain.uuid)
        if let parent = checkpoint.parent, parent != XMLRequest.environment("CORPUS_PARENT") {
            throw VirtError(.invalidArg, .domain, "parent \(parent) for moment \(checkpoint.name) not found")
        }
        return checkpoint.xml()
    }
}
