// SPDX-License-Identifier: Apache-2.0
import Foundation

extension Document {
    /// Reads a description file, and those beside it that it imports.
    public static func load(_ path: String) throws(SourceError) -> Document {
        try load(path, for: SourceLocation(file: path, line: 1, column: 1), within: [])
    }

    /// `importers` are the files that wait for this one: none of them can be imported again.
    private static func load(
        _ path: String, for location: SourceLocation, within importers: [String]
    ) throws(SourceError) -> Document {
        let url = URL(fileURLWithPath: path)
        guard !importers.contains(url.path) else {
            throw SourceError(location: location, message: "\(url.lastPathComponent) would import itself")
        }
        guard let data = try? Data(contentsOf: url), let text = String(validating: data, as: UTF8.self) else {
            throw SourceError(location: location, message: "\(url.lastPathComponent) cannot be read as UTF-8 text")
        }
        return try Parser.parse(file: path, text: text) { name, location throws(SourceError) in
            let sibling = (path as NSString).deletingLastPathComponent
            return try load((sibling as NSString).appendingPathComponent("\(name).x"), for: location, within: importers + [url.path])
        }
    }
}
