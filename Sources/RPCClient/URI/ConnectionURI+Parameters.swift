// SPDX-License-Identifier: Apache-2.0
import Errors

extension ConnectionURI {
    /// The parameters that are meant for the client; all others go to the daemon. Names are compared without regard to case.
    public struct Parameters: Sendable, Hashable {
        /// Sent to the daemon instead of the name made from the URI.
        public var name: String?
        /// Path of the daemon's unix socket, here or on the other side of an SSH connection.
        public var socket: String?
        public var mode = DaemonMode.auto
        public var proxy = Proxy.auto
        /// The program to run for the transports `ssh` and `ext`.
        public var command: String?
        public var netcat: String?
        /// Accept any server: no certificate check with TLS, no host key check with SSH.
        public var noVerify = false
        public var noTTY = false
        /// Skip the look at our own certificates before they are used.
        public var noSanityCheck = false
        public var keyFile: String?
        /// Folder with `cacert.pem`, `cacrl.pem`, `clientcert.pem` and `clientkey.pem`.
        public var pkiPath: String?
        public var sshAuthentication: String?
        public var knownHosts: String?
        public var knownHostsVerify: String?
        /// A GnuTLS priority string.
        public var tlsPriority: String?
        /// The authentication to ask for: `sasl`, `sasl.MECHANISM` or `polkit`.
        public var authentication: String?
        /// File with credentials.
        public var authFile: String?

        public init() {}

        /// Picks the client's parameters out of `query`; a later one of the same name wins.
        /// - Returns: the parameters, and the rest in its order.
        /// - Throws: `invalidArg` for a value that is not one.
        static func taken(from query: [URIReference.Parameter]) throws(VirtError) -> (Parameters, rest: [URIReference.Parameter]) {
            var result = Parameters()
            var rest: [URIReference.Parameter] = []
            var mode: String?
            var proxy: String?
            for parameter in query {
                let value = parameter.value
                switch parameter.name.lowercased() {
                case "name": result.name = value
                case "socket": result.socket = value
                case "mode": mode = value
                case "proxy": proxy = value
                case "command": result.command = value
                case "netcat": result.netcat = value
                case "no_verify": result.noVerify = try flag(parameter)
                case "no_tty": result.noTTY = try flag(parameter)
                case "no_sanity": result.noSanityCheck = try flag(parameter)
                case "keyfile": result.keyFile = value
                case "pkipath": result.pkiPath = value
                case "sshauth": result.sshAuthentication = value
                case "known_hosts": result.knownHosts = value
                case "known_hosts_verify": result.knownHostsVerify = value
                case "tls_priority": result.tlsPriority = value
                case "auth": result.authentication = value
                case "authfile": result.authFile = value
                default: rest.append(parameter)
                }
            }
            if let mode {
                guard let known = DaemonMode(rawValue: mode) else {
                    throw VirtError(.invalidArg, .remote, "Unknown remote mode '\(mode)'")
                }
                result.mode = known
            }
            if let proxy {
                guard let known = Proxy(rawValue: proxy) else {
                    // The reference spells it so.
                    throw VirtError(.invalidArg, .remote, "Unnkown proxy type '\(proxy)'")
                }
                result.proxy = known
            }
            return (result, rest)
        }

        /// Any number but zero means yes. White space may stand before it, as C's number reading allows.
        private static func flag(_ parameter: URIReference.Parameter) throws(VirtError) -> Bool {
            let digits = parameter.value.drop { $0 == " " || ("\t"..."\r").contains($0) }
            guard let number = Int32(digits) else {
                throw VirtError(.invalidArg, .remote, "Failed to parse value of URI component \(parameter.name)")
            }
            return number != 0
        }
    }
}
