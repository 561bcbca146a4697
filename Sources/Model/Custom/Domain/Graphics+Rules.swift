// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension GraphicsListen {
    func printsAddress(_ context: FormatContext) -> Bool { type == .address || type == .network && context.isLive }
    func printsSocket(_ context: FormatContext) -> Bool { type == .socket }

    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard type == .network || type == .address else { return }
        if type == .network, network == nil {
            throw VirtError(.xmlError, .domain, "'network' attribute is required for listen type 'network'")
        }
        if type == .network, context.isInactive { address = nil }
    }
}

/// What the displays that wait for connections have in common.
protocol ListeningGraphics {
    static var allowsSocketAttribute: Bool { get }
    var listens: [GraphicsListen] { get set }
    var port: Int32 { get set }
    var autoport: Bool { get set }
}

extension Graphics.VNC: ListeningGraphics { static var allowsSocketAttribute: Bool { true } }
extension Graphics.RDP: ListeningGraphics { static var allowsSocketAttribute: Bool { false } }
extension Graphics.Spice: ListeningGraphics { static var allowsSocketAttribute: Bool { false } }

extension ListeningGraphics {
    /// The first listen address is given twice in the XML: as an attribute and as an element.
    mutating func parseListens(_ node: XMLNode, _ context: ParseContext) throws {
        let address = node.attribute("listen")?.string
        let socket = Self.allowsSocketAttribute ? node.attribute("socket")?.string : nil
        for child in node.children("listen") { listens.append(try GraphicsListen(child, context)) }
        guard let first = listens.first else {
            var listen = GraphicsListen()
            listen.type = socket == nil ? .address : .socket
            listen.socket = socket
            if socket == nil, address?.isEmpty == false { listen.address = address }
            listens = [listen]
            return
        }
        if let socket, first.type == .address {
            listens[0] = GraphicsListen()
            listens[0].type = .socket
            listens[0].socket = socket
            return
        }
        if first.type == .address, first.address == nil, let address, !address.isEmpty { listens[0].address = address }
        if first.type == .socket, first.socket == nil, let socket { listens[0].socket = socket }
        try check("listen", address, against: "address", first.type == .address || first.type == .network ? first.address : nil)
        try check("socket", socket, against: "socket", first.type == .socket ? first.socket : nil)
    }

    private func check(_ attribute: String, _ value: String?, against element: String, _ other: String?) throws {
        guard let value, let other, other != value else { return }
        throw VirtError(
            .configUnsupported, .domain,
            "graphics '\(attribute)' attribute '\(value)' must match '\(element)' attribute of first listen element (found '\(other)')")
    }

    func formatListens(to w: inout XMLWriter, _ context: FormatContext) {
        guard let first = listens.first else { return }
        switch first.type {
        case .address: if let address = first.address { w.attribute("listen", address) }
        case .network: if context.isLive, let address = first.address { w.attribute("listen", address) }
        case .socket: if Self.allowsSocketAttribute, let socket = first.socket { w.attribute("socket", socket) }
        case .none: break
        }
    }

    mutating func parseListenElements(_ node: XMLNode, _ context: ParseContext) throws {}

    func formatListenElements(to w: inout XMLWriter, _ context: FormatContext) {
        for listen in listens { w.element("listen", listen, context) }
    }

    /// Ports exist only for displays on the network.
    var hasPort: Bool { listens.first?.type == .address || listens.first?.type == .network }

    /// A port number; -1 or none stands for one to be found.
    fileprivate mutating func parseAutoport(_ node: XMLNode, _ context: ParseContext, _ complaint: Complaint) throws {
        if let text = node.attribute("port") {
            port = try text.int32(invalid: complaint)
            if port == -1 {
                if context.isInactive { port = 0 }
                autoport = true
            }
        } else {
            autoport = true
        }
        if let text = node.attribute("autoport") {
            autoport = try text.yesNo()
            if autoport, context.isInactive { port = 0 }
        }
    }
}

extension Graphics.VNC {
    mutating func parsePort(_ node: XMLNode, _ context: ParseContext) throws {
        try parseAutoport(node, context, Complaint(.internalError, .domain, "cannot parse vnc port %s"))
    }

    func formatPort(to w: inout XMLWriter, _ context: FormatContext) {
        guard hasPort else { return }
        if port != 0, !autoport || context.isLive {
            w.attribute("port", Int64(port))
        } else if autoport {
            w.attribute("port", "-1" as StaticString)
        }
        w.attribute("autoport", yesNo: autoport)
    }
}

extension Graphics.RDP {
    mutating func parsePort(_ node: XMLNode, _ context: ParseContext) throws {
        try parseAutoport(node, context, Complaint(.internalError, .domain, "cannot parse rdp port %s"))
    }

    func formatPort(to w: inout XMLWriter, _ context: FormatContext) {
        if port != 0 { w.attribute("port", Int64(port)) } else if autoport { w.attribute("port", "0" as StaticString) }
        if autoport { w.attribute("autoport", yesNo: true) }
    }
}

extension Graphics.Spice {
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        // The last word on each kind of traffic counts, in the order of the kinds.
        let modes = Dictionary(channels.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        channels = SpiceChannelName.allCases.compactMap { modes[$0] }
        // Without any port there is nothing to listen on.
        if port == 0, tlsPort == 0, !autoport, let first = listens.first, first.type == .address || first.type == .network {
            listens[0] = GraphicsListen()
        }
    }

    mutating func parsePort(_ node: XMLNode, _ context: ParseContext) throws {
        if let text = node.attribute("port") {
            port = try text.int32()
        }
        if let text = node.attribute("tlsPort") {
            tlsPort = try text.int32()
        }
        if let text = node.attribute("autoport") { autoport = try text.yesNo() }
        if port == -1 && tlsPort == -1 { autoport = true }
        if autoport, context.isInactive { (port, tlsPort) = (0, 0) }
    }

    func formatPort(to w: inout XMLWriter, _ context: FormatContext) {
        guard hasPort else { return }
        if port != 0 { w.attribute("port", Int64(port)) }
        if tlsPort != 0 { w.attribute("tlsPort", Int64(tlsPort)) }
        w.attribute("autoport", yesNo: autoport)
    }
}

extension GraphicsPassword {
    /// A moment without a time zone, printed with all its digits.
    mutating func parsePasswordValidTo(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.attribute("passwdValidTo")?.string else { return }
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        let date = halves[0].split(separator: "-", omittingEmptySubsequences: false).map { UInt16($0) }
        let time = halves.dropFirst().first?.split(separator: ":", omittingEmptySubsequences: false).map { UInt16($0) } ?? []
        let numbers = (date + time).compactMap(\.self)
        guard halves.count == 2, date.count == 3, time.count == 3, numbers.count == 6 else {
            throw VirtError(
                .internalError, .domain, "cannot parse password validity time '\(text)', expect YYYY-MM-DDTHH:MM:SS")
        }
        func padded(_ number: UInt16, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let two = numbers.map { padded($0, 2) }
        passwordValidTo = "\(padded(numbers[0], 4))-\(two[1])-\(two[2])T\(two[3]):\(two[4]):\(two[5])"
    }

    func formatPasswordValidTo(to w: inout XMLWriter, _ context: FormatContext) {
        if let passwordValidTo { w.attribute("passwdValidTo", passwordValidTo) }
    }
}
