// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import Testing
import XDR

extension Scenario {
    static let hostScenarios: [Scenario] = [
        Scenario("versions") { peer in
            try await peer.withConnection { connection in
                let version = try await connection.libraryVersion()
                #expect(version >= 9_000_000)
                #expect(try await connection.hypervisorVersion() == 2)
                #expect(try await connection.remoteURI() == "test:///default\(peer.host.map { "?host=\($0)" } ?? "")")
                #expect(try await !connection.hostName().isEmpty)
            }
        },
        Scenario("capabilities") { peer in
            try await peer.withConnection { connection in
                let xml = try await connection.capabilities()
                #expect(xml.hasPrefix("<capabilities>") && xml.contains("<domain type='test'/>"))
            }
        },
        Scenario("networks") { peer in
            try await peer.withConnection { connection in
                let network = try await connection.network(named: "default")
                #expect(try await network.isActive())
                #expect(try await network.xml().contains("<name>default</name>"))
                #expect(try await connection.networks().contains { $0.uuid == network.uuid })
                #expect(try await network.bridgeName() == "virbr0")
            }
        },
        Scenario("storage pools and volumes") { peer in
            try await peer.withConnection { connection in
                let pool = try await connection.storagePool(named: "default-pool")
                #expect(try await connection.storagePools().contains { $0.uuid == pool.uuid })
                let volume = try await pool.createVolume(
                    xml: "<volume><name>one-\(peer.transport).img</name><capacity>1048576</capacity></volume>")
                #expect(try await pool.volumes().contains { $0.key == volume.key })
                #expect(try await volume.info().capacity == 1_048_576)
                #expect(try await volume.xml().contains("<name>one-\(peer.transport).img</name>"))
                try await volume.delete()
                #expect(try await errorOf { _ = try await pool.volume(named: volume.name) }?.code == .noStorageVol)
            }
        },
    ]

    static let domainScenarios: [Scenario] = [
        Scenario("list and lookup") { peer in
            try await peer.withConnection { connection in
                let listed = try await connection.domains()
                let test = try #require(listed.first { $0.name == "test" })
                #expect(try await connection.domain(uuid: test.uuid).name == "test")
                let id = try #require(test.id)
                #expect(try await connection.domain(id: id).uuid == test.uuid)
                // Only inactive ones, which the running `test` is not.
                #expect(try await !connection.domains(2).contains { $0.name == "test" })
            }
        },
        Scenario("a guest's life") { peer in
            try await peer.withConnection { connection in
                let name = "life-\(peer.transport)"
                let defined = try await connection.defineDomain(xml: Peer.domainXML(name))
                #expect(defined.id == nil)
                #expect(try await defined.state().state == .shutOff)
                let started = try await defined.start()
                #expect(started.id != nil)
                #expect(try await started.state() == (.running, 1))
                try await started.suspend()
                #expect(try await started.state().state == .paused)
                try await started.resume()
                #expect(try await started.state().state == .running)
                try await started.reboot()
                try await started.destroy()
                #expect(try await defined.state().state == .shutOff)
                try await defined.undefine()
                #expect(try await errorOf { _ = try await connection.domain(named: name) }?.code == .noDomain)
            }
        },
        Scenario("a transient guest") { peer in
            try await peer.withConnection { connection in
                let name = "transient-\(peer.transport)"
                let domain = try await connection.createDomain(xml: Peer.domainXML(name))
                #expect(try await domain.state().state == .running)
                try await domain.destroy()
                #expect(try await errorOf { _ = try await connection.domain(named: name) }?.code == .noDomain)
            }
        },
        Scenario("a guest's XML and facts") { peer in
            try await peer.withDomain("xml-\(peer.transport)") { _, domain in
                #expect(try await domain.xml().contains("<name>xml-\(peer.transport)</name>"))
                let info = try await domain.info()
                #expect(info.maximumMemory == 65536 && info.virtualCPUs == 2)
                #expect(try await !domain.autostart())
                try await domain.setAutostart(true)
                #expect(try await domain.autostart())
            }
        },
        Scenario("typed parameters") { peer in
            try await peer.withDomain("typed-\(peer.transport)") { _, domain in
                let limit = TypedParameter("hard_limit", .unsignedLong(98304))
                try await domain.setMemoryParameters([limit], flags: 2)
                #expect(try await domain.memoryParameters(flags: 2)["hard_limit"] == limit)
            }
        },
        Scenario("statistics") { peer in
            try await peer.withDomain("stats-\(peer.transport)") { connection, domain in
                try await domain.start()
                let all = try await connection.statistics()
                let own = try #require(all.first { $0.domain.uuid == domain.uuid })
                #expect(own.parameters["state.state"]?.integer == 1)
                #expect(try await domain.statistics(1)["state.state"]?.value == .int(1))
            }
        },
        Scenario("snapshots") { peer in
            try await peer.withDomain("snap-\(peer.transport)") { _, domain in
                let snapshot = try await domain.createSnapshot(xml: "<domainsnapshot><name>before</name></domainsnapshot>")
                #expect(snapshot.name == "before")
                try await domain.start()
                #expect(try await domain.snapshots().map(\.name) == ["before"])
                #expect(try await snapshot.xml().contains("<state>shutoff</state>"))
                try await snapshot.revert()
                #expect(try await domain.state().state == .shutOff)
                try await snapshot.delete()
                #expect(try await domain.snapshots().isEmpty)
            }
        },
        Scenario("an error has every field") { peer in
            try await peer.withConnection { connection in
                let error = try #require(try await errorOf { _ = try await connection.domain(named: "nobody") })
                #expect(error.code == .noDomain && error.domain == .test && error.level == .error)
                #expect(error.message == "Domain not found")
                #expect(error.extra.string1 == "Domain not found" && error.extra.number1 == -1 && error.extra.number2 == -1)
            }
        },
        Scenario("names that are not UTF-8") { peer in
            try await peer.withConnection { connection in
                let name = String(wireBytes: [0x66, 0xFC, 0x72])
                let error = try #require(try await errorOf { _ = try await connection.domain(named: name) })
                #expect(error.code == .noDomain)
            }
        },
    ]
}
