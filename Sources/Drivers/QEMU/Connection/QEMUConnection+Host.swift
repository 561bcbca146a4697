// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import WireProtocol

extension QEMUConnection {
    func connectGetType(in call: any CallContext) async throws -> Remote.ConnectGetTypeRet { Remote.ConnectGetTypeRet(type: "QEMU") }

    func connectGetVersion(in call: any CallContext) async throws -> Remote.ConnectGetVersionRet {
        Remote.ConnectGetVersionRet(hvVer: try await host.defaultEmulator().version)
    }

    func connectGetLibVersion(in call: any CallContext) async throws -> Remote.ConnectGetLibVersionRet {
        Remote.ConnectGetLibVersionRet(libVer: 9_000_000)
    }

    func connectGetURI(in call: any CallContext) async throws -> Remote.ConnectGetURIRet { Remote.ConnectGetURIRet(uri: uri) }

    /// The way to the hypervisor is inside of this machine.
    func connectIsSecure(in call: any CallContext) async throws -> Remote.ConnectIsSecureRet { Remote.ConnectIsSecureRet(secure: 1) }

    func connectGetHostname(in call: any CallContext) async throws -> Remote.ConnectGetHostnameRet {
        Remote.ConnectGetHostnameRet(hostname: try HostName.current())
    }

    func connectSupportsFeature(
        _ args: Remote.ConnectSupportsFeatureArgs, in call: any CallContext
    ) async throws -> Remote.ConnectSupportsFeatureRet {
        Remote.ConnectSupportsFeatureRet(supported: [8, 9, 10, 14, 15, 16].contains(args.feature) ? 1 : 0)
    }

    func connectGetMaxVCPUs(
        _ args: Remote.ConnectGetMaxVCPUsArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetMaxVCPUsRet {
        switch args.type?.lowercased() {
        case nil, "qemu": return Remote.ConnectGetMaxVCPUsRet(maxVCPUs: 16)
        case "kvm":
            let isUsable = try await host.defaultEmulator().hasKVM
            guard isUsable else {
                throw VirtError(.systemError, .unspecified, "Unable to open /dev/kvm: \(String(cString: strerror(errno)))")
            }
            return Remote.ConnectGetMaxVCPUsRet(maxVCPUs: 255)
        default: throw VirtError(.invalidArg, .qemu, "unknown type '\(args.type ?? "")'")
        }
    }

    func connectGetCapabilities(in call: any CallContext) async throws -> Remote.ConnectGetCapabilitiesRet {
        var emulators: [Emulator] = []
        for architecture in ["i686", "x86_64"] {
            guard let path = QEMUCapabilities.emulatorPath(architecture), Files.exists(path) else { continue }
            emulators.append(try await host.emulators.emulator(path, host.watcher))
        }
        let isPrivileged = host.configuration.isPrivileged
        let document = await host.workers.run { [emulators] in QEMUCapabilities.document(emulators, isPrivileged: isPrivileged) }
        return Remote.ConnectGetCapabilitiesRet(capabilities: document.xml)
    }

    func connectGetSysinfo(
        _ args: Remote.ConnectGetSysinfoArgs, in call: any CallContext
    ) async throws -> Remote.ConnectGetSysinfoRet {
        try check(args.flags, in: "qemuConnectGetSysinfo")
        throw VirtError(.configUnsupported, .qemu, "Host SMBIOS information is not available")
    }
}

extension QEMUHost {
    /// The emulator of this machine's own architecture.
    func defaultEmulator() async throws -> Emulator {
        try await emulators.emulator(QEMUCapabilities.emulatorPath("x86_64") ?? "", watcher)
    }
}
