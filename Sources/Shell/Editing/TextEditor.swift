// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import XDR

/// The user's editor on a temporary file.
enum TextEditor {
    /// Lets the user change a text.
    static func edit(_ text: String, suffix: String = ".xml", shell: ShellSession) throws -> String {
        let path = try create(text, suffix)
        defer { unlink(path) }
        try run(on: path, shell: shell)
        return try read(path)
    }

    /// A new file with the text. The caller removes it.
    static func create(_ text: String, _ suffix: String = ".xml") throws -> String {
        let folder = ShellSession.variable("TMPDIR") ?? "/tmp"
        var template = Array("\(folder)/virshXXXXXX\(suffix)".utf8CString)
        let descriptor = mkstemps(&template, Int32(suffix.utf8.count))
        guard descriptor >= 0 else {
            throw CommandFailure("g_mkstemp_full: failed to create temporary file: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        let path = String(terminated: template)
        do {
            try TextFile.write(descriptor, text.wireBytes, name: path)
        } catch {
            unlink(path)
            throw error
        }
        return path
    }

    static func read(_ path: String) throws -> String {
        do {
            return try TextFile.read(path)
        } catch {
            throw CommandFailure("\(path): failed to read temporary file: \(error.message)")
        }
    }

    /// Runs `$VISUAL` or `$EDITOR` on a file and waits for it.
    static func run(on path: String, shell: ShellSession) throws {
        let editor = ShellSession.variable("VISUAL") ?? ShellSession.variable("EDITOR") ?? "vi"
        shell.output.flush()
        let command = "\(editor) \(path)"
        let status = system(command)
        guard status == 0 else {
            let code = status < 0 ? 127 : (status >> 8) & 0xff
            throw VirtError(.internalError, .unspecified, "Child process (sh -c \(command)) unexpected exit status \(code)")
        }
    }
}
