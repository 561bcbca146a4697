// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension BackupConfiguration {
    static let isAlwaysValidated = true

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let server else { return }
        func refuse(_ words: String) -> VirtError { VirtError(.xmlError, .domain, words) }
        guard mode == .pull else { throw refuse("use of <server> requires pull mode backup") }
        if server.transport == .rdma {
            throw VirtError(.operationUnsupported, .domain, "transport rdma is not supported for <server>")
        }
        if let socket = server.socket, !socket.hasPrefix("/") { throw refuse("backup socket path '\(socket)' must be absolute") }
    }
}

extension BackupDisk {
    var hasStore: Bool { target != nil || scratch != nil }
}
