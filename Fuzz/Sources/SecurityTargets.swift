// SPDX-License-Identifier: Apache-2.0
import AccessControl
import Foundation
import TestSupport
import Transport

private func texts(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

extension FuzzTarget {
    /// The access rules' file.
    static func policy() -> FuzzTarget {
        let seeds = texts([
            "# rules\nrole viewer = *.getattr *.read connect.search_*\nallow user=alice group=ops to viewer domain.start on name=web-*\n",
            "allow dn=\"C=GB,O=Example,CN=host\" sasl=fred@REALM to * on driver=QEMU uuid=0*\nallow * to connect.getattr\n",
        ])
        let tokens = texts(["allow", "role", " to ", " on ", "=", "*", "?", "\"", "#", "domain.start", "*.*", ".", "name=", "\n"])
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            guard let policy = try? AccessPolicy(String(decoding: input, as: UTF8.self), file: "input") else { return }
            let object = AccessObject(kind: "domain", name: "web-1", uuid: "0")
            _ = policy.ruleAllowing(AccessSubject(userName: "alice"), "start", on: object, driver: "QEMU")
        }
    }

    /// What a client sends to the TLS filter of a server: a handshake, whole and cut.
    static func tls() throws -> FuzzTarget {
        let pki = try ThrowawayPKI()
        var settings = TLSContext.Settings()
        settings.authorityFile = pki.caCertificate
        (settings.certificateFile, settings.keyFile) = (pki.server.certificate, pki.server.key)
        let server = try TLSContext(.server, settings)
        (settings.certificateFile, settings.keyFile) = (pki.client.certificate, pki.client.key)
        var seeds: [[UInt8]] = []
        for priority in ["NORMAL", "NORMAL:-VERS-ALL:+VERS-TLS1.2"] {
            settings.priority = priority
            let session = try TLSSession(try TLSContext(.client, settings), hostName: "localhost")
            _ = try session.handshake()
            seeds.append([UInt8](session.outgoing.bytes))
        }
        let tokens: [[UInt8]] = [
            [0x16, 3, 1], [0x16, 3, 3], [0x15, 3, 3, 0, 2], [0x17, 3, 3, 0x40, 1], [0x14, 3, 3, 0, 1, 1], [0xff, 0xff],
        ]
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            guard let session = try? TLSSession(server) else { return }
            var plain = [UInt8](repeating: 0, count: 1024)
            let cut = input.count / 2
            for piece in [input[..<cut], input[cut...]] {
                Array(piece).withUnsafeBytes { bytes in
                    _ = try? session.receive(bytes) { try session.handshake() }
                    _ = try? plain.withUnsafeMutableBytes { try session.read(nil, into: $0) }
                }
            }
            session.sent(session.outgoing.count)
        }
    }

    /// What a client says to a server's SASL: the mechanism's name up to a line end, then the data of each step, each to a zero byte.
    static func sasl() throws -> FuzzTarget {
        _ = try SASLAccounts.shared.get()
        let seeds: [[UInt8]] = [
            Array("SCRAM-SHA-256\nn,,n=fred,r=abcdef".utf8) + [0] + Array("c=biws,r=abcdef,p=AAAA".utf8),
            Array("PLAIN\n".utf8) + [1] + Array("fred".utf8) + [1] + Array("open sesame".utf8),
            Array("DIGEST-MD5\n".utf8) + [0]
                + Array("username=\"fred\",realm=\"x\",nonce=\"y\",cnonce=\"z\",nc=00000001,qop=auth-conf".utf8),
        ]
        let tokens = texts(["SCRAM-SHA-512", "n=", "r=", "p=", ",", "=", "\"", "qop=auth-int", "maxbuf=0", "cipher=rc4", "c=eSws"])
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            guard let session = try? SASLSession(server: .init(), security: .onSafeTransport) else { return }
            let parts = input.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
            let steps = parts.count > 1 ? parts[1].split(separator: 0, omittingEmptySubsequences: false) : []
            // Ones stand for the zero bytes within a step.
            let data = steps.map { step in step.map { $0 == 1 ? 0 : $0 } }
            guard (try? session.start(String(decoding: parts[0], as: UTF8.self), data.first)) != nil else { return }
            for step in data.dropFirst().prefix(4) where (try? session.step(step)) == nil { return }
        }
    }

    /// What comes through SASL's security layer.
    static func saslLayer() throws -> FuzzTarget {
        _ = try SASLAccounts.shared.get()
        let (_, client) = try negotiated()
        try Array("a message of some length, and another".utf8).withUnsafeBytes { try client.write($0) }
        let seeds = [[UInt8](client.outgoingBytes)]
        let tokens: [[UInt8]] = [[0, 0, 0, 0], [0, 0, 0, 16], [0, 1, 0x86, 0xa0], [0x7f, 0xff, 0xff, 0xff], [0xff, 0xff, 0xff, 0xff]]
        nonisolated(unsafe) var layer: SASLLayer?
        return FuzzTarget(seeds: seeds, tokens: tokens) { input in
            if layer == nil { layer = try? negotiated().server }
            var plain = [UInt8](repeating: 0, count: 4096)
            var given = input
            while let current = layer {
                let result = given.withUnsafeBytes { bytes in try? plain.withUnsafeMutableBytes { try current.read(bytes, into: $0) } }
                given = []
                guard case .bytes = result else {
                    // One that failed is done, as its connection would be.
                    if result == nil { layer = nil }
                    return
                }
            }
        }
    }

    private struct NotNegotiated: Error {}

    /// Both ends of a DIGEST-MD5 security layer.
    private static func negotiated() throws -> (server: SASLLayer, client: SASLLayer) {
        let server = try SASLSession(server: .init(), security: .onOpenTransport())
        let client = try SASLSession(client: .init(), server: "localhost", security: .onOpenTransport(), asks: [.authName, .passphrase])
        let answer: ([SASLPrompt]) -> [String?] = { $0.map { $0.kind == .authName ? SASLAccounts.user : SASLAccounts.password } }
        var step = try client.begin("DIGEST-MD5", answer: answer).step
        var outcome = try server.start("DIGEST-MD5", step.bytes)
        while case .proceed(let bytes) = outcome {
            step = try client.proceed(bytes, answer: answer)
            outcome = try server.step(step.bytes)
        }
        guard case .complete(let last) = outcome else { throw NotNegotiated() }
        if !client.isComplete { _ = try client.proceed(last, answer: answer) }
        guard let near = server.makeLayer(), let far = client.makeLayer() else { throw NotNegotiated() }
        return (near, far)
    }
}
