# SPDX-License-Identifier: Apache-2.0
"""Storage pools of every type, and volumes."""
from recorder import ALL, FEW, Recorder, unordered

ID = "33333333-2222-3333-4444-%012d"
POOL = "<pool type='dir'><name>%s</name><uuid>%s</uuid><target><path>/%s</path></target></pool>"
TYPES = {
    "dir": "<target><path>/p</path></target>",
    "fs": "<source><device path='/dev/sda1'/></source><target><path>/p</path></target>",
    "netfs": "<source><host name='h'/><dir path='/d'/></source><target><path>/p</path></target>",
    "logical": "<source><name>vg</name><device path='/dev/sda'/></source><target><path>/dev/vg</path></target>",
    "disk": "<source><device path='/dev/sdb'/></source><target><path>/dev</path></target>",
    "iscsi": "<source><host name='h'/><device path='iqn.2000-01.a:b'/></source><target><path>/dev/disk/by-path</path></target>",
    "iscsi-direct": "<source><host name='h'/><device path='iqn.2000-01.a:b'/><initiator><iqn name='i'/></initiator></source>",
    "scsi": "<source><adapter type='scsi_host' name='scsi_host1'/></source><target><path>/dev/disk/by-path</path></target>",
    "mpath": "<target><path>/dev/mapper</path></target>",
    "rbd": "<source><name>rbd</name><host name='h'/></source>",
    "sheepdog": "<source><name>s</name><host name='h'/></source>",
    "gluster": "<source><name>v</name><host name='h'/><dir path='/'/></source>",
    "zfs": "<source><name>z</name></source>",
    "vstorage": "<source><name>v</name></source><target><path>/p</path></target>",
    "bogus": "",
}
VOLUME = "<volume><name>%s</name><capacity unit='M'>100</capacity><allocation unit='M'>10</allocation>%s</volume>"


def make(rec, name="p", number=1, started=False):
    pool = rec.conn.storagePoolDefineXML(POOL % (name, ID % number, name), 0)
    if started:
        pool.create()
    return pool


def gone(rec):
    pool = make(rec)
    pool.undefine()
    return pool


STATES = {"inactive": make, "active": lambda rec: make(rec, started=True),
          "transient": lambda rec: rec.conn.storagePoolCreateXML(POOL % ("p", ID % 1, "p"), 0),
          "gone": gone, "built-in": lambda rec: rec.conn.storagePoolLookupByName("default-pool")}


def dump(rec, label):
    for pool in sorted(rec.conn.listAllStoragePools(0), key=lambda p: p.name()):
        volumes = sorted(v.name() for v in pool.listAllVolumes()) if pool.isActive() else None
        rec.note(f"{label} {pool.name()}", [pool.isActive(), pool.isPersistent(), pool.autostart(), pool.info(),
                                            pool.XMLDesc(0), volumes])


def scenario_pools(uri):
    lines = []
    for state, maker in STATES.items():
        rec = Recorder(uri)
        rec.prefix = f"[{state}] "
        pool = maker(rec)
        for method in ("name", "UUIDString", "isActive", "isPersistent", "autostart", "info", "numOfVolumes", "listVolumes"):
            rec.on(pool, method)
        for flag in ALL:
            rec.on(pool, "XMLDesc", flag)
            rec.on(pool, "listAllVolumes", flag)
        for method in ("build", "refresh", "delete", "create"):
            for flag in FEW:
                rec.on(pool, method, flag)
                dump(rec, method)
        for steps in (("setAutostart", 1), ("autostart",), ("destroy",), ("build", 0), ("create", 0), ("create", 0),
                      ("refresh", 0), ("undefine",), ("destroy",), ("destroy",), ("delete", 0), ("undefine",), ("create", 0)):
            rec.on(pool, *steps)
            dump(rec, steps[0])
        lines += rec.lines
        pool = None
        rec.close()
    return lines


def scenario_types(uri):
    lines = []
    for kind, inner in TYPES.items():
        rec = Recorder(uri)
        rec.prefix = f"[{kind}] "
        xml = f"<pool type='{kind}'><name>k</name><uuid>{ID % 9}</uuid>{inner}</pool>"
        for call in ("storagePoolDefineXML", "storagePoolCreateXML"):
            pool = rec.on(rec.conn, call, xml, 0)
            if pool is None:
                continue
            dump(rec, call)
            rec.on(pool, "build", 0)
            rec.on(pool, "create", 0)
            for extra in ("", "<target><format type='qcow2'/></target>", "<target><format type='raw'/><path>/x</path></target>"):
                volume = rec.on(pool, "createXML", VOLUME % ("v" + str(len(extra)), extra), 0)
                for method in ("XMLDesc", "info", "path", "key"):
                    rec.on(volume, method)
            dump(rec, "volumes")
            rec.on(pool, "delete", 0)
            rec.on(pool, "destroy")
            rec.on(pool, "undefine")
        lines += rec.lines
        pool = volume = None
        rec.close()
    return lines


def scenario_definitions(uri):
    rec = Recorder(uri)
    faults = ["", "<", "<x/>", "<pool/>", "<pool type='dir'/>", "<pool type='dir'><name>x</name></pool>",
              "<pool type='dir'><name>a/b</name><target><path>/p</path></target></pool>",
              "<pool type='dir'><name>x</name><uuid>q</uuid><target><path>/p</path></target></pool>",
              "<pool type='netfs'><name>x</name><target><path>/p</path></target></pool>",
              "<pool type='disk'><name>x</name><target><path>/p</path></target></pool>",
              "<pool type='scsi'><name>x</name><source><adapter type='fc_host' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b'/>"
              "</source><target><path>/p</path></target></pool>",
              POOL % ("one", ID % 1, "a"), POOL % ("one", ID % 2, "a"), POOL % ("two", ID % 1, "a"),
              POOL % ("three", ID % 3, "a")]
    for call in ("storagePoolDefineXML", "storagePoolCreateXML"):
        for xml in faults:
            for flag in (0, 1, 2, 3, 4, 6, 7, 8):
                rec.on(rec.conn, call, xml, flag)
        dump(rec, call)
    for flag in ALL + [1 << bit for bit in range(20, 31)]:
        rec.on(rec.conn, "listAllStoragePools", flag, only=unordered)
    for call in ("listStoragePools", "listDefinedStoragePools", "numOfStoragePools", "numOfDefinedStoragePools"):
        rec.on(rec.conn, call, only=lambda r: sorted(r) if isinstance(r, list) else r)
    for name in ("default-pool", "one", "nope", ""):
        rec.on(rec.conn, "storagePoolLookupByName", name)
        rec.on(rec.conn, "storagePoolLookupByTargetPath", "/" + name)
    for uuid in (ID % 1, ID % 77, "x"):
        rec.on(rec.conn, "storagePoolLookupByUUIDString", uuid)
    sources = [None, "", "<source/>", "<source><host name='h'/></source>", "<x/>",
               "<source><host name='h'/><initiator><iqn name='a'/></initiator></source>"]
    for kind in list(TYPES) + ["", "nope"]:
        for spec in sources:
            # The reference dies of a netfs source without a host.
            if kind == "netfs" and spec == "<source/>":
                continue
            for flag in (0, 1):
                rec.on(rec.conn, "findStoragePoolSources", kind, spec, flag)
    rec.on(rec.conn, "getStoragePoolCapabilities")
    return rec.lines


def scenario_volumes(uri):
    rec = Recorder(uri)
    pool, other = make(rec, started=True), make(rec, "q", 2, started=True)
    faults = ["", "<x/>", "<volume/>", "<volume><name>x</name></volume>", "<volume><name/><capacity>1</capacity></volume>",
              "<volume><name>a/b</name><capacity>1</capacity></volume>", "<volume><name>x</name><capacity>-1</capacity></volume>",
              "<volume><name>x</name><capacity unit='Q'>1</capacity></volume>",
              "<volume type='dir'><name>d</name><capacity>1</capacity></volume>",
              "<volume><name>big</name><capacity unit='P'>1</capacity><allocation unit='P'>1</allocation></volume>",
              "<volume><name>e</name><capacity>1</capacity><target><encryption format='luks'/></target></volume>",
              "<volume><name>f</name><capacity>1</capacity><target><format type='bogus'/></target></volume>",
              "<volume><name>b</name><capacity>1</capacity><backingStore><path>/back</path><format type='raw'/></backingStore></volume>"]
    volume = rec.on(pool, "createXML", VOLUME % ("v", ""), 0)
    for xml in faults + [VOLUME % ("v", ""), VOLUME % ("w", "<key>k</key>")]:
        for flag in (0, 1, 2, 4):
            rec.on(pool, "createXML", xml, flag)
            rec.on(other, "createXMLFrom", xml, volume, flag)
            rec.on(pool, "createXMLFrom", xml, volume, flag)
        dump(rec, "volumes")
    for method in ("name", "key", "path", "storagePoolLookupByVolume", "info"):
        rec.on(volume, method)
    for flag in ALL:
        for method in ("XMLDesc", "infoFlags"):
            rec.on(volume, method, flag)
    rec.on(volume, "wipe", 0)
    rec.on(volume, "wipePattern", 1, 0)
    rec.on(volume, "resize", 5, 0)
    for name in ("v", "nope", ""):
        rec.on(pool, "storageVolLookupByName", name)
        rec.on(rec.conn, "storageVolLookupByKey", "/p/" + name)
        rec.on(rec.conn, "storageVolLookupByPath", "/p/" + name)
    stream = rec.conn.newStream(0)
    rec.on(volume, "upload", stream, 0, 0, 0)
    rec.on(volume, "download", rec.conn.newStream(0), 0, 0, 0)
    rec.on(pool, "destroy")
    for method in ("XMLDesc", "info", "path", "delete", "storagePoolLookupByVolume"):
        rec.on(volume, method)
    rec.on(rec.conn, "storageVolLookupByKey", "/p/v")
    rec.on(rec.conn, "storageVolLookupByPath", "/p/v")
    rec.on(pool, "create", 0)
    dump(rec, "again")
    for flag in (1, 2, 4, 0, 0):
        rec.on(volume, "delete", flag)
    dump(rec, "deleted")
    stream = None
    return rec.lines
