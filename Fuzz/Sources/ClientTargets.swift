// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import RPC
import TestSupport
import WireProtocol
import XDR

extension FuzzTarget {
    /// A server's bytes against the client's connection, which makes calls and reads streams meanwhile: the first half of an input
    /// says what the client does after each frame, the rest is what it receives.
    static func client() throws -> FuzzTarget {
        let folder = Repository.root.appendingPathComponent("Tests/WireProtocolTests/Resources/sessions")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var seeds: [[UInt8]] = []
        for file in files {
            let frames = try RecordedSession(contentsOf: folder.appendingPathComponent(file)).frames.map(\.bytes)
            let wanted = frames.filter { $0.count < 1024 }
            for start in stride(from: 0, to: min(wanted.count, 64), by: 8) {
                let bytes = Array(wanted[start..<min(start + 8, wanted.count)].joined())
                seeds.append([UInt8(bytes.count % 32)] + (0..<31).map { UInt8($0 * 7 & 255) } + bytes)
            }
        }
        // Answers to the client's first calls, of every kind and status.
        for kind: UInt8 in 0...7 {
            for status: UInt8 in 0...3 {
                let frames = (0..<4).flatMap { serial -> [UInt8] in
                    [0, 0, 0, 40, 0x20, 0, 0x80, 0x86, 0, 0, 0, 1, 0, 0, 0, 201, 0, 0, 0, kind, 0, 0, 0, UInt8(serial), 0, 0, 0, status]
                        + [0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0]
                }
                seeds.append([2, 1] + [UInt8](repeating: kind &* 4 &+ status, count: 30) + frames)
            }
        }
        return FuzzTarget(seeds: seeds, tokens: clientWords, run: ClientRun.run)
    }

    private static let clientWords: [[UInt8]] = [
        [0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 0, 2], [0, 0, 0, 3], [0, 0, 0, 4], [0, 0, 0, 5], [0, 0, 0, 6], [0, 0, 0, 28], [0, 0, 0, 32],
        [0, 0, 0, 201], [0x20, 0, 0x80, 0x86], [0x6b, 0x65, 0x65, 0x70], [2, 0, 0, 4], [2, 0, 0, 5], [127, 255, 255, 255],
        [255, 255, 255, 255],
    ]
}

/// One client through one input.
private struct ClientRun {
    private var machine: ClientMachine
    private var serials: [UInt32] = []
    private var actions: ArraySlice<UInt8>
    private var received = 0

    private static let limits = {
        var limits = ClientStreamLimits()
        limits.pause = 256
        limits.fail = 1024
        return limits
    }()

    static func run(_ input: [UInt8]) {
        guard input.count > 32 else { return }
        var run = ClientRun(machine: ClientMachine(limits: limits), actions: input.prefix(32))
        var frames = FrameReader()
        // In two portions, so that frames are cut anywhere.
        let cut = 32 + Int(input[0]) * (input.count - 32) / 256
        for portion in [input[32..<cut], input[cut...]] {
            portion.withUnsafeBytes { bytes in
                do throws(FrameReader.Failure) { try frames.read(bytes) { frame, _ in run.take(frame) } } catch {}
            }
        }
        run.machine.disconnect(VirtError(.internalError, .rpc, "over"))
        for serial in run.serials {
            guard run.machine.hasNews(of: serial) else { fatalError("a stream's reader would wait for ever") }
        }
    }

    /// What the client does next, then what it makes of the frame.
    private mutating func take(_ frame: UnsafeRawBufferPointer) -> Bool {
        act()
        received += frame.count
        let span = RawSpan(_unsafeBytes: frame).extracting(droppingFirst: MessageLimits.lengthSize)
        var reader = XDRReader(span)
        guard let header = try? MessageHeader(from: &reader) else { return true }
        let skipped = MessageLimits.headerSize + (FrameParser.carriesDescriptors(header.type) ? 4 : 0)
        let before = machine.pendingCalls
        let action = machine.receive(header, payload: span.extracting(droppingFirst: skipped))
        guard machine.pendingCalls <= before, machine.pendingCalls <= serials.count else { fatalError("a server made a call of ours") }
        guard machine.bufferedBytes <= serials.count * (Self.limits.fail + frame.count + 64) else {
            fatalError("streams grow without bound")
        }
        switch action {
        case .succeeded(let serial), .failed(let serial, _), .streamChanged(let serial), .streamBroken(let serial, _):
            guard serials.contains(serial) else { fatalError("news of a call that was never made") }
        case .disconnect: return false
        case .none, .event, .send: break
        }
        return true
    }

    private mutating func act() {
        let action = actions.popFirst() ?? 0
        let serial = serials.isEmpty ? 0 : serials[Int(action >> 3) % serials.count]
        switch action & 7 {
        case 0, 1: serials.append(machine.startCall(program: Remote.program, procedure: Int32(action)).serial)
        case 2, 3:
            let kind = ClientMachine.StreamKind(isSparse: action & 8 != 0)
            serials.append(machine.startCall(program: Remote.program, procedure: 201, stream: kind).serial)
        case 4: machine.abandonCall(serial)
        case 5: _ = machine.dropStream(serial)
        case 6: _ = try? machine.finishStream(serial)
        default: while case .item = machine.nextStep(of: serial) {}
        }
    }
}
