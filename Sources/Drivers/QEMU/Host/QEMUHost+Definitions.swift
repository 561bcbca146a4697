// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Glibc
internal import Model

/// Definitions on disk: `NAME.xml`, and links to them for the domains that start with the daemon. All of this blocks.
extension QEMUHost {
    /// Stores a definition; whoever dies meanwhile, the old one or the new one is there.
    func store(_ configuration: DomainConfiguration) throws(VirtError) {
        try DefinitionFile.write(
            configuration.xml([.inactive, .secure]), to: paths.definition(configuration.name), edit: "edit \(configuration.name)")
    }

    func removeDefinition(_ name: String) throws(VirtError) {
        try Files.remove(paths.autostartLink(name))
        try Files.remove(paths.definition(name))
    }

    func setAutostartLink(_ name: String, _ isOn: Bool) throws(VirtError) {
        let link = paths.autostartLink(name)
        guard isOn else { return try Files.remove(link) }
        try Files.makeFolder(paths.autostart)
        try Files.link(link, to: paths.definition(name))
    }

    /// Reads every definition of the folder. One that cannot be read is left alone and named in a warning.
    static func loadDefinitions(_ paths: QEMUPaths, warn: (String) -> Void) -> [QEMUDomain] {
        var domains: [QEMUDomain] = []
        for file in (try? Files.names(in: paths.configuration)) ?? [] where file.hasSuffix(".xml") {
            let name = String(file.dropLast(4))
            do {
                guard let text = try Files.readText(paths.configuration + "/" + file) else { continue }
                let configuration = try DomainConfiguration(
                    xml: text, profile: QEMUDomainProfile(), options: [.inactive, .skipValidation])
                guard configuration.name == name else {
                    warn("\(file) defines a domain of another name, '\(configuration.name)'")
                    continue
                }
                var domain = QEMUDomain(stored: configuration)
                domain.isAutostarted = Files.exists(paths.autostartLink(name))
                let image = paths.managedSave(name)
                domain.hasManagedSave = Files.exists(image)
                // One that was never finished, because the daemon was killed, cannot be restored by anybody.
                if domain.hasManagedSave, SaveImage.isUnfinished(image) {
                    try Files.remove(image)
                    domain.hasManagedSave = false
                }
                domains.append(domain)
            } catch {
                warn("cannot load \(file): \(error)")
            }
        }
        return domains
    }
}
