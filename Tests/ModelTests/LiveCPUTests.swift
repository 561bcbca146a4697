// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Model

struct LiveCPUTests {
    private let map = CPUModelMap.builtIn

    private func cpu(_ model: String, _ features: [(String, CPUFeaturePolicy)] = []) -> GuestCPU {
        var cpu = GuestCPU(model: model, vendor: nil, features: features)
        (cpu.fallback, cpu.check) = (.allow, .none)
        return cpu
    }

    /// The registers of a processor with these features.
    private func data(_ names: [String]) throws -> X86CPUData {
        var data = X86CPUData()
        for name in names {
            let feature = map.x86.features[try #require(map.x86.index(of: name))]
            data.registers[feature.place.source, default: .zero][feature.place.register.rawValue] |= 1 << feature.bit
        }
        return data
    }

    @Test func namesWhatDiffersFromTheModel() throws {
        let names = map.x86.names(try #require(map.x86.model("Nehalem")).features)
        let seen = try data(names.filter { $0 != "sse4.2" } + ["hypervisor"])
        let live = try #require(map.live(cpu("Nehalem"), runningWith: seen, filtered: try data(["xop"])))
        #expect(live.features.first { $0.name == "sse4.2" }?.policy == .disable)
        #expect(live.features.first { $0.name == "hypervisor" }?.policy == .require)
        #expect(live.features.first { $0.name == "xop" }?.policy == .disable)
        #expect(live.features.count == 3)
        #expect(live.check == .full && live.fallback == .forbid)
    }

    @Test func keepsWhatWasAskedForInItsPlace() throws {
        let names = map.x86.names(try #require(map.x86.model("Nehalem")).features)
        let asked = cpu("Nehalem", [("vmx", .require), ("sse4.2", .disable)])
        let live = try #require(map.live(asked, runningWith: try data(names.filter { $0 != "sse4.2" }), filtered: X86CPUData()))
        #expect(live.features.map(\.name) == ["vmx", "sse4.2"])
    }

    @Test func leavesOtherCPUsAlone() {
        var host = cpu("Nehalem")
        host.mode = .hostPassthrough
        #expect(map.live(host, runningWith: X86CPUData(), filtered: X86CPUData()) == nil)
        #expect(map.live(cpu("nobody's"), runningWith: X86CPUData(), filtered: X86CPUData()) == nil)
    }

    @Test func switchesOffWhatAModelHasLost() {
        #expect(map.disablingRemoved(cpu("EPYC")).features.contains { $0.name == "monitor" && $0.policy == .disable })
        let asked = map.disablingRemoved(cpu("EPYC", [("monitor", .require)]))
        #expect(asked.features.count == 1 && asked.features.first?.policy == .require)
    }
}
