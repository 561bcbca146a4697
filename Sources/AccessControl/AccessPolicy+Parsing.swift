// SPDX-License-Identifier: Apache-2.0
public import Errors

extension AccessPolicy {
    /// Reads a policy file.
    /// - Parameter file: what errors call it.
    /// - Throws: `VirtError` with file, line and what is wrong.
    public init(_ text: String, file: String) throws(VirtError) {
        var parser = Parser(file: file)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            parser.line += 1
            try parser.read(line)
        }
        rules = parser.rules
    }

    private struct Parser {
        let file: String
        var line = 0
        var rules: [Rule] = []
        var roles: [String: [PermissionMatch]] = [:]

        private static let properties: Set = [
            "name", "uuid", "driver", "pool", "pool_uuid", "network", "network_uuid", "key", "mac", "usage_type", "usage", "filter",
        ]

        func failure(_ what: String) -> VirtError { VirtError(.confSyntax, .configuration, "\(file):\(line): \(what)") }

        mutating func read(_ text: Substring) throws(VirtError) {
            let words = try words(text)
            switch words.first {
            case nil: return
            case "role": try role(Array(words.dropFirst()))
            case "allow": try allow(Array(words.dropFirst()))
            case let other?: throw failure("a line begins with 'role' or 'allow', not '\(other)'")
            }
        }

        /// Splits at blanks; quotes keep a value with blanks together, `#` begins a comment.
        private func words(_ text: Substring) throws(VirtError) -> [String] {
            var words: [String] = []
            var word: String?
            var isQuoted = false
            for character in text.unicodeScalars {
                switch character {
                case "\"":
                    isQuoted.toggle()
                    word = word ?? ""
                case "#" where !isQuoted && word == nil: return words
                case " " where !isQuoted, "\t" where !isQuoted, "\r" where !isQuoted:
                    if let done = word { words.append(done) }
                    word = nil
                case "\0": throw failure("a zero byte")
                default: word = (word ?? "") + String(character)
                }
            }
            guard !isQuoted else { throw failure("a quote is not closed") }
            if let word { words.append(word) }
            return words
        }

        /// `role NAME = PERMISSION...`
        private mutating func role(_ words: [String]) throws(VirtError) {
            guard words.count >= 3, words[1] == "=" else { throw failure("expected 'role NAME = PERMISSION...'") }
            guard !words[0].contains(where: { ".*?=".contains($0) }) else { throw failure("'\(words[0])' is no name for a role") }
            guard roles[words[0]] == nil else { throw failure("the role '\(words[0])' was described before") }
            roles[words[0]] = try permissions(words[2...])
        }

        /// `allow WHO... to PERMISSION... [on PROPERTY=VALUE...]`
        private mutating func allow(_ words: [String]) throws(VirtError) {
            guard let to = words.firstIndex(of: "to"), to > 0 else {
                throw failure("expected 'allow WHO... to PERMISSION... [on PROPERTY=VALUE...]'")
            }
            let on = words[to...].firstIndex(of: "on") ?? words.endIndex
            var subjects: [SubjectMatch] = []
            for word in words[..<to] { subjects.append(try subject(word)) }
            let permissions = try permissions(words[(to + 1)..<on])
            guard !permissions.isEmpty else { throw failure("a permission is missing behind 'to'") }
            var objects: ObjectMatch = [:]
            if on < words.endIndex {
                guard on + 1 < words.endIndex else { throw failure("a property is missing behind 'on'") }
                for word in words[(on + 1)...] {
                    let (key, value) = try pair(word)
                    guard Self.properties.contains(key) else { throw failure("objects have no property '\(key)'") }
                    objects[key, default: []].append(WildcardPattern(value))
                }
            }
            rules.append(Rule(subjects: subjects, permissions: permissions, objects: objects, line: line))
        }

        private func pair(_ word: String) throws(VirtError) -> (String, String) {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty else { throw failure("expected PROPERTY=VALUE, not '\(word)'") }
            return (String(parts[0]), String(parts[1]))
        }

        private func subject(_ word: String) throws(VirtError) -> SubjectMatch {
            if word == "*" { return SubjectMatch(property: .anyone, pattern: WildcardPattern("*")) }
            let (key, value) = try pair(word)
            guard let property = SubjectMatch.Property(rawValue: key), property != .anyone else {
                throw failure("clients are told apart by user, group, dn and sasl, not by '\(key)'")
            }
            return SubjectMatch(property: property, pattern: WildcardPattern(value))
        }

        private func permissions(_ words: ArraySlice<String>) throws(VirtError) -> [PermissionMatch] {
            var all: [PermissionMatch] = []
            for word in words {
                if word == "*" {
                    all.append(PermissionMatch(kind: WildcardPattern("*"), permission: WildcardPattern("*")))
                } else if let role = roles[word] {
                    all += role
                } else {
                    all.append(try permission(word))
                }
            }
            return all
        }

        private func permission(_ word: String) throws(VirtError) -> PermissionMatch {
            // polkit spells its actions with hyphens.
            let parts = word.split(separator: ".", omittingEmptySubsequences: false).map { String($0.map { $0 == "-" ? "_" : $0 }) }
            guard parts.count == 2 else { throw failure("'\(word)' is neither a role nor a permission like domain.start") }
            let match = PermissionMatch(kind: WildcardPattern(parts[0]), permission: WildcardPattern(parts[1]))
            let exists = Permissions.all.contains { kind, permissions in permissions.contains { match.matches(kind, $0) } }
            guard exists else { throw failure("there is no permission '\(word)'") }
            return match
        }
    }
}
