# SPDX-License-Identifier: Apache-2.0
"""Domains: every method with many arguments and flags, in every state."""
import libvirt

from recorder import ALL, FEW, Recorder, unordered

XML = """<domain type='test'>
  <name>%s</name>
  <uuid>%s</uuid>
  <memory unit='KiB'>204800</memory>
  <currentMemory unit='KiB'>102400</currentMemory>
  <vcpu placement='static' current='2'>4</vcpu>
  <iothreads>2</iothreads>
  <os><type>hvm</type></os>
  <cpu><numa>
    <cell id='0' cpus='0-1' memory='102400' unit='KiB'/>
    <cell id='1' cpus='2-3' memory='102400' unit='KiB'/>
  </numa></cpu>
  <devices>
    <disk type='file' device='disk'><source file='/guest/diskimage1'/><target dev='vda' bus='virtio'/></disk>
    <disk type='block' device='disk'><source dev='/dev/sdx'/><target dev='vdb' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='hda' bus='ide'/><readonly/></disk>
    <interface type='network'><mac address='aa:bb:cc:dd:ee:01'/><source network='default'/>
      <target dev='testnet0'/></interface>
    <interface type='bridge'><mac address='aa:bb:cc:dd:ee:02'/><source bridge='br0'/></interface>
    <console type='pty'/>
    <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
    <graphics type='vnc' port='-1' autoport='yes'/>
    <video><model type='vga'/></video>
    <memballoon model='virtio'/>
  </devices>
</domain>"""
ID = "11111111-2222-3333-4444-%012d"

DISK = "<disk type='file' device='disk'><source file='/new.img'/><target dev='vdc' bus='virtio'/></disk>"
NIC = "<interface type='network'><source network='default'/><mac address='aa:bb:cc:dd:ee:09'/></interface>"


def defined(rec, name="one", number=1):
    return rec.conn.defineXML(XML % (name, ID % number))


def running(rec, name="one", number=1):
    domain = defined(rec, name, number)
    domain.create()
    return domain


def paused(rec):
    domain = running(rec)
    domain.suspend()
    return domain


def transient(rec):
    return rec.conn.createXML(XML % ("one", ID % 1), 0)


def undefined(rec):
    domain = defined(rec)
    domain.undefine()
    return domain


def built_in(rec):
    return rec.conn.lookupByName("test")


STATES = {"shutoff": defined, "running": running, "paused": paused, "transient": transient, "gone": undefined,
          "built-in": built_in}

# Method name -> argument lists; the last argument of those with flags comes from the list of flags.
READS = {
    "ID": [()], "OSType": [()], "UUIDString": [()], "autostart": [()], "info": [()], "isActive": [()],
    "isPersistent": [()], "isUpdated": [()], "maxMemory": [()], "maxVcpus": [()], "memoryStats": [()],
    "name": [()], "schedulerParameters": [()], "schedulerType": [()], "securityLabel": [()],
    "securityLabelList": [()], "jobInfo": [()], "vcpus": [()],
    "blockStats": [("vda",), ("/guest/diskimage1",), ("nope",), ("",), ("hda",)],
    "interfaceStats": [("testnet0",), ("aa:bb:cc:dd:ee:01",), ("nope",), ("",)],
}
FLAGGED_READS = {
    "XMLDesc": [()], "blkioParameters": [()], "controlInfo": [()], "diskErrors": [()], "emulatorPinInfo": [()],
    "fsInfo": [()], "getTime": [()], "guestVcpus": [()], "hasCurrentSnapshot": [()], "hasManagedSaveImage": [()],
    "hostname": [()], "ioThreadInfo": [()], "jobStats": [()], "launchSecurityInfo": [()], "memoryParameters": [()],
    "messages": [()], "numaParameters": [()], "perfEvents": [()], "schedulerParametersFlags": [()], "state": [()],
    "vcpuPinInfo": [()], "vcpusFlags": [()], "snapshotNum": [()], "listAllSnapshots": [()],
    "listAllCheckpoints": [()], "snapshotCurrent": [()], "managedSaveGetXMLDesc": [()], "backupGetXMLDesc": [()],
    "migrateGetMaxSpeed": [()], "migrateGetMaxDowntime": [()], "migrateGetCompressionCache": [()],
    "guestInfo": [(0,), (1,), (2,), (4,), (8,), (16,), (32,), (64,), (128,)],
    "blockInfo": [("vda",), ("/guest/diskimage1",), ("nope",), ("vdb",), ("hda",)],
    "blockIoTune": [("vda",), ("vdb",), ("nope",), ("/guest/diskimage1",)],
    "blockJobInfo": [("vda",), ("nope",)],
    "blockStatsFlags": [("vda",), ("nope",)],
    "getCPUStats": [(True,), (False,)],
    "interfaceAddresses": [(0,), (1,), (2,), (3,), (9,)],
    "interfaceParameters": [("testnet0",), ("aa:bb:cc:dd:ee:01",), ("nope",)],
    "metadata": [(0, None), (1, None), (2, None), (2, "http://a.b/"), (3, None), (0, "x"), (9, None)],
    "snapshotLookupByName": [("nope",)], "checkpointLookupByName": [("nope",)],
    "authorizedSSHKeysGet": [("root",)],
    "memoryPeek": [(0, 16)], "blockPeek": [("vda", 0, 16)],
}
WRITES = {
    "setMaxMemory": [(0,), (1,), (409600,), (1 << 40,)],
    "setMemory": [(0,), (1,), (51200,), (1 << 40,)],
    "setVcpus": [(0,), (1,), (4,), (5,), (100,)],
    "setAutostart": [(1,), (0,), (5,)],
    "pinVcpu": [(0, (True, False)), (0, ()), (1, (False, False)), (9, (True,)), (0, (True,) * 40)],
    "attachDevice": [(DISK,), ("",), ("<x/>",)], "detachDevice": [(DISK,)],
    "abortJob": [()], "suspend": [()], "resume": [()], "setSchedulerParameters": [({"weight": 5},)],
}
FLAGGED_WRITES = {
    "attachDeviceFlags": [(DISK,), (NIC,)], "detachDeviceFlags": [(DISK,), (NIC,)], "updateDeviceFlags": [(DISK,)],
    "detachDeviceAlias": [("virtio-disk0",), ("nope",)],
    "addIOThread": [(3,), (3,), (0,)], "delIOThread": [(3,), (9,), (0,)],
    "agentSetResponseTimeout": [(0,), (-2,), (-1,), (-3,)],
    "authorizedSSHKeysSet": [("root", ["x"])],
    "blockCommit": [("vda", None, None, 0)], "blockPull": [("vda", 0)], "blockRebase": [("vda", None, 0)],
    "blockCopy": [("vda", DISK, None)], "blockJobAbort": [("vda",)], "blockJobSetSpeed": [("vda", 5)],
    "blockResize": [("vda", 5)],
    "coreDump": [("/nonexistent/x",)], "coreDumpWithFormat": [("/nonexistent/x", 0), ("/nonexistent/x", 1), ("/n", 9)],
    "fSTrim": [(None, 0), ("/", 1)], "injectNMI": [()],
    "fsFreeze": [(None,), (["/"],), (["/boot", "/nope"],), ([],)], "fsThaw": [(None,), (["/"],), (["/nope"],)],
    "managedSaveRemove": [()], "openGraphicsFD": [(0,), (5,)],
    "pMSuspendForDuration": [(0, 0), (1, 0), (2, 0), (9, 0), (0, 5)], "pMWakeup": [()],
    "pinEmulator": [((True, False),), ((),), ((False,),)],
    "pinIOThread": [(1, (True, False)), (9, (True,)), (1, ()), (0, (True,))],
    "pinVcpuFlags": [(0, (True, False)), (9, (True,)), (0, ())],
    "reboot": [()], "reset": [()], "rename": [("two",), ("",), ("test",), ("a/b",)],
    "sendKey": [(0, 100, [30], 1), (9, 100, [30], 1), (0, 0, [1] * 17, 17)],
    "sendProcessSignal": [(1, 15), (0, 1), (1, 99)],
    "setBlockThreshold": [("vda", 5)],
    "setGuestVcpus": [("0", 1), ("1", 0), ("0-1", 0), ("0", 0), ("2-5", 1), ("x", 1), ("", 1), ("1", 5)],
    "setLifecycleAction": [(0, 0), (1, 1), (2, 2), (2, 3), (0, 3), (3, 0), (0, 9)],
    "setMemoryFlags": [(102400,), (0,), (1 << 40,), (51200,)],
    "setMemoryStatsPeriod": [(5,), (0,), (-1,)],
    "setMetadata": [(0, "text", None, None), (1, "title", None, None), (1, "two\nlines", None, None),
                    (2, "<a>1</a>", "k", "http://a.b/"), (2, None, "k", "http://a.b/"), (2, "<a", "k", "http://a.b/"),
                    (2, "<a/>", None, "u"), (2, "<a/>", "k", None), (0, None, None, None), (3, "x", None, None),
                    (0, "x", "k", None)],
    "setTime": [({"seconds": 5, "nseconds": 6},), (None,)], "setUserPassword": [("root", "x")],
    "setVcpu": [("0", 0), ("3", 1), ("x", 0)], "setVcpusFlags": [(3,), (0,), (5,), (1,)],
    "startDirtyRateCalc": [(1,)], "abortJobFlags": [()],
    "migrateSetMaxDowntime": [(5,)], "migrateSetMaxSpeed": [(5,)], "migrateSetCompressionCache": [(5,)],
    "migrateStartPostCopy": [()], "backupBegin": [("<domainbackup/>", None)],
    "managedSaveDefineXML": [("<domain/>",)],
}
LIFECYCLE = ["create", "createWithFlags", "shutdown", "shutdownFlags", "destroy", "destroyFlags", "suspend", "resume",
             "reboot", "reset", "undefine", "undefineFlags", "managedSave"]

UNSTABLE = {"memoryStats", "getTime", "getCPUStats", "vcpus", "info", "interfaceStats", "blockStats"}


def comparable(method):
    """Results that grow with time are compared by their shape."""
    def shape(value):
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return 0 if value == 0 else "number"
        if isinstance(value, dict):
            return {k: shape(v) for k, v in value.items()}
        if isinstance(value, (list, tuple)):
            return [shape(v) for v in value]
        return value
    return shape if method in UNSTABLE else (lambda value: value)


def dump(rec, label=""):
    """The whole of the host's domains, as the record sees them."""
    for domain in sorted(rec.conn.listAllDomains(0), key=lambda d: d.name()):
        rec.note(f"{label} {domain.name()}", [
            domain.state(), domain.isActive(), domain.isPersistent(), domain.autostart(), domain.hasManagedSaveImage(),
            domain.XMLDesc(0), domain.XMLDesc(2)])


def sweep(uri, table, flags, reset_each=True):
    lines = []
    for state, make in STATES.items():
        for method, cases in table.items():
            if not hasattr(libvirt.virDomain, method):
                continue
            rec = Recorder(uri)
            domain = make(rec)
            rec.prefix = f"[{state}] "
            for args in cases:
                for flag in flags or [None]:
                    extra = () if flag is None else (flag,)
                    rec.on(domain, method, *args, *extra, only=comparable(method))
            if reset_each:
                dump(rec, f"after {method}")
            lines += rec.lines
            # The connection closes, and its host goes, with the last object that holds it.
            domain = None
            rec.close()
    return lines


def scenario_reads(uri):
    return sweep(uri, READS, None, False)


def scenario_flagged_reads(uri):
    return sweep(uri, FLAGGED_READS, ALL, False)


def scenario_writes(uri):
    return sweep(uri, WRITES, None)


def scenario_flagged_writes(uri):
    return sweep(uri, FLAGGED_WRITES, FEW)


def scenario_lifecycle(uri):
    """Every pair of lifecycle calls from every state, with flags."""
    lines = []
    for state, make in STATES.items():
        for first in LIFECYCLE:
            for flag in (0, 1, 2, 4, 8, 16):
                if flag and first in ("create", "shutdown", "destroy", "suspend", "resume", "undefine"):
                    continue
                rec = Recorder(uri)
                domain = make(rec)
                rec.prefix = f"[{state}: {first} {flag}] "
                rec.on(domain, first, *(() if first in ("create", "shutdown", "destroy", "suspend", "resume", "undefine")
                                        else (flag,)))
                dump(rec, "then")
                if flag == 0:
                    for second in LIFECYCLE:
                        rec.on(domain, second)
                        rec.on(domain, "state")
                lines += rec.lines
                domain = None
                rec.close()
    return lines


def scenario_definitions(uri):
    """Definitions and creations that collide or are faulty."""
    rec = Recorder(uri)
    good, other = XML % ("one", ID % 1), XML % ("one", ID % 2)
    renamed = XML % ("two", ID % 1)
    faults = ["", "<", "<x/>", "<domain/>", "<domain type='kvm'/>", "<domain type='test'/>",
              "<domain type='test'><name>x</name></domain>", "<domain type='test'><name/><memory>1</memory></domain>",
              "<domain type='test'><name>a/b</name><memory>1</memory><os><type>hvm</type></os></domain>",
              "<domain type='test'><name>x</name><memory>1</memory><os><type>exe</type></os></domain>",
              "<domain type='test'><name>x</name><memory>1</memory><os><type arch='arm'>hvm</type></os></domain>",
              "<domain type='test'><name>x</name><uuid>zz</uuid><memory>1</memory><os><type>hvm</type></os></domain>",
              "<domain type='test'><name>x</name><memory>0</memory><os><type>hvm</type></os></domain>",
              "<domain type='test'><name>x</name><memory>1</memory><vcpu>0</vcpu><os><type>hvm</type></os></domain>",
              "<domain type='test'><name>x</name><memory>1</memory><bogus/><os><type>hvm</type></os></domain>"]
    for call in ("defineXMLFlags", "createXML"):
        for xml in faults:
            for flag in (0, 1, 2, 4, 16, 64):
                domain = rec.on(rec.conn, call, xml, flag)
                if domain is not None:
                    rec.on(domain, "XMLDesc")
                    rec.on(domain, "destroy")
                    rec.on(domain, "undefine")
    for call in ("defineXMLFlags", "createXML"):
        for xml in (good, other, renamed, good):
            for flag in (0, 1, 2, 4, 8, 1 << 10):
                rec.on(rec.conn, call, xml, flag)
                dump(rec, call)
    rec.on(rec.conn, "createXMLWithFiles", good, [], 0)
    rec.on(rec.conn, "createLinux", renamed, 0)
    return rec.lines


def scenario_lookups(uri):
    rec = Recorder(uri)
    running(rec)
    defined(rec, "two", 2)
    for flag in ALL + [1 << bit for bit in range(20, 31)]:
        rec.on(rec.conn, "listAllDomains", flag, only=unordered)
    for name in ("test", "one", "nope", "", "TEST"):
        rec.on(rec.conn, "lookupByName", name)
    for number in (0, 1, 2, 3, -1, 99):
        rec.on(rec.conn, "lookupByID", number)
    for uuid in (ID % 1, ID % 99, "nope", ""):
        rec.on(rec.conn, "lookupByUUIDString", uuid)
    for call in ("listDomainsID", "listDefinedDomains", "numOfDomains", "numOfDefinedDomains"):
        rec.on(rec.conn, call, only=lambda r: sorted(r) if isinstance(r, list) else r)
    return rec.lines


def scenario_statistics(uri):
    rec = Recorder(uri)
    domain = running(rec)
    off = defined(rec, "two", 2)

    def shape(answer):
        return [[pair[0].name(), {k: ("number" if k in ("cpu.time",) or "time" in k else v)
                                  for k, v in pair[1].items()}] for pair in answer]
    for stats in [0] + [1 << bit for bit in range(12)] + [0x3f, 0x40000000]:
        for flag in (0, 1, 2, 16, 32, 64, 1 << 10, 1 << 30, 1 << 31):
            rec.on(rec.conn, "getAllDomainStats", stats, flag, only=shape)
            rec.on(rec.conn, "domainListGetStats", [domain, off], stats, flag, only=shape)
    rec.on(rec.conn, "domainListGetStats", [], 0, 0, only=shape)
    domain.destroy()
    domain.undefine()
    rec.on(rec.conn, "domainListGetStats", [domain, off], 0, 0, only=shape)
    return rec.lines


def scenario_read_only(uri):
    """What a read-only connection refuses."""
    lines = []
    writer = Recorder(uri)
    domain = running(writer)
    rec = Recorder(uri, read_only=True)
    rec.prefix = "[read only] "
    looked = rec.conn.lookupByName("one")
    for table in (WRITES, FLAGGED_WRITES, FLAGGED_READS, READS):
        for method, cases in table.items():
            for args in cases[:2]:
                if hasattr(looked, method):
                    rec.on(looked, method, *args, only=comparable(method))
    for method in LIFECYCLE:
        rec.on(looked, method)
    for flag in ALL:
        rec.on(looked, "XMLDesc", flag)
    rec.on(rec.conn, "defineXML", XML % ("x", ID % 5))
    rec.on(rec.conn, "createXML", XML % ("x", ID % 5), 0)
    domain.destroy()
    lines += rec.lines
    return lines

