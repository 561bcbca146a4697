// SPDX-License-Identifier: Apache-2.0
public import Errors
internal import Glibc

/// Small files and folders of a driver's state. These calls block: keep them off the reactor.
public enum Files {
    /// The whole content, or nil when there is no such file.
    /// - Throws: `systemError` for everything else, also for a file above `limit` bytes.
    public static func read(_ path: String, limit: Int = 16 << 20) throws(VirtError) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("Failed to open file '\(path)'")
        }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return content }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("Failed to read file '\(path)'")
            }
            content += buffer[..<count]
            guard content.count <= limit else { throw failure("Failed to read file '\(path)'", code: EFBIG) }
        }
    }

    /// The file's content as text; bytes that are not UTF-8 are replaced.
    public static func readText(_ path: String) throws(VirtError) -> String? {
        try read(path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Replaces a file as a whole: whoever reads it, and whatever dies meanwhile, finds the old or the new content.
    public static func replace(_ path: String, with content: [UInt8], mode: UInt32 = 0o600) throws(VirtError) {
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure("cannot create file '\(temporary)'") }
        do throws(VirtError) {
            defer { close(descriptor) }
            try write(content, to: descriptor, path: temporary)
            guard fsync(descriptor) == 0 else { throw failure("cannot sync file '\(temporary)'") }
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let error = failure("cannot rename file '\(temporary)' as '\(path)'")
            unlink(temporary)
            throw error
        }
        syncFolder(of: path)
    }

    public static func replace(_ path: String, with text: String, mode: UInt32 = 0o600) throws(VirtError) {
        try replace(path, with: Array(text.utf8), mode: mode)
    }

    /// Writes everything to a blocking descriptor.
    public static func write(_ content: [UInt8], to descriptor: Int32, path: String) throws(VirtError) {
        var rest = content[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("cannot write data to file '\(path)'")
            }
            rest = rest.dropFirst(count)
        }
    }

    /// Removes a file; one that is not there is fine.
    public static func remove(_ path: String) throws(VirtError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("cannot remove '\(path)'") }
        syncFolder(of: path)
    }

    /// Removes a folder with everything in it, as far as possible; links are not followed.
    public static func removeTree(_ path: String) {
        for name in (try? names(in: path)) ?? [] {
            let inner = path + "/" + name
            if unlink(inner) != 0 { removeTree(inner) }
        }
        rmdir(path)
    }

    /// Makes a folder and those above it.
    public static func makeFolder(_ path: String, mode: UInt32 = 0o755) throws(VirtError) {
        if mkdir(path, mode) == 0 || errno == EEXIST { return }
        if errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try makeFolder(String(path[..<slash]))
            if mkdir(path, mode) == 0 || errno == EEXIST { return }
        }
        throw failure("cannot create directory '\(path)'")
    }

    /// Makes a symbolic link; one that is there already stays.
    public static func link(_ path: String, to target: String) throws(VirtError) {
        guard symlink(target, path) == 0 || errno == EEXIST else {
            throw failure("Failed to create symlink '\(path)' to '\(target)'")
        }
    }

    /// The names in a folder, sorted; none when it does not exist.
    public static func names(in path: String) throws(VirtError) -> [String] {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return [] }
            throw failure("cannot open directory '\(path)'")
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// `systemError` with the text of `code`, as the reference words it.
    public static func failure(_ what: String) -> VirtError { failure(what, code: errno) }

    public static func failure(_ what: String, code: Int32) -> VirtError {
        var error = VirtError(.systemError, .unspecified, "\(what): \(String(cString: strerror(code)))")
        error.extra.number1 = code
        return error
    }

    private static func syncFolder(of path: String) {
        guard let slash = path.lastIndex(of: "/") else { return }
        let descriptor = open(String(path[...slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
