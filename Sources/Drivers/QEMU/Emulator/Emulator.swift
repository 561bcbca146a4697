// SPDX-License-Identifier: Apache-2.0

/// What a QEMU binary can do, as it tells itself.
struct Emulator: Sendable, Hashable {
    struct Machine: Sendable, Hashable {
        var name: String
        var alias: String?
        var maxCPUs: Int
        var isDefault: Bool
        var isDeprecated: Bool
        /// The id of the memory backend that the machine makes for itself.
        var defaultRAM: String?
        /// The CPU model of a guest that asks for none.
        var defaultCPU: String?
    }

    var path: String
    /// Major, minor and micro version as one number: 7002000 is 7.2.0.
    var version: UInt64
    var machines: [Machine]
    var hasKVM: Bool

    /// The machine of this name, or the one that it stands for.
    func machine(_ name: String) -> Machine? { machines.first { $0.name == name || $0.alias == name } }
}

extension Emulator {
    /// Reads QEMU's answers.
    init(path: String, version: JSON, machines: JSON, kvm: JSON) {
        self.path = path
        let number = version["qemu"]
        self.version =
            (number?["major"]?.uint64 ?? 0) * 1_000_000 + (number?["minor"]?.uint64 ?? 0) * 1000 + (number?["micro"]?.uint64 ?? 0)
        self.machines = (machines.elements ?? []).compactMap(Machine.init).filter { $0.name != "none" }
        hasKVM = kvm["enabled"]?.flag == true
    }

    /// The form in the cache.
    var json: JSON {
        [
            "path": .string(path), "version": .unsigned(version), "kvm": .bool(hasKVM), "machines": .array(machines.map(\.json)),
        ]
    }

    init?(cached json: JSON) {
        guard let path = json["path"]?.text, let version = json["version"]?.uint64, let machines = json["machines"]?.elements else {
            return nil
        }
        self.path = path
        self.version = version
        self.machines = machines.compactMap(Machine.init)
        hasKVM = json["kvm"]?.flag == true
    }
}

extension Emulator.Machine {
    /// An element of `query-machines`.
    init?(_ json: JSON) {
        guard let name = json["name"]?.text else { return nil }
        self.name = name
        alias = json["alias"]?.text
        maxCPUs = json["cpu-max"]?.int64.map(Int.init) ?? 0
        isDefault = json["is-default"]?.flag == true
        isDeprecated = json["deprecated"]?.flag == true
        defaultRAM = json["default-ram-id"]?.text
        // The type is called after the model and the architecture: `qemu64-x86_64-cpu`.
        defaultCPU = json["default-cpu-type"]?.text.flatMap { type in
            type.hasSuffix("-cpu") ? type.dropLast("-cpu".count).split(separator: "-").dropLast().joined(separator: "-") : nil
        }
        if let cached = json["default-cpu"]?.text { defaultCPU = cached }
    }

    /// The members that `init` reads.
    fileprivate var json: JSON {
        var members = JSON.Members([
            .init(key: "name", value: .string(name)), .init(key: "cpu-max", value: .integer(Int64(maxCPUs))),
            .init(key: "is-default", value: .bool(isDefault)), .init(key: "deprecated", value: .bool(isDeprecated)),
        ])
        if let alias { members["alias"] = .string(alias) }
        if let defaultRAM { members["default-ram-id"] = .string(defaultRAM) }
        if let defaultCPU { members["default-cpu"] = .string(defaultCPU) }
        return .object(members)
    }
}
