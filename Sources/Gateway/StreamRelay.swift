// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Carries a stream between a client and its host, both ways at once; each side waits for the other as it would without a gateway.
struct StreamRelay: Sendable {
    let client: any ByteStream
    let host: any ByteStream

    private enum Outcome: Sendable {
        /// The client wants no more, and the host has confirmed that.
        case clientFinished
        /// The host has sent everything.
        case hostEnded
        case clientFailed
        case hostFailed(VirtError)
    }

    func run() async {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await fromClient() }
            group.addTask { await fromHost() }
            switch await group.next() {
            case .clientFinished, .hostEnded:
                do throws(VirtError) {
                    try await client.finish()
                } catch {
                    host.abort(error)
                }
            case .hostFailed(let error): client.abort(error)
            case .clientFailed, nil: host.abort(nil)
            }
            await group.waitForAll()
        }
    }

    private func fromClient() async -> Outcome {
        while true {
            let item: StreamItem?
            do throws(VirtError) { item = try await client.read() } catch { return .clientFailed }
            do throws(VirtError) {
                guard let item else {
                    try await host.finish()
                    return .clientFinished
                }
                try await Self.write(item, to: host)
            } catch {
                return .hostFailed(error)
            }
        }
    }

    private func fromHost() async -> Outcome {
        while true {
            let item: StreamItem?
            do throws(VirtError) { item = try await host.read() } catch { return .hostFailed(error) }
            guard let item else { return .hostEnded }
            do throws(VirtError) { try await Self.write(item, to: client) } catch { return .clientFailed }
        }
    }

    private static func write(_ item: StreamItem, to stream: any ByteStream) async throws(VirtError) {
        switch item {
        case .data(let bytes): try await stream.write(bytes)
        case .hole(let length): try await stream.writeHole(length)
        }
    }
}
