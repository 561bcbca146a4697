// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Shell

@Suite struct CommandTokenizerTests {
    private func words(_ line: String) throws -> [CommandToken] { try CommandTokenizer.tokens(of: line) }

    @Test func blanksSeparateWords() throws {
        #expect(try words("  list \t --all ") == [.word("list"), .word("--all")])
    }

    @Test func quotesKeepBlanksTogether() throws {
        #expect(try words(#"echo 'a b' "c d"e"#) == [.word("echo"), .word("a b"), .word("c de")])
    }

    @Test func backslashEscapesOutsideOfSingleQuotes() throws {
        #expect(try words(#"a\ b "c\"d" 'e\f'"#) == [.word("a b"), .word("c\"d"), .word("e\\f")])
    }

    @Test func semicolonsAndLineEndsSeparateCommands() throws {
        #expect(try words("a;b\nc") == [.word("a"), .commandEnd, .word("b"), .commandEnd, .word("c")])
    }

    @Test func commentsReachToTheEndOfTheLine() throws {
        #expect(try words("a # b ; c\nd#e") == [.word("a"), .commandEnd, .word("d#e")])
    }

    @Test func emptyQuotesAreAWord() throws {
        #expect(try words("desc test ''") == [.word("desc"), .word("test"), .word("")])
    }

    @Test(arguments: [("echo \"a", "missing \""), ("echo a\\", "dangling \\")])
    func whatHasNoEndIsRefused(_ line: String, _ message: String) {
        #expect { try words(line) } throws: { ($0 as? CommandFailure)?.messages == [message] }
    }
}
