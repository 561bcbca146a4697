// SPDX-License-Identifier: Apache-2.0
import Errors
import Testing

@Suite("Errors carry the reference's texts and numbers")
struct VirtErrorTests {
    @Test("A detail goes to its place in the text, and into the wire's extra strings")
    func detail() {
        let error = VirtError(.noSupport, .domain, "virDomainRename")
        #expect(error.code.rawValue == 3)
        #expect(error.domain.rawValue == 20)
        #expect(error.level == .error)
        #expect(error.message == "this function is not supported by the connection driver: virDomainRename")
        #expect(error.extra.string1 == "this function is not supported by the connection driver: %s")
        #expect(error.extra.string2 == "virDomainRename")
        #expect(error.extra.string3 == nil)
        #expect(error.extra.number1 == -1 && error.extra.number2 == -1)
        #expect(error == .unsupported("virDomainRename"))
    }

    @Test("A text may have its detail in the middle")
    func middle() {
        #expect(VirtError(ErrorCode(rawValue: 90), .storage, "vol").message == "storage volume vol exists already")
        #expect(VirtError(ErrorCode(rawValue: 106), .network, "p").message == "network port p exists already")
    }

    @Test("A detail is never taken for a format")
    func percent() {
        #expect(VirtError(.internalError, .rpc, "100%s of %d").message == "internal error: 100%s of %d")
    }

    @Test("Without a detail the text is the plain one")
    func plain() {
        let error = VirtError(.noMemory, .unspecified)
        #expect(error.message == "out of memory")
        #expect(error.extra.string1 == "out of memory")
        #expect(error.extra.string2 == nil)
    }

    @Test("A code of a newer peer keeps its number and its text")
    func unknown() {
        let code = ErrorCode(rawValue: 4711)
        let error = VirtError(received: code, domain: .rpc, level: .warning, message: "new", extra: ErrorExtra(number1: 5))
        #expect(error.code.rawValue == 4711)
        #expect(error.message == "new")
        #expect(error.extra.number1 == 5)
        #expect(code.text(detail: "only this") == "only this")
        #expect(code.text(detail: nil) == "unknown error")
        #expect(code.format(hasDetail: true) == nil)
    }

    @Test("What a log says of an error names code, domain and text")
    func logging() {
        #expect("\(VirtError(.noDomain, .qemu, "no domain 'x'"))" == "error 42 of 10: Domain not found: no domain 'x'")
    }
}
