// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import Foundation
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .treatAllWarnings(as: .error),
]

func library(_ name: String, path: String? = nil, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, path: path ?? "Sources/\(name)", exclude: exclude, swiftSettings: settings)
}

extension [String] {
    var linkerArguments: [String] { flatMap { ["-Xlinker", $0] } }
}

/// What `CLazyLibraries` loads at first use is not linked; the C++ library of the Swift runtime is linked into the program
/// where the compiler's static one is found.
let lazyLibraries: [String] = {
    #if arch(x86_64)
        var inputs = ["gnutls", "sasl2", "xml2"].map { "--remap-inputs=*lib\($0).so=/dev/null" }
        let folder = "/usr/lib/gcc/x86_64-linux-gnu"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let archives = versions.sorted { $0.compare($1, options: .numeric) == .orderedAscending }.map { "\(folder)/\($0)/libstdc++.a" }
        if let archive = archives.last(where: { FileManager.default.fileExists(atPath: $0) }) {
            inputs.append("--remap-inputs=*libstdc++.so=\(archive)")
        }
        return inputs
    #else
        return []
    #endif
}()

/// Small and quick to load: relative relocations packed, one copy of equal functions, no table of symbols that nobody looks
/// up, and few libraries. `docs/decisions/0002-linking.md` and `0003-lazy-libraries.md` have the figures.
let program: [LinkerSetting] = [
    .unsafeFlags(
        (["-use-ld=lld"]
            + ["-z", "pack-relative-relocs", "--icf=safe", "--no-export-dynamic", "--as-needed"].linkerArguments
            + lazyLibraries.linkerArguments))
]

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["TestSupport"], path: "Tests/\(name)",
        resources: resources, swiftSettings: settings)
}

func example(_ name: String, path: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(name: name, dependencies: ["SwiftVirt"] + dependencies, path: "Examples/\(path)", swiftSettings: settings)
}

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let collections: Target.Dependency = .product(name: "Collections", package: "swift-collections")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let bitCollections: Target.Dependency = .product(name: "BitCollections", package: "swift-collections")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "SwiftVirt",
    products: [
        .library(name: "SwiftVirt", targets: ["SwiftVirt"]),
        .library(name: "SwiftVirtLocal", targets: ["LocalDrivers"]),
        .executable(name: "swiftvirtd", targets: ["swiftvirtd"]),
        .executable(name: "swiftvirsh", targets: ["swiftvirsh"]),
        .executable(name: "xdrgen", targets: ["xdrgen"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // C shims and system libraries: one named target each.
        .target(name: "CLinux", path: "Sources/CLinux"),
        // Only for programs: it stands in for the libraries that they load at first use.
        .target(name: "CLazyLibraries", path: "Sources/CLazyLibraries"),
        .systemLibrary(name: "CGnuTLS", path: "Sources/CGnuTLS", pkgConfig: "gnutls", providers: [.apt(["libgnutls28-dev"])]),
        .target(name: "CSASL", path: "Sources/CSASL", linkerSettings: [.linkedLibrary("sasl2")]),
        .target(name: "CDBus", path: "Sources/CDBus", linkerSettings: [.linkedLibrary("dl")]),
        .systemLibrary(name: "CXML2", path: "Sources/CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        // Leaves.
        library("Errors"),
        library("XDR"),

        // The generators: what they write is committed.
        library("XDRGen"),
        .executableTarget(name: "xdrgen", dependencies: ["XDRGen", arguments], path: "Sources/XDRGenCommand", swiftSettings: settings),
        library("ModelGen"),
        .executableTarget(
            name: "modelgen", dependencies: ["ModelGen", arguments], path: "Sources/ModelGenCommand", swiftSettings: settings),

        // The wire and the configuration model.
        library("WireProtocol", path: "Sources/Protocol", ["Errors", "XDR"]),
        library("Model", ["Errors", "CXML2", collections, bitCollections]),

        // From descriptors up to calls, both sides.
        library("Transport", ["CLinux", "CGnuTLS", "CSASL", "Errors", collections, logging]),
        library("RPC", ["WireProtocol", "Transport", "XDR", "Errors", collections, logging]),
        library("AccessControl", ["WireProtocol", "Errors"]),
        library(
            "RPCServer",
            ["AccessControl", "Model", "CLinux", "CDBus", "RPC", collections, "WireProtocol", "Transport", "XDR", "Errors", logging]),
        library("RPCClient", ["DaemonConfiguration", "CLinux", "RPC", "WireProtocol", "Transport", "XDR", "Errors", logging]),

        library("SwiftVirt", ["RPCClient", "WireProtocol", "XDR", "Errors"]),

        // Drivers in the client's own process: what the client library alone must not link.
        library("LocalDrivers", ["RPCClient", "RPCServer", "TestDriver", "DriverSupport", "Errors", logging]),

        // A driver that is a client: apart from the others, which know no client.
        library("Gateway", ["DriverSupport", "RPCClient", "WireProtocol", "XDR", "Errors"]),

        // Drivers know the model and the service interface, never each other.
        library(
            "DriverSupport", path: "Sources/Drivers/Common", ["Model", "WireProtocol", "XDR", "Errors", "CLinux", collections, logging]),
        library(
            "TestDriver", path: "Sources/Drivers/Test", ["DriverSupport", "Model", "WireProtocol", "XDR", "Errors", collections, logging]),
        library(
            "QEMUDriver", path: "Sources/Drivers/QEMU",
            ["DriverSupport", "Model", "WireProtocol", "XDR", "Errors", "CLinux", collections, logging]),

        library(
            "SecretDriver", path: "Sources/Drivers/Secret", ["DriverSupport", "Model", "WireProtocol", "XDR", "Errors"]),

        library(
            "StorageDriver", path: "Sources/Drivers/Storage",
            ["CLinux", "DriverSupport", "Model", "WireProtocol", "XDR", "Errors", logging]),
        library(
            "NWFilterDriver", path: "Sources/Drivers/NWFilter", ["DriverSupport", "Model", "WireProtocol", "XDR", "Errors", logging]),

        // The executables.
        library("DaemonConfiguration", ["Errors"]),
        .executableTarget(
            name: "swiftvirtd",
            dependencies: [
                "RPCServer", "Gateway", "AccessControl", "RPC", "Transport", "WireProtocol", "TestDriver", "QEMUDriver", "SecretDriver",
                "StorageDriver", "NWFilterDriver", "DriverSupport", "Model", "DaemonConfiguration", "Errors", "CLinux", "CLazyLibraries",
                logging,
            ], path: "Sources/Daemon", swiftSettings: settings, linkerSettings: program),
        library(
            "Shell",
            [
                "RPCClient", "LocalDrivers", "AccessControl", "DaemonConfiguration", "Transport", "Model", "QEMUDriver", "WireProtocol",
                "XDR", "Errors",
                "CXML2",
                arguments, yaml,
            ]),
        .executableTarget(
            name: "swiftvirsh", dependencies: ["Shell", "CLazyLibraries"], path: "Sources/ShellCommand", swiftSettings: settings,
            linkerSettings: program),

        example("list-guests", path: "ListGuests", ["LocalDrivers"]),
        example("watch-events", path: "WatchEvents"),
        example("upload-volume", path: "UploadVolume"),

        // Tests mirror the sources; what tests share is a target.
        library("TestSupport", ["XDRGen", "WireProtocol", "RPC", "Transport", "XDR", "Errors", "CLinux"], exclude: ["Scripts"]),
        tests("ErrorsTests", ["Errors"]),
        tests("XDRTests", ["XDR"], resources: [.copy("Resources")]),
        tests("XDRGenTests", ["XDRGen"], resources: [.copy("Resources")]),
        tests("WireProtocolTests", ["WireProtocol", "XDRGen", "XDR"], resources: [.copy("Resources")]),
        tests("ModelTests", ["Model", "Errors"], resources: [.copy("Resources")]),
        tests("ModelGenTests", ["ModelGen"]),
        tests("TransportTests", ["Transport", "CLinux"]),
        tests("RPCTests", ["RPC", "WireProtocol", "XDR", "Errors"]),
        tests("AccessControlTests", ["AccessControl", "WireProtocol", "Errors"]),
        tests("RPCServerTests", ["RPCServer", "AccessControl", "XDRGen", "RPC", "Transport", "WireProtocol", "XDR", "Errors", logging]),
        tests("LocalDriversTests", ["LocalDrivers", "RPCClient", "WireProtocol", "Errors"]),
        tests("SwiftVirtTests", []),
        tests("GatewayTests", ["Gateway", "DriverSupport", "RPCClient", "WireProtocol", "Errors"]),
        tests("RPCClientTests", ["RPCClient", "RPC", "WireProtocol", "XDR", "Errors"], resources: [.copy("Resources")]),
        tests("DriverSupportTests", ["DriverSupport", "Model"]),
        tests("TestDriverTests", ["TestDriver", "DriverSupport", "Model", "WireProtocol", "Errors"]),
        tests("QEMUDriverTests", ["QEMUDriver", "Model"], resources: [.copy("Resources")]),
        tests("SecretDriverTests", ["SecretDriver", "DriverSupport", "WireProtocol", "Errors"]),
        tests("StorageDriverTests", ["StorageDriver", "DriverSupport", "WireProtocol", "Errors"]),
        tests("DaemonConfigurationTests", ["DaemonConfiguration", "Errors"], resources: [.copy("Resources")]),
        tests("ShellTests", ["Shell", "RPCClient", "WireProtocol", "Errors"]),
        tests("IntegrationTests", ["RPCClient", "RPCServer", "WireProtocol", "RPC", "XDR", "Errors", "CLinux"]),
    ]
)

// The fuzzer is only there when it is asked for (`Fuzz/run`).
if Context.environment["SWIFTVIRT_FUZZ"] != nil {
    package.products.append(.executable(name: "fuzz", targets: ["fuzz"]))
    package.targets.append(
        .executableTarget(
            name: "fuzz",
            dependencies: [
                "TestSupport", "RPC", "RPCClient", "QEMUDriver", "Model", "DaemonConfiguration", "AccessControl", "Transport",
                "WireProtocol", "XDRGen", "XDR",
            ],
            path: "Fuzz/Sources", swiftSettings: settings))
}
