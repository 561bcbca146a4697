// SPDX-License-Identifier: Apache-2.0
import Glibc
import XDR

/// Reads commands from standard input, line by line, until it ends.
final class InteractiveShell {
    private let shell: ShellSession
    private let reader: any LineReader

    init(_ shell: ShellSession) {
        self.shell = shell
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
        reader = isTerminal ? TerminalLineReader(program: shell.program, completer: Completer(shell)) : PipedLineReader(shell.output)
    }

    private var prompt: String { "\(shell.program) \(shell.isReadOnly ? ">" : "#") " }

    /// - Returns: whether the last command went well.
    func run() async -> Bool {
        shell.printExtra(ShellTexts.greeting(shell.program))

        while true {
            shell.output.flush()
            guard let line = await reader.line(prompt: prompt) else {
                // The line with the prompt has no end yet.
                shell.print("\n")
                break
            }
            do {
                let commands = try shell.parser.commands(line: line)
                guard !commands.isEmpty else { continue }
                let result = await shell.run(commands)

                if result.quits { break }
            } catch {
                shell.report(error)
            }
        }
        reader.close()
        return true
    }
}

/// Where an interactive shell's lines come from.
protocol LineReader: AnyObject {
    /// The next line without its end; nil at the end of input.
    func line(prompt: String) async -> String?
    func close()
}

/// Lines of a pipe or file, shown as if they had been typed.
final class PipedLineReader: LineReader {
    private let output: ShellOutput
    private var buffer: [UInt8] = []
    private var isAtEnd = false

    init(_ output: ShellOutput) { self.output = output }

    func line(prompt: String) async -> String? {
        output.write(prompt)
        output.flush()
        while true {
            if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(wireBytes: Array(buffer[..<end]))
                buffer.removeSubrange(...end)
                output.write(line + "\n")
                return line
            }
            if isAtEnd {
                guard !buffer.isEmpty else { return nil }
                defer { buffer = [] }
                let line = String(wireBytes: buffer)
                output.write(line + "\n")
                return line
            }
            var chunk = [UInt8](repeating: 0, count: 4096)
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count > 0 { buffer += chunk[..<count] } else if count == 0 || errno != EINTR { isAtEnd = true }
        }
    }

    func close() {}
}
