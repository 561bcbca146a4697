// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc

/// Fetch, edit, store: with another try when the daemon refuses or somebody else was faster.
struct DocumentEditor {
    let shell: ShellSession
    /// What is edited, as the first words of the message when nothing changed.
    let label: String

    /// - Parameters:
    ///   - fetch: the document as it is now.
    ///   - define: stores a document; validated, unless the user gave up on that. Answers with the object's name.
    ///   - report: what to say in the end.
    func run(
        fetch: () async throws -> String, define: (_ document: String, _ validates: Bool) async throws -> String,
        report: (_ name: String) -> String
    ) async throws {
        let original = try await fetch()
        let path = try TextEditor.create(original)
        defer { unlink(path) }
        var validates = true
        var edits = true
        while true {
            if edits { try TextEditor.run(on: path, shell: shell) }
            let edited = try TextEditor.read(path)
            guard edited != original else { return shell.printExtra("\(label) not changed.\n") }
            do {
                if try await fetch() != original {
                    throw CommandFailure("The XML configuration was changed by another user.")
                }
                return shell.printExtra(report(try await define(edited, validates)))
            } catch {
                let reason = (error as? CommandFailure)?.messages.first ?? "Failed."
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    // Nobody is there to be asked. The stock shell goes on as if all had gone well, but for the name.
                    shell.printError(reason)
                    return shell.printExtra(report("(null)"))
                }
                shell.report(error)
                switch ask() {
                case .again: edits = true
                case .force: edits = false
                case .withoutValidation:
                    validates = false
                    edits = false
                case .stop: throw CommandFailure.silent
                }
            }
        }
    }

    private enum Answer { case again, force, withoutValidation, stop }

    private func ask() -> Answer {
        while true {
            shell.print("Failed. Try again? [y,n,i,f,?]: ")
            shell.output.flush()
            guard let line = readLine() else { return .stop }
            switch line.first {
            case "y", "Y": return .again
            case "n", "N": return .stop
            case "f": return .force
            case "i": return .withoutValidation
            default:
                shell.print(
                    "y - yes, start editor again\nn - no, throw away my changes\ni - turn off validation and try to redefine again\nf - force, try to redefine again\n? - print this help\n"
                )
            }
        }
    }
}
