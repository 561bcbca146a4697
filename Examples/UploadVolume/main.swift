// SPDX-License-Identifier: Apache-2.0
// Makes a volume of a mebibyte in a pool, fills it, reads it back and removes it: upload-volume URI POOL
import SwiftVirt

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: upload-volume URI POOL")
    throw VirtError(.invalidArg, .unspecified, "no URI or no pool")
}
let size = 1 << 20
let connection = try await Connection.open(arguments[1], timeout: .seconds(60))
let pool = try await connection.storagePool(named: arguments[2])
let xml = "<volume><name>swiftvirt-example.img</name><capacity>\(size)</capacity><target><format type='raw'/></target></volume>"
let chunks = AsyncStream { continuation in
    for _ in 0..<4 { continuation.yield([UInt8](repeating: 42, count: size / 4)) }
    continuation.finish()
}

let volume = try await pool.createVolume(xml: xml)
try await volume.upload().send(chunks) { sent in print("\(sent) of \(size) bytes") }
var received = 0
try await volume.download().receive { item in
    if case .data(let bytes) = item { received += bytes.count }
}
print("\(received) bytes came back")
try await volume.delete()
await connection.close()
