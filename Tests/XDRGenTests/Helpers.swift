// SPDX-License-Identifier: Apache-2.0
import Foundation
import TestSupport
import XDRGen

/// A folder of this target's resources.
func resources(_ folder: String) throws -> URL {
    guard let url = Bundle.module.url(forResource: "Resources/\(folder)", withExtension: nil) else {
        throw CocoaError(.fileNoSuchFile)
    }
    return url
}

/// The programs that we describe, as the generator takes them by default.
let descriptions = ["remote", "qemu", "lxc", "admin", "keepalive", "virnet"]

func description(_ name: String) throws -> Document {
    try Document.load(Repository.root.appendingPathComponent("protocol/\(name).x").path)
}

/// A document from text that imports nothing.
func parse(_ text: String, file: String = "test.x") throws(SourceError) -> Document {
    try Parser.parse(file: file, text: text) { name, location throws(SourceError) in
        throw SourceError(location: location, message: "\(name) is not to be had")
    }
}
