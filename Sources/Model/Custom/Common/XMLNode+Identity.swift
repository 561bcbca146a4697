// SPDX-License-Identifier: Apache-2.0
internal import Errors

extension XMLNode {
    /// The object's UUID; nil when the document has none.
    func uuid(domain: ErrorDomain) throws -> UUID? {
        try leaf("uuid")?.scalar(UUID.self, invalid: Complaint(.internalError, domain, "malformed uuid element"))
    }
}
