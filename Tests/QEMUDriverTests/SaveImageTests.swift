// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

@testable import QEMUDriver

@Suite struct SaveImageTests {
    private let path = NSTemporaryDirectory() + "save-image-\(UUID().uuidString)"

    private func read(_ bytes: [UInt8]) throws -> SaveImage {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { unlink(path) }
        let (image, descriptor) = try SaveImage.open(path)
        defer { close(descriptor) }
        #expect(lseek(descriptor, 0, SEEK_CUR) == off_t(image.streamOffset))
        return image
    }

    @Test func anImageSurvivesTheFile() throws {
        let image = SaveImage(xml: "<domain/>", wasRunning: true)
        let back = try read(image.bytes(isComplete: true) + Array("stream".utf8))
        #expect(back.xml == "<domain/>")
        #expect(back.wasRunning)
        #expect(back.streamOffset == image.streamOffset)
    }

    @Test func theHeaderIsTheStockOne() {
        let bytes = SaveImage(xml: "<domain/>", wasRunning: false).bytes(isComplete: true)
        #expect(Array(bytes[..<16]) == Array("LibvirtQemudSave".utf8))
        #expect(Array(bytes[16..<20]) == [2, 0, 0, 0])
        #expect(Array(bytes[92..<101]) == Array("<domain/>".utf8))
    }

    @Test(arguments: [0, 5, 16, 91, 92, 100]) func aFileThatIsCutOffIsRefused(_ length: Int) {
        let bytes = SaveImage(xml: "<domain/>", wasRunning: false).bytes(isComplete: true)
        #expect(throws: (any Error).self) { try read(Array(bytes.prefix(length))) }
    }

    @Test func anImageThatWasNeverCompletedIsRefused() {
        #expect(throws: (any Error).self) { try read(SaveImage(xml: "<domain/>", wasRunning: false).bytes(isComplete: false)) }
    }

    @Test func aDescriptionMayGrowOnlyIntoItsRoom() throws {
        var image = SaveImage(xml: "<domain/>", wasRunning: false)
        try image.replaceDescription(String(repeating: "x", count: 60000))
        #expect(throws: (any Error).self) { try image.replaceDescription(String(repeating: "x", count: 70000)) }
    }

    @Test func aLengthBeyondAnyDescriptionIsRefused() {
        var bytes = SaveImage(xml: "<domain/>", wasRunning: false).bytes(isComplete: true)
        bytes.replaceSubrange(20..<24, with: [0xff, 0xff, 0xff, 0xff])
        #expect(throws: (any Error).self) { try read(bytes) }
    }
}
