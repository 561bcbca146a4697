// SPDX-License-Identifier: Apache-2.0
private import AccessControl
internal import ArgumentParser
private import Errors
private import WireProtocol

/// Access rules, before somebody is refused, or is not.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Look after the access rules of the daemon's policy file.",
        subcommands: [Test.self, List.self])

    struct Test: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say whether a policy file is right, and whether it allows something.",
            discussion: """
                Without a question only the file is checked. A question names who asks, a permission, and properties of the object:

                  swiftvirsh policy test access.policy user=alice group=ops domain.start name=web-1 driver=QEMU

                Who asks is described by user, group (any number), dn and sasl; everything else with '=' describes the object. Prints the \
                line of the rule that allows it. Exit status 1 when it is refused or the file has a mistake.
                """)

        @Argument(help: "The policy file.")
        var file: String
        @Argument(help: "WHO=VALUE... PERMISSION [PROPERTY=VALUE...]")
        var question: [String] = []

        func run() throws {
            let policy: AccessPolicy
            do throws(VirtError) {
                policy = try AccessPolicy.read(path: file)
            } catch {
                print(error.message)
                throw ExitCode.failure
            }
            guard !question.isEmpty else { return print("\(file): no mistakes") }
            let question = try Question(question)
            guard
                let line = policy.ruleAllowing(question.subject, question.permission, on: question.object, driver: question.driver)
            else {
                print("refused: no rule allows it")
                throw ExitCode.failure
            }
            print("allowed by \(file):\(line)")
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List all permissions by kind of object.")

        func run() {
            for (kind, permissions) in Permissions.all.sorted(by: { $0.key < $1.key }) {
                for permission in permissions.sorted() { print("\(kind).\(permission)") }
            }
        }
    }

    private struct Question {
        var subject = AccessSubject()
        var object = AccessObject(kind: "")
        var permission = ""
        var driver: String?

        init(_ words: [String]) throws {
            for word in words {
                let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
                guard parts.count == 2 else {
                    try takePermission(word)
                    continue
                }
                switch parts[0] {
                case "user":
                    subject.userName = parts[1]
                    subject.identity.userID = UInt32(parts[1])
                case "group": subject.groupNames.insert(parts[1])
                case "dn": subject.identity.x509Name = parts[1]
                case "sasl": subject.identity.saslName = parts[1]
                case "driver": driver = parts[1]
                case "name": object.name = parts[1]
                case "uuid": object.uuid = parts[1]
                default: object.extra[parts[0]] = parts[1]
                }
            }
            guard !permission.isEmpty else { throw ValidationError("a permission like domain.start is missing") }
        }

        private mutating func takePermission(_ word: String) throws {
            let parts = word.split(separator: ".").map { part in String(part.map { $0 == "-" ? "_" : $0 }) }
            guard permission.isEmpty, parts.count == 2, Permissions.all[parts[0]]?.contains(parts[1]) == true else {
                throw ValidationError("'\(word)' is no permission; see `swiftvirsh policy list`")
            }
            (object.kind, permission) = (parts[0], parts[1])
        }
    }
}
