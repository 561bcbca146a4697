// SPDX-License-Identifier: Apache-2.0
// Written by xdrgen from protocol/remote.x. Do not edit: edit that file and run `make generate`.
// swift-format-ignore-file
public import XDR

private typealias MadeFor = GeneratedCodeVersion1

extension Remote {
    /// `remote_connect_num_of_secrets_ret`: result of procedure 139 (`virConnectNumOfSecrets`)
    public struct ConnectNumOfSecretsRet: XDRCodable {
        public var num: Int32

        public init(num: Int32) {
            self.num = num
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.num = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.num)
        }
    }
}

extension Remote {
    /// `remote_connect_list_secrets_args`: arguments of procedure 140 (`virConnectListSecrets`)
    public struct ConnectListSecretsArgs: XDRCodable {
        public var maxuuids: Int32

        public init(maxuuids: Int32) {
            self.maxuuids = maxuuids
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.maxuuids = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.maxuuids)
        }
    }
}

extension Remote {
    /// `remote_connect_list_secrets_ret`: result of procedure 140 (`virConnectListSecrets`)
    public struct ConnectListSecretsRet: XDRCodable {
        public var uuids: [String]

        public init(uuids: [String]) {
            self.uuids = uuids
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uuids = try reader.strings(max: Remote.secretListMax, stringMax: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.strings(self.uuids, max: Remote.secretListMax, stringMax: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_secret_lookup_by_uuid_args`: arguments of procedure 141 (`virSecretLookupByUUID`)
    public struct SecretLookupByUUIDArgs: XDRCodable {
        public var uuid: WireUUID

        public init(uuid: WireUUID) {
            self.uuid = uuid
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.uuid = try reader.uuid()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.uuid(self.uuid)
        }
    }
}

extension Remote {
    /// `remote_secret_lookup_by_uuid_ret`: result of procedure 141 (`virSecretLookupByUUID`)
    public struct SecretLookupByUUIDRet: XDRCodable {
        public var secret: Remote.Secret

        public init(secret: Remote.Secret) {
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_secret_define_xml_args`: arguments of procedure 142 (`virSecretDefineXML`)
    public struct SecretDefineXMLArgs: XDRCodable {
        public var xml: String
        public var flags: UInt32

        public init(xml: String, flags: UInt32) {
            self.xml = xml
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_secret_define_xml_ret`: result of procedure 142 (`virSecretDefineXML`)
    public struct SecretDefineXMLRet: XDRCodable {
        public var secret: Remote.Secret

        public init(secret: Remote.Secret) {
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_secret_get_xml_desc_args`: arguments of procedure 143 (`virSecretGetXMLDesc`)
    public struct SecretGetXMLDescArgs: XDRCodable {
        public var secret: Remote.Secret
        public var flags: UInt32

        public init(secret: Remote.Secret, flags: UInt32) {
            self.secret = secret
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_secret_get_xml_desc_ret`: result of procedure 143 (`virSecretGetXMLDesc`)
    public struct SecretGetXMLDescRet: XDRCodable {
        public var xml: String

        public init(xml: String) {
            self.xml = xml
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.xml = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.string(self.xml, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_secret_set_value_args`: arguments of procedure 144 (`virSecretSetValue`)
    public struct SecretSetValueArgs: XDRCodable {
        public var secret: Remote.Secret
        public var value: [UInt8]
        public var flags: UInt32

        public init(secret: Remote.Secret, value: [UInt8], flags: UInt32) {
            self.secret = secret
            self.value = value
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
            self.value = try reader.opaque(max: Remote.secretValueMax)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
            try writer.opaque(self.value, max: Remote.secretValueMax)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_secret_get_value_args`: arguments of procedure 145 (`virSecretGetValue`)
    public struct SecretGetValueArgs: XDRCodable {
        public var secret: Remote.Secret
        public var flags: UInt32

        public init(secret: Remote.Secret, flags: UInt32) {
            self.secret = secret
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_secret_get_value_ret`: result of procedure 145 (`virSecretGetValue`)
    public struct SecretGetValueRet: XDRCodable {
        public var value: [UInt8]

        public init(value: [UInt8]) {
            self.value = value
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.value = try reader.opaque(max: Remote.secretValueMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.opaque(self.value, max: Remote.secretValueMax)
        }
    }
}

extension Remote {
    /// `remote_secret_undefine_args`: arguments of procedure 146 (`virSecretUndefine`)
    public struct SecretUndefineArgs: XDRCodable {
        public var secret: Remote.Secret

        public init(secret: Remote.Secret) {
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_secret_lookup_by_usage_args`: arguments of procedure 147 (`virSecretLookupByUsage`)
    public struct SecretLookupByUsageArgs: XDRCodable {
        public var usageType: Int32
        public var usageID: String

        public init(usageType: Int32, usageID: String) {
            self.usageType = usageType
            self.usageID = usageID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.usageType = try reader.int32()
            self.usageID = try reader.string(max: Remote.stringMax)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.usageType)
            try writer.string(self.usageID, max: Remote.stringMax)
        }
    }
}

extension Remote {
    /// `remote_secret_lookup_by_usage_ret`: result of procedure 147 (`virSecretLookupByUsage`)
    public struct SecretLookupByUsageRet: XDRCodable {
        public var secret: Remote.Secret

        public init(secret: Remote.Secret) {
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secret = try Remote.Secret(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try self.secret.encode(to: &writer)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_secrets_args`: arguments of procedure 287 (`virConnectListAllSecrets`)
    public struct ConnectListAllSecretsArgs: XDRCodable {
        public var needResults: Int32
        public var flags: UInt32

        public init(needResults: Int32, flags: UInt32) {
            self.needResults = needResults
            self.flags = flags
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.needResults = try reader.int32()
            self.flags = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.needResults)
            try writer.uint32(self.flags)
        }
    }
}

extension Remote {
    /// `remote_connect_list_all_secrets_ret`: result of procedure 287 (`virConnectListAllSecrets`)
    public struct ConnectListAllSecretsRet: XDRCodable {
        public var secrets: [Remote.Secret]
        public var ret: UInt32

        public init(secrets: [Remote.Secret], ret: UInt32) {
            self.secrets = secrets
            self.ret = ret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.secrets = try reader.array(max: Remote.secretListMax, elementSize: 24)
            self.ret = try reader.uint32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.array(self.secrets, max: Remote.secretListMax)
            try writer.uint32(self.ret)
        }
    }
}

extension Remote {
    /// `remote_connect_secret_event_register_any_args`: arguments of procedure 380 (`virConnectSecretEventRegisterAny`)
    public struct ConnectSecretEventRegisterAnyArgs: XDRCodable {
        public var eventID: Int32
        public var secret: Remote.Secret?

        public init(eventID: Int32, secret: Remote.Secret?) {
            self.eventID = eventID
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.eventID = try reader.int32()
            self.secret = try reader.isPresent() ? try Remote.Secret(from: &reader) : nil
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.eventID)
            try writer.isPresent(self.secret != nil)
            if let value = self.secret { try value.encode(to: &writer) }
        }
    }
}

extension Remote {
    /// `remote_connect_secret_event_register_any_ret`: result of procedure 380 (`virConnectSecretEventRegisterAny`)
    public struct ConnectSecretEventRegisterAnyRet: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_connect_secret_event_deregister_any_args`: arguments of procedure 381 (`virConnectSecretEventDeregisterAny`)
    public struct ConnectSecretEventDeregisterAnyArgs: XDRCodable {
        public var callbackID: Int32

        public init(callbackID: Int32) {
            self.callbackID = callbackID
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
        }
    }
}

extension Remote {
    /// `remote_secret_event_lifecycle_msg`: payload of event 382
    public struct SecretEventLifecycleMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var secret: Remote.Secret
        public var event: Int32
        public var detail: Int32

        public init(callbackID: Int32, secret: Remote.Secret, event: Int32, detail: Int32) {
            self.callbackID = callbackID
            self.secret = secret
            self.event = event
            self.detail = detail
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.secret = try Remote.Secret(from: &reader)
            self.event = try reader.int32()
            self.detail = try reader.int32()
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.secret.encode(to: &writer)
            try writer.int32(self.event)
            try writer.int32(self.detail)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.secretEventLifecycle.knownInfo }
    }
}

extension Remote {
    /// `remote_secret_event_value_changed_msg`: payload of event 383
    public struct SecretEventValueChangedMsg: XDRCodable, EventPayload {
        public var callbackID: Int32
        public var secret: Remote.Secret

        public init(callbackID: Int32, secret: Remote.Secret) {
            self.callbackID = callbackID
            self.secret = secret
        }

        public init(from reader: inout XDRReader) throws(XDRError) {
            self.callbackID = try reader.int32()
            self.secret = try Remote.Secret(from: &reader)
        }

        public func encode(to writer: inout XDRWriter) throws(XDRError) {
            try writer.int32(self.callbackID)
            try self.secret.encode(to: &writer)
        }

        public static var procedure: ProcedureInfo { Remote.Procedure.secretEventValueChanged.knownInfo }
    }
}

