// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct TextTests {
    @Test func tablesAreAsWideAsTheirCells() {
        var table = TextTable("Id", "Name", "State")
        table.append("1", "test", "running")
        table.append("-", "a longer name", "shut off")
        #expect(
            table.text() == """
                 Id   Name            State
                --------------------------------
                 1    test            running
                 -    a longer name   shut off

                """)
        #expect(table.text(withHeading: false).hasPrefix(" 1   test            running\n"))
    }

    @Test func controlCharactersAreShownAsTheirNumbers() {
        var table = TextTable("Name", "X")
        table.append("a\u{1b}b", "c")
        #expect(table.text(withHeading: false) == " a\\x1bb   c\n")
    }

    @Test func wideAndCombiningCharactersCountTheirColumns() {
        #expect(CharacterWidth.columns("a") == 1)
        #expect(CharacterWidth.columns("\u{6f22}") == 2)
        #expect(CharacterWidth.columns("\u{301}") == 0)
    }

    @Test func treesHaveLines() {
        let tree = TextTree(names: ["a", "b", "c", "d"], parents: [nil, 0, 0, 1])
        #expect(tree.text == "a\n  |\n  +- b\n  |   |\n  |   +- d\n  |     \n  +- c\n    \n")
    }

    @Test(
        arguments: [
            ("10", 1024, 10240), ("1k", 1, 1024), ("1KiB", 1, 1024), ("1kB", 1, 1000), ("2 MiB", 1, 2_097_152), ("7b", 1024, 7),
            ("7bytes", 1024, 7), ("1G", 1024, 1_073_741_824),
        ] as [(String, UInt64, UInt64)])
    func sizesHaveUnits(_ text: String, _ scale: UInt64, _ bytes: UInt64) {
        #expect(Sizes.parse(text, scale: scale, limit: .max) == bytes)
    }

    @Test(arguments: ["", "x", "-1", "1q", "1kk", "99999999999999999999", "16E"])
    func textsThatAreNoSizeAreRefused(_ text: String) { #expect(Sizes.parse(text, scale: 1, limit: .max) == nil) }

    @Test func sizesAreReadable() {
        #expect(Sizes.text(0) == "0.00 B")
        #expect(Sizes.text(1536) == "1.50 KiB")
        #expect(Sizes.text(100 << 30) == "100.00 GiB")
    }

    @Test func processorListsReadAndWriteRanges() throws {
        #expect(try CPUList(text: "0-3,^1,7").text == "0,2-3,7")
        #expect(CPUList(map: [0b1011, 1]).text == "0-1,3,8")
        #expect(CPUList([0, 2]).letters(4) == "y-y-")
        #expect(try CPUList(text: "8").map == [0, 1])
        #expect(throws: (any Error).self) { try CPUList(text: "3-1") }
    }

    @Test func numbersFollowCRules() {
        #expect(IntegerText.signed(" -5", as: Int32.self) == -5)
        #expect(IntegerText.signed("-2147483648", as: Int32.self) == .min)
        #expect(IntegerText.signed("2147483648", as: Int32.self) == nil)
        #expect(IntegerText.unsigned("0x10", radix: 0, as: UInt32.self) == 16)
        #expect(IntegerText.unsigned("-1", as: UInt64.self) == nil)
        #expect(IntegerText.unsigned("-1", wraps: true, as: UInt64.self) == .max)
        #expect(IntegerText.signed("5x", as: Int32.self) == nil)
    }

    @Test func quotingIsForShellAndXML() {
        #expect("a'b".shellQuoted == "'a'\\''b'")
        #expect("plain-1".shellQuoted == "plain-1")
        #expect("<'\">&".xmlEscaped == "&lt;&apos;&quot;&gt;&amp;")
    }

    @Test func base64GoesBothWays() {
        for text in ["", "a", "ab", "abc", "abcd"] { #expect(Base64.decode(Base64.encode(Array(text.utf8))) == Array(text.utf8)) }
        #expect(Base64.encode(Array("secret".utf8)) == "c2VjcmV0")
    }

    @Test func progressTellsRateAndTimeLeft() {
        let text = TransferProgress.text(label: "Upload", done: 1 << 20, total: 4 << 20, elapsed: .seconds(1))
        #expect(text == "Upload [=======                       ] 25 %  1.00 MiB  1.00 MiB/s  3 s left")
    }
}
