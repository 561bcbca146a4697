// SPDX-License-Identifier: Apache-2.0
internal import Errors
private import Glibc

/// The rules of the QEMU driver.
public struct QEMUDomainProfile: DomainProfile {
    private let known: QEMUBinary?

    /// The rules for QEMU 7.2, whatever is installed.
    public init() { known = nil }

    /// The rules for what a binary was found to offer.
    public init(binary: QEMUBinary) { known = binary }

    public var hasWideSCSI: Bool { false }
    public var prefersCellMemory: Bool { true }

    /// The binary that runs guests of this architecture unless the XML names another.
    public static func defaultEmulator(for architecture: String) -> String {
        "/usr/bin/qemu-system-\(architecture == "i686" ? "i386" : architecture)"
    }

    private static let builtIn = [
        "i686": QEMUBinary.version72(path: defaultEmulator(for: "i686"), architecture: "i686"),
        "x86_64": QEMUBinary.version72(path: defaultEmulator(for: "x86_64"), architecture: "x86_64"),
    ]

    /// What the domain's emulator offers.
    /// - Throws: `systemError` when nothing is known of it.
    func binary(of domain: DomainConfiguration) throws -> QEMUBinary {
        if let known { return known }
        let path = domain.devices.emulator ?? ""
        let isUsual = Self.builtIn.values.contains { $0.path == path }
        guard isUsual || access(path, X_OK) == 0 else {
            throw VirtError(.systemError, .qemu, "Cannot check QEMU binary \(path): No such file or directory")
        }
        let architecture = path.hasSuffix("x86_64") ? "x86_64" : path.hasSuffix("i386") ? "i686" : domain.os.arch ?? "x86_64"
        guard var binary = Self.builtIn[architecture] else {
            throw VirtError(.systemError, .qemu, "Cannot check QEMU binary \(path): No such file or directory")
        }
        binary.path = path
        return binary
    }

    public func prepare(_ domain: inout DomainConfiguration, options: ParseOptions) throws {
        if domain.os.arch?.isEmpty != false { domain.os.arch = "x86_64" }
        if domain.devices.emulator == nil { domain.devices.emulator = Self.defaultEmulator(for: domain.os.arch ?? "x86_64") }
    }

    public func adjust(_ domain: inout DomainConfiguration, options: ParseOptions) throws {
        let binary: QEMUBinary
        do {
            binary = try self.binary(of: domain)
        } catch {
            // What is stored was complete when it was stored; it stays known although its emulator is gone.
            if options.contains(.skipValidation) { return }
            throw error
        }
        guard domain.bootloader == nil, domain.bootloaderArguments == nil else {
            throw VirtError(.configUnsupported, .qemu, "bootloader is not supported by QEMU")
        }
        if domain.os.machine == nil { domain.os.machine = binary.machines.first(where: \.isDefault)?.name }
        if let machine = domain.os.machine.flatMap(binary.machine) { domain.os.machine = machine.name }
        try domain.addQEMUDevices()
        domain.completeFirmware()
        domain.completeSecurityLabels()
        try domain.checkQEMUBuses()
        try domain.completeQEMUCPU(binary)
        domain.completeQEMUCells()
        domain.completeQEMUDevices()
    }

    public func assignAddresses(_ domain: inout DomainConfiguration, options: ParseOptions) throws {
        domain.completeQEMUControllers()
        try VirtioSerialAssignment.run(&domain)
        try PCIAssignment.run(&domain)
        try USBAssignment.run(&domain)
        domain.assignMemorySlots()
    }

    public func validate(_ domain: DomainConfiguration) throws {
        try QEMUValidation(domain: domain, binary: binary(of: domain)).run()
    }

    public func validateDevices(of domain: DomainConfiguration) throws {
        try QEMUValidation(domain: domain, binary: binary(of: domain)).runDevices()
    }

    public func validate(_ disk: Disk, of domain: DomainConfiguration) throws {
        try QEMUValidation(domain: domain, binary: binary(of: domain)).validate(disk)
    }
}
