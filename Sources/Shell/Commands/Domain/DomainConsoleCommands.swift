// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// Screens and keyboards.
enum DomainConsoleCommands {
    static func console(_ i: Invocation) async throws {
        let name = try i.text("devname")
        let flags = i.flags(["force": 1, "safe": 2])
        let domain = try await i.domain()
        try await ConsoleSession.run(i, domain, name: name, flags: flags)
    }

    static func ttyconsole(_ i: Invocation) async throws {
        let domain = try await i.domain()
        guard let tty = QueryDocument(try await i.domainXML(domain))?.text("string(/domain/devices/console/@tty)") else {
            throw CommandFailure.silent
        }
        i.print("\(tty)\n")
    }

    static func vncdisplay(_ i: Invocation) async throws {
        let domain = try await i.domain()
        guard try await i.isActive(domain) else { throw CommandFailure("Domain is not running") }
        guard let document = QueryDocument(try await i.domainXML(domain)),
            let text = document.text("string(/domain/devices/graphics[@type='vnc']/@port)"),
            let port = IntegerText.signed(text, as: Int32.self), port >= 0
        else { throw CommandFailure("Failed to get VNC port. Is this domain using VNC?") }
        let listen = document.text("string(/domain/devices/graphics[@type='vnc']/@listen)") ?? ""
        let isAnywhere = listen.isEmpty || listen == "0.0.0.0" || listen == "::"
        i.print("\(isAnywhere ? "" : listen):\(port - 5900)\n")
    }

    static func domdisplay(_ i: Invocation) async throws {
        let domain = try await i.domain()
        guard try await i.isActive(domain) else { throw CommandFailure("Domain is not running") }
        let wanted = try i.text("type").flatMap { $0 == "auto" ? nil : $0 }
        let flags = i.flags(["include-password": 1])
        guard let document = QueryDocument(try await i.domainXML(domain, flags: flags)) else { return }
        var isFound = false
        for scheme in ["vnc", "spice", "rdp"] where wanted == nil || wanted == scheme {
            guard let uri = display(i, document, scheme) else { continue }
            i.print(uri)
            isFound = true
            if !i.has("all") { break }
            i.print("\n")
        }
        guard isFound else {
            if let wanted { throw CommandFailure("No graphical display with type '\(wanted)' found") }
            throw CommandFailure("No graphical display found")
        }
    }

    private static func display(_ i: Invocation, _ document: QueryDocument, _ scheme: String) -> String? {
        let path = "/domain/devices/graphics[@type='\(scheme)']"
        let port = document.text("string(\(path)/@port)").flatMap { IntegerText.signed($0, as: Int32.self) }.flatMap { $0 > 0 ? $0 : nil }
        let tlsPort = document.text("string(\(path)/@tlsPort)").flatMap { IntegerText.signed($0, as: Int32.self) }.flatMap {
            $0 > 0 ? $0 : nil
        }
        let socket = document.text("string(\(path)/listen[@type='socket']/@socket)") ?? document.text("string(\(path)/@socket)")
        if port == nil, tlsPort == nil, socket == nil { return nil }
        var uri = "\(scheme)\(socket != nil ? "+unix" : "")://"
        let password = i.has("include-password") ? document.text("string(\(path)/@passwd)") : nil
        if let password, scheme == "vnc" { uri += ":\(password)@" }
        if let socket {
            uri += socket
        } else {
            let listen = document.text("string(\(path)/listen[@type='address']/@address)") ?? document.text("string(\(path)/@listen)") ?? ""
            let isAnywhere = listen == "0.0.0.0" || listen == "::"
            // A server for everybody is where its daemon is.
            let host = isAnywhere ? i.connection?.uri.host ?? "localhost" : listen.isEmpty ? "localhost" : listen
            uri += host.contains(":") ? "[\(host)]" : host
        }
        if let port, socket == nil { uri += ":\(scheme == "vnc" ? port - 5900 : port)" }
        var parameters: [String] = []
        if let tlsPort { parameters.append("tls-port=\(tlsPort)") }
        if let password, scheme == "spice" { parameters.append("password=\(password)") }
        return uri + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
    }

    private static let codesets = ["linux", "xt", "atset1", "atset2", "atset3", "os_x", "xt_kbd", "usb", "win32", "qnum"]

    static func sendKey(_ i: Invocation) async throws {
        let codesetName = i.raw("codeset").flatMap { $0.isEmpty ? nil : $0 } ?? "linux"
        let holdTime = try i.uint32("holdtime") ?? 0
        guard let codeset = (codesetName == "rfb" ? 9 : codesets.firstIndex(of: codesetName)) else {
            throw CommandFailure("unknown codeset: '\(codesetName)'")
        }
        let domain = try await i.domain()
        let names = i.list("keycode")
        guard names.count <= 16 else { throw CommandFailure("too many keycodes") }
        let keys = try names.map { name in
            if let code = IntegerText.unsigned(name, radix: 0, as: UInt32.self), code <= 0xffff, code > 0 { return code }
            guard codeset == 0, let code = KeyNames.linux[name] else { throw CommandFailure("invalid keycode: '\(name)'") }
            return code
        }
        let arguments = Remote.DomainSendKeyArgs(dom: domain, codeset: UInt32(codeset), holdtime: holdTime, keycodes: keys, flags: 0)
        try await i.services.domainSendKey(arguments, in: i.call)
    }

    private static let signals = [
        "nop", "hup", "int", "quit", "ill", "trap", "abrt", "bus", "fpe", "kill", "usr1", "segv", "usr2", "pipe", "alrm", "term",
        "stkflt", "chld", "cont", "stop", "tstp", "ttin", "ttou", "urg", "xcpu", "xfsz", "vtalrm", "prof", "winch", "poll", "pwr", "sys",
    ]

    private static func signal(_ name: String) -> UInt32? {
        if let number = IntegerText.signed(name, as: Int32.self), number >= 0, number <= 64 { return UInt32(number) }
        var short = name.lowercased()
        for prefix in ["sig_", "sig"] where short.hasPrefix(prefix) {
            short = String(short.dropFirst(prefix.count))
            break
        }
        if short.hasPrefix("rt"), let number = UInt32(short.dropFirst(2)), number <= 32 { return 32 + number }
        return signals.firstIndex(of: short).map(UInt32.init)
    }

    static func sendProcessSignal(_ i: Invocation) async throws {
        let domain = try await i.domain()
        guard let process = try i.int64("pid") else { throw CommandFailure("malformed PID value: \(i.raw("pid") ?? "")") }
        let name = try i.required("signame")
        guard let number = signal(name) else { throw CommandFailure("malformed signal name: \(name)") }
        try await i.services.domainSendProcessSignal(.init(dom: domain, pidValue: process, signum: number, flags: 0), in: i.call)
    }
}
