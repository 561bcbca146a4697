// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import WireProtocol

extension TestConnection {
    func domainGetMetadata(
        _ args: Remote.DomainGetMetadataArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetMetadataRet {
        try DomainMetadata.check(args)
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainGetMetadata")
        try host.withDomain(args.dom) { _ in }
        try DomainMetadata.checkType(args.type)
        let text = try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try DomainMetadata.read(args, of: try domain.selected(args.flags))
        }
        return Remote.DomainGetMetadataRet(metadata: text)
    }

    func domainSetMetadata(_ args: Remote.DomainSetMetadataArgs, in call: any CallContext) async throws {
        try DomainMetadata.check(args)
        try check(args.flags, allowed: AffectFlags.both, in: "testDomainSetMetadata")
        try host.withDomain(args.dom) { (domain) throws(VirtError) in
            try domain.changeTargets(args.flags) { (configuration) throws(VirtError) in
                try DomainMetadata.apply(args, to: &configuration)
            }
            host.events.postMetadataChange(of: domain.wire, uuid: domain.uuid, type: args.type, namespace: args.uri)
        }
    }
}
