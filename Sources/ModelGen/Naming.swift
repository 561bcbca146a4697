// SPDX-License-Identifier: Apache-2.0

/// From XML names to Swift names.
enum Naming {
    static let keywords: Set<String> = [
        "default", "in", "is", "as", "case", "class", "enum", "func", "import", "init", "internal", "let", "private", "protocol", "public",
        "static", "struct", "switch", "var", "where", "while", "for", "if", "else", "return", "self", "true", "false", "nil", "repeat",
        "continue", "break", "do", "try", "throw", "throws", "operator", "extension", "guard", "defer", "subscript", "Any", "super",
    ]

    /// `event_idx` becomes `eventIdx`, `suspend-to-mem` `suspendToMem`, `2.0` `v2_0`.
    static func member(_ xml: String) -> String {
        var result = ""
        var raise = false
        for c in xml {
            guard c.isLetter || c.isNumber else {
                if c == "." { result.append("_") } else { raise = !result.isEmpty }
                continue
            }
            result += raise ? c.uppercased() : String(c)
            raise = false
        }
        if result.isEmpty { return "empty" }
        if result.first?.isNumber == true { result = "v" + result }
        if result.allSatisfy({ $0.isUppercase || $0.isNumber }) { return result.lowercased() }
        return result.prefix(1).lowercased() + result.dropFirst()
    }

    private static let acronyms: Set<String> = [
        "vnc", "rdp", "sdl", "tcp", "udp", "usb", "pci", "ccw", "isa", "ccid", "uid", "gid", "lvm", "nvme", "vdpa", "nfs", "iscsi", "dns",
        "ip",
    ]

    static func type(_ word: String) -> String {
        acronyms.contains(word) ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
    }

    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }
}
