// SPDX-License-Identifier: Apache-2.0
internal import CXML2
internal import Errors

/// A parsed XML document. Nodes are valid only inside `read`.
struct XMLDocument: ~Copyable {
    private let document: xmlDocPtr
    private let root: xmlNodePtr

    /// - Parameters:
    ///   - name: what the error texts call the document, e.g. `domain_definition`.
    ///   - isFile: the name is a path; others stand in parentheses.
    init(_ text: String, name: String, errorDomain: ErrorDomain, isFile: Bool = false) throws(VirtError) {
        let shown = isFile ? name : "(\(name))"
        let parsed = Self.parse(text, name: shown, errorDomain: errorDomain)
        let document = try parsed.get()
        guard let root = xmlDocGetRootElement(document) else {
            xmlFreeDoc(document)
            throw VirtError(.internalError, errorDomain, "missing root element")
        }
        self.document = document
        self.root = root
    }

    deinit { xmlFreeDoc(document) }

    borrowing func problems(path: String) throws(VirtError) -> [XMLSchema.Problem] {
        try XMLSchema.problems(of: document, path: path)
    }

    borrowing func read<T>(_ body: (XMLNode) throws -> T) rethrows -> T { try body(XMLNode(root)) }

    private static func parse(
        _ text: String, name: String, errorDomain: ErrorDomain
    ) -> Result<xmlDocPtr, VirtError> {
        let count = text.utf8.count
        if let excess = text.withCString({ XMLLimits.excess(in: $0, count: count) }) {
            return .failure(VirtError(.xmlError, errorDomain, excess))
        }
        guard let parser = xmlNewParserCtxt() else {
            return .failure(VirtError(.internalError, errorDomain, "cannot create an XML parser"))
        }
        defer { xmlFreeParserCtxt(parser) }
        // No network, no entity expansion (the option to substitute stays off), the library's depth and size limits stay on.
        let first = FirstSyntaxError()
        parser.pointee._private = Unmanaged.passUnretained(first).toOpaque()
        parser.pointee.sax.pointee.serror = { data, error in
            guard let data, let error else { return }
            let parser = data.assumingMemoryBound(to: xmlParserCtxt.self)
            guard let box = parser.pointee._private else { return }
            Unmanaged<FirstSyntaxError>.fromOpaque(box).takeUnretainedValue().record(error, in: parser)
        }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        // A whole string, and not pieces of it, so that errors can show all of a line. It ends at its first NUL.
        let document = text.withCString { start in
            start.withMemoryRebound(to: xmlChar.self, capacity: count + 1) {
                xmlCtxtReadDoc(parser, $0, name, nil, options)
            }
        }
        guard let document, parser.pointee.wellFormed == 1 else {
            if let document { xmlFreeDoc(document) }
            return .failure(withExtendedLifetime(first) { SyntaxReport(first.report, name: name).error(domain: errorDomain) })
        }
        return .success(document)
    }
}

/// The first thing that the parser did not like; what follows from it is of no interest.
private final class FirstSyntaxError {
    struct Report {
        var line: Int
        var message: String
        var context: String
        var caret: String
    }
    private(set) var report: Report?

    func record(_ error: xmlErrorPtr, in parser: xmlParserCtxtPtr) {
        guard report == nil, error.pointee.level != XML_ERR_WARNING, let message = error.pointee.message else { return }
        var words = String(cString: message)
        while words.last == "\n" { words.removeLast() }
        let (context, caret) = SyntaxReport.context(parser)
        report = Report(line: Int(error.pointee.line), message: words, context: context, caret: caret)
    }
}

/// The parser's complaint in the reference's form: place, text, the line, and a caret below the column.
private struct SyntaxReport {
    private let text: String

    init(_ first: FirstSyntaxError.Report?, name: String) {
        guard let first else {
            text = "failed to parse xml document '\(name)'"
            return
        }
        text = "\(name):\(first.line): \(first.message)\n\(first.context.isEmpty ? "(null)" : first.context)\n\(first.caret)"
    }

    func error(domain: ErrorDomain) -> VirtError { VirtError(.xmlDetail, domain, text) }

    /// More of a line is not shown, before and after the place: an error has to fit a message.
    private static let longest = 64 << 10

    /// The line in which the parser stopped.
    static func context(_ parser: xmlParserCtxtPtr) -> (line: String, caret: String) {
        guard let input = parser.pointee.input, let base = input.pointee.base, let stopped = input.pointee.cur else { return ("", "^") }
        var current = stopped
        func isBreak(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
        while current > base, isBreak(current.pointee) { current -= 1 }
        var first = current
        var steps = 0
        while steps < longest, first > base, !isBreak(first.pointee) {
            first -= 1
            steps += 1
        }
        if isBreak(first.pointee) { first += 1 }
        // The caret counts from where the parser stopped, also when that is the end of the line.
        let column = stopped - first
        var bytes: [UInt8] = []
        while bytes.count < steps + longest, first[bytes.count] != 0, !isBreak(first[bytes.count]) { bytes.append(first[bytes.count]) }
        return (String(decoding: bytes, as: UTF8.self), String(repeating: "-", count: max(0, column)) + "^")
    }
}
