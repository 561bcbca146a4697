// SPDX-License-Identifier: Apache-2.0
// Lists the guests of a host: list-guests [URI]
import LocalDrivers
import SwiftVirt

LocalDrivers.register()
let uri = CommandLine.arguments.dropFirst().first

do {
    try await list()
} catch let error as VirtError {
    print("error: \(error.message)")
}

func list() async throws {
    let connection = try await Connection.open(uri, readOnly: true, timeout: .seconds(30))
    let guests = try await connection.domains()
    for guest in guests.sorted(by: { $0.name < $1.name }) {
        let info = try await guest.info()
        print("\(guest.name): \(info.virtualCPUs) CPUs, \(info.memory >> 10) MiB, \(info.state == .running ? "runs" : "rests")")
    }
    let statistics = try await CallDeadline.within(.seconds(5)) { try await connection.statistics() }
    print("\(statistics.reduce(0) { $0 + $1.parameters.count }) figures about \(statistics.count) guests")
    do {
        _ = try await connection.domain(named: "no-such-guest")
    } catch let error as VirtError where error.code == .noDomain {
        print(error.message)
    }
    await connection.close()
}
