// SPDX-License-Identifier: Apache-2.0
import Errors
import Glibc
import RPCClient

/// A shell between start and end: its settings, its connection, its output. Used by one task at a time.
final class ShellSession {
    /// The name that the user called: decides prompt and texts.
    let program: String
    let catalogue: CommandCatalogue
    let output = ShellOutput()
    var isInteractive = false
    var isQuiet: Bool
    var showsTime: Bool
    var isReadOnly: Bool
    /// Lines below this level are not shown.
    var debugLevel: ShellLogLevel
    var log: ShellLog?
    /// The key that leaves a console.
    var escape: String
    var keepaliveInterval: Int32?
    var keepaliveCount: Int32?
    /// How long opening and each call may take; nil: for ever.
    var timeout: Duration?
    var format = ExtendedArguments.Format.table

    /// What to connect to; nil is what the machine offers.
    var connectionName: String?
    var connection: Connection?
    /// A connection was there and has been lost.
    private var wasDisconnected = false
    let hasConsoleColour: Bool

    init(program: String, arguments: ShellArguments, catalogue: CommandCatalogue = .stock) {
        self.program = program
        self.catalogue = catalogue
        isQuiet = arguments.isQuiet
        showsTime = arguments.showsTime
        isReadOnly = arguments.isReadOnly
        debugLevel = .error
        if let number = arguments.debugLevel ?? Self.variable("VIRSH_DEBUG").flatMap({ IntegerText.signed($0, as: Int32.self) }),
            let level = ShellLogLevel(rawValue: number)
        {
            debugLevel = level
        }
        escape = arguments.escape ?? "^]"
        keepaliveInterval = arguments.keepaliveInterval
        keepaliveCount = arguments.keepaliveCount
        connectionName = arguments.uri ?? Self.variable("VIRSH_DEFAULT_CONNECT_URI")
        hasConsoleColour = program != "virsh" && isatty(STDOUT_FILENO) == 1 && Self.variable("NO_COLOR") == nil
        if program != "virsh" { format = arguments.extended.format }
    }

    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    // MARK: Output

    func print(_ text: String) { output.write(text) }
    /// Left out in quiet mode.
    func printExtra(_ text: String) { if !isQuiet { output.write(text) } }

    func debug(_ level: ShellLogLevel, _ text: String) {
        guard level.rawValue >= debugLevel.rawValue else { return }
        log?.write(level, text)
        output.write(text)
    }

    func printError(_ message: String) {
        log?.write(.error, message)
        output.writeError("\(hasConsoleColour ? "\u{1b}[31merror:\u{1b}[0m" : "error:") \(message)\n")
    }

    func report(_ error: any Error) {
        let failure = error as? CommandFailure
        for message in failure?.messages ?? [] { printError(message) }
        // What the daemon said is shown, but not logged.
        if failure == nil || failure?.cause != nil {
            let cause = failure?.cause ?? VirtError(reported: error)
            output.writeError("error: \(cause.message)\n")
        }
    }

    // MARK: The connection

    /// The open connection; makes one where there is none.
    func connected() async throws -> Connection {
        if let connection {
            guard let failure = connection.failure else { return connection }
            self.connection = nil
            wasDisconnected = true
            printError("Disconnected from \(connectionName ?? "") due to \(Self.closeReason(failure))")
        }
        try await connect(to: connectionName, readOnly: isReadOnly)
        guard let connection else { throw CommandFailure("no valid connection") }
        return connection
    }

    private static func closeReason(_ failure: VirtError) -> String {
        if failure.message.contains("keepalive") { return "keepalive timeout" }
        return failure.message.contains("End of file") ? "end of file" : "I/O error"
    }

    /// Gives up what is open and connects anew.
    func connect(to name: String?, readOnly: Bool) async throws {
        await disconnect()
        do {
            let opened = try await Connection.open(name, readOnly: readOnly, timeout: timeout, keepalive: nil)
            try startKeepalive(opened)
            connection = opened
            if wasDisconnected { printError("Reconnected to the hypervisor") }
            wasDisconnected = false
        } catch {
            throw CommandFailure(
                wasDisconnected ? "failed to reconnect to the hypervisor" : "failed to connect to the hypervisor", cause: error)
        }
    }

    /// What `connect` does: leaves what is open, and remembers the new name when it could be reached.
    func reconnect(to name: String?, readOnly: Bool) async throws {
        try await connect(to: name, readOnly: readOnly)
        isReadOnly = readOnly
        connectionName = name
    }

    private func startKeepalive(_ connection: Connection) throws {
        let interval = keepaliveInterval ?? 5
        guard interval > 0 else { return }
        do {
            try connection.startKeepalive(interval: .seconds(Int(interval)), count: Int(keepaliveCount ?? 6))
        } catch {
            guard keepaliveInterval == nil else {
                printError("Cannot setup keepalive on connection as requested, disconnecting")
                throw error
            }
            debug(.info, "Failed to setup keepalive on connection\n")
        }
    }

    func disconnect() async {
        await connection?.close()
        connection = nil
    }
}
