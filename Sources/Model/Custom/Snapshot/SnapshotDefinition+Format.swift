// SPDX-License-Identifier: Apache-2.0

extension SnapshotDefinition {
    /// - Parameter options: `secure` prints passwords of the domain inside.
    public func xml(_ options: FormatOptions = []) -> String {
        var w = XMLWriter()
        let mark = w.open("domainsnapshot")
        w.leaf("name", name)
        if let text { w.leaf("description", text) }
        if let state { w.leaf("state", state.name) }
        if let parent {
            let mark = w.open("parent")
            w.leaf("name", parent)
            w.close("parent", mark)
        }
        if creationTime != 0 { w.leaf("creationTime", creationTime) }
        if memory != .default {
            let mark = w.open("memory")
            w.attribute("snapshot", memory.name)
            if let memoryFile { w.attribute("file", memoryFile) }
            w.close("memory", mark)
        }
        if !disks.isEmpty {
            let mark = w.open("disks")
            for disk in disks { disk.format(to: &w) }
            w.close("disks", mark)
        }
        if let domain {
            w.element(DomainConfiguration.root, domain, FormatContext(options: options.union(.inactive)))
        }
        w.close("domainsnapshot", mark)
        return w.text()
    }
}

extension SnapshotDisk {
    func format(to w: inout XMLWriter) {
        let mark = w.open("disk")
        w.attribute("name", name)
        if location != .default { w.attribute("snapshot", location.name) }
        if source.path != nil || source.networkName != nil || format != .none {
            w.attribute("type", source.type.name)
            if format != .none {
                let mark = w.open("driver")
                w.attribute("type", format.name)
                w.close("driver", mark)
            }
            source.formatChildren(to: &w, FormatContext())
        }
        w.close("disk", mark)
    }
}
