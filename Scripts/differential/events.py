# SPDX-License-Identifier: Apache-2.0
"""Events: registered by both styles, for all objects and for one, and what every change tells."""
import os
import tempfile



import domains
import moments
import networks
import storage
from recorder import EventLoop, Recorder


class Ears:
    """Every kind of event that a connection can register for, noted in the order of arrival."""

    def __init__(self, rec):
        self.rec = rec
        self.seen = []

        def hear(label):
            def callback(conn, subject, *details):
                name = getattr(subject, "name", lambda: "?")()
                self.seen.append([label, name, *[rec.plain(d) for d in details[:-1]]])
            return callback
        for event in range(0, 32):
            rec.call(f"register domain {event}", rec.conn.domainEventRegisterAny, None, event, hear(f"domain {event}"), None)
        for event in range(0, 4):
            rec.call("register network", rec.conn.networkEventRegisterAny, None, event, hear(f"network {event}"), None)
            rec.call("register pool", rec.conn.storagePoolEventRegisterAny, None, event, hear(f"pool {event}"), None)
            rec.call("register device", rec.conn.nodeDeviceEventRegisterAny, None, event, hear(f"device {event}"), None)
            rec.call("register secret", rec.conn.secretEventRegisterAny, None, event, hear(f"secret {event}"), None)

    def flush(self, label):
        EventLoop.settle()
        self.rec.note(f"events {label}", self.seen)
        self.seen = []


def scenario_domains(uri):
    EventLoop.start()
    rec = Recorder(uri)
    ears = Ears(rec)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "image")
        domain = domains.defined(rec)
        ears.flush("define")
        steps = [("create",), ("suspend",), ("resume",), ("reboot",), ("reset",), ("setVcpusFlags", 3, 1), ("setMemory", 51200),
                 ("setMetadata", 0, "x", None, None), ("setMetadata", 2, "<a/>", "k", "urn:x"), ("setMetadata", 1, None, None, None),
                 ("setMemoryStatsPeriod", 5), ("pinVcpu", 0, (True,)), ("pinEmulator", (True,)), ("addIOThread", 7),
                 ("setSchedulerParametersFlags", {"weight": 9}, 1), ("setBlkioParameters", {"weight": 500}, 1),
                 ("setBlockIoTune", "vda", {"total_bytes_sec": 9}, 1), ("setMemoryParameters", {"hard_limit": 9}, 1),
                 ("setInterfaceParameters", "testnet0", {"inbound.average": 9}, 1), ("fsFreeze",), ("setTime", {"seconds": 5}),
                 ("injectNMI",), ("sendKey", 0, 1, [1], 1), ("pMSuspendForDuration", 0, 0, 0), ("pMWakeup", 0),
                 ("pMSuspendForDuration", 1, 0, 0), ("pMWakeup", 0), ("create",), ("coreDump", path, 0), ("coreDump", path, 1),
                 ("create",), ("save", path), ("create",), ("managedSave", 0), ("create",), ("managedSave", 0),
                 ("managedSaveRemove",), ("shutdown",), ("create",), ("createWithFlags", 1), ("destroy",), ("createWithFlags", 1),
                 ("sendProcessSignal", 1, 15), ("destroy",), ("rename", "new"), ("setAutostart", 1), ("undefine",)]
        for name, *args in steps:
            rec.on(domain, name, *args)
            ears.flush(name)
        rec.on(rec.conn, "restore", path)
        ears.flush("restore")
        rec.on(rec.conn, "restoreFlags", path, None, 4)
        ears.flush("restore paused")
        for flags in range(0, 4):
            made = rec.on(rec.conn, "createXML", domains.XML % (f"t{flags}", domains.ID % (50 + flags)), flags)
            ears.flush("createXML")
            rec.on(made, "shutdown")
            ears.flush("shutdown")
        same = domains.defined(rec)
        domains.defined(rec)
        ears.flush("define twice")
        rec.on(same, "undefine")
    return rec.lines


def scenario_moments(uri):
    EventLoop.start()
    rec = Recorder(uri)
    ears = Ears(rec)
    domain = domains.running(rec)
    ears.flush("start")
    for state in ("running", "paused", "shutoff"):
        rec.on(domain, {"running": "isActive", "paused": "suspend", "shutoff": "destroy"}[state])
        rec.on(domain, "snapshotCreateXML", moments.SNAPSHOT % (state, "x"))
        ears.flush(state)
    for target in ("running", "paused", "shutoff", "paused", "running", "shutoff", "shutoff"):
        for flag in (0, 1, 2, 4):
            snapshot = domain.snapshotLookupByName(target)
            rec.on(domain, "revertToSnapshot", snapshot, flag)
            ears.flush(f"revert {target} {flag}")
    rec.on(domain, "create")
    rec.on(domain, "snapshotCreateXML", moments.SNAPSHOT % ("halt", "x"), 8)
    ears.flush("halt")
    rec.on(domain, "undefineFlags", 2)
    ears.flush("undefine")
    return rec.lines


def scenario_others(uri):
    EventLoop.start()
    rec = Recorder(uri)
    ears = Ears(rec)
    network = networks.make(rec)
    ears.flush("network")
    for step in (("create",), ("setAutostart", 1), ("update", 3, 4, -1, "<host mac='52:54:00:00:00:09' ip='192.168.9.9'/>", 0),
                 ("destroy",), ("undefine",)):
        rec.on(network, *step)
        ears.flush(step[0])
    rec.on(rec.conn, "networkCreateXML", networks.XML % ("t", networks.ID % 8, "brt"))
    ears.flush("network created")
    pool = storage.make(rec)
    ears.flush("pool")
    for step in (("build",), ("create",), ("refresh",), ("createXML", storage.VOLUME % ("v", "")), ("destroy",), ("delete",),
                 ("undefine",)):
        rec.on(pool, *step)
        ears.flush(step[0])
    for flags in (0, 1, 2):
        made = rec.on(rec.conn, "storagePoolCreateXML", storage.POOL % ("t", storage.ID % 8, "t"), flags)
        ears.flush("pool created")
        rec.on(made, "destroy")
        ears.flush("pool destroyed")
    device = rec.on(rec.conn, "nodeDeviceCreateXML", __import__("host").NPIV % (
        "scsi_host1", "<wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn>"), 0)
    ears.flush("device")
    rec.on(device, "destroy")
    ears.flush("device gone")
    rec.on(rec.conn, "interfaceDefineXML", "<interface type='ethernet' name='e'><start mode='none'/></interface>", 0)
    ears.flush("interface")
    return rec.lines


def scenario_registration(uri):
    """The old call beside the new one, for one object, twice, and away again."""
    EventLoop.start()
    rec = Recorder(uri)
    seen = []
    one, two = domains.running(rec), domains.running(rec, "two", 2)

    def old(conn, domain, event, detail, opaque):
        seen.append(["old", opaque, domain.name(), event, detail])

    def again(conn, domain, event, detail, opaque):
        seen.append(["again", opaque, domain.name(), event, detail])

    def new(conn, domain, event, detail, opaque):
        seen.append(["new", opaque, domain.name(), event, detail])
    rec.on(rec.conn, "domainEventRegister", old, 1, only=lambda r: None)
    rec.on(rec.conn, "domainEventRegister", again, 2, only=lambda r: None)
    numbers = [rec.on(rec.conn, "domainEventRegisterAny", target, 0, new, label)
               for target, label in ((None, "all"), (one, "one"), (two, "two"), (one, "one again"))]

    def toggle(label):
        for domain in (one, two):
            domain.suspend()
            domain.resume()
        EventLoop.settle()
        rec.note(label, sorted(seen, key=repr))
        seen.clear()
    toggle("all registered")
    rec.on(rec.conn, "domainEventDeregister", old)
    toggle("one old gone")
    rec.on(rec.conn, "domainEventDeregisterAny", numbers[0])
    toggle("new for all gone")
    rec.on(rec.conn, "domainEventDeregisterAny", numbers[1])
    rec.on(rec.conn, "domainEventDeregisterAny", 99)
    rec.on(rec.conn, "domainEventDeregister", again)
    toggle("few left")
    rec.on(rec.conn, "setKeepAlive", 5, 3)
    rec.on(rec.conn, "isAlive")
    rec.on(rec.conn, "registerCloseCallback", lambda *a: None, None)
    rec.on(rec.conn, "unregisterCloseCallback")
    rec.on(rec.conn, "unregisterCloseCallback")
    return rec.lines


