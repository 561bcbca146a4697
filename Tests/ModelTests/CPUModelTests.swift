// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import Model
import Testing

@Suite struct CPUModelTests {
    let map = CPUModelMap.builtIn

    static func hasInstalledMap() -> Bool { FileManager.default.fileExists(atPath: "\(CPUModelMap.installedFolder)/index.xml") }

    @Test(.enabled("libvirt's CPU map is not installed") { hasInstalledMap() })
    func tableEqualsTheInstalledMap() throws {
        let installed = try CPUModelMap { try String(contentsOfFile: "\(CPUModelMap.installedFolder)/\($0)", encoding: .utf8) }
        for architecture in ["x86_64", "ppc64"] {
            #expect(try installed.modelNames(architecture: architecture) == map.modelNames(architecture: architecture))
        }
        #expect(installed == map)
    }

    private func host(_ model: String, _ features: [String] = [], vendor: String? = nil, architecture: String = "x86_64") -> String {
        let vendor = vendor.map { "<vendor>\($0)</vendor>" } ?? ""
        let features = features.map { "<feature name='\($0)'/>" }.joined()
        return "<cpu><arch>\(architecture)</arch><model>\(model)</model>\(vendor)\(features)</cpu>"
    }

    @Test func findsWhatTwoHostsHaveInCommon() throws {
        let cpu = try map.baseline(
            [host("Penryn", ["vmx", "est"], vendor: "Intel"), host("Conroe", ["vmx"], vendor: "Intel")], options: [])
        #expect(cpu.model == "Conroe")
        #expect(cpu.vendor == "Intel")
        #expect(cpu.features.map(\.name) == ["vmx"])
        #expect(cpu.fallback == .allow)
    }

    @Test func keepsAModelThatAllHostsName() throws {
        let cpu = try map.baseline([host("Haswell", ["invtsc", "osxsave"])], options: [])
        #expect(cpu.fallback == .forbid)
        #expect(cpu.features.map(\.name) == ["invtsc"])
        #expect(try map.baseline([host("Haswell", ["invtsc"])], options: .migratable).features.isEmpty)
    }

    @Test func namesEveryFeatureInAlphabeticalOrder() throws {
        let names = try map.baseline([host("pentium", ["est"])], options: .expandFeatures).features.map(\.name)
        #expect(names == ["cx8", "de", "est", "fpu", "mce", "mmx", "msr", "pse", "tsc", "vme"])
    }

    @Test func switchesOffWhatAModelHasLost() throws {
        let cpu = try map.baseline([host("EPYC")], options: [])
        #expect(cpu.features.map(\.name) == ["monitor"])
        #expect(cpu.features.map(\.policy) == [.disable])
    }

    @Test(arguments: [
        (["<cpu><model>Penryn</model></cpu>"], "XML error: Missing CPU architecture"),
        (["<cpu><arch>x86_64</arch></cpu>"], "XML error: Missing CPU model name"),
        (["<cpu><arch>none</arch><model>x</model></cpu>"], "unsupported configuration: Unknown architecture none"),
        (["<cpu mode='host-model'/>"], "unsupported configuration: Attribute mode is only allowed for guest CPU"),
        (["<cpu><arch>x86_64</arch><model>none</model></cpu>"], "internal error: Unknown CPU model none"),
        (
            ["<cpu><arch>mips</arch><model>x</model></cpu>"],
            "this function is not supported by the connection driver: 'mips' architecture is not supported by CPU driver"
        ),
        (
            [
                "<cpu><arch>x86_64</arch><model>Penryn</model><vendor>Intel</vendor></cpu>",
                "<cpu><arch>x86_64</arch><model>Opteron_G1</model><vendor>AMD</vendor></cpu>",
            ], "operation failed: CPU vendors do not match"
        ),
        (
            [
                "<cpu><arch>ppc64</arch><model>POWER7</model></cpu>", "<cpu><arch>ppc64</arch><model>POWER8</model></cpu>",
            ], "operation failed: CPUs are incompatible"
        ),
    ])
    func refusesInTheReferencesWords(_ cpus: [String], _ message: String) {
        let error = #expect(throws: VirtError.self) { try map.baseline(cpus, options: []) }
        #expect(error?.message == message)
    }

    @Test(arguments: [
        ("<cpu match='exact'><model>Penryn</model></cpu>", CPUComparison.superset),
        ("<cpu match='exact'><model>Penryn</model><feature name='vmx' policy='forbid'/></cpu>", .incompatible),
        ("<cpu match='exact'><model>Penryn</model><feature name='3dnow' policy='require'/></cpu>", .incompatible),
        ("<cpu match='exact'><model>Penryn</model><feature name='3dnow' policy='force'/></cpu>", .superset),
        ("<cpu match='strict'><model>Penryn</model></cpu>", .incompatible),
        ("<cpu match='strict'><model>Penryn</model><feature name='vmx' policy='disable'/></cpu>", .identical),
        ("<cpu match='exact'><model>Penryn</model><vendor>AMD</vendor></cpu>", .incompatible),
    ])
    func comparesAHostWithAGuest(_ guest: String, _ expected: CPUComparison) throws {
        let host = try HostCPU(xml: host("Penryn", ["vmx"], vendor: "Intel"))
        #expect(try map.compare(host, with: CPUDescription(xml: guest)) == expected)
    }

    @Test func saysWhatIsMissing() throws {
        let host = try HostCPU(xml: host("Penryn"))
        let wanted = try CPUDescription(xml: "<cpu match='exact'><model>Nehalem</model></cpu>")
        let error = #expect(throws: VirtError.self) { try map.compare(host, with: wanted, failsIncompatible: true) }
        #expect(
            error?.message
                == "the CPU is incompatible with host CPU: Host CPU does not provide required features: sse4.2, popcnt")
    }

    @Test func completesAGuestFromTheHost() throws {
        let host = try HostCPU(xml: host("Penryn", ["vmx"], vendor: "Intel"))
        let model = try map.update(GuestCPU(xml: "<cpu mode='host-model'/>"), from: host)
        #expect(model.mode == .custom)
        #expect(model.model == "Penryn")
        #expect(model.vendor == "Intel")
        #expect(model.features.map(\.name) == ["vmx"])
        let optional = try map.update(
            GuestCPU(
                xml: """
                    <cpu match='exact'><model>Penryn</model><feature name='vmx' policy='optional'/>\
                    <feature name='3dnow' policy='optional'/></cpu>
                    """), from: host)
        #expect(optional.features.map(\.policy) == [.require, .disable])
    }

    @Test func decodesRegisters() throws {
        let cpu = try map.host(
            X86CPUData(
                xml: """
                    <cpudata arch='x86'>
                      <cpuid eax_in='0x0' eax='0xd' ebx='0x756e6547' ecx='0x6c65746e' edx='0x49656e69'/>
                      <cpuid eax_in='0x1' eax='0x000206a7' ecx='0x1fbae3ff' edx='0xbfebfbff'/>
                      <cpuid eax_in='0x80000001' ecx='0x1' edx='0x28100800'/>
                    </cpudata>
                    """))
        #expect(cpu.model == "SandyBridge")
        #expect(cpu.vendor == "Intel")
        #expect(cpu.features.contains { $0.name == "vmx" })
    }
}
