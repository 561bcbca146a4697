// SPDX-License-Identifier: Apache-2.0
import TestSupport

/// Makes inputs from seeds; the same one for the same number, on its own.
struct Mutator {
    static let maximumLength = 16384
    private static let interesting: [UInt8] = [0x00, 0x01, 0x7F, 0x80, 0xFF, 0xF4, 0xC3, 0x20, 0x0A, 0x22, 0x3C, 0x5B, 0x25]

    let seeds: [[UInt8]]
    /// Pieces that are put in whole: keywords, or words of the wire.
    let tokens: [[UInt8]]

    func input(_ number: UInt64) -> [UInt8] {
        var generator = SeededGenerator(seed: number &* 0x9E37_79B9)
        var bytes = seeds.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &generator) { mutate(&bytes, &generator) }
        return bytes.count > Self.maximumLength ? Array(bytes.prefix(Self.maximumLength)) : bytes
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let length = Int.random(in: 0...min(32, bytes.count - place), using: &generator)
        switch Int.random(in: 0..<8, using: &generator) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1 where place < bytes.count: bytes[place] = Self.interesting.randomElement(using: &generator) ?? 0
        case 2: bytes.removeSubrange(place..<place + length)
        case 3: bytes.insert(contentsOf: Array(bytes[place..<place + length]), at: place)
        case 4: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
        case 5: bytes.insert(contentsOf: tokens.randomElement(using: &generator) ?? [], at: place)
        case 6:
            let other = seeds.randomElement(using: &generator) ?? []
            bytes.replaceSubrange(place..., with: other.suffix(Int.random(in: 0...other.count, using: &generator)))
        default:
            // A word of the wire: a count or a flag.
            let word = tokens.randomElement(using: &generator) ?? []
            let start = min(place & ~3, bytes.count)
            bytes.replaceSubrange(start..<min(start + word.count, bytes.count), with: word)
        }
    }
}
