// SPDX-License-Identifier: Apache-2.0
internal import Errors
internal import Glibc

/// An IPv4 or IPv6 address, without port.
public struct IPAddress: Hashable, Sendable, CustomStringConvertible, XMLScalar {
    /// The two versions of the protocol.
    public enum Family: Sendable { case v4, v6 }

    public let family: Family
    /// Four or sixteen bytes in network order.
    public let bytes: [UInt8]

    /// 0.0.0.0
    public init() { (family, bytes) = (.v4, [0, 0, 0, 0]) }

    /// From four or sixteen bytes in network order; nil for another count.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.family = bytes.count == 4 ? .v4 : .v6
        self.bytes = bytes
    }

    /// Reads any numeric form that the C library knows; host names are refused.
    public init?(text: String) {
        guard case .success(let address) = Self.resolve(text) else { return nil }
        self = address
    }

    /// The same, with the reference's error.
    init(checking text: String) throws(VirtError) {
        switch Self.resolve(text) {
        case .success(let address): self = address
        case .failure(let failure):
            throw VirtError(.systemError, .unspecified, "Cannot parse socket address '\(text)': \(failure.reason)")
        }
    }

    private struct Refusal: Error { var reason: String }

    private static func resolve(_ text: String) -> Result<IPAddress, Refusal> {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST
        hints.ai_family = AF_UNSPEC
        var found: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(text, nil, &hints, &found)
        guard status == 0, let found else { return .failure(Refusal(reason: String(cString: gai_strerror(status)))) }
        defer { freeaddrinfo(found) }
        guard let address = found.pointee.ai_addr else { return .failure(Refusal(reason: "no address")) }
        return .success(IPAddress(address))
    }

    private init(_ address: UnsafeMutablePointer<sockaddr>) {
        if Int32(address.pointee.sa_family) == AF_INET6 {
            family = .v6
            bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { Self.copy($0.pointee.sin6_addr) }
        } else {
            family = .v4
            bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { Self.copy($0.pointee.sin_addr) }
        }
    }

    private static func copy<T>(_ value: T) -> [UInt8] { withUnsafeBytes(of: value) { Array($0) } }

    /// The usual shortest form.
    public var description: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let written = inet_ntop(family == .v4 ? AF_INET : AF_INET6, bytes, &buffer, socklen_t(buffer.count))
        return written.map { String(cString: $0) } ?? ""
    }

    init?(xmlText: String) { self.init(text: xmlText) }
    var xmlText: String { description }

    // MARK: - Networks

    /// How many leading bits are set, as a netmask says it; nil when set bits follow a clear one.
    public var prefixLength: Int? {
        let bits = bytes.flatMap { byte in (0..<8).map { byte >> UInt8(7 - $0) & 1 } }
        let count = bits.prefix { $0 == 1 }.count
        return bits[count...].contains(1) ? nil : count
    }

    /// The address with only the first bits kept.
    public func masked(_ prefix: Int) -> IPAddress {
        IPAddress(family: family, bytes: bytes.enumerated().map { $1 & Self.mask(byte: $0, prefix) })
    }

    /// The address with all bits behind the first ones set.
    public func broadcast(_ prefix: Int) -> IPAddress {
        IPAddress(family: family, bytes: bytes.enumerated().map { $1 | ~Self.mask(byte: $0, prefix) })
    }

    private init(family: Family, bytes: [UInt8]) { (self.family, self.bytes) = (family, bytes) }

    private static func mask(byte index: Int, _ prefix: Int) -> UInt8 {
        let kept = min(8, max(0, prefix - 8 * index))
        return kept == 0 ? 0 : 0xFF << UInt8(8 - kept)
    }
}
