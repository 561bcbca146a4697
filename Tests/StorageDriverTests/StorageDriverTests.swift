// SPDX-License-Identifier: Apache-2.0
import DriverSupport
import Errors
import Foundation
import StorageDriver
import TestSupport
import Testing
import WireProtocol

@Suite struct StorageDriverTests {
    private let folder: TemporaryFolder
    private let call = LocalCaller()

    init() throws { folder = try TemporaryFolder() }

    private func service() -> any StorageService {
        StorageDriver(folder: "\(folder.path)/etc", stateFolder: "\(folder.path)/run", workers: WorkerPool(maximum: 1)).service
    }

    private var poolXML: String {
        "<pool type='dir'><name>images</name><target><path>\(folder.path)/images</path></target></pool>"
    }

    private func volumeXML(_ name: String, capacity: Int = 8192) -> String {
        "<volume><name>\(name)</name><capacity>\(capacity)</capacity><allocation>0</allocation></volume>"
    }

    private func code(_ body: () async throws -> Void) async -> ErrorCode? {
        do {
            try await body()
            return nil
        } catch { return (error as? VirtError)?.code }
    }

    @Test func aPoolAndItsVolumesOutliveTheDriver() async throws {
        let first = service()
        let pool = try await first.storagePoolDefineXML(.init(xml: poolXML, flags: 0), in: call).pool
        try await first.storagePoolBuild(.init(pool: pool, flags: 0), in: call)
        try await first.storagePoolCreate(.init(pool: pool, flags: 0), in: call)
        let volume = try await first.storageVolCreateXML(.init(pool: pool, xml: volumeXML("disk"), flags: 0), in: call).vol
        // Another daemon on the same folders: the pool runs, the volume is there.
        let second = service()
        #expect(try await second.storagePoolIsActive(.init(pool: pool), in: call).active == 1)
        #expect(try await second.storageVolGetInfo(.init(vol: volume), in: call).capacity == 8192)
        try await second.storageVolDelete(.init(vol: volume, flags: 0), in: call)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/images/disk"))
        try await second.storagePoolDestroy(.init(pool: pool), in: call)
        let third = service()
        #expect(try await third.storagePoolIsActive(.init(pool: pool), in: call).active == 0)
        try await third.storagePoolUndefine(.init(pool: pool), in: call)
        #expect(try await service().connectNumOfDefinedStoragePools(in: call).num == 0)
    }

    @Test func theCapabilitiesTellWhatTheHostCanDo() async throws {
        let service = service()
        let xml = try await service.connectGetStoragePoolCapabilities(.init(flags: 0), in: call).capabilities
        #expect(xml.contains("<pool type='logical' supported='yes'>"))
        #expect(xml.contains("<pool type='zfs' supported='no'>"))
        // Volumes of no format of their own: the list is empty and has an end tag all the same.
        #expect(xml.contains("<enum name='targetFormatType'>\n      </enum>"))
        #expect(
            await code { _ = try await service.connectGetStoragePoolCapabilities(.init(flags: 1), in: call) } == .invalidArg)
    }

    @Test func aNameIsNeverAPath() async throws {
        let service = service()
        let pool = try await service.storagePoolCreateXML(.init(xml: poolXML, flags: 1), in: call).pool
        for name in ["../evil", "a/b", "..", "."] {
            let xml = volumeXML(name)
            #expect(
                await code { _ = try await service.storageVolCreateXML(.init(pool: pool, xml: xml, flags: 0), in: call) }
                    == .operationInvalid)
        }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/evil"))
    }

    @Test func whatFailsLeavesNothingBehind() async throws {
        let service = service()
        let pool = try await service.storagePoolCreateXML(.init(xml: poolXML, flags: 1), in: call).pool
        let backed = """
            <volume><name>top</name><capacity>4096</capacity><target><format type='qcow2'/></target>
            <backingStore><path>\(folder.path)/nowhere</path><format type='raw'/></backingStore></volume>
            """
        #expect(
            await code { _ = try await service.storageVolCreateXML(.init(pool: pool, xml: backed, flags: 0), in: call) } == .systemError)
        let huge = "<volume><name>huge</name><capacity unit='E'>9</capacity></volume>"
        #expect(await code { _ = try await service.storageVolCreateXML(.init(pool: pool, xml: huge, flags: 0), in: call) } != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/images") == [])
        #expect(try await service.storagePoolNumOfVolumes(.init(pool: pool), in: call).num == 0)
    }

    @Test func imagesAreKnownByTheirFirstBytesAndNeverTrusted() async throws {
        try FileManager.default.createDirectory(atPath: "\(folder.path)/images", withIntermediateDirectories: true)
        // A header that names a backing file far outside the file, and one that is cut short.
        var header: [UInt8] = [0x51, 0x46, 0x49, 0xfb, 0, 0, 0, 3] + [0x7f] + [UInt8](repeating: 0xff, count: 7) + [0, 0, 0x03, 0xff]
        header += [UInt8](repeating: 0, count: 4) + [0, 0, 0, 0, 0, 0x40, 0, 0] + [UInt8](repeating: 0, count: 80)
        for (name, bytes) in [("whole", header), ("cut", Array(header.prefix(7))), ("empty", [])] {
            #expect(FileManager.default.createFile(atPath: "\(folder.path)/images/\(name)", contents: Data(bytes)))
        }
        #expect(mkfifo("\(folder.path)/images/fifo", 0o600) == 0)
        let service = service()
        let pool = try await service.storagePoolCreateXML(.init(xml: poolXML, flags: 0), in: call).pool
        let names = try await service.storagePoolListVolumes(.init(pool: pool, maxnames: 10), in: call).names
        #expect(names == ["cut", "empty", "whole"])
        let whole = try await service.storageVolLookupByName(.init(pool: pool, name: "whole"), in: call).vol
        #expect(try await service.storageVolGetInfo(.init(vol: whole), in: call).capacity == 0x400000)
        #expect(try await service.storageVolGetXMLDesc(.init(vol: whole, flags: 0), in: call).xml.contains("<format type='qcow2'/>"))
    }

    @Test func twoPoolsNeverShareAFolder() async throws {
        let service = service()
        _ = try await service.storagePoolDefineXML(.init(xml: poolXML, flags: 0), in: call)
        let other = poolXML.replacingOccurrences(of: "images</name>", with: "other</name>")
        #expect(await code { _ = try await service.storagePoolDefineXML(.init(xml: other, flags: 0), in: call) } == .operationFailed)
    }
}
