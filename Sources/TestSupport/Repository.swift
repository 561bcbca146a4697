// SPDX-License-Identifier: Apache-2.0
public import Foundation

/// Where tests find files of the repository, and those that may stand beside it.
public enum Repository {
    /// The repository's root.
    public static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The file or folder at `path` in the `shared` folder beside the repository (or beside the folder that its work trees
    /// are in), or in the folder that SWIFTVIRT_SHARED names. Nil when it is not there: such tests are skipped.
    public static func shared(_ path: String) -> URL? {
        let folder = root.deletingLastPathComponent()
        let places =
            if let named = ProcessInfo.processInfo.environment["SWIFTVIRT_SHARED"] {
                [URL(fileURLWithPath: named)]
            } else {
                [folder, folder.deletingLastPathComponent()].map { $0.appendingPathComponent("shared") }
            }
        return places.map { $0.appendingPathComponent(path) }.first { FileManager.default.isReadableFile(atPath: $0.path) }
    }
}
