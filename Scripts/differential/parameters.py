# SPDX-License-Identifier: Apache-2.0
"""Typed parameters: every setter with known, unknown, doubled and wrongly typed fields, and what the getters say after."""
from domains import STATES, dump
from recorder import Recorder

FLAGS = [0, 1, 2, 3, 4, 8]

# Setter, its leading arguments, parameter sets, and the getter that shows what came of them.
SETTERS = [
    ("setSchedulerParametersFlags", (), [{"weight": 5}, {"weight": 50}, {"bogus": 1}, {"weight": -1}, {"vcpu_period": 5}],
     "schedulerParametersFlags", ()),
    ("setMemoryParameters", (), [
        {"hard_limit": 100, "soft_limit": 50}, {"swap_hard_limit": 5}, {"hard_limit": 10, "swap_hard_limit": 20},
        {"bogus": 1}, {"hard_limit": -1}, {"soft_limit": 0}, {"hard_limit": 30, "swap_hard_limit": 20},
        {"min_guarantee": 5}], "memoryParameters", ()),
    ("setBlkioParameters", (), [
        {"weight": 500}, {"weight": 1}, {"weight": 5000}, {"device_weight": "/dev/sda,300"}, {"device_weight": "x"},
        {"device_read_iops_sec": "/dev/sda,100,/dev/sdb,200"}, {"device_write_bytes_sec": "/dev/sda,5"},
        {"device_read_bytes_sec": "/dev/sda"}, {"device_write_iops_sec": "/dev/sda,0"}, {"bogus": 1},
        {"device_weight": ""}, {"device_weight": "/dev/sda,5,/dev/sda,6"}], "blkioParameters", ()),
    ("setNumaParameters", (), [
        {"numa_mode": 0}, {"numa_mode": 1}, {"numa_nodeset": "0"}, {"numa_mode": 9}, {"numa_nodeset": "x"},
        {"numa_nodeset": "0-3", "numa_mode": 2}, {"numa_nodeset": ""}, {"bogus": 1}, {"numa_mode": 3},
        {"numa_nodeset": "99"}], "numaParameters", ()),
    ("setInterfaceParameters", ("testnet0",), [
        {"inbound.average": 100, "inbound.peak": 200, "inbound.burst": 300}, {"outbound.average": 5},
        {"inbound.average": 0}, {"inbound.floor": 5}, {"bogus": 1}, {"inbound.peak": 7}, {"outbound.average": 0}],
     "interfaceParameters", ("testnet0",)),
    ("setInterfaceParameters", ("nope",), [{"inbound.average": 1}], "interfaceParameters", ("nope",)),
    ("setBlockIoTune", ("vda",), [
        {"total_bytes_sec": 100}, {"read_bytes_sec": 5}, {"total_bytes_sec": 0, "read_bytes_sec": 5},
        {"total_iops_sec": 7, "total_iops_sec_max": 70}, {"total_iops_sec_max_length": 3}, {"size_iops_sec": 4},
        {"group_name": "drive"}, {"read_iops_sec": 1, "total_iops_sec": 1}, {"bogus": 1}, {"total_bytes_sec_max": 9},
        {"write_bytes_sec_max": 9, "total_bytes_sec_max": 1}, {"total_bytes_sec": -1},
        {"read_bytes_sec_max_length": 2}, {"group_name": ""}], "blockIoTune", ("vda",)),
    ("setBlockIoTune", ("nope",), [{"total_bytes_sec": 1}], "blockIoTune", ("nope",)),
    ("setIOThreadParams", (1,), [
        {"poll_max_ns": 100}, {"poll_grow": 2, "poll_shrink": 3}, {"bogus": 1}, {"poll_max_ns": 1 << 40},
        {"poll_max_ns": -1}, {"thread_pool_min": 1}, {}], "ioThreadInfo", ()),
    ("setIOThreadParams", (9,), [{"poll_max_ns": 100}], "ioThreadInfo", ()),
    ("setPerfEvents", (), [{"cmt": True}, {"bogus": True}], "perfEvents", ()),
    ("setLaunchSecurityState", (), [{"sev-secret": "x"}], "launchSecurityInfo", ()),
]


def scenario_domain(uri):
    lines = []
    for state, make in STATES.items():
        for setter, leading, sets, getter, asked in SETTERS:
            rec = Recorder(uri)
            rec.prefix = f"[{state}] "
            domain = make(rec)
            for values in sets:
                for flag in FLAGS:
                    rec.on(domain, setter, *leading, values, flag)
                    rec.on(domain, getter, *asked, 0)
                    rec.on(domain, getter, *asked, 2)
            if setter == "setIOThreadParams":
                rec.on(rec.conn, "getAllDomainStats", 0, 0)
            dump(rec, f"after {setter}")
            lines += rec.lines
            domain = None
            rec.close()
    return lines


def scenario_sequences(uri):
    """Calls whose effects add up on one running domain, in both of its configurations."""
    rec = Recorder(uri)
    domain = STATES["running"](rec)
    steps = [
        ("addIOThread", 5, 1), ("addIOThread", 5, 2), ("addIOThread", 6, 2), ("pinIOThread", 5, (True, False), 1),
        ("pinIOThread", 6, (False, True), 2), ("ioThreadInfo", 1), ("ioThreadInfo", 2), ("delIOThread", 5, 1),
        ("delIOThread", 6, 2), ("ioThreadInfo", 1), ("ioThreadInfo", 2),
        ("setVcpusFlags", 3, 1), ("setVcpusFlags", 4, 2), ("setVcpusFlags", 2, 6), ("setVcpusFlags", 8, 4),
        ("setVcpusFlags", 8, 6), ("vcpusFlags", 0), ("vcpusFlags", 2), ("vcpusFlags", 6), ("maxVcpus",),
        ("pinVcpu", 2, (True, True)), ("pinEmulator", (True,), 2), ("vcpuPinInfo", 0), ("vcpuPinInfo", 2),
        ("emulatorPinInfo", 0), ("emulatorPinInfo", 2),
        ("setMemoryFlags", 50000, 2), ("setMemoryFlags", 60000, 4), ("setMemoryFlags", 60000, 6), ("maxMemory",),
        ("setMetadata", 0, "live", None, None, 1), ("setMetadata", 0, "stored", None, None, 2),
        ("metadata", 0, None, 1), ("metadata", 0, None, 2), ("setMetadata", 2, "<x/>", "k", "urn:1", 3),
        ("setMetadata", 2, "<y a='1'/>", "k", "urn:2", 1), ("metadata", 2, "urn:1", 0), ("metadata", 2, "urn:2", 2),
        ("setMetadata", 2, "<z/>", "other", "urn:1", 2), ("setMetadata", 2, None, None, "urn:1", 3),
        ("setGuestVcpus", "0-1", 1), ("guestVcpus",), ("setGuestVcpus", "1", 0), ("guestVcpus",),
        ("setLifecycleAction", 0, 1, 1), ("setLifecycleAction", 1, 0, 2), ("fsFreeze",), ("fsFreeze",), ("fsThaw",),
        ("fsFreeze", ["/"]), ("fsFreeze", ["/", "/boot"]), ("fsThaw", ["/boot"]), ("fsInfo",),
        ("setTime", {"seconds": 77, "nseconds": 5}), ("getTime",), ("setTime", None, 1), ("getTime",), ("destroy",),
        ("XMLDesc",), ("create",), ("fsInfo",), ("fsThaw",), ("guestVcpus",), ("getTime",), ("ioThreadInfo", 1),
    ]
    for name, *args in steps:
        rec.on(domain, name, *args)
        rec.note("xml", [domain.XMLDesc(0), domain.XMLDesc(2)])
    return rec.lines
