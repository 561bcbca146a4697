// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import WireProtocol

/// What a guest shows, and what lies in its memory.
extension TestConnection {
    /// The picture that the original's packages bring; hosts without them get one of our own.
    private static let picture = "/usr/share/libvirt/test-screenshot.png"
    private static let mostBytes = 16 << 20

    func domainScreenshot(
        _ args: Remote.DomainScreenshotArgs, in call: any CallContext
    ) async throws -> Remote.DomainScreenshotRet {
        try check(args.flags, in: "testDomainScreenshot")
        let bytes = await workers.run { (try? FileBytes.read(Self.picture, maximum: Self.mostBytes)) ?? Self.blackScreen }
        let stream = try call.openStream()
        Task { await Self.send(bytes, over: stream) }
        return Remote.DomainScreenshotRet(mime: "image/png")
    }

    private static func send(_ bytes: [UInt8], over stream: any ByteStream) async {
        do throws(VirtError) {
            try await stream.write(bytes)
            try await stream.finish()
        } catch {
            stream.abort(error)
        }
    }

    /// One black pixel as PNG: signature, header, compressed line, end.
    private static let blackScreen: [UInt8] = [
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01,
        0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41,
        0x54, 0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01, 0x48, 0xaf, 0xa4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49,
        0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
    ]

    /// Every address holds its own lowest byte.
    func domainMemoryPeek(
        _ args: Remote.DomainMemoryPeekArgs, in call: any CallContext
    ) async throws -> Remote.DomainMemoryPeekRet {
        let function = "virDomainMemoryPeek"
        let (virtual, physical) = (NamedFlag(1, "VIR_MEMORY_VIRTUAL"), NamedFlag(2, "VIR_MEMORY_PHYSICAL"))
        try checkExclusive(args.flags, virtual, physical, in: function)
        try check(args.flags, allowed: virtual.value | physical.value, in: "testDomainMemoryPeek")
        guard args.flags != 0 else {
            throw VirtError(.invalidArg, .test, "flags parameter must be \(virtual.name) or \(physical.name)")
        }
        try host.withDomain(args.dom) { (domain) throws(VirtError) in try domain.checkActive() }
        let most: UInt32 = 4 << 20
        guard args.size <= most else {
            throw VirtError(.internalError, .rpc, "size \(args.size) exceeds maximum \(most) for virDomainMemoryPeek")
        }
        return Remote.DomainMemoryPeekRet(buffer: (0..<UInt64(args.size)).map { UInt8(truncatingIfNeeded: args.offset &+ $0) })
    }

    /// The reference takes no flags here and gets one from every client: nobody has ever had an answer from it.
    func domainGetLaunchSecurityInfo(
        _ args: Remote.DomainGetLaunchSecurityInfoArgs, in call: any CallContext
    ) async throws -> Remote.DomainGetLaunchSecurityInfoRet {
        try check(args.flags, in: "testDomainGetLaunchSecurityInfo")
        try host.withDomain(args.dom) { _ in }
        return Remote.DomainGetLaunchSecurityInfoRet(params: [])
    }
}
