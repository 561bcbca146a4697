# SPDX-License-Identifier: Apache-2.0
"""Networks: definition, states, updates of every section, ports and leases."""
from recorder import ALL, FEW, Recorder, unordered

ID = "22222222-2222-3333-4444-%012d"
XML = """<network><name>%s</name><uuid>%s</uuid><bridge name='%s'/>
  <forward mode='nat'><nat><port start='1024' end='65535'/></nat></forward>
  <domain name='example.org'/>
  <dns><forwarder addr='8.8.8.8'/><txt name='t' value='v'/><srv service='s' protocol='tcp' target='x' port='1'/>
    <host ip='192.168.9.2'><hostname>h1</hostname></host></dns>
  <portgroup name='pg1' default='yes'/>
  <ip address='192.168.9.1' netmask='255.255.255.0'><dhcp><range start='192.168.9.10' end='192.168.9.20'/>
    <host mac='52:54:00:00:00:01' name='a' ip='192.168.9.5'/></dhcp></ip></network>"""


def make(rec, name="net", number=1, started=False):
    network = rec.conn.networkDefineXML(XML % (name, ID % number, "br" + name))
    if started:
        network.create()
    return network


def gone(rec):
    network = make(rec)
    network.undefine()
    return network


STATES = {"inactive": make, "active": lambda rec: make(rec, started=True),
          "transient": lambda rec: rec.conn.networkCreateXML(XML % ("net", ID % 1, "brnet")),
          "gone": gone, "built-in": lambda rec: rec.conn.networkLookupByName("default")}


def dump(rec, label):
    for network in sorted(rec.conn.listAllNetworks(0), key=lambda n: n.name()):
        rec.note(f"{label} {network.name()}", [network.isActive(), network.isPersistent(), network.autostart(),
                                               network.XMLDesc(0)])


def scenario_calls(uri):
    lines = []
    for state, maker in STATES.items():
        rec = Recorder(uri)
        rec.prefix = f"[{state}] "
        network = maker(rec)
        for method in ("name", "UUIDString", "isActive", "isPersistent", "autostart", "bridgeName"):
            rec.on(network, method)
        for flag in ALL:
            rec.on(network, "XMLDesc", flag)
            for mac in (None, "52:54:00:00:00:01", "", "x"):
                rec.on(network, "DHCPLeases", mac, flag)
            rec.on(network, "listAllPorts", flag)
        for xml in ("<networkport/>", "", "<networkport><owner><name>x</name></owner></networkport>"):
            for flag in FEW:
                rec.on(network, "portCreateXML", xml, flag)
        rec.on(network, "portLookupByUUIDString", ID % 5)
        for steps in (("setAutostart", 1), ("autostart",), ("create",), ("create",), ("setAutostart", 0), ("destroy",),
                      ("destroy",), ("create",), ("undefine",), ("isPersistent",), ("destroy",), ("undefine",), ("create",)):
            rec.on(network, *steps)
            dump(rec, steps[0])
        lines += rec.lines
        network = None
        rec.close()
    return lines


def scenario_definitions(uri):
    rec = Recorder(uri)
    faults = ["", "<", "<x/>", "<network/>", "<network><name/></network>", "<network><name>a/b</name></network>",
              "<network><name>x</name></network>", "<network><name>x</name><uuid>q</uuid></network>",
              "<network><name>x</name><forward mode='bogus'/></network>",
              "<network><name>x</name><bridge name='brdup'/></network>", "<network><name>y</name><bridge name='brdup'/></network>",
              "<network><name>x</name><ip address='1.2.3.4' prefix='99'/></network>",
              "<network><name>x</name><forward mode='bridge'/></network>",
              "<network><name>x</name><bogus/></network>"]
    for call in ("networkDefineXMLFlags", "networkCreateXMLFlags"):
        for xml in faults + [XML % ("one", ID % 1, "br1"), XML % ("one", ID % 2, "br1"), XML % ("two", ID % 1, "br1")]:
            for flag in (0, 1, 2):
                rec.on(rec.conn, call, xml, flag)
                dump(rec, call)
    for flag in ALL:
        rec.on(rec.conn, "listAllNetworks", flag, only=unordered)
    for call in ("listNetworks", "listDefinedNetworks", "numOfNetworks", "numOfDefinedNetworks"):
        rec.on(rec.conn, call, only=lambda r: sorted(r) if isinstance(r, list) else r)
    for name in ("default", "one", "nope", ""):
        rec.on(rec.conn, "networkLookupByName", name)
    for uuid in (ID % 1, ID % 77, "x"):
        rec.on(rec.conn, "networkLookupByUUIDString", uuid)
    return rec.lines


# Section numbers as in virNetworkUpdateSection.
SECTIONS = {
    0: ["<x/>"], 1: ["<bridge name='x'/>"], 2: ["<domain name='new'/>"], 3: ["<ip address='10.0.0.1'/>"],
    4: ["<host mac='52:54:00:00:00:02' ip='192.168.9.6'/>", "<host mac='52:54:00:00:00:01' name='b' ip='192.168.9.7'/>",
        "<host name='only' ip='192.168.9.8'/>", "<host ip='192.168.9.5'/>", "<host mac='52:54:00:00:00:01'/>", "<x/>", ""],
    5: ["<range start='192.168.9.30' end='192.168.9.40'/>", "<range start='192.168.9.10' end='192.168.9.20'/>",
        "<range start='192.168.9.15' end='192.168.9.25'/>", "<range start='1.2.3.4' end='1.2.3.5'/>", "<range/>"],
    6: ["<forward mode='route'/>"], 7: ["<interface dev='eth7'/>", "<interface/>"], 8: ["<pf dev='eth0'/>"],
    9: ["<portgroup name='pg2'/>", "<portgroup name='pg1'/>", "<portgroup name='pg3' default='yes'/>", "<portgroup/>"],
    10: ["<host ip='192.168.9.3'><hostname>h2</hostname></host>", "<host ip='192.168.9.2'><hostname>h1</hostname></host>",
         "<host ip='192.168.9.2'/>", "<host><hostname>h1</hostname></host>", "<host/>"],
    11: ["<txt name='t2' value='v'/>", "<txt name='t' value='v'/>", "<txt/>"],
    12: ["<srv service='s2' protocol='udp' domain='d' target='.' port='5'/>", "<srv service='s' protocol='tcp'/>",
         "<srv service='s' protocol='tcp' target='x' port='1'/>", "<srv/>"],
    13: ["<x/>"], 14: ["<x/>"],
}


def scenario_updates(uri):
    lines = []
    for state, maker in STATES.items():
        rec = Recorder(uri)
        rec.prefix = f"[{state}] "
        network = maker(rec)
        for section, items in SECTIONS.items():
            for xml in items:
                for command in (3, 4, 1, 2, 0, 9):
                    for index in (-1, 0, 5):
                        rec.on(network, "update", command, section, index, xml, 0)
                    rec.note("xml", network.XMLDesc(0) if state != "gone" else None)
        for flag in (1, 2, 3, 4):
            rec.on(network, "update", 3, 4, -1, "<host mac='52:54:00:00:00:44' ip='192.168.9.44'/>", flag)
            dump(rec, "flag")
        lines += rec.lines
        network = None
        rec.close()
    return lines


def scenario_ports(uri):
    rec = Recorder(uri)
    network = make(rec, started=True)
    domain = ("<domain type='test'><name>g</name><memory>1024</memory><os><type>hvm</type></os><devices>"
              "<interface type='network'><source network='net' portgroup='pg1'/></interface></devices></domain>")
    rec.on(network, "listAllPorts", 0, only=len)
    guest = rec.on(rec.conn, "createXML", domain, 0, only=lambda d: d.name())
    rec.on(network, "listAllPorts", 0, only=len)
    for source in (0, 1, 2):
        rec.on(guest, "interfaceAddresses", source)
    rec.note("xml", guest.XMLDesc(0))
    rec.on(network, "DHCPLeases")
    rec.on(network, "destroy")
    rec.on(guest, "interfaceAddresses", 0)
    rec.on(rec.conn, "createXML", domain.replace("<name>g", "<name>h"), 0)
    rec.on(rec.conn, "createXML", domain.replace("<name>g", "<name>h").replace("'net'", "'nope'"), 0, only=lambda d: d.name())
    return rec.lines
