// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Foundation
import Testing

struct ConfigurationFileTests {
    private func reading(_ name: String) throws -> DaemonConfiguration.Reading {
        try DaemonConfiguration.read(path: Fixtures.path("accepted/\(name)"), isPrivileged: true)
    }

    @Test func allSettingsOfSocketsAndAuthentication() throws {
        let configuration = try reading("full.conf").configuration
        #expect(!configuration.listenTLS && configuration.listenTCP)
        #expect([configuration.tlsPort, configuration.tcpPort, configuration.listenAddress] == ["16515", "libvirt", "::1"])
        #expect(configuration.unixSocketGroup == "operators" && configuration.unixSocketDirectory == "/run/other")
        #expect([configuration.unixReadOnlyMode, configuration.unixReadWriteMode, configuration.unixAdminMode] == [0o750, 0o660, 0o400])
        #expect(configuration.unixReadOnlyAuthentication == .polkit && configuration.unixReadWriteAuthentication == .sasl)
        #expect(configuration.tcpAuthentication == .none && configuration.tlsAuthentication == .sasl)
        #expect(configuration.tcpMinimumSSF == 128 && configuration.accessDrivers == ["polkit"])
        #expect(configuration.saslAllowedUsernames == ["ann@EXAMPLE.COM", "bob \"the builder\""])
    }

    @Test func allSettingsOfTLS() throws {
        let configuration = try reading("full.conf").configuration
        let files = [configuration.keyFile, configuration.certificateFile, configuration.authorityFile, configuration.revocationFile]
        #expect(files == ["/k.pem", "/c.pem", "/ca.pem", "/crl.pem"])
        #expect(configuration.skipsCertificateSanityCheck && configuration.skipsClientVerification)
        #expect(configuration.tlsAllowedNames == ["C=GB,O=Example,CN=*", "CN=\"quoted\", or 'not'"])
        #expect(configuration.tlsPriority == "SECURE256")
    }

    @Test func allSettingsOfLimits() throws {
        let configuration = try reading("full.conf").configuration
        var server = ConfiguredLimits(maximumQueuedClients: 1001)
        (server.minimumWorkers, server.maximumWorkers, server.maximumClients, server.maximumClientRequests) = (6, 21, 6000, 8)
        (server.keepaliveInterval, server.keepaliveCount) = (-1, 0)
        var admin = ConfiguredLimits(maximumQueuedClients: 4)
        (admin.minimumWorkers, admin.maximumWorkers, admin.maximumClients, admin.maximumClientRequests) = (1, 2, 3, 9)
        (admin.keepaliveInterval, admin.keepaliveCount) = (7, 8)
        #expect(configuration.server == server)
        #expect(configuration.admin == admin)
        #expect(configuration.maximumAnonymousClients == 21 && configuration.priorityWorkers == 7)
    }

    @Test func allSettingsOfLogsAndHost() throws {
        let configuration = try reading("full.conf").configuration
        #expect(configuration.logLevel == .debug)
        #expect(configuration.logFilters.map(\.description) == ["1:*qemu*", "3:*remote*"])
        #expect(
            configuration.logOutputs.map(\.description) == [
                "1:stderr", "2:file:/var/log/x.log", "3:syslog:libvirtd", "4:journald",
            ])
        #expect(configuration.auditLevel == 2 && configuration.auditsToLog)
        #expect(configuration.hostUUID == "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
        #expect(configuration.hostUUIDSource == .machineID && configuration.openVSwitchTimeout == 11)
    }

    @Test func anEmptyFileGivesTheDefaults() throws {
        let reading = try reading("empty.conf")
        #expect(reading.configuration == DaemonConfiguration(isPrivileged: true))
        #expect(reading.warnings.isEmpty)
        let system = DaemonConfiguration(isPrivileged: true)
        #expect([system.unixReadOnlyMode, system.unixReadWriteMode, system.unixAdminMode] == [0o777, 0o777, 0o700])
        #expect(system.unixReadWriteAuthentication == .polkit && system.unixReadOnlyAuthentication == .polkit)
        let open = try DaemonConfiguration.read(Array("auth_unix_rw = \"none\"".utf8), file: "c", isPrivileged: true).configuration
        #expect(open.unixReadWriteMode == 0o700)
        #expect(DaemonConfiguration(isPrivileged: false).unixReadWriteMode == 0o700)
        #expect(DaemonConfiguration(isPrivileged: false).unixReadOnlyMode == 0o700)
    }

    @Test func oddButValidTexts() throws {
        #expect(try reading("twice.conf").configuration.server.maximumClients == 100)
        let odd = try reading("odd-strings.conf").configuration
        #expect(odd.listenAddress == "abc\\def\\" && odd.unixSocketDirectory == "" && odd.tlsPort == "a\nb")
        #expect(odd.tlsAllowedNames == [] && odd.server.maximumClients == 99)
        let windows = try reading("windows-line-ends.conf").configuration
        #expect(!windows.listenTLS && windows.listenTCP && windows.server.maximumWorkers == 7)
    }

    @Test func settingsWithoutEffectAreNamed() throws {
        let path = Fixtures.path("accepted/without-effect.conf")
        #expect(
            try reading("without-effect.conf").warnings == [
                "\(path):2: 'keepalive_required' is no longer used",
                "\(path):5: 'host_uuid_source' is not supported yet",
                "\(path):6: 'ovs_timeout' is not supported yet",
            ])
    }

    @Test(arguments: try Fixtures.table("refused.tsv"))
    func refusals(row: [String]) throws {
        let text = Array(Fixtures.unescaped(row[0]).utf8)
        let error = #expect(throws: VirtError.self) { try DaemonConfiguration.read(text, file: "F", isPrivileged: true) }
        #expect(error?.message == row[1])
    }

    @Test func aFileThatIsNotThere() {
        let error = #expect(throws: VirtError.self) { try DaemonConfiguration.read(path: "/nonexistent", isPrivileged: true) }
        #expect(error?.message == "Failed to open file '/nonexistent': No such file or directory")
    }

    @Test func aDeepListEndsInAnError() {
        let text = Array("access_drivers = \(String(repeating: "[", count: 100_000))".utf8)
        #expect(throws: VirtError.self) { try DaemonConfiguration.read(text, file: "F", isPrivileged: true) }
    }

    @Test(.enabled(if: FileManager.default.isReadableFile(atPath: "/etc/libvirt/libvirtd.conf"), "no stock libvirtd.conf"))
    func everySettingOfTheStockFileIsKnown() throws {
        let stock = try String(contentsOfFile: "/etc/libvirt/libvirtd.conf", encoding: .utf8)
        // Examples stand in comments, the sign right before the name.
        let examples = stock.split(separator: "\n").map { $0.wholeMatch(of: /#([a-z_]+ *=.*)/).map { String($0.1) } ?? String($0) }
        let text = examples.joined(separator: "\n").replacing(
            "00000000-0000-0000-0000-000000000000", with: "00000000-0000-0000-0000-000000000001")
        let reading = try DaemonConfiguration.read(Array(text.utf8), file: "stock", isPrivileged: true)
        #expect(reading.configuration.tlsAllowedNames == ["DN1", "DN2"])
    }
}
