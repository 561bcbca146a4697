// SPDX-License-Identifier: Apache-2.0

/// What a host offers to guests: the document of `virConnectGetCapabilities`.
public struct Capabilities: Sendable {
    /// One CPU of a NUMA cell.
    public struct CPU: Hashable, Sendable {
        public var id: Int
        public var socket: Int
        public var die: Int
        public var core: Int
        /// Threads of the same core, in the notation of CPU lists: `0-1`.
        public var siblings: String

        public init(id: Int, socket: Int, die: Int = 0, core: Int, siblings: String) {
            self.id = id
            self.socket = socket
            self.die = die
            self.core = core
            self.siblings = siblings
        }
    }

    /// Pages of one size; sizes are in KiB.
    public struct Pages: Hashable, Sendable {
        public var size: UInt64
        public var count: UInt64

        public init(size: UInt64, count: UInt64) {
            self.size = size
            self.count = count
        }
    }

    /// A NUMA cell; memory is in KiB.
    public struct Cell: Hashable, Sendable {
        public var id: Int
        public var memory: UInt64
        public var pages: [Pages]
        /// How far the cells are, by their ids; empty: unknown.
        public var distances: [(cell: Int, value: Int)]
        public var cpus: [CPU]

        public init(id: Int, memory: UInt64, pages: [Pages], distances: [(cell: Int, value: Int)] = [], cpus: [CPU]) {
            self.id = id
            self.memory = memory
            self.pages = pages
            self.distances = distances
            self.cpus = cpus
        }

        public static func == (left: Self, right: Self) -> Bool {
            left.id == right.id && left.memory == right.memory && left.pages == right.pages && left.cpus == right.cpus
                && left.distances.elementsEqual(right.distances, by: ==)
        }

        public func hash(into hasher: inout Hasher) { hasher.combine(id) }
    }

    /// A cache that CPUs share; the size is in KiB.
    public struct Cache: Hashable, Sendable {
        public var id: Int
        public var level: Int
        /// both, code or data.
        public var type: String
        public var size: UInt64
        /// The CPUs in the notation of CPU lists: `0-1`.
        public var cpus: String

        public init(id: Int, level: Int, type: String, size: UInt64, cpus: String) {
            self.id = id
            self.level = level
            self.type = type
            self.size = size
            self.cpus = cpus
        }
    }

    /// A security model of the host with its base labels by domain type.
    public struct SecurityModel: Sendable {
        public var model: String
        public var interpretation: String
        public var baseLabels: [(type: String, label: String)]

        public init(model: String, interpretation: String, baseLabels: [(type: String, label: String)] = []) {
            self.model = model
            self.interpretation = interpretation
            self.baseLabels = baseLabels
        }
    }

    /// A kind of guest that the host can run.
    public struct Guest: Sendable {
        public var osType: String
        public var architecture: String
        public var wordSize: Int
        public var emulator: String?
        public var domainTypes: [String]
        /// Machine types: name, the name it stands for, most virtual CPUs, whether it is about to go.
        public var machines: [(name: String, canonical: String?, maxCPUs: Int?, isDeprecated: Bool)] = []
        /// Elements of `<features>`, without the angle brackets.
        public var features: [String]

        public init(
            osType: String, architecture: String, wordSize: Int, emulator: String?, domainTypes: [String], features: [String] = []
        ) {
            self.osType = osType
            self.architecture = architecture
            self.wordSize = wordSize
            self.emulator = emulator
            self.domainTypes = domainTypes
            self.features = features
        }
    }

    public var hostUUID: String?
    public var architecture: String
    /// Elements within the host's `<cpu>`, one a line, that describe its model.
    public var cpuModelLines: [String] = []
    public var hostFeatures: [String] = []
    public var pageSizes: [UInt64] = []
    public var powerManagement: [String] = []
    public var iommu: Bool = false
    public var migrationTransports: [String] = []
    public var cells: [Cell] = []
    public var caches: [Cache] = []
    public var securityModels: [SecurityModel] = []
    public var guests: [Guest] = []

    public init(architecture: String) { self.architecture = architecture }
}
