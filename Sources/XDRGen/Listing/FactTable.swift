// SPDX-License-Identifier: Apache-2.0

/// One program as a table of facts from elsewhere, to hold a description against. Keys in snake case.
public struct FactTable: Decodable {
    struct Member: Decodable {
        let name: String
        let type: String
        var kind: String?
        var max: Int?
        var maxName: String?
        var maxSource: String?
        var olderName: String?
    }

    struct Enumeration: Decodable {
        let name: String
        let values: [String: Int64]
    }

    struct Structure: Decodable {
        let name: String
        let fields: [Member]
        var fieldNames: String?
    }

    struct Union: Decodable {
        struct Arm: Decodable {
            let `case`: Int64
            let caseName: String
            let field: Member
        }
        let name: String
        let discriminant: Member
        let arms: [Arm]
    }

    struct Procedure: Decodable {
        let number: Int32
        let name: String
        var args: String?
        var ret: String?
        var msg: String?
        let kind: String
        let priority: String
        let readStream: Bool
        let writeStream: Bool
        let sparse: Bool
        var acl: [String]?
        var aclFilter: [String]?
        var api: String?
        var since: String?
        var fds: String?
        var sparseFlag: String?
        var streamParamIndex: Int?
        var annotations: String?
        var fieldNames: String?
    }

    var program: Int64?
    var version: Int64?
    let imports: [String]
    let constants: [String: Int64]
    let typedefs: [Member]
    let enums: [Enumeration]
    let structs: [Structure]
    let unions: [Union]
    let declarationOrder: [String]
    let procedures: [Procedure]
}
