# SPDX-License-Identifier: Apache-2.0
"""The host itself, its interfaces and devices, and what the test driver does not have."""
from recorder import ALL, FEW, Recorder, unordered


def scenario_host(uri):
    rec = Recorder(uri)
    conn = rec.conn
    for call in ("getCapabilities", "getFreeMemory", "getHostname", "getInfo", "getLibVersion", "getSecurityModel", "getType",
                 "getVersion", "isAlive", "isEncrypted", "isSecure", "listNWFilters", "listSecrets", "numOfSecrets",
                 "numOfNWFilters"):
        rec.on(conn, call, only=(lambda r: "memory") if call == "getFreeMemory" else lambda r: r)
    for flag in ALL:
        for call in ("getCPUMap", "getMemoryParameters", "getSEVInfo", "getSysinfo", "getStoragePoolCapabilities",
                     "listAllNWFilterBindings", "listAllNWFilters", "listAllSecrets"):
            rec.on(conn, call, flag)
        for cpu in (-1, 0, 1, 99, -2):
            rec.on(conn, "getCPUStats", cpu, flag)
            rec.on(conn, "getMemoryStats", cpu, flag)
    for args in ((0, 1), (0, 10), (1, 1), (5, 1), (-1, 1), (0, 0), (0, -1)):
        rec.on(conn, "getCellsFreeMemory", *args)
    for args in (([4], 0, 1), ([4, 2048], 0, 2), ([5], 0, 1), ([4], 1, 1), ([4], 5, 1), ([], 0, 1), ([4], 0, 99), ([4], -1, 1)):
        for flag in (0, 1):
            rec.on(conn, "getFreePages", *args, flag)
            rec.on(conn, "allocPages", {p: 1 for p in args[0]} or {4: 0}, args[1], args[2], flag)
    for kind in (None, "", "test", "kvm"):
        rec.on(conn, "getMaxVcpus", kind)
    for arch in ("x86_64", "i686", "aarch64", "ppc64", "s390x", "bogus", ""):
        for flag in (0, 1):
            rec.on(conn, "getCPUModelNames", arch, flag)
    cpu = "<cpu><arch>x86_64</arch><model>core2duo</model></cpu>"
    for xml in (cpu, "", "<x/>", "<cpu/>"):
        for flag in (0, 1, 2, 4):
            rec.on(conn, "compareCPU", xml, flag)
            rec.on(conn, "compareHypervisorCPU", None, None, None, None, xml, flag)
            rec.on(conn, "baselineHypervisorCPU", None, None, None, None, [xml], flag)
    for args in ((None, None, None, None), ("/x", "i686", "pc", "test")):
        rec.on(conn, "getDomainCapabilities", *args)
    rec.on(conn, "setMemoryParameters", {"shm_pages_to_scan": 5}, 0)
    rec.on(conn, "suspendForDuration", 0, 60, 0)
    rec.on(conn, "domainXMLFromNative", "x", "y", 0)
    rec.on(conn, "domainXMLToNative", "x", "<domain/>", 0)
    rec.on(conn, "setIdentity", {"user-name": "x"}, 0)
    rec.on(conn, "secretDefineXML", "<secret/>", 0)
    rec.on(conn, "nwfilterDefineXML", "<filter name='x'/>")
    rec.on(conn, "nwfilterDefineXMLFlags", "<filter name='x'/>", 1)
    rec.on(conn, "nwfilterLookupByName", "x")
    rec.on(conn, "nwfilterBindingCreateXML", "<filterbinding/>", 0)
    rec.on(conn, "nwfilterBindingLookupByPortDev", "x")
    rec.on(conn, "secretLookupByUsage", 0, "x")
    return rec.lines


INTERFACE = "<interface type='ethernet' name='%s'><start mode='none'/><mac address='%s'/></interface>"


def interfaces(rec, label):
    for flag in ALL:
        rec.on(rec.conn, "listAllInterfaces", flag, only=unordered)
    for call in ("listInterfaces", "listDefinedInterfaces", "numOfInterfaces", "numOfDefinedInterfaces"):
        rec.on(rec.conn, call)
    for interface in rec.conn.listAllInterfaces(0):
        rec.note(f"{label} {interface.name()}", [interface.isActive(), interface.MACString(), interface.XMLDesc(0)])


def scenario_interfaces(uri):
    rec = Recorder(uri)
    conn = rec.conn
    for step in ("changeCommit", "changeRollback", "changeBegin", "changeBegin", "changeCommit", "changeBegin"):
        for flag in (1, 0):
            rec.on(conn, step, flag)
    for xml in ("", "<x/>", "<interface/>", "<interface type='bogus' name='x'/>", INTERFACE % ("eth2", "aa:bb:cc:00:00:02"),
                INTERFACE % ("eth2", "aa:bb:cc:00:00:03"), INTERFACE % ("eth1", "aa:bb:cc:00:00:01"),
                "<interface type='bridge' name='b'><bridge><interface type='ethernet' name='eth5'/></bridge></interface>",
                "<interface type='bond' name='c'><bond mode='active-backup'><interface type='ethernet' name='eth6'/></bond></interface>",
                "<interface type='vlan' name='d'><vlan tag='5'><interface name='eth1'/></vlan></interface>"):
        for flag in FEW:
            rec.on(conn, "interfaceDefineXML", xml, flag)
    interfaces(rec, "defined")
    for name in ("eth1", "eth2", "nope", ""):
        found = rec.on(conn, "interfaceLookupByName", name)
        if found is None:
            continue
        for flag in FEW:
            rec.on(found, "XMLDesc", flag)
        for steps in (("create", 0), ("create", 0), ("destroy", 1), ("destroy", 0), ("destroy", 0), ("create", 1)):
            rec.on(found, *steps)
    for mac in ("aa:bb:cc:00:00:03", "AA:BB:CC:00:00:03", "nope", "", "aa:bb:cc:dd:ee:ff"):
        rec.on(conn, "interfaceLookupByMACString", mac)
    rec.on(conn, "changeRollback", 0)
    interfaces(rec, "rolled back")
    eth2 = rec.on(conn, "interfaceLookupByName", "eth2")
    eth1 = rec.on(conn, "interfaceLookupByName", "eth1")
    rec.on(conn, "changeBegin", 0)
    for target in (eth1, eth2):
        for step in ("destroy", "undefine", "undefine", "XMLDesc", "isActive"):
            rec.on(target, step)
    interfaces(rec, "undefined")
    rec.on(conn, "changeCommit", 0)
    rec.on(conn, "changeRollback", 0)
    interfaces(rec, "end")
    return rec.lines


NPIV = ("<device><parent>%s</parent><capability type='scsi_host'><capability type='fc_host'>%s</capability></capability></device>")


def scenario_devices(uri):
    rec = Recorder(uri)
    conn = rec.conn
    for flag in ALL + [1 << bit for bit in range(20, 31)] + [0x80000000]:
        rec.on(conn, "listAllDevices", flag, only=unordered)
    for capability in (None, "", "system", "scsi_host", "fc_host", "vports", "net", "bogus"):
        for flag in (0, 1):
            rec.on(conn, "listDevices", capability, flag, only=unordered)
            rec.on(conn, "numOfDevices", capability, flag)

    def dump(label):
        for device in sorted(conn.listAllDevices(0), key=lambda d: d.name()):
            rec.note(f"{label} {device.name()}", [device.parent(), device.listCaps(), device.numOfCaps(), device.XMLDesc(0)])
    dump("start")
    wwn = "<wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn>"
    for xml in ("", "<x/>", "<device/>", NPIV % ("scsi_host1", wwn), NPIV % ("scsi_host2", wwn), NPIV % ("nope", wwn),
                NPIV % ("scsi_host1", ""), NPIV % ("scsi_host1", "<wwnn>x</wwnn><wwpn>y</wwpn>"), NPIV % ("computer", wwn),
                "<device><parent wwnn='2000000012341234' wwpn='1000000012341234'/><capability type='scsi_host'>"
                f"<capability type='fc_host'>{wwn}</capability></capability></device>",
                "<device><name>x</name><capability type='system'/></device>"):
        for flag in (0, 1, 2):
            rec.on(conn, "nodeDeviceCreateXML", xml, flag)
            rec.on(conn, "nodeDeviceDefineXML", xml, flag)
        dump("created")
    for name in ("computer", "scsi_host1", "scsi_host2", "scsi_host3", "nope", ""):
        device = rec.on(conn, "nodeDeviceLookupByName", name)
        if device is None:
            continue
        for flag in FEW:
            rec.on(device, "XMLDesc", flag)
            rec.on(device, "detachFlags", None, flag)
        for step in ("name", "parent", "numOfCaps", "listCaps", "isActive", "isPersistent", "autostart", "dettach", "reAttach",
                     "reset"):
            rec.on(device, step)
        rec.on(device, "setAutostart", 1)
        rec.on(device, "create", 0)
        rec.on(device, "undefine", 0)
    for wwns in (("2000000012341234", "1000000012341234"), ("x", "y")):
        for flag in (0, 1):
            rec.on(conn, "nodeDeviceLookupSCSIHostByWWN", *wwns, flag)
    for device in sorted(conn.listAllDevices(0), key=lambda d: d.name()):
        rec.on(device, "destroy")
        rec.on(device, "destroy")
        rec.on(device, "XMLDesc")
    dump("destroyed")
    return rec.lines
