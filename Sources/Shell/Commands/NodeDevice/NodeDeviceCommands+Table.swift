// SPDX-License-Identifier: Apache-2.0

extension NodeDeviceCommands {
    static let table: [Command] = [
        Command(
            "nodedev-create", "create a device defined by an XML file on the node",
            "Create a device on the node.  Note that this command creates devices on the physical host that can then be assigned to a virtual machine.",
            [
                .argument("file", "file containing an XML description of the device"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: nodedevCreate),
        Command(
            "nodedev-destroy", "destroy (stop) a device on the node",
            "Destroy a device on the node.  Note that this command destroys devices on the physical host",
            [
                .argument("device", "device name or wwn pair in 'wwnn,wwpn' format")
            ],
            run: nodedevDestroy),
        Command(
            "nodedev-detach", "detach node device from its device driver",
            "Detach node device from its device driver before assigning to a domain.",
            [
                .argument("device", "device key"),
                .string("driver", "pci device assignment backend driver (e.g. 'vfio' or 'xen')"),
            ],
            run: nodedevDetach),
        Command(
            "nodedev-dumpxml", "node device details in XML",
            "Output the node device details as an XML dump to stdout.",
            [
                .argument("device", "device name or wwn pair in 'wwnn,wwpn' format"),
                .xpath,
                .wrap,
            ],
            run: nodedevDumpxml),
        Command(
            "nodedev-list", "enumerate devices on this host",
            [
                .flag("tree", "list devices in a tree"),
                .string("cap", "capability names, separated by comma"),
                .flag("inactive", "list inactive devices"),
                .flag("all", "list inactive & active devices"),
            ],
            run: nodedevList),
        Command(
            "nodedev-reattach", "reattach node device to its device driver",
            "Reattach node device to its device driver once released by the domain.",
            [
                .argument("device", "device key")
            ],
            run: nodedevReattach),
        Command(
            "nodedev-reset", "reset node device",
            "Reset node device before or after assigning to a domain.",
            [
                .argument("device", "device key")
            ],
            run: nodedevReset),
        Command(
            "nodedev-event", "Node Device Events",
            "List event types, or wait for node device events to occur",
            [
                .string("device", "filter by node device name"),
                .string("event", "which event type to wait for"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("list", "list valid event types"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: nodedevEvent),
        Command(
            "nodedev-define", "Define a device by an xml file on a node",
            "Defines a persistent device on the node that can be assigned to a domain. The device must be started before it can be assigned to a domain.",
            [
                .argument("file", "file containing an XML description of the device"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: nodedevDefine),
        Command(
            "nodedev-undefine", "Undefine an inactive node device",
            "Undefines the configuration for an inactive node device",
            [
                .argument("device", "device name or wwn pair in 'wwnn,wwpn' format")
            ],
            run: nodedevUndefine),
        Command(
            "nodedev-start", "Start an inactive node device",
            "Starts an inactive node device that was previously defined",
            [
                .argument("device", "device name")
            ],
            run: nodedevStart),
        Command(
            "nodedev-autostart", "autostart a defined node device",
            "Configure a node device to be automatically started at boot.",
            [
                .argument("device", "device name or wwn pair in 'wwnn,wwpn' format"),
                .flag("disable", "disable autostarting"),
            ],
            run: nodedevAutostart),
        Command(
            "nodedev-info", "node device information",
            "Returns basic information about the node device",
            [
                .argument("device", "device name or wwn pair in 'wwnn,wwpn' format")
            ],
            run: nodedevInfo),
    ]
}
