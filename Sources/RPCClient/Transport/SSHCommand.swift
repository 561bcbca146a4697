// SPDX-License-Identifier: Apache-2.0

/// How OpenSSH is called to reach a daemon's socket on another host.
struct SSHCommand: Equatable {
    let program: String
    let arguments: [String]

    init(_ uri: ConnectionURI, readOnly: Bool, socket: String) {
        let parameters = uri.parameters
        program = uri.transport == .ssh ? parameters.command ?? "ssh" : "ssh"
        var words: [String] = []
        if let port = uri.port { words += ["-p", String(port)] }
        if let user = uri.user { words += ["-l", user] }
        if let key = parameters.keyFile { words += ["-i", key] }
        if parameters.noTTY { words += ["-T", "-e", "none", "-o", "BatchMode=yes"] }
        if parameters.noVerify || parameters.knownHostsVerify == "ignore" {
            words += ["-o", "StrictHostKeyChecking=no"]
        } else if parameters.knownHostsVerify == "auto" {
            words += ["-o", "StrictHostKeyChecking=accept-new"]
        }
        if let file = parameters.knownHosts { words += ["-o", "UserKnownHostsFile=\(file)"] }
        if let methods = parameters.sshAuthentication {
            words += ["-o", "PreferredAuthentications=\(Self.methods(methods))"]
        }
        words += ["--", uri.host ?? "localhost", Self.remoteCommand(uri, readOnly: readOnly, socket: socket)]
        arguments = words
    }

    /// The names of libssh's methods in OpenSSH's words.
    private static func methods(_ list: String) -> String {
        let names = ["agent": "publickey", "privkey": "publickey"]
        var result: [String] = []
        for name in list.split(separator: ",") {
            let name = names[String(name)] ?? String(name)
            if !result.contains(name) { result.append(name) }
        }
        return result.joined(separator: ",")
    }

    /// What the other side's shell runs: the helper that finds the socket itself, or netcat, whose variants differ in whether
    /// they end by themselves at the end of input.
    static func remoteCommand(_ uri: ConnectionURI, readOnly: Bool, socket: String) -> String {
        let helper = "virt-ssh-helper \(readOnly ? "-r " : "")\(quoted(uri.remoteName))"
        let netcat = quoted(uri.parameters.netcat ?? "nc")
        let viaNetcat =
            "if \(netcat) -q 2>&1 | grep -q 'requires an argument'; then a=-q0; else a=; fi; exec \(netcat) $a -U \(quoted(socket))"
        let script =
            switch uri.parameters.proxy {
            case .native: "exec \(helper)"
            case .netcat: viaNetcat
            case .auto:
                // A socket or a netcat of the user's own means that netcat is wanted.
                uri.parameters.netcat != nil || uri.parameters.socket != nil
                    ? viaNetcat : "if command -v virt-ssh-helper >/dev/null 2>&1; then exec \(helper); fi; \(viaNetcat)"
            }
        return "sh -c \(quoted(script))"
    }

    /// One word for a POSIX shell, whatever is in it.
    static func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
