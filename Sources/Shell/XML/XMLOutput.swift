// SPDX-License-Identifier: Apache-2.0

extension Invocation {
    /// An empty path cannot be meant; nothing more is said about it.
    func checkXPath() throws {
        if raw("xpath") == "" { throw CommandFailure.silent }
    }

    /// Prints a document, or of it what `--xpath` names.
    func printXML(_ text: String) throws {
        guard let path = raw("xpath") else { return print(text) }
        shell.output.flush()
        guard let document = QueryDocument(text, keepsBlanks: false) else { throw CommandFailure("Failed to parse XML document") }
        let nodes = try document.nodes(userPath: path)
        print(has("wrap") ? QueryDocument.wrapped(nodes, in: "nodes") + "\n" : nodes.map { $0.xml + "\n" }.joined())
    }
}
