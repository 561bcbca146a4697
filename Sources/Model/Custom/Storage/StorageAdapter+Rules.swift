// SPDX-License-Identifier: Apache-2.0
internal import Errors

private func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .storage, words) }

extension StorageAdapter {
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.attribute("type") == nil else { return }
        let others: [StaticString] = ["wwnn", "wwpn", "parent"]
        if others.contains(where: { node.attribute($0) != nil }) {
            throw refuse("Use of 'wwnn', 'wwpn', and 'parent' attributes requires use of the adapter 'type'")
        }
        // Before there were kinds, all that an adapter had was its name.
        if node.attribute("name") == nil { throw refuse("missing storage pool source adapter") }
    }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        switch type {
        case .scsiHost: try checkHost()
        case .fibreChannel: try checkPort()
        }
    }

    private func checkHost() throws {
        switch (name, parentAddress) {
        case (nil, nil): throw refuse("Either 'name' or 'parent' must be specified for the 'scsi_host' adapter")
        case (.some, .some): throw refuse("Both 'name' and 'parent' cannot be specified for the 'scsi_host' adapter")
        default: break
        }
    }

    private func checkPort() throws {
        guard let nodeName, let portName else {
            throw refuse("'wwnn' and 'wwpn' must be specified for adapter type 'fchost'")
        }
        for name in [nodeName, portName] { try check(name) }
        if let parentNodeName, parentPortName == nil {
            throw refuse("when providing parent_wwnn='\(parentNodeName.digits)', the parent_wwpn must also be provided")
        }
        if let parentPortName, parentNodeName == nil {
            throw refuse("when providing parent_wwpn='\(parentPortName.digits)', the parent_wwnn must also be provided")
        }
        for name in [parentNodeName, parentPortName, parentFabricName].compactMap({ $0 }) { try check(name) }
    }

    private func check(_ name: WorldWideName) throws {
        guard name.isValid else { throw VirtError(.internalError, .unspecified, "Malformed wwn: \(name.digits)") }
    }
}
