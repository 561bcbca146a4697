// SPDX-License-Identifier: Apache-2.0

/// The numbers of `virErrorNumber` and the texts that go with them (libvirt 9.0.0, shared facts).
extension ErrorCode {
    public static let ok = ErrorCode(rawValue: 0)
    public static let internalError = ErrorCode(rawValue: 1)
    public static let noMemory = ErrorCode(rawValue: 2)
    public static let noSupport = ErrorCode(rawValue: 3)
    public static let unknownHost = ErrorCode(rawValue: 4)
    public static let noConnect = ErrorCode(rawValue: 5)
    public static let invalidConn = ErrorCode(rawValue: 6)
    public static let invalidDomain = ErrorCode(rawValue: 7)
    public static let invalidArg = ErrorCode(rawValue: 8)
    public static let operationFailed = ErrorCode(rawValue: 9)
    public static let getFailed = ErrorCode(rawValue: 10)
    public static let postFailed = ErrorCode(rawValue: 11)
    public static let httpError = ErrorCode(rawValue: 12)
    public static let sexprSerial = ErrorCode(rawValue: 13)
    public static let noXen = ErrorCode(rawValue: 14)
    public static let xenCall = ErrorCode(rawValue: 15)
    public static let osType = ErrorCode(rawValue: 16)
    public static let noKernel = ErrorCode(rawValue: 17)
    public static let noRoot = ErrorCode(rawValue: 18)
    public static let noSource = ErrorCode(rawValue: 19)
    public static let noTarget = ErrorCode(rawValue: 20)
    public static let noName = ErrorCode(rawValue: 21)
    public static let noOS = ErrorCode(rawValue: 22)
    public static let noDevice = ErrorCode(rawValue: 23)
    public static let noXenstore = ErrorCode(rawValue: 24)
    public static let driverFull = ErrorCode(rawValue: 25)
    public static let callFailed = ErrorCode(rawValue: 26)
    public static let xmlError = ErrorCode(rawValue: 27)
    public static let domExist = ErrorCode(rawValue: 28)
    public static let operationDenied = ErrorCode(rawValue: 29)
    public static let openFailed = ErrorCode(rawValue: 30)
    public static let readFailed = ErrorCode(rawValue: 31)
    public static let parseFailed = ErrorCode(rawValue: 32)
    public static let confSyntax = ErrorCode(rawValue: 33)
    public static let writeFailed = ErrorCode(rawValue: 34)
    public static let xmlDetail = ErrorCode(rawValue: 35)
    public static let invalidNetwork = ErrorCode(rawValue: 36)
    public static let networkExist = ErrorCode(rawValue: 37)
    public static let systemError = ErrorCode(rawValue: 38)
    public static let rpc = ErrorCode(rawValue: 39)
    public static let gnutlsError = ErrorCode(rawValue: 40)
    public static let warningNoNetwork = ErrorCode(rawValue: 41)
    public static let noDomain = ErrorCode(rawValue: 42)
    public static let noNetwork = ErrorCode(rawValue: 43)
    public static let invalidMAC = ErrorCode(rawValue: 44)
    public static let authFailed = ErrorCode(rawValue: 45)
    public static let invalidStoragePool = ErrorCode(rawValue: 46)
    public static let invalidStorageVol = ErrorCode(rawValue: 47)
    public static let warningNoStorage = ErrorCode(rawValue: 48)
    public static let noStoragePool = ErrorCode(rawValue: 49)
    public static let noStorageVol = ErrorCode(rawValue: 50)
    public static let warningNoNode = ErrorCode(rawValue: 51)
    public static let invalidNodeDevice = ErrorCode(rawValue: 52)
    public static let noNodeDevice = ErrorCode(rawValue: 53)
    public static let noSecurityModel = ErrorCode(rawValue: 54)
    public static let operationInvalid = ErrorCode(rawValue: 55)
    public static let warningNoInterface = ErrorCode(rawValue: 56)
    public static let noInterface = ErrorCode(rawValue: 57)
    public static let invalidInterface = ErrorCode(rawValue: 58)
    public static let multipleInterfaces = ErrorCode(rawValue: 59)
    public static let warningNoNwfilter = ErrorCode(rawValue: 60)
    public static let invalidNwfilter = ErrorCode(rawValue: 61)
    public static let noNwfilter = ErrorCode(rawValue: 62)
    public static let buildFirewall = ErrorCode(rawValue: 63)
    public static let warningNoSecret = ErrorCode(rawValue: 64)
    public static let invalidSecret = ErrorCode(rawValue: 65)
    public static let noSecret = ErrorCode(rawValue: 66)
    public static let configUnsupported = ErrorCode(rawValue: 67)
    public static let operationTimeout = ErrorCode(rawValue: 68)
    public static let migratePersistFailed = ErrorCode(rawValue: 69)
    public static let hookScriptFailed = ErrorCode(rawValue: 70)
    public static let invalidDomainSnapshot = ErrorCode(rawValue: 71)
    public static let noDomainSnapshot = ErrorCode(rawValue: 72)
    public static let invalidStream = ErrorCode(rawValue: 73)
    public static let argumentUnsupported = ErrorCode(rawValue: 74)
    public static let storageProbeFailed = ErrorCode(rawValue: 75)
    public static let storagePoolBuilt = ErrorCode(rawValue: 76)
    public static let snapshotRevertRisky = ErrorCode(rawValue: 77)
    public static let operationAborted = ErrorCode(rawValue: 78)
    public static let authCancelled = ErrorCode(rawValue: 79)
    public static let noDomainMetadata = ErrorCode(rawValue: 80)
    public static let migrateUnsafe = ErrorCode(rawValue: 81)
    public static let overflow = ErrorCode(rawValue: 82)
    public static let blockCopyActive = ErrorCode(rawValue: 83)
    public static let operationUnsupported = ErrorCode(rawValue: 84)
    public static let ssh = ErrorCode(rawValue: 85)
    public static let agentUnresponsive = ErrorCode(rawValue: 86)
    public static let resourceBusy = ErrorCode(rawValue: 87)
    public static let accessDenied = ErrorCode(rawValue: 88)
    public static let dbusService = ErrorCode(rawValue: 89)
    public static let storageVolExist = ErrorCode(rawValue: 90)
    public static let cpuIncompatible = ErrorCode(rawValue: 91)
    public static let xmlInvalidSchema = ErrorCode(rawValue: 92)
    public static let migrateFinishOk = ErrorCode(rawValue: 93)
    public static let authUnavailable = ErrorCode(rawValue: 94)
    public static let noServer = ErrorCode(rawValue: 95)
    public static let noClient = ErrorCode(rawValue: 96)
    public static let agentUnsynced = ErrorCode(rawValue: 97)
    public static let libSSH = ErrorCode(rawValue: 98)
    public static let deviceMissing = ErrorCode(rawValue: 99)
    public static let invalidNwfilterBinding = ErrorCode(rawValue: 100)
    public static let noNwfilterBinding = ErrorCode(rawValue: 101)
    public static let invalidDomainCheckpoint = ErrorCode(rawValue: 102)
    public static let noDomainCheckpoint = ErrorCode(rawValue: 103)
    public static let noDomainBackup = ErrorCode(rawValue: 104)
    public static let invalidNetworkPort = ErrorCode(rawValue: 105)
    public static let networkPortExist = ErrorCode(rawValue: 106)
    public static let noNetworkPort = ErrorCode(rawValue: 107)
    public static let noHostname = ErrorCode(rawValue: 108)
    public static let checkpointInconsistent = ErrorCode(rawValue: 109)
    public static let multipleDomains = ErrorCode(rawValue: 110)
    public static let noNetworkMetadata = ErrorCode(rawValue: 111)
    public static let agentCommandTimeout = ErrorCode(rawValue: 112)
    public static let agentCommandFailed = ErrorCode(rawValue: 113)
}

/// Texts per code: alone, and with a detail (`%s`).
let errorTexts: [Int32: ErrorText] = [
    1: ErrorText(plain: "internal error", detailed: "internal error: %s"),
    2: ErrorText(plain: "out of memory", detailed: "out of memory: %s"),
    3: ErrorText(
        plain: "this function is not supported by the connection driver",
        detailed: "this function is not supported by the connection driver: %s"),
    4: ErrorText(plain: "unknown host", detailed: "unknown host %s"),
    5: ErrorText(plain: "no connection driver available", detailed: "no connection driver available for %s"),
    6: ErrorText(plain: "invalid connection pointer in", detailed: "invalid connection pointer in %s"),
    7: ErrorText(plain: "invalid domain pointer in", detailed: "invalid domain pointer in %s"),
    8: ErrorText(plain: "invalid argument", detailed: "invalid argument: %s"),
    9: ErrorText(plain: "operation failed", detailed: "operation failed: %s"),
    10: ErrorText(plain: "GET operation failed", detailed: "GET operation failed: %s"),
    11: ErrorText(plain: "POST operation failed", detailed: "POST operation failed: %s"),
    12: ErrorText(plain: "got unknown HTTP error code", detailed: "got unknown HTTP error code %s"),
    13: ErrorText(plain: "failed to serialize S-Expr", detailed: "failed to serialize S-Expr: %s"),
    14: ErrorText(plain: "could not use Xen hypervisor entry", detailed: "could not use Xen hypervisor entry %s"),
    15: ErrorText(plain: "failed Xen syscall", detailed: "failed Xen syscall %s"),
    16: ErrorText(plain: "unknown OS type", detailed: "unknown OS type %s"),
    17: ErrorText(plain: "missing kernel information", detailed: "missing kernel information: %s"),
    18: ErrorText(plain: "missing root device information", detailed: "missing root device information in %s"),
    19: ErrorText(plain: "missing source information for device", detailed: "missing source information for device %s"),
    20: ErrorText(plain: "missing target information for device", detailed: "missing target information for device %s"),
    21: ErrorText(plain: "missing name information", detailed: "missing name information in %s"),
    22: ErrorText(plain: "missing operating system information", detailed: "missing operating system information for %s"),
    23: ErrorText(plain: "missing devices information", detailed: "missing devices information for %s"),
    24: ErrorText(plain: "could not connect to Xen Store", detailed: "could not connect to Xen Store %s"),
    25: ErrorText(plain: "too many drivers registered", detailed: "too many drivers registered in %s"),
    26: ErrorText(plain: "library call failed", detailed: "library call failed: %s"),
    27: ErrorText(plain: "XML description is invalid or not well formed", detailed: "XML error: %s"),
    28: ErrorText(plain: "this domain exists already", detailed: "domain %s exists already"),
    29: ErrorText(plain: "operation forbidden for read only access", detailed: "operation forbidden: %s"),
    30: ErrorText(plain: "failed to open configuration file", detailed: "failed to open configuration file %s"),
    31: ErrorText(plain: "failed to read configuration file", detailed: "failed to read configuration file %s"),
    32: ErrorText(plain: "failed to parse configuration file", detailed: "failed to parse configuration file %s"),
    33: ErrorText(plain: "configuration file syntax error", detailed: "configuration file syntax error: %s"),
    34: ErrorText(plain: "failed to write configuration file", detailed: "failed to write configuration file: %s"),
    35: ErrorText(plain: "parser error", detailed: "%s"),
    36: ErrorText(plain: "invalid network pointer in", detailed: "invalid network pointer in %s"),
    37: ErrorText(plain: "this network exists already", detailed: "network %s exists already"),
    38: ErrorText(plain: "system call error", detailed: "%s"),
    39: ErrorText(plain: "RPC error", detailed: "%s"),
    40: ErrorText(plain: "GNUTLS call error", detailed: "%s"),
    41: ErrorText(plain: "Failed to find the network", detailed: "Failed to find the network: %s"),
    42: ErrorText(plain: "Domain not found", detailed: "Domain not found: %s"),
    43: ErrorText(plain: "Network not found", detailed: "Network not found: %s"),
    44: ErrorText(plain: "invalid MAC address", detailed: "invalid MAC address: %s"),
    45: ErrorText(plain: "authentication failed", detailed: "authentication failed: %s"),
    46: ErrorText(plain: "invalid storage pool pointer in", detailed: "invalid storage pool pointer in %s"),
    47: ErrorText(plain: "invalid storage volume pointer in", detailed: "invalid storage volume pointer in %s"),
    48: ErrorText(plain: "Failed to find a storage driver", detailed: "Failed to find a storage driver: %s"),
    49: ErrorText(plain: "Storage pool not found", detailed: "Storage pool not found: %s"),
    50: ErrorText(plain: "Storage volume not found", detailed: "Storage volume not found: %s"),
    51: ErrorText(plain: "Failed to find a node driver", detailed: "Failed to find a node driver: %s"),
    52: ErrorText(plain: "invalid node device pointer", detailed: "invalid node device pointer in %s"),
    53: ErrorText(plain: "Node device not found", detailed: "Node device not found: %s"),
    54: ErrorText(plain: "Security model not found", detailed: "Security model not found: %s"),
    55: ErrorText(plain: "Requested operation is not valid", detailed: "Requested operation is not valid: %s"),
    56: ErrorText(plain: "Failed to find the interface", detailed: "Failed to find the interface: %s"),
    57: ErrorText(plain: "Interface not found", detailed: "Interface not found: %s"),
    58: ErrorText(plain: "invalid interface pointer in", detailed: "invalid interface pointer in %s"),
    59: ErrorText(plain: "multiple matching interfaces found", detailed: "multiple matching interfaces found: %s"),
    60: ErrorText(plain: "Failed to start the nwfilter driver", detailed: "Failed to start the nwfilter driver: %s"),
    61: ErrorText(plain: "Invalid network filter", detailed: "Invalid network filter: %s"),
    62: ErrorText(plain: "Network filter not found", detailed: "Network filter not found: %s"),
    63: ErrorText(plain: "Error while building firewall", detailed: "Error while building firewall: %s"),
    64: ErrorText(plain: "Failed to find a secret storage driver", detailed: "Failed to find a secret storage driver: %s"),
    65: ErrorText(plain: "Invalid secret", detailed: "Invalid secret: %s"),
    66: ErrorText(plain: "Secret not found", detailed: "Secret not found: %s"),
    67: ErrorText(plain: "unsupported configuration", detailed: "unsupported configuration: %s"),
    68: ErrorText(plain: "Timed out during operation", detailed: "Timed out during operation: %s"),
    69: ErrorText(
        plain: "Failed to make domain persistent after migration", detailed: "Failed to make domain persistent after migration: %s"),
    70: ErrorText(plain: "Hook script execution failed", detailed: "Hook script execution failed: %s"),
    71: ErrorText(plain: "Invalid domain snapshot", detailed: "Invalid domain snapshot: %s"),
    72: ErrorText(plain: "Domain snapshot not found", detailed: "Domain snapshot not found: %s"),
    73: ErrorText(plain: "invalid stream pointer", detailed: "invalid stream pointer in %s"),
    74: ErrorText(plain: "argument unsupported", detailed: "argument unsupported: %s"),
    75: ErrorText(plain: "Storage pool probe failed", detailed: "Storage pool probe failed: %s"),
    76: ErrorText(plain: "Storage pool already built", detailed: "Storage pool already built: %s"),
    77: ErrorText(plain: "revert requires force", detailed: "revert requires force: %s"),
    78: ErrorText(plain: "operation aborted", detailed: "operation aborted: %s"),
    79: ErrorText(plain: "authentication cancelled", detailed: "authentication cancelled: %s"),
    80: ErrorText(plain: "metadata not found", detailed: "metadata not found: %s"),
    81: ErrorText(plain: "Unsafe migration", detailed: "Unsafe migration: %s"),
    82: ErrorText(plain: "numerical overflow", detailed: "numerical overflow: %s"),
    83: ErrorText(plain: "block copy still active", detailed: "block copy still active: %s"),
    84: ErrorText(plain: "Operation not supported", detailed: "Operation not supported: %s"),
    85: ErrorText(plain: "SSH transport error", detailed: "SSH transport error: %s"),
    86: ErrorText(plain: "Guest agent is not responding", detailed: "Guest agent is not responding: %s"),
    87: ErrorText(plain: "resource busy", detailed: "resource busy: %s"),
    88: ErrorText(plain: "access denied", detailed: "access denied: %s"),
    89: ErrorText(plain: "error from service", detailed: "error from service: %s"),
    90: ErrorText(plain: "this storage volume exists already", detailed: "storage volume %s exists already"),
    91: ErrorText(plain: "the CPU is incompatible with host CPU", detailed: "the CPU is incompatible with host CPU: %s"),
    92: ErrorText(plain: "XML document failed to validate against schema", detailed: "XML document failed to validate against schema: %s"),
    93: ErrorText(plain: "migration successfully aborted", detailed: "migration successfully aborted: %s"),
    94: ErrorText(plain: "authentication unavailable", detailed: "authentication unavailable: %s"),
    95: ErrorText(plain: "Server not found", detailed: "Server not found: %s"),
    96: ErrorText(plain: "Client not found", detailed: "Client not found: %s"),
    97: ErrorText(
        plain: "guest agent replied with wrong id to guest-sync command",
        detailed: "guest agent replied with wrong id to guest-sync command: %s"),
    98: ErrorText(plain: "libssh transport error", detailed: "libssh transport error: %s"),
    99: ErrorText(plain: "device not found", detailed: "device not found: %s"),
    100: ErrorText(plain: "Invalid network filter binding", detailed: "Invalid network filter binding: %s"),
    101: ErrorText(plain: "Network filter binding not found", detailed: "Network filter binding not found: %s"),
    102: ErrorText(plain: "Invalid domain checkpoint", detailed: "Invalid domain checkpoint: %s"),
    103: ErrorText(plain: "Domain checkpoint not found", detailed: "Domain checkpoint not found: %s"),
    104: ErrorText(plain: "Domain backup job id not found", detailed: "Domain backup job id not found: %s"),
    105: ErrorText(plain: "Invalid network port pointer", detailed: "Invalid network port pointer: %s"),
    106: ErrorText(plain: "this network port exists already", detailed: "network port %s exists already"),
    107: ErrorText(plain: "network port not found", detailed: "network port not found: %s"),
    108: ErrorText(plain: "no hostname found", detailed: "no hostname found: %s"),
    109: ErrorText(plain: "checkpoint inconsistent", detailed: "checkpoint inconsistent: %s"),
    110: ErrorText(plain: "multiple matching domains found", detailed: "multiple matching domains found: %s"),
]
