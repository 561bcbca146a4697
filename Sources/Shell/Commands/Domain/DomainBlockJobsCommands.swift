// SPDX-License-Identifier: Apache-2.0
import Errors
import RPCClient
import WireProtocol

/// Long work on the images behind a running domain's disks.
enum DomainBlockJobsCommands {
    static func blockcommit(_ i: Invocation) async throws {
        let isActive = i.has("active") || i.has("pivot") || i.has("keep-overlay")
        try i.exclude("pivot", "keep-overlay")
        try checkWaiting(i, ["timeout", "wait", "pivot", "keep-overlay"])
        let path = try i.required("path")
        let base = try i.text("base")
        let top = try i.text("top")
        let bandwidth = try speed(i)
        var flags = i.flags(["shallow": 1, "delete": 2, "keep-relative": 8])
        if isActive { flags |= 4 }
        if bandwidth.isBytes { flags |= 16 }
        let domain = try await i.domain()
        let arguments = Remote.DomainBlockCommitArgs(
            dom: domain, disk: path, base: base, top: top, bandwidth: bandwidth.value, flags: flags)
        let waits = BlockJobWait.isWanted(i) || i.has("pivot") || i.has("keep-overlay")
        try await i.services.domainBlockCommit(arguments, in: i.call)
        guard waits else {
            return i.printExtra(isActive ? "Active Block Commit started" : "Block Commit started")
        }
        let outcome = try await BlockJobWait(i, domain, path, label: "Block commit", isMirror: isActive).run()
        guard outcome == .ready else {
            return i.printExtra("\nCommit \(outcome == .gone ? "complete" : "aborted")")
        }
        if i.has("pivot") {
            try await attempting("failed to pivot job for disk \(path)") { try await abort(i, domain, path, flags: 2) }
            i.printExtra("\nSuccessfully pivoted")
        } else if i.has("keep-overlay") {
            try await attempting("failed to finish job for disk \(path)") { try await abort(i, domain, path, flags: 0) }
            i.printExtra("\nCommit complete, overlay image kept")
        } else {
            i.printExtra("\nNow in synchronized phase")
        }
    }

    private static func abort(_ i: Invocation, _ domain: Remote.Domain, _ path: String, flags: UInt32) async throws {
        try await i.services.domainBlockJobAbort(.init(dom: domain, path: path, flags: flags), in: i.call)
    }

    /// A bandwidth: MiB/s, or bytes with `--bytes` or a unit.
    private static func speed(_ i: Invocation) throws -> (value: UInt64, isBytes: Bool) {
        guard let text = i.raw("bandwidth") else { return (0, i.has("bytes")) }
        if !i.has("bytes"), let number = IntegerText.unsigned(text, wraps: true, as: UInt64.self) { return (number, false) }
        guard let bytes = Sizes.parse(text, scale: 1, limit: .max) else {
            throw CommandFailure("Scaled numeric value '\(text)' for <--bandwidth> option is malformed or out of range")
        }
        return (bytes, true)
    }

    /// Options that only make sense for those who wait.
    private static func checkWaiting(_ i: Invocation, _ causes: [String]) throws {
        _ = try i.timeout()
        let list = causes.map { "--\($0)" }
        for option in ["verbose", "async"] where i.has(option) && !causes.contains(where: i.has) {
            throw CommandFailure("--\(option) requires at least one of \(list.dropLast().joined(separator: ", ")), or \(list.last ?? "")")
        }
    }

    static func blockpull(_ i: Invocation) async throws {
        try i.require("wait", for: "verbose")
        try i.require("wait", for: "async")
        _ = try i.timeout()
        let path = try i.required("path")
        let base = try i.text("base")
        let bandwidth = try speed(i)
        var flags = i.flags(["keep-relative": 16])
        let domain = try await i.domain()
        if base != nil || flags != 0 {
            if bandwidth.isBytes { flags |= 64 }
            let arguments = Remote.DomainBlockRebaseArgs(dom: domain, path: path, base: base, bandwidth: bandwidth.value, flags: flags)
            try await i.services.domainBlockRebase(arguments, in: i.call)
        } else {
            if bandwidth.isBytes { flags |= 64 }
            try await i.services.domainBlockPull(.init(dom: domain, path: path, bandwidth: bandwidth.value, flags: flags), in: i.call)
        }
        guard BlockJobWait.isWanted(i) else { return i.printExtra("Block Pull started") }
        let outcome = try await BlockJobWait(i, domain, path, label: "Block Pull", isMirror: false).run()
        i.printExtra(outcome == .gone ? "\nPull complete" : "\nPull aborted")
    }

    static func blockcopy(_ i: Invocation) async throws {
        try i.exclude("dest", "xml")
        try i.exclude("format", "xml")
        try i.exclude("blockdev", "xml")
        try i.exclude("pivot", "finish")
        _ = try i.timeout()
        let format = try i.text("format")
        let path = try i.required("path")
        let destination = try i.text("dest")
        let bandwidth = try speed(i)
        let granularity = try i.uint32("granularity") ?? 0
        let bufferSize = try i.uint64("buf-size") ?? 0
        let flags = i.flags(["shallow": 1, "reuse-external": 2, "transient-job": 4, "synchronous-writes": 8])
        guard destination != nil || i.has("xml") else { throw CommandFailure("need either --dest or --xml") }
        try checkWaiting(i, ["timeout", "wait", "pivot", "finish"])
        let domain = try await i.domain()
        let needsDocument =
            i.has("xml") || granularity > 0 || bufferSize > 0 || flags & 12 != 0 || i.has("print-xml") || (format ?? "raw") != "raw"
        if needsDocument {
            let xml = try i.has("xml") ? i.file("xml") : copyDocument(i, destination ?? "", format)
            if i.has("print-xml") { return i.print(xml) }
            let parameters = try copyParameters(bandwidth, granularity, bufferSize)
            let arguments = Remote.DomainBlockCopyArgs(dom: domain, path: path, destxml: xml, params: parameters, flags: flags)
            try await i.services.domainBlockCopy(arguments, in: i.call)
        } else {
            // Older daemons know only this call.
            var rebase: UInt32 = 8 | (flags & 3) | i.flags(["blockdev": 32])
            if format == "raw" { rebase |= 4 }
            if bandwidth.isBytes { rebase |= 64 }
            let arguments = Remote.DomainBlockRebaseArgs(
                dom: domain, path: path, base: destination, bandwidth: bandwidth.value, flags: rebase)
            try await i.services.domainBlockRebase(arguments, in: i.call)
        }
        guard BlockJobWait.isWanted(i) || i.has("pivot") || i.has("finish") else { return i.printExtra("Block Copy started") }
        let outcome = try await BlockJobWait(i, domain, path, label: "Block Copy", isMirror: true).run()
        guard outcome == .ready else {
            if outcome == .gone { return i.printExtra("\nCopy failed") }
            return i.printExtra("\nCopy aborted")
        }
        if i.has("pivot") {
            try await attempting("failed to pivot job for disk \(path)") { try await abort(i, domain, path, flags: 2) }
            i.printExtra("\nSuccessfully pivoted")
        } else if i.has("finish") {
            try await attempting("failed to finish job for disk \(path)") { try await abort(i, domain, path, flags: 0) }
            i.printExtra("\nSuccessfully copied")
        } else {
            i.printExtra("\nNow in mirroring phase")
        }
    }

    private static func copyDocument(_ i: Invocation, _ destination: String, _ format: String?) -> String {
        let isBlock = i.has("blockdev")
        return "<disk type='\(isBlock ? "block" : "file")'>\n  <source \(isBlock ? "dev" : "file")='\(destination.xmlEscaped)'/>\n"
            + (format.map { "  <driver type='\($0.xmlEscaped)'/>\n" } ?? "") + "</disk>\n"
    }

    private static func copyParameters(
        _ bandwidth: (value: UInt64, isBytes: Bool), _ granularity: UInt32, _ bufferSize: UInt64
    ) throws -> [Remote.TypedParam] {
        var parameters: [Remote.TypedParam] = []
        if bandwidth.value > 0 {
            let (bytes, overflow) = bandwidth.value.multipliedReportingOverflow(by: bandwidth.isBytes ? 1 : 1 << 20)
            guard !overflow else { throw VirtError(.overflow, .unspecified, "bandwidth \(bandwidth.value) is too large") }
            parameters.append(.ullong("bandwidth", bytes))
        }
        if granularity > 0 { parameters.append(.uint("granularity", granularity)) }
        if bufferSize > 0 { parameters.append(.ullong("buf-size", bufferSize)) }
        return parameters
    }

    private static let jobNames = ["Unknown job", "Block Pull", "Block Copy", "Block Commit", "Active Block Commit", "Backup"]

    static func blockjob(_ i: Invocation) async throws {
        let isAbort = i.has("abort") || i.has("pivot") || i.has("async")
        for first in ["info", "raw"] { for second in ["abort", "pivot", "async", "bandwidth"] { try i.exclude(first, second) } }
        let path = try i.required("path")
        if isAbort, !i.has("bandwidth") {
            let domain = try await i.domain()
            return try await abort(i, domain, path, flags: i.flags(["async": 1, "pivot": 2]))
        }
        if i.has("bandwidth") {
            let bandwidth = try speed(i)
            let domain = try await i.domain()
            let arguments = Remote.DomainBlockJobSetSpeedArgs(
                dom: domain, path: path, bandwidth: bandwidth.value, flags: bandwidth.isBytes ? 1 : 0)
            return try await i.services.domainBlockJobSetSpeed(arguments, in: i.call)
        }
        try await show(i, try await i.domain(), path)
    }

    private static func show(_ i: Invocation, _ domain: Remote.Domain, _ path: String) async throws {
        // Bytes first: the number in MiB may have been cut.
        let info: Remote.DomainGetBlockJobInfoRet
        var isBytes = true
        do {
            info = try await i.services.domainGetBlockJobInfo(.init(dom: domain, path: path, flags: 1), in: i.call)
        } catch let error as VirtError where error.code == .invalidArg && !i.has("bytes") {
            info = try await i.services.domainGetBlockJobInfo(.init(dom: domain, path: path, flags: 0), in: i.call)
            isBytes = false
        }
        guard info.found != 0 else {
            if i.has("raw") { return }
            i.print("No current block job for \(path)")
            return
        }
        if i.has("raw") {
            i.print(
                " type=\(DomainNames.pick(jobNames, info.type) ?? "unknown")\n bandwidth=\(info.bandwidth)\n cur=\(info.cur)\n end=\(info.end)\n"
            )
            return
        }
        JobProgress(i.shell, label: DomainNames.pick(jobNames, info.type) ?? "Unknown job", isShown: true)
            .show(remaining: info.end - min(info.cur, info.end), total: info.end, isFinal: info.cur == info.end)
        guard info.bandwidth > 0 else { return i.print("\n") }
        if isBytes {
            let (value, unit) = Sizes.readable(info.bandwidth)
            i.print(
                i.has("bytes")
                    ? "    Bandwidth limit: \(info.bandwidth) bytes/s\n"
                    : "    Bandwidth limit: \(info.bandwidth) bytes/s (\(String.fixed(value, 3)) \(unit)/s)\n")
        } else {
            i.print("    Bandwidth limit: \(info.bandwidth) MiB/s\n")
        }
    }
}

/// Waits for a block job to end, or to be ready to be finished.
struct BlockJobWait {
    enum Outcome { case gone, ready, aborted }

    private let i: Invocation
    private let domain: Remote.Domain
    private let path: String
    private let label: String
    private let isMirror: Bool
    private static let pause: Duration = .milliseconds(500)

    /// Do the options ask for waiting?
    static func isWanted(_ i: Invocation) -> Bool { i.has("wait") || i.has("timeout") || i.has("async") }

    init(_ i: Invocation, _ domain: Remote.Domain, _ path: String, label: String, isMirror: Bool) {
        self.i = i
        self.domain = domain
        self.path = path
        self.label = label
        self.isMirror = isMirror
    }

    func run() async throws -> Outcome {
        let timeout = try i.timeout()
        return try await Interrupts.watching {
            let clock = ContinuousClock()
            let started = clock.now
            while true {
                let info = try await attempting("failed to query job for disk \(path)") {
                    try await i.services.domainGetBlockJobInfo(.init(dom: domain, path: path, flags: 0), in: i.call)
                }
                let progress = JobProgress(i.shell, label: label, isShown: i.has("verbose"))
                guard info.found != 0 else {
                    progress.finish()
                    return .gone
                }
                progress.show(remaining: info.end - min(info.cur, info.end), total: info.end, isFinal: false)
                if isMirror, info.cur == info.end, info.end > 0 {
                    progress.finish()
                    return .ready
                }
                let isLate = timeout.map { clock.now - started > .seconds(Int($0)) } ?? false
                if Interrupts.wasInterrupted || isLate {
                    try await i.services.domainBlockJobAbort(.init(dom: domain, path: path, flags: i.flags(["async": 1])), in: i.call)
                    return .aborted
                }
                try await Task.sleep(for: Self.pause)
            }
        }
    }
}
