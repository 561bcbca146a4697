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
            let mode = try source.attribute("mode")?.enumeration(SocketMode.self)
            if mode == .bind {
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

    // The terminal of a running guest's console stands twice: here for programs that are older than the source element.
    mutating func parseTerminal(_ node: XMLNode, _ context: ParseContext) throws {}

    func formatTerminal(to w: inout XMLWriter, _ context: FormatContext) {
        guard context.isLive, targetType == .serial, case .pty(let pty) = backend.source, let path = pty.path else { return }
        w.attribute("tty", path)
    }
}

extension Channel {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard node.child("target") != nil else {
            throw VirtError.contradiction("target type must be specified for channel device")
        }
        try CharacterSource.checkCounts(node)
    }
}

extension CharacterSource {
    /// The words that name a kind of source.
    static func isKind(_ word: String) -> Bool { Kind.allCases.contains { $0.description == word } }

    var securityLabels: [DeviceSecurityLabel] {
        switch self {
        case .pty(let pty): pty.securityLabels
        case .device(let device): device.securityLabels
        case .file(let file): file.securityLabels
        case .pipe(let pipe): pipe.securityLabels
        case .unix(let socket): socket.securityLabels
        default: []
        }
    }
}

extension DeviceSecurityLabel {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        if context.isInactive { labelskip = nil }
        relabel = relabel ?? (labelskip != true)
        guard label == nil || relabel == true else {
            throw VirtError.contradiction("Cannot specify a label if relabelling is turned off. model=\(model ?? "(null)")")
        }
    }

    /// In the stored form a label that says nothing is left out.
    func isPrinted(_ context: FormatContext) -> Bool { !context.isInactive || label != nil || relabel == false }

    /// One label for each model.
    static func check(_ labels: [DeviceSecurityLabel]) throws {
        var seen = Set<String?>()
        for label in labels where !seen.insert(label.model).inserted {
            throw VirtError(.xmlDetail, .domain, "seclabel for model \(label.model ?? "(null)") is already provided")
        }
    }
}
