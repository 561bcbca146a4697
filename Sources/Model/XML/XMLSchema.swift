// SPDX-License-Identifier: Apache-2.0
internal import CXML2
internal import Errors
internal import Glibc

/// The RELAX NG schemas that come with libvirt, where they are installed.
enum XMLSchema {
    /// Where distributions put them.
    static let folder = "/usr/share/libvirt/schemas"

    static func path(_ name: StaticString) -> String { "\(folder)/\(name).rng" }

    /// What does not fit a schema, and where.
    struct Problem {
        /// Counted from 1.
        var line: Int
        /// The element that was looked at.
        var element: String?
        var message: String
    }

    /// - Returns: nothing for a document that fits.
    /// - Throws: `VirtError` when the schema is not there or cannot be read.
    static func problems(of document: xmlDocPtr, path: String) throws(VirtError) -> [Problem] {
        guard let parser = xmlRelaxNGNewParserCtxt(path) else {
            throw VirtError(.internalError, .xml, "Unable to create RNG parser for \(path)")
        }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        let complaints = Problems()
        xmlRelaxNGSetParserStructuredErrors(parser, Problems.record, Unmanaged.passUnretained(complaints).toOpaque())
        guard let schema = withExtendedLifetime(complaints, { xmlRelaxNGParse(parser) }) else {
            throw VirtError(.internalError, .xml, "Unable to parse RNG \(path): \(complaints.text)")
        }
        defer { xmlRelaxNGFree(schema) }
        guard let validation = xmlRelaxNGNewValidCtxt(schema) else {
            throw VirtError(.internalError, .xml, "Unable to create RNG validation context \(path)")
        }
        defer { xmlRelaxNGFreeValidCtxt(validation) }
        let found = Problems()
        xmlRelaxNGSetValidStructuredErrors(validation, Problems.record, Unmanaged.passUnretained(found).toOpaque())
        let status = withExtendedLifetime(found) { xmlRelaxNGValidateDoc(validation, document) }
        if status != 0, found.all.isEmpty { found.all.append(Problem(line: 1, element: nil, message: "does not fit")) }
        return status == 0 ? [] : found.all
    }

    /// Gathers what the library reports.
    private final class Problems {
        var all: [Problem] = []
        var text: String { all.map { $0.message + "\n" }.joined() }

        static let record: xmlStructuredErrorFunc = { data, error in
            guard let data, let error, let message = error.pointee.message else { return }
            var words = String(cString: message)
            while words.last == "\n" { words.removeLast() }
            let node = error.pointee.node.map { $0.assumingMemoryBound(to: xmlNode.self) }
            let element = node.flatMap { $0.pointee.type == XML_ELEMENT_NODE ? $0.pointee.name.map { String(cString: $0) } : nil }
            Unmanaged<Problems>.fromOpaque(data).takeUnretainedValue().all.append(
                Problem(line: Int(error.pointee.line), element: element, message: words))
        }
    }
}

extension XMLDocument {
    /// What the callers' validate flag asks for.
    /// - Parameter isOptional: a schema that is not installed is no reason to refuse.
    borrowing func validate(schema name: StaticString, isOptional: Bool = false) throws(VirtError) {
        let path = XMLSchema.path(name)
        if isOptional, access(path, R_OK) != 0 { return }
        let problems = try problems(path: path)
        guard !problems.isEmpty else { return }
        let words = problems.map { $0.message + "\n" }.joined()
        throw VirtError(.xmlInvalidSchema, .xml, "Unable to validate doc against \(path)\n\(words)")
    }
}
