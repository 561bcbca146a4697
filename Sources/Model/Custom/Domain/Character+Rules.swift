// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// The two ends of a UDP character device.
public struct UDPEndpoints: Sendable {
    public var connectHost: String?
    public var connectService: String?
    public var bindHost: String?
    public var bindService: String?
    public init() {}
}

extension CharacterSource.UDP {
    mutating func parseEndpoints(_ node: XMLNode, _ context: ParseContext) throws {
        for source in node.children("source") {
            let host = source.attribute("host")?.string
            let service = source.attribute("service")?.string
            if source.attribute("mode")?.string == "bind" {
                endpoints.bindHost = host
                endpoints.bindService = service
            } else {
                endpoints.connectHost = host
                endpoints.connectService = service
            }
        }
    }

    func formatEndpoints(to w: inout XMLWriter, _ context: FormatContext) {
        if endpoints.bindService != nil || endpoints.bindHost != nil {
            format("bind", endpoints.bindHost, endpoints.bindService, to: &w)
        }
        if endpoints.connectService != nil || endpoints.connectHost != nil {
            format("connect", endpoints.connectHost, endpoints.connectService, to: &w)
        }
    }

    private func format(_ mode: StaticString, _ host: String?, _ service: String?, to w: inout XMLWriter) {
        let mark = w.open("source")
        w.attribute("mode", mode)
        if let host { w.attribute("host", host) }
        if let service { w.attribute("service", service) }
        w.close("source", mark)
    }
}

extension SerialPort {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { try CharacterSource.checkCounts(node) }
}

extension ParallelPort {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { try CharacterSource.checkCounts(node) }
}

extension Console {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws { try CharacterSource.checkCounts(node) }
}

extension Channel {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("target") else {
            throw VirtError.contradiction("target type must be specified for channel device")
        }
        guard element.attribute("type") != nil else {
            throw VirtError.refused("unknown target type '(null)' specified for character device")
        }
        try CharacterSource.checkCounts(node)
    }
}
