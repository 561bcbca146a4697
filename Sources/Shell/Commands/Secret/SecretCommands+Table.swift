// SPDX-License-Identifier: Apache-2.0

extension SecretCommands {
    static let table: [Command] = [
        Command(
            "secret-define", "define or modify a secret from an XML file",
            "Define or modify a secret.",
            [
                .argument("file", "file containing secret attributes in XML"),
                .flag("validate", "validate the XML against the schema"),
            ],
            run: secretDefine),
        Command(
            "secret-dumpxml", "secret attributes in XML",
            "Output attributes of a secret as an XML dump to stdout.",
            [
                .argument("secret", "secret UUID"),
                .xpath,
                .wrap,
            ],
            run: secretDumpxml),
        Command(
            "secret-event", "Secret Events",
            "List event types, or wait for secret events to occur",
            [
                .string("secret", "filter by secret name or uuid"),
                .string("event", "which event type to wait for"),
                .flag("loop", "loop until timeout or interrupt, rather than one-shot"),
                .number("timeout", "timeout seconds"),
                .flag("list", "list valid event types"),
                .flag("timestamp", "show timestamp for each printed event"),
            ],
            run: secretEvent),
        Command(
            "secret-get-value", "Output a secret value",
            "Output a secret value to stdout.",
            [
                .argument("secret", "secret UUID"),
                .flag("plain", "get value without converting to base64"),
            ],
            run: secretGetValue),
        Command(
            "secret-list", "list secrets",
            "Returns a list of secrets",
            [
                .flag("ephemeral", "list ephemeral secrets"),
                .flag("no-ephemeral", "list non-ephemeral secrets"),
                .flag("private", "list private secrets"),
                .flag("no-private", "list non-private secrets"),
            ],
            run: secretList),
        Command(
            "secret-set-value", "set a secret value",
            "Set a secret value.",
            [
                .argument("secret", "secret UUID"),
                .string("file", "read secret from file", namedOnly: true),
                .flag("plain", "read the secret from file without converting from base64"),
                .flag("interactive", "read the secret from the terminal"),
                .string("base64", "base64-encoded secret value"),
            ],
            run: secretSetValue),
        Command(
            "secret-undefine", "undefine a secret",
            "Undefine a secret.",
            [
                .argument("secret", "secret UUID")
            ],
            run: secretUndefine),
    ]
}
