// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient
import WireProtocol

/// The user's terminal, joined with a guest's serial line until the escape key.
enum ConsoleSession {
    /// - Parameters:
    ///   - name: the device's alias; nil: the first console.
    ///   - flags: bits of `virDomainConsoleFlags`.
    static func run(_ i: Invocation, _ domain: Remote.Domain, name: String? = nil, flags: UInt32 = 0) async throws {
        guard try await i.domainState(domain).state != 5 else { throw CommandFailure("The domain is not running") }
        guard isatty(STDIN_FILENO) == 1 else { throw CommandFailure("Cannot run interactive console without a controlling TTY") }
        let call = ClientCall(streaming: false)
        i.print("Connected to domain '\(domain.name)'\n")
        i.print("Escape character is \(i.shell.escape)")
        if i.shell.escape == "^]" { i.print(" (Ctrl + ])") }
        i.print("\n")
        i.shell.output.flush()
        try await i.services.domainOpenConsole(.init(dom: domain, devName: name, flags: flags), in: call)
        let stream = try call.openStream()
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        var raw = settings
        cfmakeraw(&raw)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) }
        try await join(stream, escape: escapeByte(i.shell.escape))
    }

    /// The byte that a terminal sends for the escape's text: `^]` is one.
    static func escapeByte(_ text: String) -> UInt8 {
        let bytes = Array(text.utf8)
        guard bytes.count == 2, bytes[0] == UInt8(ascii: "^") else { return bytes.first ?? 0x1d }
        let letter = bytes[1]
        return ((97...122).contains(letter) ? letter - 32 : letter) & 0x1f
    }

    private static func join(_ stream: any ByteStream, escape: UInt8) async throws {
        let input = TerminalInput()
        defer { input.stop() }
        // The guest's side ends the session just as the user does.
        let output = Task {
            while let item = try? await stream.read() {
                if case .data(let bytes) = item { _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) } }
            }
            input.stop()
        }
        for await bytes in input.bytes {
            if let end = bytes.firstIndex(of: escape) {
                if end > 0 { try? await stream.write(Array(bytes[..<end])) }
                break
            }
            do { try await stream.write(bytes) } catch { break }
        }
        stream.abort(nil)
        output.cancel()
    }
}

/// What is typed, read by a thread of its own: it may wait as long as it likes.
final class TerminalInput: Sendable {
    let bytes: AsyncStream<[UInt8]>
    private let continuation: AsyncStream<[UInt8]>.Continuation

    init() {
        (bytes, continuation) = AsyncStream.makeStream()
        var thread = pthread_t()
        let context = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { context in
                if let context { Unmanaged<TerminalInput>.fromOpaque(context).takeRetainedValue().work() }
                return nil
            }, context.toOpaque())
        if code == 0 {
            pthread_detach(thread)
        } else {
            context.release()
            continuation.finish()
        }
    }

    func stop() { continuation.finish() }

    private func work() {
        var chunk = [UInt8](repeating: 0, count: 1024)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return continuation.finish() }
            if case .terminated = continuation.yield(Array(chunk[..<count])) { return }
        }
    }
}
