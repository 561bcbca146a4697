import Testing

// SPDX-License-Identifier: Apache-2.0
@testable import Model

struct CPUMapEditionTests {
    private let now = CPUModelMap.builtIn
    private let then = CPUModelMap.builtIn.edition(.v4dot5)

    @Test func knowsNothingThatCameLater() throws {
        for name in ["npt", "sgx", "amx-tile"] {
            #expect(now.x86.index(of: name) != nil)
            #expect(then.x86.index(of: name) == nil)
        }
        #expect(now.x86.model("Snowridge") != nil)
        #expect(then.x86.model("Snowridge") == nil)
    }

    @Test func modelsStillHaveWhatTheyLostSince() throws {
        let changed = now.x86.models.filter { $0.removed.contains("monitor") && then.x86.model($0.name) != nil }
        #expect(!changed.isEmpty)
        for model in changed {
            let old = try #require(then.x86.model(model.name))
            #expect(then.x86.names(old.features).contains("monitor"))
            #expect(old.removed.isEmpty)
        }
    }

    @Test func tellsFewerProcessorsApart() throws {
        #expect(try #require(now.x86.model("Broadwell")).signatures.count > 1)
        #expect(try #require(then.x86.model("Broadwell")).signatures.count == 1)
    }
}
