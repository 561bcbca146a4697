// SPDX-License-Identifier: Apache-2.0
public import Errors
public import Model

/// QEMU's answer to `query-cpu-model-expansion`.
public enum ModelExpansion {
    /// - Parameter text: the reply in JSON, as the monitor sends it. The reply to `query-cpu-definitions` may follow.
    /// - Returns: the properties, and the models that QEMU offers with the features that keep it from running them.
    /// - Throws: `internalError` for what is not such a reply.
    public static func properties(
        reply text: String
    ) throws(VirtError) -> (properties: QEMUModelProperties, offers: [String: [String]]?) {
        do {
            let replies = try JSON.values(in: text)
            if let value = replies.first?["return"] {
                return (try properties(value), replies.dropFirst().first?["return"]?.elements.map(offers))
            }
        } catch let error as VirtError {
            throw error
        } catch {
            throw VirtError(.internalError, .qemu, "cannot parse json \(text.prefix(80)): \(error)")
        }
        throw VirtError(.internalError, .qemu, "query-cpu-model-expansion reply was missing return data")
    }

    private static func offers(_ definitions: [JSON]) -> [String: [String]] {
        var result: [String: [String]] = [:]
        for definition in definitions {
            guard let name = definition["name"]?.text else { continue }
            result[name] = definition["unavailable-features"]?.elements?.compactMap(\.text) ?? []
        }
        return result
    }

    /// The value of `return`.
    static func properties(_ value: JSON) throws(VirtError) -> QEMUModelProperties {
        guard let members = value["model"]?["props"]?.members else {
            throw VirtError(.internalError, .qemu, "query-cpu-model-expansion reply data was missing 'model'")
        }
        var result = QEMUModelProperties()
        func number(_ name: String) -> UInt32 {
            value["model"]?["props"]?[name]?.uint64.map { UInt32(truncatingIfNeeded: $0) } ?? 0
        }
        result.enabled = members.filter { $0.value.flag == true }.map(\.key)
        result.vendor = value["model"]?["props"]?["vendor"]?.text
        result.signature = X86Signature(family: number("family"), model: number("model"), stepping: number("stepping"))
        return result
    }
}
