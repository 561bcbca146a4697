// SPDX-License-Identifier: Apache-2.0

extension DaemonArguments {
    /// What `--help` prints: the stock daemon's page, with `--prefix`.
    static func usage(program: String, isPrivileged: Bool) -> String {
        let places = isPrivileged ? Places.system : Places.session
        let sockets = places.sockets.map { "      \($0)\n" }.joined()
        return """

            Usage:
              \(program) [options]

            Options:
              -h | --help            Display program help
              -v | --verbose         Verbose messages
              -d | --daemon          Run as a daemon & write PID file
              -l | --listen          Listen for TCP/IP connections
              -t | --timeout <secs>  Exit after timeout period
              -f | --config <file>   Configuration file
              -V | --version         Display version information
              -p | --pid-file <file> Change name of PID file
                   --prefix <dir>    Keep everything under this directory
                   --gateway <file>  Serve the hosts of this list instead of this one

            libvirt management daemon:

              Default paths:

                Configuration file (unless overridden by -f):
                  \(places.configuration)

                Sockets:
            \(sockets)
                TLS:
                  CA certificate: \(places.authority)
                  Server certificate: \(places.certificate)
                  Server private key: \(places.key)

                PID file (unless overridden by -p):
                  \(places.pidFile)


            """
    }

    /// Stock places, as the help page names them.
    private struct Places {
        let configuration: String
        let sockets: [String]
        let authority: String
        let certificate: String
        let key: String
        let pidFile: String

        static let system = Places(
            configuration: "/etc/libvirt/libvirtd.conf", sockets: ["/run/libvirt/libvirt-sock", "/run/libvirt/libvirt-sock-ro"],
            authority: "/etc/pki/CA/cacert.pem", certificate: "/etc/pki/libvirt/servercert.pem",
            key: "/etc/pki/libvirt/private/serverkey.pem", pidFile: "/run/libvirtd.pid")
        static let session = Places(
            configuration: "$XDG_CONFIG_HOME/libvirt/libvirtd.conf", sockets: ["$XDG_RUNTIME_DIR/libvirt/libvirt-sock"],
            authority: "$HOME/.pki/libvirt/cacert.pem", certificate: "$HOME/.pki/libvirt/servercert.pem",
            key: "$HOME/.pki/libvirt/serverkey.pem", pidFile: "$XDG_RUNTIME_DIR/libvirt/libvirtd.pid")
    }
}
