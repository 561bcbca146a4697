// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

extension CommandCatalogue {
    /// The stock shell's commands and ours.
    static let extended = CommandCatalogue(
        CommandGroup.all + [CommandGroup("Beyond virsh", keyword: "beyond", "top events", tables: [ExtendedCommands.table])])
}

/// What the stock shell does not have.
enum ExtendedCommands {
    static let table: [Command] = [
        Command(
            "top", "show what running domains use, again and again",
            "Sorted by use of the processors. Ends with an interrupt, or after --count turns.",
            [
                .number("delay", "seconds between two turns (default 2)"),
                .number("count", "end after so many turns"),
            ],
            run: top),
        Command(
            "events", "print events of all domains as they come",
            "Every kind of event that the driver knows, until an interrupt.",
            [
                .flag("follow", "go on after the first event"),
                .flag("json", "one JSON object per line"),
                .number("timeout", "timeout seconds"),
            ],
            run: events),
    ]

    static func events(_ i: Invocation) async throws {
        let isJSON = i.has("json")
        let isFollowing = i.has("follow")
        let timeout = try i.int32("timeout")
        guard let connection = i.connection else { return }
        let (lines, continuation) = AsyncStream.makeStream(of: String?.self)
        try await Interrupts.watching {
            var tasks: [Task<Void, Never>] = []
            for kind in DomainEventKind.allCases {
                guard let source = try? await kind.source(connection, nil) else { continue }
                tasks.append(
                    Task {
                        await source.run { text in continuation.yield(isJSON ? json(kind.rawValue, text) : "\(EventWait.stamp()): \(text)")
                        }
                    })
            }
            guard !tasks.isEmpty else { throw CommandFailure("the driver has no events") }
            tasks.append(
                Task {
                    let clock = ContinuousClock()
                    let started = clock.now
                    while !Interrupts.wasInterrupted, connection.failure == nil,
                        timeout.map({ clock.now - started < .seconds(Int($0)) }) ?? true
                    {
                        guard (try? await Task.sleep(for: .milliseconds(100))) != nil else { return }
                    }
                    continuation.yield(nil)
                })
            defer { for task in tasks { task.cancel() } }
            for await line in lines {
                guard let line else { break }
                i.print(line)
                i.shell.output.flush()
                if !isFollowing { break }
            }
        }
        if let failure = connection.failure { throw failure }
    }

    /// `event 'lifecycle' for domain 'a': Started Booted` as an object.
    static func json(_ kind: String, _ text: String) -> String {
        var text = text[...]
        while text.last == "\n" { text = text.dropLast() }
        let start = "event '\(kind)' for domain '"
        var domain = ""
        if text.hasPrefix(start) {
            text = text.dropFirst(start.count)
            domain = String(text.prefix { $0 != "'" })
            text = text.dropFirst(domain.count + 1).drop { $0 == ":" || $0 == " " }
        }
        let members: [(String, JSONValue)] = [
            ("time", .string(EventWait.stamp())), ("event", .string(kind)), ("domain", .string(domain)), ("details", .string(String(text))),
        ]
        return JSONValue.object(members).text(isPretty: false) + "\n"
    }
}
