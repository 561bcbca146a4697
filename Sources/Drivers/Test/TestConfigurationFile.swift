// SPDX-License-Identifier: Apache-2.0
internal import DriverSupport
internal import Errors

/// The file behind `test:///PATH`.
enum TestConfigurationFile {
    static func load(_ path: String, workers: WorkerPool) async throws -> TestHost {
        throw VirtError(.xmlError, .test, "failed to parse xml document '\(path)'")
    }
}
