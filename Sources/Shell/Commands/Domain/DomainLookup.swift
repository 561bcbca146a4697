// SPDX-License-Identifier: Apache-2.0
import RPCClient
import WireProtocol
import XDR

/// By what a domain may be named.
enum DomainKey { case any, notID, notName, notUUID }

extension Invocation {
    /// The domain that an option names: by id, by UUID or by name, whichever fits first.
    func domain(_ option: String = "domain", by key: DomainKey = .any) async throws -> Remote.Domain {
        try await findDomain(required(option), by: key)
    }

    func findDomain(_ name: String, by key: DomainKey = .any) async throws -> Remote.Domain {
        let services = try services
        if key != .notID, let id = IntegerText.signed(name, as: Int32.self), id >= 0,
            let found = try? await services.domainLookupByID(.init(id: id), in: call)
        {
            return found.dom
        }
        do {
            if key != .notUUID, name.utf8.count == 36, let uuid = WireUUID(text: name),
                let found = try? await services.domainLookupByUUID(.init(uuid: uuid), in: call)
            {
                return found.dom
            }
            if key != .notName, let found = try? await services.domainLookupByName(.init(name: name), in: call) { return found.dom }
        }
        // A connection that broke meanwhile is another story than a domain that is not there.
        if let failure = connection?.failure { throw CommandFailure("failed to get domain '\(name)'", cause: failure) }
        throw CommandFailure("failed to get domain '\(name)'")
    }

    func domainXML(_ domain: Remote.Domain, flags: UInt32 = 0) async throws -> String {
        try await services.domainGetXMLDesc(.init(dom: domain, flags: flags), in: call).xml
    }

    func domainState(_ domain: Remote.Domain) async throws -> Remote.DomainGetStateRet {
        try await services.domainGetState(.init(dom: domain, flags: 0), in: call)
    }

    func isActive(_ domain: Remote.Domain) async throws -> Bool {
        try await services.domainIsActive(.init(dom: domain), in: call).active != 0
    }

    func isPersistent(_ domain: Remote.Domain) async throws -> Bool {
        try await services.domainIsPersistent(.init(dom: domain), in: call).persistent != 0
    }
}

extension WireUUID {
    /// Reads the usual text; dashes may be left out.
    init?(text: String) {
        var digits: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            digits.append(UInt8(digit))
        }
        guard digits.count == 32 else { return nil }
        self.init(bytes: stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
    }

    /// `6695eb01-f6a4-8304-79aa-97f2502e193f`
    var text: String {
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            if byte < 16 { text += "0" }
            text += String(byte, radix: 16)
        }
        return text
    }
}
