// SPDX-License-Identifier: Apache-2.0

extension Renderer {
    private func calls(of service: String) -> [ProcedureModel] { procedures.filter { $0.service == service && $0.kind == .call } }

    private func signature(_ procedure: ProcedureModel) -> String {
        let args = procedure.args.map { "_ args: \(resolver.swiftName(of: $0, home: document)), " } ?? ""
        let ret = procedure.ret.map { " -> \(resolver.swiftName(of: $0, home: document))" } ?? ""
        return "func \(procedure.swiftName)(\(args)in call: any CallContext) async throws\(ret)"
    }

    /// One protocol per kind of object, one method per procedure; each has a default that says "not supported".
    func serviceProtocol(_ service: String, errors: String) -> [String] {
        let calls = calls(of: service)
        var body = [
            "/// The calls of this kind, one method per procedure.", "public protocol \(serviceName(service)): AnyObject, Sendable {",
        ]
        for procedure in calls {
            body += ["    /// \(procedure.api.map { "`\($0)`, p" } ?? "P")rocedure \(procedure.number).", "    \(signature(procedure))"]
        }
        body += ["}", "", "extension \(serviceName(service)) {"]
        for procedure in calls {
            body.append("    public \(signature(procedure)) { throw VirtError.unsupported(\"\(procedure.apiOrDerived)\", .\(errors)) }")
        }
        return body + ["}"]
    }

    /// One small function per procedure, and a table of them. One function with hundreds of awaits would take minutes to
    /// compile, and so would one array literal with hundreds of closures.
    func dispatch(_ service: String) -> [String] {
        let property = ["connect", "domain", "snapshot", "checkpoint"].contains(service) ? "hypervisor" : service
        let type = "\(serviceName(service))Dispatch"
        var body = ["/// Decode, call, reply: one function per procedure.", "enum \(type) {"]
        for procedure in calls(of: service) {
            body.append(
                "    static func \(procedure.swiftName)(_ payload: RawSpan, _ services: ServiceSet, _ call: any PendingCall) throws(XDRError) -> Task<Void, Never> {"
            )
            if let args = procedure.args {
                body.append("        var reader = XDRReader(payload)")
                body.append("        let args = try \(resolver.swiftName(of: args, home: document))(from: &reader)")
            }
            body.append("        let service = services.\(property)")
            let arguments = procedure.args == nil ? "in: call" : "args, in: call"
            let invocation = "try await service.\(procedure.swiftName)(\(arguments))"
            let reply = procedure.ret == nil ? "\(invocation); call.replyEmpty()" : "call.reply(\(invocation))"
            body += ["        return Task.immediate { do { \(reply) } catch { call.fail(error) } }", "    }"]
        }
        body += ["", "    \(Self.once)", "    static func add(to table: inout DispatchTable) {"]
        for procedure in calls(of: service) {
            body.append("        table.add(\(namespace).Procedure.\(procedure.swiftName).knownInfo, \(procedure.swiftName))")
        }
        return body + ["    }", "}"]
    }

    func dispatchTable(_ services: [String]) -> [String] {
        [
            "extension \(namespace) {", "    /// How the server answers the program's calls.",
            "    public static let dispatchTable: DispatchTable = {",
            "        var table = DispatchTable(program: program, version: version, count: procedureTable.count)",
        ] + services.map { "        \(serviceName($0))Dispatch.add(to: &table)" } + ["        return table", "    }()", "}"]
    }

    /// The same interface, answered by the other side of a connection.
    func stubs(_ service: String) -> [String] {
        guard let type = document.directive("stubs")?.first else { return [] }
        var body = ["extension \(type) {"]
        for procedure in calls(of: service) {
            let args = procedure.args == nil ? "XDRVoid()" : "args"
            let call = "try await caller.call(\(namespace).Procedure.\(procedure.swiftName).knownInfo, \(args), in: call)"
            body.append("    public \(signature(procedure)) { \(procedure.ret == nil ? "let _: XDRVoid = \(call)" : call) }")
        }
        return body + ["}"]
    }
}
