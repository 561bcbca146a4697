// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors
internal import Model

/// Which of a domain's two configurations a call is about.
extension TestDomain {
    func checkActive(_ domain: ErrorDomain = .domain) throws(VirtError) {
        guard isActive else { throw VirtError(.operationInvalid, domain, "domain is not running") }
    }

    /// The configurations that flags select; without a flag the one in use.
    func targets(_ flags: UInt32) throws(VirtError) -> (live: Bool, stored: Bool) {
        var flags = flags & AffectFlags.both
        if flags == AffectFlags.current { flags = isActive ? AffectFlags.live : AffectFlags.config }
        let live = flags & AffectFlags.live != 0
        let stored = flags & AffectFlags.config != 0
        if live { try checkActive() }
        if stored, !isPersistent {
            throw VirtError(.operationInvalid, .domain, "transient domains do not have any persistent config")
        }
        return (live, stored)
    }

    /// True: flags select the stored configuration, false: the live one. Both together are refused where the reference does it inside.
    func wantsStored(_ flags: UInt32) throws(VirtError) -> Bool {
        try checkExclusive(flags, .affectLive, .affectConfig, in: "virDomainObjGetOneDefState", argument: "flags")
        return try targets(flags).stored
    }

    /// The one configuration that flags select, to be read.
    func selected(_ flags: UInt32) throws(VirtError) -> DomainConfiguration {
        try wantsStored(flags) ? stored : configuration
    }

    /// Changes the one configuration that flags select; a thrown error leaves it as it was.
    mutating func changeSelected<Result>(
        _ flags: UInt32, _ body: (inout DomainConfiguration) throws(VirtError) -> Result
    ) throws(VirtError) -> Result {
        let wantsStored = try wantsStored(flags)
        var copy = wantsStored ? stored : configuration
        let result = try body(&copy)
        if wantsStored { stored = copy } else { configuration = copy }
        return result
    }

    /// Changes every configuration that flags select; a thrown error leaves both as they were.
    mutating func changeTargets(
        _ flags: UInt32, _ body: (inout DomainConfiguration) throws(VirtError) -> Void
    ) throws(VirtError) {
        let target = try targets(flags)
        var live = configuration
        var kept = stored
        if target.live { try body(&live) }
        if target.stored { try body(&kept) }
        if target.live { configuration = live }
        if target.stored { stored = kept }
    }
}
