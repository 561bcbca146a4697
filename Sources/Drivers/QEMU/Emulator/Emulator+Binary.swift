// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Model

extension Emulator {
    /// What the rules for definitions have to know of this emulator.
    var binary: QEMUBinary {
        QEMUBinary(
            path: path, architecture: path.hasSuffix("i386") ? "i686" : path.split(separator: "-").last.map(String.init) ?? "",
            machines: machines.map {
                QEMUBinary.Machine(
                    name: $0.name, alias: $0.alias, isDefault: $0.isDefault, maxCPUs: UInt32(clamping: $0.maxCPUs),
                    defaultCPU: $0.defaultCPU)
            }, hasKVM: hasKVM)
    }
}

extension QEMUHost {
    /// Reads a document by the rules of the emulator that it names, or of the one for its architecture.
    func configuration(xml: String, options: ParseOptions) async throws -> DomainConfiguration {
        var configuration = try DomainConfiguration(xml: xml, options: options)
        let architecture = configuration.os.arch.flatMap { $0.isEmpty ? nil : $0 } ?? "x86_64"
        let path = configuration.devices.emulator ?? QEMUDomainProfile.defaultEmulator(for: architecture)
        let emulator = try await emulators.emulator(path, watcher)
        try configuration.complete(QEMUDomainProfile(binary: emulator.binary), options)
        return configuration
    }
}
