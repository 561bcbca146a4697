// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import Foundation
import SecretDriver
import TestSupport
import Testing
import WireProtocol

@Suite struct SecretDriverTests {
    private let folder = NSTemporaryDirectory() + "/secrets-" + Foundation.UUID().uuidString
    private let call = LocalCaller()
    private static let uuid = "8cf79f58-31ff-4ed2-8a2d-1a3dbb6b0001"

    private func service() -> any SecretService { SecretDriver(folder: folder, workers: WorkerPool(maximum: 1)).service }

    private func xml(ephemeral: Bool = false, isPrivate: Bool = false, name: String = "n") -> String {
        "<secret ephemeral='\(ephemeral ? "yes" : "no")' private='\(isPrivate ? "yes" : "no")'><uuid>\(Self.uuid)</uuid>"
            + "<usage type='ceph'><name>\(name)</name></usage></secret>"
    }

    @Test func aStoredSecretOutlivesTheDriver() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let secret = try await service().secretDefineXML(.init(xml: xml(), flags: 0), in: call).secret
        try await service().secretSetValue(.init(secret: secret, value: [0, 255, 7, 9], flags: 0), in: call)
        let later = service()
        #expect(try await later.secretGetValue(.init(secret: secret, flags: 0), in: call).value == [0, 255, 7, 9])
        try await later.secretUndefine(.init(secret: secret), in: call)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test func anEphemeralSecretIsNeverWritten() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let service = service()
        let secret = try await service.secretDefineXML(.init(xml: xml(ephemeral: true), flags: 0), in: call).secret
        try await service.secretSetValue(.init(secret: secret, value: [1], flags: 0), in: call)
        #expect(!FileManager.default.fileExists(atPath: folder))
        #expect(try await service.connectNumOfSecrets(in: call).num == 1)
    }

    @Test func aPrivateValueIsNotGivenOut() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let service = service()
        let secret = try await service.secretDefineXML(.init(xml: xml(ephemeral: true, isPrivate: true), flags: 0), in: call).secret
        try await service.secretSetValue(.init(secret: secret, value: [1], flags: 0), in: call)
        await #expect(throws: VirtError(.invalidSecret, .secret, "secret is private")) {
            try await service.secretGetValue(.init(secret: secret, flags: 0), in: call)
        }
    }

    @Test func aUUIDKeepsItsUsage() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let service = service()
        _ = try await service.secretDefineXML(.init(xml: xml(ephemeral: true), flags: 0), in: call)
        let text = "a secret with UUID \(Self.uuid) is already defined for use with n"
        await #expect(throws: VirtError(.internalError, .secret, text)) {
            try await service.secretDefineXML(.init(xml: xml(ephemeral: true, name: "other"), flags: 0), in: call)
        }
    }
}
