// SPDX-License-Identifier: Apache-2.0
internal import Errors

/// One setting: its name and how its value gets into the configuration.
struct ConfigurationKey: Sendable {
    let name: String
    /// The daemon acts on it. A setting that is read and has no effect yet is named in a warning.
    let isSupported: Bool
    let apply: @Sendable (ConfigurationEntry, Place, inout DaemonConfiguration) throws(VirtError) -> Void

    /// A key as it stands in the table; `read` makes the value of the property from what the file says.
    init<Value>(
        _ name: String, _ property: any WritableKeyPath<DaemonConfiguration, Value> & Sendable, supported: Bool = true,
        _ read: @escaping @Sendable (ConfigurationEntry, Place) throws(VirtError) -> Value
    ) {
        self.name = name
        isSupported = supported
        apply = { entry, place, configuration throws(VirtError) in configuration[keyPath: property] = try read(entry, place) }
    }
}

/// Where in which file a value stands, for errors.
struct Place: Sendable {
    let file: String
    let line: Int

    /// `detail` with file and line in front.
    func failure(_ detail: String, _ code: ErrorCode = .internalError) -> VirtError {
        VirtError(code, .configuration, "\(file):\(line): \(detail)")
    }
}
