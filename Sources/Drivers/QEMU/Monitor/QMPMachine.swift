// SPDX-License-Identifier: Apache-2.0

/// The monitor protocol without any input or output: bytes and times go in, actions come out.
///
/// Commands go out in batches, and a batch is answered as a whole. Nothing is sent before the greeting; the first
/// batch then travels in one write with the capabilities negotiation.
struct QMPMachine: Sendable {
    typealias Instant = ContinuousClock.Instant

    enum Action: Sendable, Equatable {
        case write([UInt8])
        case greeted(QMPGreeting)
        case event(QMPEvent)
        case finished(batch: UInt64, results: [QMPResult])
        /// The connection is of no use any more; all batches have been finished.
        case close(QMPError)
    }

    struct Limits: Sendable {
        /// Longest line, in bytes.
        var line = 32 << 20
        /// Most commands without an answer.
        var outstanding = 4096
    }

    private enum State {
        case awaitingGreeting, open, closed
    }

    private struct Batch {
        var commands: [QMPCommand]
        var results: [QMPResult?]
        var missing: Int
        var deadline: Instant
    }

    private let limits: Limits
    private var state = State.awaitingGreeting
    private var partialLine: [UInt8] = []
    private var unsent: [UInt8] = []
    private var nextBatch: UInt64 = 1
    private var nextID: UInt64 = 1
    private var batches: [UInt64: Batch] = [:]
    /// Where the answer to an id belongs. Ids of batches that timed out stay until their late answers come.
    private var waiting: [UInt64: (batch: UInt64, index: Int)] = [:]
    private let greetingDeadline: Instant

    init(greetingDeadline: Instant, limits: Limits = Limits()) {
        self.greetingDeadline = greetingDeadline
        self.limits = limits
        let id = takeID()
        unsent = QMPCommand("qmp_capabilities").line(id: Self.idPrefix + String(id))
        waiting[id] = (0, 0)
    }

    /// The time at which `expire` has to be called; nil when nothing is waited for.
    var nextDeadline: Instant? {
        let batch = batches.values.lazy.map(\.deadline).min()
        guard state == .awaitingGreeting else { return batch }
        return min(greetingDeadline, batch ?? greetingDeadline)
    }

    /// True when QEMU owes answers whose deadline has passed.
    var isStalled: Bool { waiting.count > batches.values.reduce(0) { $0 + $1.missing } + (state == .awaitingGreeting ? 1 : 0) }

    /// Queues commands as one batch; its number comes back in `finished`.
    mutating func send(_ commands: [QMPCommand], deadline: Instant) -> (batch: UInt64, actions: [Action]) {
        let number = nextBatch
        nextBatch += 1
        let refusal: QMPError? = state == .closed ? .closed : waiting.count + commands.count > limits.outstanding ? .overloaded : nil
        if let refusal {
            return (number, [.finished(batch: number, results: commands.map { _ in .failure(refusal) })])
        }
        guard !commands.isEmpty else { return (number, [.finished(batch: number, results: [])]) }
        var bytes: [UInt8] = []
        for (index, command) in commands.enumerated() {
            let id = takeID()
            waiting[id] = (number, index)
            bytes += command.line(id: Self.idPrefix + String(id))
        }
        batches[number] = Batch(
            commands: commands, results: Array(repeating: nil, count: commands.count), missing: commands.count, deadline: deadline)
        guard state == .open else {
            unsent += bytes
            return (number, [])
        }
        return (number, [.write(bytes)])
    }

    /// Takes what arrived from QEMU.
    mutating func receive(_ bytes: ArraySlice<UInt8>) -> [Action] {
        var actions: [Action] = []
        var rest = bytes
        while state != .closed, let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            partialLine += rest[..<end]
            rest = rest[rest.index(after: end)...]
            let line = partialLine
            partialLine = []
            guard line.count <= limits.line else { return actions + fail(.violation("a line is too long")) }
            actions += receiveLine(line[...])
        }
        guard state != .closed else { return actions }
        partialLine += rest
        guard partialLine.count <= limits.line else { return actions + fail(.violation("a line is too long")) }
        return actions
    }

    /// The connection has ended.
    mutating func end() -> [Action] { state == .closed ? [] : fail(.closed) }

    /// Finishes batches whose time is up; a greeting that does not come ends the connection.
    mutating func expire(now: Instant) -> [Action] {
        if state == .awaitingGreeting, greetingDeadline <= now { return fail(.timedOut(command: "qmp_capabilities")) }
        var actions: [Action] = []
        for (number, batch) in batches where batch.deadline <= now {
            batches[number] = nil
            let results = zip(batch.commands, batch.results).map { command, result in
                result ?? .failure(.timedOut(command: command.name))
            }
            actions.append(.finished(batch: number, results: results))
        }
        return actions
    }

    private mutating func takeID() -> UInt64 {
        defer { nextID += 1 }
        return nextID
    }

    private static let idPrefix = "libvirt-"

    private mutating func fail(_ error: QMPError) -> [Action] {
        state = .closed
        var actions: [Action] = []
        for number in batches.keys.sorted() {
            guard let batch = batches[number] else { continue }
            actions.append(.finished(batch: number, results: batch.results.map { $0 ?? .failure(error) }))
        }
        batches = [:]
        waiting = [:]
        partialLine = []
        return actions + [.close(error)]
    }

    private mutating func receiveLine(_ line: ArraySlice<UInt8>) -> [Action] {
        guard line.contains(where: { $0 != 0x0d && $0 != 0x20 && $0 != 0x09 }) else { return [] }
        let message: JSON
        do throws(JSONError) {
            message = try JSON(parsing: line)
        } catch {
            return fail(.violation("\(error.reason) at byte \(error.offset) of a line"))
        }
        if let name = message["event"]?.text { return [.event(Self.event(name, message))] }
        if let greeting = message["QMP"] { return receiveGreeting(greeting) }
        guard state == .open else { return fail(.violation("something came before the greeting")) }
        return receiveAnswer(message)
    }

    private static func event(_ name: String, _ message: JSON) -> QMPEvent {
        let time = message["timestamp"]
        return QMPEvent(
            name: name, data: message["data"] ?? .object(JSON.Members()), seconds: time?["seconds"]?.int64 ?? 0,
            microseconds: time?["microseconds"]?.int64.flatMap { Int32(exactly: $0) } ?? 0)
    }

    private mutating func receiveGreeting(_ greeting: JSON) -> [Action] {
        guard state == .awaitingGreeting else { return fail(.violation("a second greeting")) }
        state = .open
        let version = greeting["version"]?["qemu"]
        let parsed = QMPGreeting(
            major: version?["major"]?.int64 ?? 0, minor: version?["minor"]?.int64 ?? 0, micro: version?["micro"]?.int64 ?? 0,
            package: greeting["version"]?["package"]?.text ?? "")
        let bytes = unsent
        unsent = []
        return [.greeted(parsed), .write(bytes)]
    }

    private mutating func receiveAnswer(_ message: JSON) -> [Action] {
        guard message["return"] != nil || message["error"] != nil else {
            return fail(.violation("a message is neither greeting, event nor answer"))
        }
        guard let text = message["id"]?.text, text.hasPrefix(Self.idPrefix), let number = UInt64(text.dropFirst(Self.idPrefix.utf8.count))
        else { return fail(.violation("an answer without a known id")) }
        guard let place = waiting.removeValue(forKey: number) else { return fail(.violation("an answer that nobody waits for")) }
        if place.batch == 0 {
            return message["return"] != nil ? [] : fail(.violation("QEMU refuses to negotiate"))
        }
        // The batch is gone when its deadline has passed.
        guard var batch = batches.removeValue(forKey: place.batch) else { return [] }
        batch.results[place.index] = Self.result(message, of: batch.commands[place.index], id: text)
        batch.missing -= 1
        guard batch.missing == 0 else {
            batches[place.batch] = batch
            return []
        }
        return [.finished(batch: place.batch, results: batch.results.map { $0 ?? .failure(.closed) })]
    }

    private static func result(_ message: JSON, of command: QMPCommand, id: String) -> QMPResult {
        if command.passthrough != nil { return .success(message) }
        if let result = message["return"] { return .success(result) }
        let error = message["error"]
        return .failure(
            .refused(
                command: command.name, errorClass: error?["class"]?.text ?? "GenericError",
                description: error?["desc"]?.text ?? "unknown error"))
    }
}
