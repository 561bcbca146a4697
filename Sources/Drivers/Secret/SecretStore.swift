// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model
internal import Synchronization
internal import WireProtocol
internal import XDR

/// The host's secrets, in memory and below one folder: `UUID.xml` and `UUID.base64`, as libvirt keeps them.
final class SecretStore: Sendable {
    struct Secret: Sendable {
        var configuration: SecretConfiguration
        var value: [UInt8]?

        var wire: Remote.Secret {
            Remote.Secret(
                uuid: configuration.uuid.wire, usageType: Int32(configuration.usage?.kind.rawValue ?? 0),
                usageID: configuration.usageIdentifier ?? "")
        }
    }

    let events = EventHub()
    private let folder: String
    private let workers: WorkerPool
    private let secrets: Mutex<[WireUUID: Secret]?> = Mutex(nil)
    private let changes = SerialQueue()

    init(folder: String, workers: WorkerPool) {
        self.folder = folder
        self.workers = workers
    }

    // MARK: Looking

    /// All secrets in the order of their UUIDs; read from the folder when they are first asked for.
    func all() async throws -> [Secret] {
        try await loaded().values.sorted { $0.configuration.uuid.description < $1.configuration.uuid.description }
    }

    func secret(_ uuid: WireUUID) async throws -> Secret {
        guard let secret = try await loaded()[uuid] else { throw Self.unknown(uuid) }
        return secret
    }

    private static func unknown(_ uuid: WireUUID) -> VirtError {
        VirtError(.noSecret, .secret, "no secret with matching uuid '\(uuid)'")
    }

    private func loaded() async throws -> [WireUUID: Secret] {
        if let secrets = secrets.withLock({ $0 }) { return secrets }
        let folder = folder
        let found = try await workers.run { try Self.load(folder) }
        return secrets.withLock { secrets in
            let result = secrets ?? found
            secrets = result
            return result
        }
    }

    /// What is in the folder. A file that cannot be understood is left alone, and its secret is not there.
    private static func load(_ folder: String) throws -> [WireUUID: Secret] {
        var result: [WireUUID: Secret] = [:]
        for name in try Files.names(in: folder) where name.hasSuffix(".xml") {
            guard let text = try Files.readText("\(folder)/\(name)"), let configuration = try? SecretConfiguration(xml: text),
                name == "\(configuration.uuid).xml"
            else { continue }
            let encoded = try Files.readText("\(folder)/\(configuration.uuid).base64")
            result[configuration.uuid.wire] = Secret(configuration: configuration, value: encoded.flatMap { Base64.decode($0) })
        }
        return result
    }

    // MARK: Changing

    /// Adds a secret or replaces its description; the value stays.
    func define(_ configuration: SecretConfiguration) async throws -> Secret {
        try await changes.run { [self] in
            let known = try await loaded()
            let earlier = try Self.check(configuration, against: known)
            let secret = Secret(configuration: configuration, value: earlier?.value)
            try await save(secret, earlier)
            secrets.withLock { $0?[configuration.uuid.wire] = secret }
            events.post(.defined, of: secret.wire)
            return secret
        }
    }

    private static func check(_ new: SecretConfiguration, against known: [WireUUID: Secret]) throws -> Secret? {
        if let same = known[new.uuid.wire] {
            guard same.configuration.usage?.kind == new.usage?.kind, same.configuration.usageIdentifier == new.usageIdentifier else {
                throw VirtError(
                    .internalError, .secret,
                    "a secret with UUID \(new.uuid) is already defined for use with \(same.configuration.usageIdentifier ?? "(null)")")
            }
            if same.configuration.isPrivate, !new.isPrivate {
                throw VirtError(.operationDenied, .secret, "cannot change private flag on existing secret")
            }
            return same
        }
        let other = known.values.first {
            $0.configuration.usage?.kind == new.usage?.kind && $0.configuration.usageIdentifier == new.usageIdentifier
                && new.usageIdentifier != nil
        }
        if let other {
            throw VirtError(
                .internalError, .secret,
                "a secret with UUID \(other.configuration.uuid) already defined for use with \(new.usageIdentifier ?? "")")
        }
        return nil
    }

    func setValue(_ value: [UInt8], of uuid: WireUUID) async throws {
        try await changes.run { [self] in
            var secret = try await secret(uuid)
            let earlier = secret
            secret.value = value
            try await save(secret, earlier)
            let changed = secret
            secrets.withLock { $0?[uuid] = changed }
            events.postValueChange(of: changed.wire)
        }
    }

    func undefine(_ uuid: WireUUID) async throws {
        try await changes.run { [self] in
            let secret = try await secret(uuid)
            let base = "\(folder)/\(uuid)"
            try await workers.run {
                try Files.remove(base + ".xml")
                try Files.remove(base + ".base64")
            }
            _ = secrets.withLock { $0?.removeValue(forKey: uuid) }
            events.post(.undefined, of: secret.wire)
        }
    }

    /// Brings the files in line with the secret. Those of an ephemeral one are never written.
    private func save(_ secret: Secret, _ earlier: Secret?) async throws {
        let folder = folder
        let base = "\(folder)/\(secret.configuration.uuid)"
        try await workers.run {
            if secret.configuration.ephemeral {
                guard let earlier, !earlier.configuration.ephemeral else { return }
                try Files.remove(base + ".xml")
                try Files.remove(base + ".base64")
                return
            }
            try Files.makeFolder(folder, mode: 0o700)
            if let value = secret.value { try Files.replace(base + ".base64", with: Base64.encode(value)) }
            try Files.replace(base + ".xml", with: secret.configuration.xml() + "\n")
        }
    }
}
