// SPDX-License-Identifier: Apache-2.0
internal import ArgumentParser
internal import Errors
internal import Model

/// A document that is read as its kind.
struct XMLReading {
    private let xml: String
    private let request: XMLRequest
    private let kind: XMLKind

    init(_ xml: String, _ request: XMLRequest) {
        (self.xml, self.request) = (xml, request)
        kind = XMLKinds.table[request.kind] ?? XMLKind { _, _ in throw ValidationError("unknown kind") }
    }

    /// - Throws: `XMLRefusal`
    func normalized() throws -> String {
        let trace = ParseTrace()
        do {
            return try trace.around { try kind.normalize(xml, request) }
        } catch let error as VirtError {
            let place = XMLProblem.place(of: trace, in: xml) ?? (1, 1)
            throw XMLRefusal(error: error, line: place.line, column: place.column)
        }
    }

    /// What the schema and, when that has nothing to say, the model does not like.
    func problems() throws -> [XMLProblem] {
        if let schema = kind.schema {
            do {
                let found = try XMLProblem.find(in: xml, schema: schema)
                if !found.isEmpty { return found }
            } catch {
                StandardError.write("swiftvirsh: only the model is asked: \(error.message)\n")
            }
        }
        do {
            _ = try normalized()
            return []
        } catch let refusal as XMLRefusal {
            return [XMLProblem(line: refusal.line, column: refusal.column, message: refusal.error.message)]
        }
    }
}

/// A document that the model does not take, with the place.
struct XMLRefusal: Error {
    var error: VirtError
    var line: Int
    var column: Int

    var report: String {
        "code: \(error.code.rawValue)\ndomain: \(error.domain.rawValue)\nline: \(line)\ncolumn: \(column)\nmessage: \(error.message)\n"
    }

    var json: String {
        JSONText.object([
            ("code", .number(Int(error.code.rawValue))), ("domain", .number(Int(error.domain.rawValue))),
            ("line", .number(line)), ("column", .number(column)), ("message", .text(error.message)),
        ])
    }
}

extension XMLProblem {
    var json: String { JSONText.object([("line", .number(line)), ("column", .number(column)), ("message", .text(message))]) }
}
