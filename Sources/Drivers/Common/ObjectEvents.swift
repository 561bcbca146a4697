// SPDX-License-Identifier: Apache-2.0
public import WireProtocol

/// `virNetworkEventLifecycleType`.
public enum NetworkLifecycle: Int32, Sendable {
    case defined = 0
    case undefined, started, stopped
}

/// `virStoragePoolEventLifecycleType`.
public enum StoragePoolLifecycle: Int32, Sendable {
    case defined = 0
    case undefined, started, stopped, created, deleted
}

/// `virNodeDeviceEventLifecycleType`.
public enum NodeDeviceLifecycle: Int32, Sendable {
    case created = 0
    case deleted, defined, undefined
}

/// `virSecretEventLifecycleType`.
public enum SecretLifecycle: Int32, Sendable {
    case defined = 0
    case undefined
}

extension EventHub {
    private static let lifecycle: Int32 = 0

    public func post(_ change: NetworkLifecycle, of network: Remote.Network) {
        post(Self.lifecycle, of: .network, subject: .uuid(network.uuid)) {
            try? EventMessage(Remote.NetworkEventLifecycleMsg(callbackID: 0, net: network, event: change.rawValue, detail: 0))
        }
    }

    public func post(_ change: StoragePoolLifecycle, of pool: Remote.StoragePool) {
        post(Self.lifecycle, of: .storagePool, subject: .uuid(pool.uuid)) {
            try? EventMessage(Remote.StoragePoolEventLifecycleMsg(callbackID: 0, pool: pool, event: change.rawValue, detail: 0))
        }
    }

    /// Tells that a pool's list of volumes was read anew.
    public func postRefresh(of pool: Remote.StoragePool) {
        post(1, of: .storagePool, subject: .uuid(pool.uuid)) {
            try? EventMessage(Remote.StoragePoolEventRefreshMsg(callbackID: 0, pool: pool))
        }
    }

    public func post(_ change: NodeDeviceLifecycle, of device: String) {
        post(Self.lifecycle, of: .nodeDevice, subject: .name(device)) {
            try? EventMessage(
                Remote.NodeDeviceEventLifecycleMsg(
                    callbackID: 0, dev: Remote.NodeDevice(name: device), event: change.rawValue, detail: 0))
        }
    }

    public func post(_ change: SecretLifecycle, of secret: Remote.Secret) {
        post(Self.lifecycle, of: .secret, subject: .uuid(secret.uuid)) {
            try? EventMessage(Remote.SecretEventLifecycleMsg(callbackID: 0, secret: secret, event: change.rawValue, detail: 0))
        }
    }

    /// Tells that a secret has another value.
    public func postValueChange(of secret: Remote.Secret) {
        post(1, of: .secret, subject: .uuid(secret.uuid)) {
            try? EventMessage(Remote.SecretEventValueChangedMsg(callbackID: 0, secret: secret))
        }
    }
}
