// SPDX-License-Identifier: Apache-2.0
import Errors
import Foundation
import TestSupport
import Testing

@testable import RPCClient

@Suite("libvirt.conf") struct ClientConfigurationTests {
    private static let missing = "no connection driver available for URI '"

    /// Files and names with what libvirt.so 9.0.0 made of them: the URI that it opened, or its error.
    @Test(arguments: [
        (#"uri_aliases = [ "a=test:///default", "b-c=test:///x" ]"#, "a", "test:///default"),
        (#"uri_aliases = [ "a=test:///default", "b-c=test:///x" ]"#, "b-c", "test:///x"),
        (#"uri_aliases = [ "a=test:///default" ]"#, "nope", "\(missing)nope' does not include a driver name"),
        (#"uri_aliases = [ "a=b", "b=test:///default" ]"#, "a", "\(missing)a' does not include a driver name"),
        (#"uri_aliases = [ "a=" ]"#, "a", "\(missing)a' does not include a driver name"),
        (#"uri_aliases = [ "a=test:///default", "bad" ]"#, "a", "test:///default"),
        (
            #"uri_aliases = [ "a" ]"#, "test:///default",
            "configuration file syntax error: Malformed 'uri_aliases' config entry 'a', expected 'alias=uri://host/path'"
        ),
        (
            #"uri_aliases = [ "a b=test:///default" ]"#, "a",
            "configuration file syntax error: Malformed 'uri_aliases' config entry 'a b=test:///default', "
                + "aliases may only contain 'a-Z, 0-9, _, -'"
        ),
        (#"uri_aliases = "a=test:///default""#, "a", "internal error: FILE: expected a string list for 'uri_aliases' parameter"),
        (#"uri_aliases = [ 5 ]"#, "a", "configuration file syntax error: FILE: expected a string list for 'uri_aliases' parameter"),
        ("nonsense", "test:///default", "configuration file syntax error: FILE:1: expecting an assignment"),
        (#"uri_default = "test:///default""#, "", "test:///default"),
        ("uri_default = \"a\"\nuri_aliases = [ \"a=test:///default\" ]", "", "test:///default"),
        ("uri_default = 5", "", "internal error: FILE: expected a string for 'uri_default' parameter"),
        ("# nothing", "", "qemu:///session"),
        ("# comment\nuri_aliases = [\n\"a=test:///default\",\n]", "a", "test:///default"),
    ])
    func recordedOutcomes(_ text: String, _ name: String, _ expected: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/libvirt", withIntermediateDirectories: true)
        try text.write(toFile: "\(folder.path)/libvirt/libvirt.conf", atomically: true, encoding: .utf8)
        let environment = Self.environment(folder)
        let outcome: String
        do throws(VirtError) {
            outcome = try ConnectionURI(resolving: name, in: environment).text
        } catch {
            outcome = error.message
        }
        #expect(outcome == expected.replacing("FILE", with: "\(folder.path)/libvirt/libvirt.conf"))
    }

    private static func environment(_ folder: TemporaryFolder) -> ClientEnvironment {
        var environment = ClientEnvironment(isRoot: false, home: folder.path, runtimeFolder: folder.path)
        environment.configurationFolder = folder.path
        environment.systemConfigurationFolder = folder.path
        environment.systemRunFolder = folder.path
        return environment
    }

    @Test func theVariableComesBeforeTheFile() throws {
        var environment = Self.environment(try TemporaryFolder())
        environment.defaultURI = "test:///variable"
        #expect(try ConnectionURI(resolving: nil, in: environment).text == "test:///variable")
        #expect(try ConnectionURI(resolving: "test:///named", in: environment).text == "test:///named")
    }

    @Test func rootGetsTheDaemonThatIsThere() throws {
        let folder = try TemporaryFolder()
        var environment = Self.environment(folder)
        environment.isRoot = true
        #expect(try ConnectionURI(resolving: nil, in: environment).text == "qemu:///system")
        _ = FileManager.default.createFile(atPath: "\(folder.path)/virtlxcd-sock", contents: nil)
        #expect(try ConnectionURI(resolving: nil, in: environment).text == "lxc:///system")
    }
}
