// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension FilterBindingConfiguration {
    /// Parts without which there is nothing to bind.
    mutating func startParsing(_ node: XMLNode, _ context: ParseContext) throws {
        let parts: [(element: StaticString, text: String)] = [
            ("portdev", "filter binding has no port dev name"), ("mac", "filter binding has no MAC address"),
        ]
        for part in parts where node.child(part.element) == nil { throw VirtError(.internalError, .nwfilter, part.text) }
    }

    /// Adds the variable that the driver sets itself, the interface's own MAC address, and puts all in the order of their names.
    public mutating func addImplicitParameters() {
        if !filter.parameters.contains(where: { $0.name == "MAC" }) {
            var parameter = FilterParameter()
            (parameter.name, parameter.value) = ("MAC", mac.description)
            filter.parameters.append(parameter)
        }
        let names = Set(filter.parameters.map(\.name)).sorted()
        filter.parameters = names.flatMap { name in filter.parameters.filter { $0.name == name } }
    }
}
