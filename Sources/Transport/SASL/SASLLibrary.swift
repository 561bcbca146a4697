// SPDX-License-Identifier: Apache-2.0
import CSASL
import Synchronization

/// Cyrus SASL's state that belongs to the process: loaded plug-ins and the server's configuration file.
public enum SASLLibrary {
    /// The service's name: of the configuration file `libvirt.conf`, of users' database entries and of Kerberos principals.
    public static let service = "libvirt"

    private struct State {
        var server: Int32?
        var client: Int32?
        var log: (@Sendable (String) -> Void)?
    }

    private static let state = Mutex(State())

    /// Loads plug-ins and configuration for servers. Only the first call counts.
    /// - Parameters:
    ///   - folder: where `libvirt.conf` is; nil: `/etc/sasl2` and the library's other places.
    ///   - log: gets the library's complaints.
    public static func prepareServer(folder: String? = nil, log: @escaping @Sendable (String) -> Void) throws(TransportError) {
        let code = state.withLock { state in
            if let code = state.server { return code }
            state.log = log
            let code = csasl_server_init(service, folder, writeLog)
            state.server = code
            return code
        }
        guard code == SASL_OK else { throw .sasl("failed to initialize SASL library", code, detail: nil) }
    }

    static func prepareClient() throws(TransportError) {
        let code = state.withLock { state in
            if let code = state.client { return code }
            let code = csasl_client_init(writeLog)
            state.client = code
            return code
        }
        guard code == SASL_OK else { throw .sasl("failed to initialize SASL library", code, detail: nil) }
    }

    private static let writeLog: csasl_log = { _, message in
        guard let message else { return }
        // The lock is free to take: while it is held above, the library only loads plug-ins, whose complaints are dropped.
        let log = state.withLockIfAvailable { $0.log } ?? nil
        log?(String(cString: message))
    }
}
