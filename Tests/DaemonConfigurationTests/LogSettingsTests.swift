// SPDX-License-Identifier: Apache-2.0
import DaemonConfiguration
import Errors
import Testing

struct LogSettingsTests {
    @Test(arguments: try Fixtures.table("log-settings-refused.tsv"))
    func refusals(row: [String]) {
        let error = #expect(throws: VirtError.self) {
            if row[0] == "filter" { _ = try LogFilter.parse(row[1]) } else { _ = try LogOutput.parse(row[1]) }
        }
        #expect(error?.message == "invalid argument: \(row[2])")
    }

    @Test func filtersAreSubstringPatterns() throws {
        let filters = try LogFilter.parse(" 1:+a  2:b:c 3:*d* 4:b:c 01:e")
        #expect(filters.map(\.description) == ["1:*a*", "2:*b*", "3:**d**", "4:*b*", "1:*e*"])
        #expect(try LogFilter.parse("").isEmpty)
    }

    @Test func aRepeatedDestinationReplacesTheEarlierOne() throws {
        let outputs = try LogOutput.parse("1:stderr 4:file:/x  2:stderr 4:syslog: +1:journald")
        #expect(outputs.map(\.description) == ["4:file:/x", "2:stderr", "4:syslog:", "1:journald"])
        #expect(try LogOutput.parse("   ").isEmpty)
    }
}
