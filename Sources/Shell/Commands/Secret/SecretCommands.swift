// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol
import XDR

/// Secrets.
enum SecretCommands {
    private static func secret(_ i: Invocation, _ option: String = "secret") async throws -> Remote.Secret {
        let name = try i.required(option)
        return try await attempting("failed to get secret '\(name)'") {
            guard let uuid = WireUUID(text: name) else {
                throw VirtError(
                    received: .invalidArg, domain: .unspecified, level: .error,
                    message: "uuidstr in virSecretLookupByUUIDString must be a valid UUID", extra: ErrorExtra())
            }
            return try await i.services.secretLookupByUUID(.init(uuid: uuid), in: i.call).secret
        }
    }

    static func secretDefine(_ i: Invocation) async throws {
        let path = try i.required("file")
        let flags = i.flags(["validate": 1])
        let xml = try i.file("file")
        let secret = try await attempting("Failed to set attributes from \(path)") {
            try await i.services.secretDefineXML(.init(xml: xml, flags: flags), in: i.call).secret
        }
        i.printExtra("Secret \(secret.uuid.text) created\n")
    }

    static func secretDumpxml(_ i: Invocation) async throws {
        let secret = try await secret(i)
        try i.checkXPath()
        try i.printXML(try await i.services.secretGetXMLDesc(.init(secret: secret, flags: 0), in: i.call).xml)
    }

    static func secretSetValue(_ i: Invocation) async throws {
        try i.exclude("file", "base64")
        try i.exclude("plain", "base64")
        try i.exclude("interactive", "base64")
        try i.exclude("interactive", "plain")
        try i.exclude("interactive", "file")
        let secret = try await secret(i)
        let value = try newValue(i)
        try await attempting("Failed to set secret value") {
            guard !value.isEmpty else {
                throw VirtError(
                    received: .invalidArg, domain: .unspecified, level: .error, message: "value in virSecretSetValue must not be NULL",
                    extra: ErrorExtra())
            }
            try await i.services.secretSetValue(.init(secret: secret, value: value, flags: 0), in: i.call)
        }
        i.printExtra("Secret value set\n")
    }

    private static func newValue(_ i: Invocation) throws -> [UInt8] {
        if let text = try i.text("base64") {
            i.shell.printError("Passing secret value as command-line argument is insecure!")
            return Base64.decode(text)
        }
        if i.has("file") {
            let text = try i.file("file")
            return i.has("plain") ? text.wireBytes : Base64.decode(text)
        }
        guard i.has("interactive") else { throw CommandFailure("Input secret value is missing") }
        i.print("Enter new value for secret: ")
        i.shell.output.flush()
        var settings = termios()
        let isTerminal = tcgetattr(STDIN_FILENO, &settings) == 0
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
        defer { if isTerminal { tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) } }
        guard let line = readLine() else { throw CommandFailure("Failed to read secret") }
        i.print("\n")
        return Array(line.utf8)
    }

    static func secretGetValue(_ i: Invocation) async throws {
        let secret = try await secret(i)
        let value = try await i.services.secretGetValue(.init(secret: secret, flags: 0), in: i.call).value
        if i.has("plain") { i.shell.output.write(bytes: value) } else { i.print(Base64.encode(value)) }
    }

    static func secretUndefine(_ i: Invocation) async throws {
        let name = try i.required("secret")
        let secret = try await secret(i)
        try await attempting("Failed to delete secret \(name)") { try await i.services.secretUndefine(.init(secret: secret), in: i.call) }
        i.printExtra("Secret \(name) deleted\n")
    }

    private static let usages = ["none", "volume", "ceph", "iscsi", "tls", "vtpm"]

    static func secretList(_ i: Invocation) async throws {
        let flags = i.flags(["ephemeral": 1, "no-ephemeral": 2, "private": 4, "no-private": 8])
        let secrets = try await all(i, flags).sorted { $0.uuid.text < $1.uuid.text }
        var table = TextTable("UUID", "Usage")
        for secret in secrets {
            let usage = secret.usageType == 0 ? "Unused" : "\(DomainNames.pick(usages, secret.usageType) ?? "unknown") \(secret.usageID)"
            table.append(secret.uuid.text, usage)
        }
        i.print(table)
    }

    private static func all(_ i: Invocation, _ flags: UInt32) async throws -> [Remote.Secret] {
        do {
            return try await i.services.connectListAllSecrets(.init(needResults: 1, flags: flags), in: i.call).secrets
        } catch let error as VirtError where error.code == .noSupport {
            guard flags == 0 else { throw CommandFailure("Filtering is not supported by this libvirt") }
            let count = try await attempting("Failed to count secrets") { try await i.services.connectNumOfSecrets(in: i.call).num }
            let names = try await attempting("Failed to list secrets") {
                try await i.services.connectListSecrets(.init(maxuuids: count), in: i.call).uuids
            }
            var secrets: [Remote.Secret] = []
            for uuid in names.compactMap({ WireUUID(text: $0) }) {
                if let found = try? await i.services.secretLookupByUUID(.init(uuid: uuid), in: i.call) { secrets.append(found.secret) }
            }
            return secrets
        } catch {
            throw CommandFailure("Failed to list secrets", cause: error)
        }
    }

    // MARK: Events

    private enum EventKind { case lifecycle, valueChanged }

    static func secretEvent(_ i: Invocation) async throws {
        guard let wanted = try EventWait.kinds(i, [("lifecycle", EventKind.lifecycle), ("value-changed", .valueChanged)]) else { return }
        let secret = try await i.has("secret") ? secret(i) : nil
        try await EventWait(i).run { connection in
            var sources: [EventWait.Source] = []
            for entry in wanted {
                switch entry.kind {
                case .lifecycle:
                    let events: AsyncStream<Remote.SecretEventLifecycleMsg> = try await events(0, connection, secret)
                    sources.append(
                        .init(events) { message in
                            let name = DomainNames.pick(["Defined", "Undefined"], message.event) ?? "unknown"
                            return "event 'lifecycle' for secret \(message.secret.uuid.text): \(name)\n"
                        })
                case .valueChanged:
                    let events: AsyncStream<Remote.SecretEventValueChangedMsg> = try await events(1, connection, secret)
                    sources.append(.init(events) { "event 'value-changed' for secret \($0.secret.uuid.text)\n" })
                }
            }
            return sources
        }
    }

    private static func events<Message: EventPayload>(
        _ number: Int32, _ connection: Connection, _ secret: Remote.Secret?
    ) async throws -> AsyncStream<Message> {
        try await connection.events { services in
            try await services.connectSecretEventRegisterAny(.init(eventID: number, secret: secret), in: ClientCall()).callbackID
        } deregister: { services, callbackID in
            try await services.connectSecretEventDeregisterAny(.init(callbackID: callbackID), in: ClientCall())
        }
    }
}
