// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension DomainConfiguration {
    /// Every source of a character device has what its kind needs.
    func validateCharacterDevices() throws {
        for source in devices.characterSources { try source.check() }
        for card in devices.smartcards { if case .passthrough(let reader) = card.reader { try reader.source.checkPath() } }
        for device in devices.redirectedDevices { try device.source.checkPath() }
        for case .egd(let egd) in devices.rngs.map(\.backend) { try egd.source.checkPath() }
    }
}

extension Devices {
    /// The host's ends of all devices that have one.
    var characterSources: [CharacterSource] {
        var sources = serials.map(\.backend.source) + parallels.map(\.backend.source) + consoles.map(\.backend.source)
        sources += channels.map(\.backend.source) + redirectedDevices.map(\.source)
        for case .egd(let egd) in rngs.map(\.backend) { sources.append(egd.source) }
        for case .passthrough(let card) in smartcards.map(\.reader) { sources.append(card.source) }
        return sources
    }
}

extension CharacterSource {
    /// What the reference requires of a source, whatever device it belongs to.
    func check() throws {
        switch self {
        case .file(let file): if file.path == nil { throw Self.missing("path") }
        case .device(let device): if device.path == nil { throw Self.missing("path") }
        case .pipe(let pipe): if pipe.path == nil { throw Self.missing("path") }
        case .tcp(let tcp):
            if tcp.host == nil { throw Self.missing("host") }
            if tcp.service == nil { throw Self.missing("service") }
        case .udp(let udp) where udp.endpoints.connectService == nil: throw Self.missing("service")
        case .unix(let socket) where socket.mode == .bind && socket.reconnect?.enabled == true: throw Reconnect.wrongMode
        case .spiceport(let port):
            guard let channel = port.channel else { throw VirtError.refused("Missing source channel attribute for char device") }
            guard channel.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) || "_.-".utf8.contains($0) }) else {
                throw VirtError(.invalidArg, .domain, "Invalid character in source channel for char device")
            }
        case .nmdm(let pair) where pair.master == nil || pair.slave == nil:
            throw VirtError(.internalError, .domain, "Should define both master and slave path attributes for nmdm device")
        default: break
        }
    }

    /// Devices that cannot make up a path have to be given one.
    func checkPath() throws {
        if case .unix(let socket) = self, socket.path == nil { throw Self.missing("path") }
    }

    private static func missing(_ attribute: String) -> VirtError {
        VirtError(.internalError, .domain, "Missing source \(attribute) attribute for char device")
    }

    /// How often `<source>` and its neighbours may stand there.
    static func checkCounts(_ node: XMLNode) throws {
        let allowed = node.attribute("type")?.string == "udp" ? 2 : 1
        guard Array(node.children("source")).count <= allowed else {
            throw VirtError.contradiction(
                "only \(allowed == 1 ? "one source element is" : "two source elements are") allowed for character device")
        }
        guard Array(node.children("log")).count < 2 else {
            throw VirtError.contradiction("only one log element is allowed for character device")
        }
        guard Array(node.children("protocol")).count < 2 else {
            throw VirtError.contradiction("only one protocol element is allowed for character device")
        }
    }
}

extension Reconnect {
    /// - Parameter parent: the element whose connection is meant.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard let enabled else {
            timeout = nil
            return
        }
        if enabled, timeout == nil { throw node.missing(attribute: "timeout") }
        guard node.parent?.attribute("mode")?.string != "bind" else { throw Self.wrongMode }
    }

    static var wrongMode: VirtError { VirtError(.internalError, .domain, "chardev reconnect is possible only for connect mode") }
}
