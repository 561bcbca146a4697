// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// One capability that a container keeps or loses.
public struct ContainerCapability: Sendable {
    public var name: String
    public var isKept: Bool
    public init(name: String, isKept: Bool) { (self.name, self.isKept) = (name, isKept) }

    /// In the order of printing.
    static let names: [StaticString] = [
        "audit_control", "audit_write", "block_suspend", "chown", "dac_override", "dac_read_search", "fowner", "fsetid", "ipc_lock",
        "ipc_owner", "kill", "lease", "linux_immutable", "mac_admin", "mac_override", "mknod", "net_admin", "net_bind_service",
        "net_broadcast", "net_raw", "setgid", "setfcap", "setpcap", "setuid", "sys_admin", "sys_boot", "sys_chroot", "sys_module",
        "sys_nice", "sys_pacct", "sys_ptrace", "sys_rawio", "sys_resource", "sys_time", "sys_tty_config", "syslog", "wake_alarm",
    ]
}

extension ContainerCapabilities {
    mutating func parseStates(_ node: XMLNode, _ context: ParseContext) throws {
        let known = Set(ContainerCapability.names.map(\.description))
        for element in node.elements where !known.contains(element.name) {
            throw VirtError.refused("unexpected capability feature '\(element.name)'")
        }
        for name in ContainerCapability.names {
            guard let element = node.child(name) else { continue }
            states.append(ContainerCapability(name: name.description, isKept: try element.attribute("state")?.onOff() ?? true))
        }
    }

    func formatStates(to w: inout XMLWriter, _ context: FormatContext) {
        for state in states {
            let mark = w.open(name: state.name)
            w.attribute("state", onOff: state.isKept)
            w.close(name: state.name, mark)
        }
    }
}

extension HyperVFeature {
    /// What a feature needs to be told when it is on.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        guard state else { return }
        if node.isNamed("spinlocks") {
            guard let retries else { throw node.missing(attribute: "retries") }
            guard retries >= 4095 else { throw VirtError.contradiction("HyperV spinlock retry count must be at least 4095") }
        }
        if node.isNamed("vendor_id") {
            guard let value else { throw VirtError.contradiction("missing 'value' attribute for HyperV feature 'vendor_id'") }
            guard value.utf8.count <= 12 else {
                throw VirtError.contradiction("HyperV vendor_id value must not be more than 12 characters.")
            }
        }
    }
}

extension Features {
    private static let known: Set<String> = [
        "acpi", "apic", "pae", "hap", "viridian", "privnet", "hyperv", "kvm", "pvspinlock", "capabilities", "pmu", "vmport", "gic", "smm",
        "ioapic", "hpt", "vmcoreinfo", "htm", "nested-hv", "msrs", "ccf-assist", "xen", "cfpc", "sbbc", "ibs", "tcg", "async-teardown",
    ]

    private static let hyperV: Set<String> = [
        "relaxed", "vapic", "spinlocks", "vpindex", "runtime", "synic", "stimer", "reset", "vendor_id", "frequencies", "reenlightenment",
        "tlbflush", "ipi", "evmcs", "avic",
    ]
    private static let kvm: Set<String> = ["hidden", "hint-dedicated", "poll-control", "pv-ipi", "dirty-ring"]

    /// Unlike elsewhere an element that nobody knows is an error here.
    mutating func finishParsing(_ node: XMLNode, _ context: ParseContext) throws {
        for element in node.elements where !Self.known.contains(element.name) {
            throw VirtError(.configUnsupported, .domain, "unexpected feature '\(element.name)'")
        }
        if node.child("smm") != nil, smm == nil { smm = true }
        if let element = node.child("hyperv")?.elements.first(where: { !Self.hyperV.contains($0.name) }) {
            throw VirtError.refused("unsupported HyperV Enlightenment feature: \(element.name)")
        }
        if let element = node.child("kvm")?.elements.first(where: { !Self.kvm.contains($0.name) }) {
            throw VirtError.refused("unsupported KVM feature: \(element.name)")
        }
    }

    mutating func parseApic(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("apic") else { return }
        apic = true
        apicEOI = try element.attribute("eoi")?.onOff()
    }

    func formatApic(to w: inout XMLWriter, _ context: FormatContext) {
        guard apic else { return }
        let mark = w.open("apic")
        if let apicEOI { w.attribute("eoi", onOff: apicEOI) }
        w.close("apic", mark)
    }

    /// One complaint for the number and for its unit.
    mutating func parseHptMaxPageSize(_ node: XMLNode, _ context: ParseContext) throws {
        guard let text = node.leaf("maxpagesize") else { return }
        guard let size = try? text.scaled(to: .kiB) else { throw VirtError.refused("Unable to parse HPT maxpagesize setting") }
        hptMaxPageSize = size == 0 ? nil : size
    }

    func formatHptMaxPageSize(to w: inout XMLWriter, _ context: FormatContext) {
        guard let hptMaxPageSize else { return }
        let mark = w.open("maxpagesize")
        w.attribute("unit", "KiB" as StaticString)
        w.text(hptMaxPageSize)
        w.close("maxpagesize", mark)
    }

    mutating func parseGic(_ node: XMLNode, _ context: ParseContext) throws {
        guard let element = node.child("gic") else { return }
        gic = true
        if let version = element.attribute("version") { gicVersion = try version.enumeration(GICVersion.self) }
    }

    func formatGic(to w: inout XMLWriter, _ context: FormatContext) {
        guard gic else { return }
        let mark = w.open("gic")
        if gicVersion != .none { w.attribute("version", gicVersion.name) }
        w.close("gic", mark)
    }
}
