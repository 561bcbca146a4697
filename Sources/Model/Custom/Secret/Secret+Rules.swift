// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension SecretConfiguration {
    mutating func parseUuid(_ node: XMLNode, _ context: ParseContext) throws { uuid = try node.uuid(domain: .secret) ?? .random() }

    func formatUuid(to w: inout XMLWriter, _ context: FormatContext) { w.leaf("uuid", uuid.description) }

    /// A usage of no kind is not printed.
    var hasUsage: Bool { usage.map { $0.kind != .none } ?? false }

    /// The text by which the secret is found with its usage; nil for one without.
    public var usageIdentifier: String? {
        switch usage {
        case .volume(let volume)?: volume.path
        case .ceph(let ceph)?: ceph.name
        case .iscsi(let iscsi)?: iscsi.target
        case .tls(let tls)?: tls.name
        case .vtpm(let vtpm)?: vtpm.name
        case .none?, nil: nil
        }
    }
}
