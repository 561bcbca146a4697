// SPDX-License-Identifier: Apache-2.0

/// What came of a command on one host.
struct HostOutcome: Sendable {
    enum Status: String, Sendable { case succeeded = "ok", failed, timedOut = "timed out", skipped = "not tried" }

    let host: Inventory.Host
    var status: Status
    var result = CommandResult()
    var errors: [String] = []
}

/// Runs one command on many hosts, so many at a time, none longer than its deadline.
struct FleetRun: Sendable {
    let deadline: Duration
    let parallel: Int
    /// One after another, ending with the first failure.
    let isRolling: Bool
    let isReadOnly: Bool

    typealias Work = @Sendable (ShellSession) async -> Bool

    /// - Returns: an outcome for each host, in the order of `hosts`.
    func run(on hosts: [Inventory.Host], _ work: @escaping Work) async -> [HostOutcome] {
        if isRolling { return await roll(over: hosts, work) }
        return await withTaskGroup(of: (Int, HostOutcome).self) { group in
            var outcomes: [HostOutcome?] = Array(repeating: nil, count: hosts.count)
            var next = 0
            func startNext() {
                guard next < hosts.count else { return }
                let index = next
                next += 1
                group.addTask { (index, await one(hosts[index], work)) }
            }
            for _ in 0..<parallel { startNext() }
            while let (index, outcome) = await group.next() {
                outcomes[index] = outcome
                startNext()
            }
            return outcomes.compactMap { $0 }
        }
    }

    private func roll(over hosts: [Inventory.Host], _ work: @escaping Work) async -> [HostOutcome] {
        var outcomes: [HostOutcome] = []
        for host in hosts {
            if let last = outcomes.last, last.status != .succeeded {
                outcomes.append(HostOutcome(host: host, status: .skipped))
            } else {
                outcomes.append(await one(host, work))
            }
        }
        return outcomes
    }

    private func one(_ host: Inventory.Host, _ work: @escaping Work) async -> HostOutcome {
        let seconds = Double(deadline.components.seconds) + Double(deadline.components.attoseconds) / 1e18
        let late = HostOutcome(
            host: host, status: .timedOut, errors: ["no answer within \(String.fixed(seconds, seconds < 10 ? 1 : 0)) s"])
        // Whoever is first decides; the work heeds the cancellation and is left to end by itself.
        let (outcomes, continuation) = AsyncStream.makeStream(of: HostOutcome.self)
        let job = Task { continuation.yield(await perform(host, work)) }
        let clock = Task {
            guard (try? await Task.sleep(for: deadline)) != nil else { return }
            continuation.yield(late)
        }
        defer {
            job.cancel()
            clock.cancel()
            continuation.finish()
        }
        for await outcome in outcomes { return outcome }
        return late
    }

    private func perform(_ host: Inventory.Host, _ work: Work) async -> HostOutcome {
        var arguments = ShellArguments()
        arguments.uri = host.uri
        arguments.isReadOnly = isReadOnly
        arguments.isQuiet = true
        let shell = ShellSession(program: "swiftvirsh", arguments: arguments, catalogue: .extended)
        shell.timeout = deadline
        shell.output.capture = CommandResult()
        shell.output.errorCapture = []
        let succeeded = await work(shell)
        var outcome = HostOutcome(host: host, status: succeeded ? .succeeded : .failed)
        outcome.result = shell.output.capture ?? CommandResult()
        outcome.errors = (shell.output.errorCapture ?? []).map { text in
            let line = text.split(separator: "\n").joined(separator: " ")
            return line.hasPrefix("error: ") ? String(line.dropFirst(7)) : line
        }
        await shell.disconnect()
        return outcome
    }
}
