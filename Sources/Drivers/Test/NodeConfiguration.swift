// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport

/// The host that the test driver pretends to be.
struct NodeConfiguration: Sendable {
    /// A NUMA cell; memory in KiB.
    struct Cell: Sendable {
        var free: UInt64
        var memory: UInt64
        var pageSize: UInt64
        var firstCPU: Int
        var cpuCount: Int
    }

    var model = "i686"
    /// KiB.
    var memory: UInt64 = 3_145_728
    var cpus: UInt32 = 16
    var megahertz: UInt32 = 1400
    var nodes: UInt32 = 2
    var sockets: UInt32 = 2
    var cores: UInt32 = 2
    var threads: UInt32 = 2
    /// Only the built-in host has them; one from a file has none, whatever its `<nodes>` says.
    var cells: [Cell] = []

    /// The most CPUs that a domain may have, and the CPUs of the host, as far as CPU maps go.
    static let maxDomainCPUs: UInt32 = 32
    static let hostCPUs = 8

    /// The host of `test:///default`.
    static let builtIn: NodeConfiguration = {
        var node = NodeConfiguration()
        node.cells = [
            Cell(free: 2_097_152, memory: 2_097_152, pageSize: 4, firstCPU: 0, cpuCount: 8),
            Cell(free: 4_194_304, memory: 4_194_304, pageSize: 8, firstCPU: 8, cpuCount: 8),
        ]
        return node
    }()

    var freeMemory: UInt64 {
        // Bytes in name, KiB in fact: the reference adds half a cell per number.
        cells.isEmpty ? 0 : 3_145_728
    }

    var capabilities: Capabilities {
        var capabilities = Capabilities(architecture: "i686")
        capabilities.hostFeatures = ["pae", "nonpae"]
        capabilities.pageSizes = [4, 8, 2048, 1_048_576]
        capabilities.cells = cells.enumerated().map { index, cell in
            Capabilities.Cell(
                id: index, memory: cell.memory,
                pages: [
                    Capabilities.Pages(size: cell.pageSize, count: cell.memory / cell.pageSize),
                    Capabilities.Pages(size: 2048, count: 0), Capabilities.Pages(size: 1_048_576, count: 0),
                ],
                cpus: (0..<cell.cpuCount).map {
                    let id = cell.firstCPU + $0
                    return Capabilities.CPU(id: id, socket: index, core: $0, siblings: "\(id)")
                })
        }
        capabilities.securityModels = [Capabilities.SecurityModel(model: Self.securityModel, interpretation: "")]
        capabilities.guests = ["hvm", "xen"].map {
            Capabilities.Guest(
                osType: $0, architecture: "i686", wordSize: 32, emulator: "/usr/bin/test-hv", domainTypes: ["test"],
                features: ["pae", "nonpae"])
        }
        return capabilities
    }

    static let securityModel = "testSecurity"
    static let securityLabel = "libvirt-test"

    static let systemInformation = """
        <sysinfo type='smbios'>
          <bios>
            <entry name='vendor'>LENOVO</entry>
            <entry name='version'>G4ETA1WW (2.61 )</entry>
            <entry name='date'>05/07/2014</entry>
            <entry name='release'>2.61</entry>
          </bios>
        </sysinfo>

        """
}
