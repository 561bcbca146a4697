// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Synchronization

/// What QEMU binaries can do: asked once, kept on disk, forgotten when the binary changes.
final class EmulatorCache: Sendable {
    private let folder: String
    private let workers: WorkerPool
    /// By path and identity of the binary.
    private let known = Mutex<[String: OnceAsync<Emulator>]>([:])

    init(folder: String, workers: WorkerPool) {
        self.folder = folder
        self.workers = workers
    }

    /// - Throws: `systemError` when the binary is not there, `internalError` when it does not answer.
    func emulator(_ path: String, _ watcher: FileEvents) async throws -> Emulator {
        let identity = try Self.identity(path)
        let once = known.withLock { known in
            let once = known[identity] ?? OnceAsync()
            known[identity] = once
            return once
        }
        return try await once.value { [folder, workers] in
            let file = "\(folder)/\(Self.fileName(identity)).json"
            if let kept = try? await workers.run({ try Self.read(file) }) { return kept }
            let emulator = try await EmulatorProbe.ask(path, watcher, workers)
            // A cache that cannot be written only costs time.
            try? await workers.run { () throws(VirtError) in
                try Files.makeFolder(folder)
                try Files.replace(file, with: emulator.json.serialized)
            }
            return emulator
        }
    }

    private static func identity(_ path: String) throws(VirtError) -> String {
        var status = stat()
        guard stat(path, &status) == 0, access(path, X_OK) == 0 else {
            throw VirtError(.systemError, .qemu, "Cannot check QEMU binary \(path): \(String(cString: strerror(errno)))")
        }
        return "\(path) \(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }

    private static func fileName(_ identity: String) -> String {
        // FNV-1a: names only have to differ.
        let hash = identity.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }

    private static func read(_ file: String) throws -> Emulator? {
        try Files.read(file).flatMap { Emulator(cached: try JSON(parsing: $0[...])) }
    }
}

/// Asks a binary what it can do.
enum EmulatorProbe {
    private static let deadline = Duration.seconds(30)

    static func ask(_ path: String, _ watcher: FileEvents, _ workers: WorkerPool) async throws -> Emulator {
        let (process, monitor) = try await workers.run { () throws(VirtError) in try start(path, watcher) }
        defer {
            monitor.close()
            process.discard()
        }
        let answers = await monitor.execute(
            [QMPCommand("query-version"), QMPCommand("query-machines"), QMPCommand("query-kvm")], within: deadline)
        do {
            let values = try answers.map { try $0.get() }
            return Emulator(path: path, version: values[0], machines: values[1], kvm: values[2])
        } catch let error as QMPError {
            throw VirtError(.internalError, .qemu, "Failed to probe QEMU binary \(path): \(error.virtError.message)")
        }
    }

    private static func start(_ path: String, _ watcher: FileEvents) throws(VirtError) -> (GuestProcess, QMPMonitor) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Files.failure("cannot create socket pair")
        }
        let (ours, theirs) = (ends[0], ends[1])
        let output = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer {
            close(theirs)
            close(output)
        }
        do throws(VirtError) {
            let child = try GatedProcess(
                .init(
                    program: path,
                    arguments: [
                        "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "none,accel=kvm:tcg", "-chardev",
                        "socket,id=monitor,fd=\(theirs)", "-mon", "chardev=monitor,mode=control",
                    ], environment: ["LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"], output: output, keptDescriptors: [theirs],
                    identity: nil), events: watcher)
            try child.open()
            _ = fcntl(ours, F_SETFL, O_NONBLOCK)
            let delegate = QMPMonitor.Delegate(event: { _ in }, closed: { _ in })
            return (
                child.process, QMPMonitor(descriptor: ours, events: watcher, greetingDeadline: deadline, delegate: delegate)
            )
        } catch {
            close(ours)
            throw error
        }
    }
}
