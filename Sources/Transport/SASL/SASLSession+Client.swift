// SPDX-License-Identifier: Apache-2.0
import CSASL
import Glibc

/// A value that a mechanism needs from the user.
public struct SASLPrompt: Sendable, Hashable {
    /// Numbers of Cyrus SASL's `SASL_CB_*`. libvirt's credential types: user is `VIR_CRED_USERNAME`, the others have the same names.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }

        /// On whose behalf to act; empty: oneself.
        public static let user = Kind(rawValue: 0x4001)
        public static let authName = Kind(rawValue: 0x4002)
        public static let language = Kind(rawValue: 0x4003)
        public static let passphrase = Kind(rawValue: 0x4004)
        public static let echoPrompt = Kind(rawValue: 0x4005)
        public static let noEchoPrompt = Kind(rawValue: 0x4006)
        public static let clientNonce = Kind(rawValue: 0x4007)
        public static let realm = Kind(rawValue: 0x4008)
    }

    public let kind: Kind
    /// What to ask, e.g. "Please enter your password".
    public let text: String
    public let challenge: String?
    /// What counts when the user just presses return.
    public let defaultAnswer: String?
}

/// Answers that the library reads after the call that asked for them.
struct SASLAnswers: ~Copyable {
    private var texts: [UnsafeMutablePointer<CChar>] = []

    mutating func keep(_ text: String) -> (UnsafeMutablePointer<CChar>, Int)? {
        guard let copy = strdup(text) else { return nil }
        texts.append(copy)
        return (copy, strlen(copy))
    }

    mutating func clear() {
        for text in texts {
            // Passwords do not stay in memory longer than they are needed.
            explicit_bzero(text, strlen(text))
            free(text)
        }
        texts = []
    }

    deinit {
        for text in texts {
            explicit_bzero(text, strlen(text))
            free(text)
        }
    }
}

extension SASLSession {
    /// A client's answer to the server.
    public enum ClientStep: Sendable, Equatable {
        /// More is to come from the server.
        case proceed([UInt8]?)
        /// Our side is done; the server's word is still needed.
        case complete([UInt8]?)

        /// What to send; nil is not the same as no bytes.
        public var bytes: [UInt8]? {
            switch self {
            case .proceed(let bytes), .complete(let bytes): bytes
            }
        }
    }

    /// Chooses the best of the server's mechanisms and makes the first bytes.
    /// - Parameters:
    ///   - mechanisms: separated by commas or blanks.
    ///   - answer: gives an answer per prompt; nil takes the default.
    /// - Returns: the mechanism's name and what to send with it.
    public func begin(
        _ mechanisms: String, answer: ([SASLPrompt]) throws -> [String?]
    ) throws -> (mechanism: String, step: ClientStep) {
        var chosen: UnsafePointer<CChar>?
        let step = try converse("Failed to start SASL negotiation", answer) { prompts, output, length in
            sasl_client_start(connection, mechanisms, prompts, output, length, &chosen)
        }
        return (chosen.map { String(cString: $0) } ?? "", step)
    }

    /// Answers bytes of the server; nil when it sent none.
    public func proceed(_ data: [UInt8]?, answer: ([SASLPrompt]) throws -> [String?]) throws -> ClientStep {
        try converse("Failed to step SASL negotiation", answer) { prompts, output, length in
            Self.lend(data) { sasl_client_step(connection, $0, $1, prompts, output, length) }
        }
    }

    private typealias Prompts = UnsafeMutablePointer<sasl_interact_t>

    private func converse(
        _ what: String, _ answer: ([SASLPrompt]) throws -> [String?],
        _ call: (UnsafeMutablePointer<Prompts?>, UnsafeMutablePointer<UnsafePointer<CChar>?>, UnsafeMutablePointer<UInt32>) -> Int32
    ) throws -> ClientStep {
        var prompts: Prompts?
        var output: UnsafePointer<CChar>?
        var length: UInt32 = 0
        // A mechanism asks once for each of its values; one that never stops asking is broken.
        for _ in 0..<16 {
            let code = call(&prompts, &output, &length)
            switch code {
            case SASL_INTERACT: try fill(prompts, answer)
            case SASL_OK, SASL_CONTINUE:
                let bytes = output.map { Array(UnsafeRawBufferPointer(start: $0, count: Int(length))) }
                if code == SASL_OK {
                    isComplete = true
                    answers.clear()
                }
                return code == SASL_OK ? .complete(bytes) : .proceed(bytes)
            default: throw failure(what, code)
            }
        }
        throw failure(what, SASL_FAIL)
    }

    private func fill(_ prompts: Prompts?, _ answer: ([SASLPrompt]) throws -> [String?]) throws {
        guard let prompts else { return }
        var asked: [SASLPrompt] = []
        var count = 0
        while prompts[count].id != UInt(SASL_CB_LIST_END) {
            let prompt = prompts[count]
            asked.append(
                SASLPrompt(
                    kind: SASLPrompt.Kind(rawValue: UInt(prompt.id)), text: prompt.prompt.map { String(cString: $0) } ?? "",
                    challenge: prompt.challenge.map { String(cString: $0) },
                    defaultAnswer: prompt.defresult.map { String(cString: $0) }))
            count += 1
        }
        let given = try answer(asked)
        for index in 0..<count {
            let text = (index < given.count ? given[index] : nil) ?? asked[index].defaultAnswer ?? ""
            guard let (copy, length) = answers.keep(text) else { throw failure("out of memory", SASL_NOMEM) }
            prompts[index].result = UnsafeRawPointer(copy)
            prompts[index].len = UInt32(length)
        }
    }
}
