# SPDX-License-Identifier: Apache-2.0
"""test:///PATH: all elements of the custom configuration file, and faults in it."""
import os
import tempfile

import libvirt

import domains
import networks
import storage
from recorder import Recorder

NS = "xmlns:test='http://libvirt.org/schemas/domain/test/1.0'"
SNAPSHOT = ("<test:domainsnapshot><name>%s</name><state>%s</state><creationTime>1300000000</creationTime>%s"
            "<active>%d</active><domain type='test'><name>%s</name><uuid>%s</uuid><memory>1024</memory>"
            "<os><type>hvm</type></os></domain></test:domainsnapshot>")
PARENT = "<parent><name>%s</name></parent>"


def guest(name, number, extra=""):
    return (f"<domain type='test' {NS}><name>{name}</name><uuid>{domains.ID % number}</uuid><memory>8192</memory><vcpu>2</vcpu>"
            f"<os><type>hvm</type></os>{extra}</domain>")


def snapshots(name, number, *moments):
    return "".join(SNAPSHOT % (moment, state, PARENT % parent if parent else "", active, name, domains.ID % number)
                   for moment, state, parent, active in moments)


WHOLE = f"""<node>
  <cpu><mhz>6000</mhz><model>i986</model><active>50</active><nodes>4</nodes><sockets>4</sockets><cores>4</cores><threads>2</threads></cpu>
  <memory>8192000</memory>
  {guest("plain", 1)}
  {guest("off", 2, "<test:runstate>5</test:runstate>")}
  {guest("paused", 3, "<test:runstate>3</test:runstate>")}
  {guest("crashed", 4, "<test:runstate>6</test:runstate>")}
  {guest("transient", 5, "<test:transient/>")}
  {guest("saved", 6, "<test:runstate>5</test:runstate><test:hasmanagedsave/>")}
  {guest("tree", 7, snapshots("tree", 7, ("a", "running", None, 0), ("b", "shutoff", "a", 1), ("c", "paused", "a", 0)))}
  {networks.XML % ("net", networks.ID % 1, "br7")}
  <interface type='ethernet' name='eth7'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:07'/></interface>
  <pool type='dir'><name>pool</name><uuid>{storage.ID % 1}</uuid><target><path>/pool</path></target>
    <volume><name>one.img</name><capacity>1000</capacity><allocation>500</allocation></volume>
    <volume><name>two.img</name><capacity>1000</capacity></volume></pool>
  <device><name>computer</name><capability type='system'><hardware><vendor>V</vendor><uuid>{storage.ID % 9}</uuid></hardware>
    <firmware><vendor>F</vendor></firmware></capability></device>
</node>"""


def visit(uri, text, label, lines, extra=None):
    """Opens a file of this text and records the whole host, or the reason why not."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in dict(extra or {}, **{"node.xml": text}).items():
            with open(os.path.join(folder, name), "w") as file:
                file.write(content)
        try:
            rec = Recorder(uri, path=os.path.join(folder, "node.xml"))
        except libvirt.libvirtError as error:
            message = [str(part).replace(folder, "FOLDER") for part in error.err]
            lines.append(repr((label, message)))
            return
        rec.prefix = f"[{label}] "
        for call in ("getInfo", "getCapabilities", "getCPUMap"):
            rec.on(rec.conn, call)
        domains.dump(rec, "domain")
        for domain in sorted(rec.conn.listAllDomains(0), key=lambda d: d.name()):
            for snapshot in sorted(domain.listAllSnapshots(0), key=lambda s: s.getName()):
                rec.note(f"snapshot {snapshot.getName()}", [snapshot.isCurrent(), snapshot.getXMLDesc(0)])
        networks.dump(rec, "network")
        storage.dump(rec, "pool")
        for interface in sorted(rec.conn.listAllInterfaces(0), key=lambda i: i.name()):
            rec.note("interface", [interface.isActive(), interface.XMLDesc(0)])
        for device in sorted(rec.conn.listAllDevices(0), key=lambda d: d.name()):
            rec.note("device", device.XMLDesc(0))
        lines += rec.lines
        rec.close()


def scenario_whole(uri):
    lines = []
    visit(uri, WHOLE, "whole", lines)
    visit(uri, "<node/>", "empty", lines)
    parts = {"d.xml": guest("included", 11), "n.xml": networks.XML % ("inc", networks.ID % 3, "br3"),
             "p.xml": f"<pool type='dir'><name>inc</name><uuid>{storage.ID % 5}</uuid><target><path>/inc</path></target>"
                      "<volume file='v.xml'/></pool>",
             "v.xml": "<volume><name>v</name><capacity>5</capacity></volume>",
             "i.xml": "<interface type='ethernet' name='eth9'><start mode='none'/></interface>"}
    includes = ("<node><domain file='d.xml'/><network file='n.xml'/><pool file='p.xml'/><interface file='i.xml'/></node>")
    visit(uri, includes, "included", lines, parts)
    return lines


FAULTS = {
    "no node": "<x/>", "nothing": "", "broken": "<node>", "cpu": "<node><cpu><nodes>x</nodes></cpu></node>",
    "memory": "<node><memory>x</memory></node>", "negative": "<node><memory>-5</memory></node>",
    "sockets": "<node><cpu><sockets>0</sockets></cpu></node>", "many": "<node><cpu><nodes>5000</nodes></cpu></node>",
    "missing include": "<node><domain file='nope.xml'/></node>", "empty include": "<node><domain file=''/></node>",
    "domain": "<node><domain/></node>", "same domain": f"<node>{guest('a', 1)}{guest('a', 1)}</node>",
    "same uuid": f"<node>{guest('a', 1)}{guest('b', 1)}</node>", "same name": f"<node>{guest('a', 1)}{guest('a', 2)}</node>",
    "run state": f"<node>{guest('a', 1, '<test:runstate>9</test:runstate>')}</node>",
    "no run state": f"<node>{guest('a', 1, '<test:runstate/>')}</node>",
    "word state": f"<node>{guest('a', 1, '<test:runstate>x</test:runstate>')}</node>",
    "transient off": f"<node>{guest('a', 1, '<test:transient/><test:runstate>5</test:runstate>')}</node>",
    "saved on": f"<node>{guest('a', 1, '<test:hasmanagedsave/>')}</node>",
    "unknown extra": f"<node>{guest('a', 1, '<test:bogus/>')}</node>",
    "network": "<node><network/></node>", "pool": "<node><pool type='dir'/></node>", "device": "<node><device/></node>",
    "interface": "<node><interface/></node>", "user": "<node><auth><user/></auth></node>",
    "users": "<node><auth><user password='p'>u</user></auth></node>",
    "volume": "<node><pool type='dir'><name>p</name><target><path>/p</path></target><volume/></pool></node>",
    "two current": "<node>" + guest("a", 1, snapshots("a", 1, ("x", "running", None, 1), ("y", "running", "x", 1))) + "</node>",
    "no parent": "<node>" + guest("a", 1, snapshots("a", 1, ("x", "running", "nope", 0))) + "</node>",
    "bad snapshot": f"<node>{guest('a', 1, '<test:domainsnapshot><name>x</name></test:domainsnapshot>')}</node>",
    "same snapshot": "<node>" + guest("a", 1, snapshots("a", 1, ("x", "running", None, 0), ("x", "running", None, 0))) + "</node>",
    "same volume": "<node><pool type='dir'><name>p</name><target><path>/p</path></target><volume><name>v</name><capacity>1"
                   "</capacity></volume><volume><name>v</name><capacity>1</capacity></volume></pool></node>",
}


def scenario_faults(uri):
    lines = []
    for label, text in FAULTS.items():
        visit(uri, text, label, lines)
    for path in ("/nonexistent/file.xml", "/", "/tmp", ""):
        try:
            lines.append(repr((path, Recorder(uri, path=path).conn.getType())))
        except libvirt.libvirtError as error:
            lines.append(repr((path, [str(part) for part in error.err])))
    return lines
