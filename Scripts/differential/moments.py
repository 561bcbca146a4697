# SPDX-License-Identifier: Apache-2.0
"""Snapshots and checkpoints: trees, flags, reverts, redefinition, deletion."""
from domains import ID, STATES, defined, dump, running
from recorder import ALL, Recorder

SNAPSHOT = "<domainsnapshot><name>%s</name><description>of %s</description></domainsnapshot>"
CREATE_FLAGS = [1 << bit for bit in range(10)] + [3, 0x81, 0x12, 0x14, 1 << 12]


def by_name(snapshots):
    """Lists come in the order of a hash table, unless the caller asks for the tree's."""
    return sorted(s if isinstance(s, str) else s.getName() for s in snapshots)


def order(flag):
    topological = 1 << 10
    return (lambda result: result) if flag & topological else by_name


def tree(rec, domain, label):
    for snapshot in sorted(rec.on(domain, "listAllSnapshots", only=by_name) or [], key=lambda s: s.getName()):
        try:
            parent = snapshot.getParent().getName()
        except Exception:  # noqa: BLE001 - a root has none
            parent = None
        rec.note(f"{label} {snapshot.getName()}", [parent, snapshot.isCurrent(), snapshot.hasMetadata(),
                                                   snapshot.numChildren(1), snapshot.getXMLDesc(0)])
    rec.on(domain, "hasCurrentSnapshot")


def scenario_snapshot_flags(uri):
    lines = []
    for state, make in STATES.items():
        rec = Recorder(uri)
        rec.prefix = f"[{state}] "
        domain = make(rec)
        for flag in [0] + CREATE_FLAGS:
            rec.on(domain, "snapshotCreateXML", SNAPSHOT % (f"s{flag}", state), flag)
            rec.on(domain, "state")
        for flag in ALL:
            rec.on(domain, "listAllSnapshots", flag, only=order(flag))
            rec.on(domain, "snapshotNum", flag)
            rec.on(domain, "snapshotListNames", flag, only=order(flag))
        if state != "gone":
            tree(rec, domain, "tree")
            snapshot = rec.on(domain, "snapshotLookupByName", "s0")
            for method in ("getParent", "getXMLDesc", "isCurrent", "hasMetadata", "numChildren", "listChildrenNames",
                           "listAllChildren", "delete"):
                for flag in ALL if method != "delete" else (8, 4, 16, 6, 0):
                    rec.on(snapshot, method, flag)
            for flag in (0, 1, 2, 3, 4, 8, 16):
                rec.on(domain, "revertToSnapshot", snapshot, flag) if snapshot else None
            dump(rec, "end")
        lines += rec.lines
        domain = snapshot = None
        rec.close()
    return lines


def scenario_snapshot_reverts(uri):
    """From every state to a snapshot of every state, with every flag; and what events of the state are left."""
    lines = []
    for source in ("shutoff", "running", "paused"):
        for target in ("shutoff", "running", "paused"):
            for flag in (0, 1, 2, 4, 8, 3):
                rec = Recorder(uri)
                rec.prefix = f"[{source} to {target} {flag}] "
                domain = STATES[target](rec)
                snapshot = rec.on(domain, "snapshotCreateXML", SNAPSHOT % ("s", target))
                if target == "shutoff" and source != "shutoff":
                    domain.create()
                if source == "shutoff" and target != "shutoff":
                    domain.destroy()
                if source == "paused" and domain.state()[0] == 1:
                    domain.suspend()
                if source == "running" and domain.state()[0] == 3:
                    domain.resume()
                rec.on(domain, "revertToSnapshot", snapshot, flag)
                dump(rec, "end")
                lines += rec.lines
                domain = snapshot = None
                rec.close()
    return lines


def scenario_snapshot_trees(uri):
    rec = Recorder(uri)
    domain = running(rec)
    made = {}
    for name in ("a", "b", "c"):
        made[name] = rec.on(domain, "snapshotCreateXML", SNAPSHOT % (name, "x"))
    rec.on(domain, "revertToSnapshot", made["a"])
    for name in ("d", "e"):
        made[name] = rec.on(domain, "snapshotCreateXML", SNAPSHOT % (name, "y"))
    tree(rec, domain, "grown")
    for name, snapshot in made.items():
        for flag in range(0, 16):
            rec.on(snapshot, "listChildrenNames", flag)
            rec.on(snapshot, "numChildren", flag)
    rec.on(domain, "snapshotCreateXML", SNAPSHOT % ("a", "again"))
    rec.on(domain, "snapshotCreateXML", "<domainsnapshot/>")
    for xml in ("", "<x/>", "<domainsnapshot><name>a/b</name></domainsnapshot>",
                "<domainsnapshot><name>.x</name></domainsnapshot>",
                "<domainsnapshot><memory snapshot='external' file='/m'/></domainsnapshot>",
                "<domainsnapshot><memory snapshot='no'/></domainsnapshot>",
                "<domainsnapshot><disks><disk name='vda' snapshot='external'/></disks></domainsnapshot>",
                "<domainsnapshot><disks><disk name='zzz'/></disks></domainsnapshot>",
                "<domainsnapshot><disks><disk name='vda' snapshot='no'/></disks></domainsnapshot>"):
        for flag in (0, 1, 16):
            rec.on(domain, "snapshotCreateXML", xml, flag)
    tree(rec, domain, "mixed")
    xml = made["b"].getXMLDesc(0)
    for old, new in (("", ""), ("<name>b</name>", "<name>z</name>"), ("<parent>", "<parent><!-- -->"),
                     ("<name>a</name>", "<name>nope</name>"), ("<state>running</state>", "<state>shutoff</state>"),
                     (ID % 1, ID % 7), ("<state>running</state>", "<state>bogus</state>"),
                     ("<name>a</name>", "<name>b</name>"), ("<name>a</name>", "<name>c</name>")):
        for flag in (1, 3, 1 | 8, 1 | 0x200):
            rec.on(domain, "snapshotCreateXML", xml.replace(old, new) if old else xml, flag)
    tree(rec, domain, "redefined")
    rec.on(made["b"], "delete", 1)
    tree(rec, domain, "b and below gone")
    rec.on(made["a"], "delete", 2)
    tree(rec, domain, "below a gone")
    rec.on(made["a"], "delete", 0)
    rec.on(made["a"], "delete", 0)
    for call in ("undefine", "destroy", "undefine"):
        rec.on(domain, call)
    rec.on(domain, "undefineFlags", 2)
    domain = defined(rec, "two", 2)
    rec.on(domain, "snapshotCreateXML", SNAPSHOT % ("q", "x"))
    for call in ("undefine", "undefineFlags"):
        rec.on(domain, call)
    for flag in (1, 4, 2, 3):
        rec.on(domain, "undefineFlags", flag)
    return rec.lines


def scenario_checkpoints(uri):
    rec = Recorder(uri)
    checkpoint = "<domaincheckpoint><name>%s</name></domaincheckpoint>"
    off = defined(rec, "off", 2)
    rec.on(off, "checkpointCreateXML", checkpoint % "x")
    domain = running(rec)
    made = {}
    for name in ("a", "b", "c", "a"):
        for flag in (0, 8, 16) if name == "a" else (0,):
            made[name] = rec.on(domain, "checkpointCreateXML", checkpoint % name, flag) or made.get(name)
    for xml in ("", "<x/>", "<domaincheckpoint/>", "<domaincheckpoint><disks><disk name='zz'/></disks></domaincheckpoint>",
                "<domaincheckpoint><name>d</name><disks><disk name='vda' checkpoint='no'/></disks></domaincheckpoint>",
                "<domaincheckpoint><name>e</name><disks><disk name='vda' checkpoint='bitmap' bitmap='q'/></disks></domaincheckpoint>"):
        rec.on(domain, "checkpointCreateXML", xml)
    for flag in ALL:
        rec.on(domain, "listAllCheckpoints", flag, only=order(flag))
        for name in made:
            rec.on(made[name], "getXMLDesc", flag)
            rec.on(made[name], "getParent", flag)
            rec.on(made[name], "listAllChildren", flag)
    xml = made["b"].getXMLDesc(0)
    for old, new in ((None, None), ("<name>b</name>", "<name>z</name>"), ("<name>a</name>", "<name>nope</name>"),
                     (ID % 1, ID % 7)):
        for flag in (1, 3, 9):
            rec.on(domain, "checkpointCreateXML", xml if old is None else xml.replace(old, new), flag)
    for name in ("a", "nope", ""):
        rec.on(domain, "checkpointLookupByName", name)
    for flag in (8, 1, 2, 4, 0):
        rec.on(made["b"], "delete", flag)
    rec.on(domain, "listAllCheckpoints", only=by_name)
    for call in ("destroy", "undefine"):
        rec.on(domain, call)
    for flag in (8, 16, 24):
        rec.on(domain, "undefineFlags", flag)
    return rec.lines


