// SPDX-License-Identifier: Apache-2.0
import Errors
import WireProtocol

/// Sets of processors: as text (`0-3,^1`), as the wire's bytes, as one letter each.
struct CPUList: Equatable {
    private(set) var members: Set<Int> = []

    init(_ members: Set<Int> = []) { self.members = members }

    /// The set whose bits are set, lowest bit first.
    init(map: some Collection<UInt8>) {
        for (index, byte) in map.enumerated() {
            for bit in 0..<8 where byte & (1 << UInt8(bit)) != 0 { members.insert(index * 8 + bit) }
        }
    }

    private static let limit = 4096

    /// Reads ranges and exclusions.
    /// - Throws: `VirtError` with the reference's text.
    init(text: String) throws(VirtError) {
        let failure = VirtError(.invalidArg, .unspecified, "Failed to parse bitmap '\(text)'")
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var part = part
            let excludes = part.first == "^"
            if excludes { part = part.dropFirst() }
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
                IntegerText.unsigned(String($0), as: UInt32.self).map(Int.init)
            }
            guard let first = ends.first ?? nil, ends.count <= 2, let last = ends.count == 2 ? ends[1] : first, first <= last,
                last < Self.limit
            else {
                throw failure
            }
            if excludes {
                guard ends.count == 1 else { throw failure }
                members.remove(first)
            } else {
                members.formUnion(first...last)
            }
        }
    }

    /// The wire's bytes.
    var map: [UInt8] {
        guard let last = members.max() else { return [0] }
        var bytes = [UInt8](repeating: 0, count: last / 8 + 1)
        for member in members { bytes[member / 8] |= 1 << UInt8(member % 8) }
        return bytes
    }

    /// `0-3,7`
    var text: String {
        var parts: [String] = []
        var rest = members.sorted()[...]
        while let first = rest.popFirst() {
            var last = first
            while rest.first == last + 1 { last = rest.removeFirst() }
            parts.append(first == last ? "\(first)" : "\(first)-\(last)")
        }
        return parts.joined(separator: ",")
    }

    /// `y` for a member, `-` for others.
    func letters(_ count: Int) -> String { (0..<count).map { members.contains($0) ? "y" : "-" }.joined() }
}

extension Invocation {
    /// How many processors the host knows.
    func hostCPUCount() async throws -> Int {
        if let answer = try? await services.nodeGetCPUMap(.init(needMap: 0, needOnline: 0, flags: 0), in: call), answer.ret > 0 {
            return Int(answer.ret)
        }
        let info = try await services.nodeGetInfo(in: call)
        return Int(info.nodes) * Int(info.sockets) * Int(info.cores) * Int(info.threads)
    }

    /// An option's list of processors as the wire's bytes. `r` is all.
    func cpuMap(_ text: String, hostCPUs: Int) throws -> [UInt8] {
        if text == "r" { return CPUList(Set(0..<hostCPUs)).map }
        let list: CPUList
        do {
            list = try CPUList(text: text)
        } catch {
            throw CommandFailure("Invalid cpulist '\(text)'", cause: error)
        }
        if let last = list.members.max(), last >= hostCPUs {
            throw CommandFailure("CPU \(last) in cpulist '\(text)' exceed the maxcpu \(hostCPUs)")
        }
        return list.map
    }
}
