// SPDX-License-Identifier: Apache-2.0
public import Errors

/// What administrators see and change of the daemon beyond its server.
public protocol DaemonControl: Sendable {
    /// The outputs of the log as `log_outputs` spells them, one element each.
    var logOutputs: [String] { get }
    /// The filters of the log as `log_filters` spells them, one element each.
    var logFilters: [String] { get }
    /// - Throws: `VirtError` with code `invalidArg` for text that `log_outputs` would not take; nothing has changed then.
    func setLogOutputs(_ text: String) throws(VirtError)
    func setLogFilters(_ text: String) throws(VirtError)
    /// The daemon ends when it has been idle for so many seconds; 0: never.
    func setTimeout(_ seconds: UInt32)
    /// Threads for work that blocks.
    func setMaximumWorkers(_ count: Int)
}
