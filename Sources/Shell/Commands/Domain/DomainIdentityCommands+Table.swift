// SPDX-License-Identifier: Apache-2.0

extension DomainIdentityCommands {
    static let table: [Command] = [
        Command(
            "domid", "convert a domain name or UUID to domain id",
            [
                .argument("domain", "domain name or uuid")
            ],
            run: domid),
        Command(
            "domname", "convert a domain id or UUID to domain name",
            [
                .argument("domain", "domain id or uuid")
            ],
            run: domname),
        Command(
            "domuuid", "convert a domain name or id to domain UUID",
            [
                .argument("domain", "domain id or name")
            ],
            run: domuuid),
        Command(
            "desc", "show or set domain's description or title",
            "Allows setting or modifying the description or title of a domain.",
            [
                .domain,
                .flag("live", "modify/get running state"),
                .flag("config", "modify/get persistent configuration"),
                .flag("current", "modify/get current state configuration"),
                .flag("title", "modify/get the title instead of description"),
                .flag("edit", "open an editor to modify the description"),
                .list("new-desc", "message"),
            ],
            run: desc),
        Command(
            "metadata", "show or set domain's custom XML metadata",
            "Shows or modifies the XML metadata of a domain.",
            [
                .domain,
                .argument("uri", "URI of the namespace"),
                .flag("live", "modify/get running state"),
                .flag("config", "modify/get persistent configuration"),
                .flag("current", "modify/get current state configuration"),
                .flag("edit", "use an editor to change the metadata"),
                .string("key", "key to be used as a namespace identifier"),
                .string("set", "new metadata to set"),
                .flag("remove", "remove the metadata corresponding to an uri"),
            ],
            run: metadata),
        Command(
            "edit", "edit XML configuration for a domain",
            "Edit the XML configuration for a domain.",
            [
                .domain,
                .flag("skip-validate", "skip validation of the XML against the schema"),
            ],
            run: edit),
        Command(
            "dumpxml", "domain information in XML",
            "Output the domain information as an XML dump to stdout.",
            [
                .domain,
                .flag("inactive", "show inactive defined XML"),
                .flag("security-info", "include security sensitive information in XML dump"),
                .flag("update-cpu", "update guest CPU according to host CPU"),
                .flag("migratable", "provide XML suitable for migrations"),
                .xpath,
                .wrap,
            ],
            run: dumpxml),
        Command(
            "domxml-from-native", "Convert native config to domain XML",
            "Convert native guest configuration format to domain XML format.",
            [
                .argument("format", "source config data format"),
                .argument("config", "config data file to import from"),
            ],
            run: domxmlFromNative),
        Command(
            "domxml-to-native", "Convert domain XML to native config",
            "Convert domain XML config to a native guest configuration format.",
            [
                .argument("format", "target config data type format"),
                .string("domain", "domain name, id or uuid", namedOnly: true),
                .string("xml", "xml data file to export from"),
            ],
            run: domxmlToNative),
    ]
}
