// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// A command for QEMU's monitor.
struct QMPCommand: Sendable, Hashable {
    var name: String
    var arguments: JSON?
    /// Set for a client's own command, which travels as it is; its result is QEMU's whole answer, also when that is an error.
    var passthrough: JSON.Members?

    init(_ name: String, _ arguments: JSON? = nil) {
        self.name = name
        self.arguments = arguments
    }

    init(passthrough members: JSON.Members) {
        self.name = members["execute"]?.text ?? "?"
        self.passthrough = members
    }

    /// The command's line on the wire.
    func line(id: String) -> [UInt8] {
        var members = passthrough ?? JSON.Members([.init(key: "execute", value: .string(name))])
        if let arguments { members["arguments"] = arguments }
        members["id"] = .string(id)
        var bytes: [UInt8] = []
        JSON.object(members).write(to: &bytes)
        bytes += [0x0d, 0x0a]
        return bytes
    }

    /// A command of the monitor's older, human language; its answer is the text that a person would see.
    static func human(_ line: String) -> QMPCommand { QMPCommand("human-monitor-command", ["command-line": .string(line)]) }
}

/// Something that QEMU tells unasked.
struct QMPEvent: Sendable, Hashable {
    var name: String
    var data: JSON
    var seconds: Int64
    var microseconds: Int32
}

/// What QEMU's greeting tells of itself.
struct QMPGreeting: Sendable, Hashable {
    var major: Int64
    var minor: Int64
    var micro: Int64
    /// The distributor's suffix, e.g. `Debian 1:7.2+dfsg-7`.
    var package: String
}

/// Why a command has no result.
enum QMPError: Error, Sendable, Hashable {
    /// QEMU refused the command.
    case refused(command: String, errorClass: String, description: String)
    /// No answer before the deadline; QEMU may still carry it out.
    case timedOut(command: String)
    /// The monitor's connection has ended.
    case closed
    /// QEMU sent what is not the protocol.
    case violation(String)
    /// Too much is waiting for an answer already.
    case overloaded

    /// The error as clients see it.
    var virtError: VirtError {
        switch self {
        case .refused(let command, _, let description):
            VirtError(.internalError, .qemu, "unable to execute QEMU command '\(command)': \(description)")
        case .timedOut(let command):
            VirtError(.operationTimeout, .qemu, "no answer of the QEMU monitor to '\(command)'")
        case .closed: VirtError(.operationFailed, .qemu, "domain is no longer running")
        case .violation(let reason): VirtError(.internalError, .qemu, "QEMU monitor: \(reason)")
        case .overloaded: VirtError(.operationFailed, .qemu, "QEMU monitor: too many commands wait for an answer")
        }
    }
}

typealias QMPResult = Result<JSON, QMPError>
