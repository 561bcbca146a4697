// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import TestSupport

/// A decoder with what its inputs are made from.
struct FuzzTarget {
    let seeds: [[UInt8]]
    let tokens: [[UInt8]]
    /// Takes any input; whatever it does wrong ends the process.
    let run: ([UInt8]) -> Void

    static func named(_ name: String) throws -> FuzzTarget? {
        switch name {
        case "args": try payloads(["_args", "_ret"])
        case "events": try payloads(["_msg"])
        case "frames": try frames()
        case "client": try client()
        case "xdr": try descriptions()
        case "uri": try uri()
        case "configuration": configuration()
        case "json": json()
        case "domain-xml": domainXML()
        case "policy": policy()
        case "tls": try tls()
        case "sasl": try sasl()
        case "sasl-layer": try saslLayer()
        default: try document(name)
        }
    }
}

/// Keeps the number of the input in a file that outlives a crash.
func positionFile(_ name: String) -> UnsafeMutablePointer<UInt64>? {
    let path = Repository.root.appendingPathComponent("Fuzz/state/\(name).position").path
    let file = open(path, O_RDWR | O_CREAT, 0o644)
    guard file >= 0, ftruncate(file, 8) == 0 else { return nil }
    let memory = mmap(nil, 8, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
    return memory == MAP_FAILED ? nil : memory?.bindMemory(to: UInt64.self, capacity: 1)
}

let arguments = CommandLine.arguments.dropFirst()
guard let name = arguments.first, let target = try FuzzTarget.named(name), let position = positionFile(name) else {
    print("usage: fuzz NAME [RUNS [FIRST]], see Fuzz/run --help")
    exit(2)
}
let runs = arguments.count > 1 ? UInt64(arguments[2]) ?? 0 : 1_000_000
let first = arguments.count > 2 ? UInt64(arguments[3]) ?? 0 : 0
let mutator = Mutator(seeds: target.seeds, tokens: target.tokens)
let start = ContinuousClock.now
for number in first..<first + runs {
    position.pointee = number
    // Sixty seconds for a thousand inputs: more is a hang.
    if number % 1024 == 0 { alarm(60) }
    target.run(mutator.input(number))
}
alarm(0)
print("\(name): \(runs) inputs from \(target.seeds.count) seeds in \(ContinuousClock.now - start)")
