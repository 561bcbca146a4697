// SPDX-License-Identifier: Apache-2.0

/// What stands behind the `=` of a setting.
public indirect enum ConfigurationValue: Hashable, Sendable {
    /// Digits with an optional sign. Beyond 64 bits the nearest end of the range stands for the number.
    case integer(Int64)
    case string(String)
    case list([ConfigurationValue])
}

/// One setting of a configuration file.
public struct ConfigurationEntry: Hashable, Sendable {
    public let name: String
    public let value: ConfigurationValue
    /// The line on which the name stands, counted from 1.
    public let line: Int

    public init(name: String, value: ConfigurationValue, line: Int) {
        self.name = name
        self.value = value
        self.line = line
    }
}
