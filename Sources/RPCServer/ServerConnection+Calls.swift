import AccessControl
// SPDX-License-Identifier: Apache-2.0
import DequeModule
import Errors
import Glibc
import RPC
import Synchronization
import Transport
import WireProtocol
import XDR

extension ServerConnection {
    /// Where a call goes once it may run.
    private enum Admission {
        case runs(ServiceSet, isReadOnly: Bool, AccessCheck?)
        case waits
        case refused(VirtError)
    }

    /// A call that came: runs it, has it wait, or refuses it. The descriptors' ownership goes along.
    func receiveCall(
        _ header: MessageHeader, _ payload: RawSpan, _ descriptors: [Int32], _ frame: UnsafeRawBufferPointer, hasWaited: Bool = false
    ) {
        guard let entry = entry(for: header) else {
            for item in descriptors { close(item) }
            return
        }
        let admission = state.withLock { state -> Admission in
            if let refusal = refusal(of: entry.procedure, &state) { return .refused(refusal) }
            // Those who wait come first: calls begin in the order in which they came.
            guard state.runningCalls < groupLimits.clientRequests, hasWaited || state.waitingCalls.isEmpty else {
                state.waitingCalls.append(WaitingCall(frame: [UInt8](frame), descriptors: descriptors))
                state.waitingBytes += frame.count
                updateInterest(&state, watchesWritable: state.watchesWritable)
                return .waits
            }
            state.runningCalls += 1
            return .runs(
                services(for: entry.procedure, state), isReadOnly: state.isReadOnly, isChecked(entry.procedure) ? state.access : nil)
        }
        switch admission {
        case .waits: return
        case .refused(let error):
            for item in descriptors { close(item) }
            sendError(error, for: header)
        case .runs(let services, let isReadOnly, let access):
            let call = IncomingCall(self, header, entry.procedure, isReadOnly: isReadOnly, descriptors: descriptors)
            if let access {
                runChecked(entry, payload, services, call, access)
            } else {
                run(entry, payload, services, call)
            }
        }
    }

    private func run(_ entry: DispatchEntry, _ payload: RawSpan, _ services: ServiceSet, _ call: IncomingCall) {
        do {
            _ = try entry.start(payload, services, call)
        } catch {
            call.fail(VirtError(rpc: "Unable to decode message payload"))
        }
    }

    /// The procedure's entry; nil when the client was told that there is none.
    private func entry(for header: MessageHeader) -> DispatchEntry? {
        guard let table = server.program(header.program, for: role), table.version == header.version else {
            sendError(VirtError(rpc: "Cannot find program \(header.program) version \(header.version)"), for: header)
            return nil
        }
        guard header.knownStatus == .ok else {
            sendError(VirtError(rpc: "Unexpected message status \(header.status)"), for: header)
            return nil
        }
        guard let entry = table[header.procedure] else {
            sendError(VirtError(rpc: "unknown procedure: \(header.procedure)"), for: header)
            return nil
        }
        return entry
    }

    /// Why a call may not run in the connection's present state. Under the lock.
    private func refusal(of procedure: ProcedureInfo, _ state: inout State) -> VirtError? {
        if procedure.isOfAuthentication { return nil }
        // What came unprotected is not the client's word once a layer is agreed on: anybody could have slipped it in.
        guard state.phase == .ready, state.sasl.agreedLayer == nil, (state.filter != nil) == confined.isProtected else {
            return VirtError(rpc: "authentication required")
        }
        if procedure.isOfSession { return nil }
        guard procedure.program == Remote.program || state.services != nil else {
            return VirtError(.internalError, .rpc, "hypervisor connection not open")
        }
        guard state.services != nil || procedure.isFeatureQuestion else {
            return VirtError(.internalError, .rpc, "hypervisor connection not open")
        }
        guard state.isReadOnly, procedure.isRefusedReadOnly || procedure.changesSomething else { return nil }
        return VirtError(.operationDenied, procedure.apiErrorDomain, "read only access prevents \(procedure.api)")
    }

    /// What opening asked for already, the permission to look at the connection, is not asked for again with each feature.
    private func isChecked(_ procedure: ProcedureInfo) -> Bool { !procedure.isOfSession && !procedure.isFeatureQuestion }

    /// The session's own calls go to this connection, the others to what the client opened. Under the lock.
    private func services(for procedure: ProcedureInfo, _ state: borrowing State) -> ServiceSet {
        if procedure.isOfSession || procedure.isFeatureQuestion || state.services == nil {
            return sessionServices(state.services)
        }
        return state.services ?? sessionServices(nil)
    }

    /// A call is answered: the next that waits may run. On any thread.
    func callEnded() {
        let isNextDue = state.withLock { state in
            state.runningCalls -= 1
            return !state.waitingCalls.isEmpty
        }
        if isNextDue { reactor.run { self.runWaitingCalls() } }
    }

    private func runWaitingCalls() {
        while true {
            let next = state.withLock { state -> WaitingCall? in
                guard state.phase != .closed, state.runningCalls < groupLimits.clientRequests else { return nil }
                guard let call = state.waitingCalls.popFirst() else { return nil }
                state.waitingBytes -= call.frame.count
                updateInterest(&state, watchesWritable: state.watchesWritable)
                return call
            }
            guard let next else { return }
            next.frame.withUnsafeBytes { frame in
                let span = RawSpan(_unsafeBytes: frame).extracting(droppingFirst: MessageLimits.lengthSize)
                var reader = XDRReader(span)
                guard let header = try? MessageHeader(from: &reader) else { return }
                let skipped = MessageLimits.headerSize + (FrameParser.carriesDescriptors(header.type) ? 4 : 0)
                receiveCall(header, span.extracting(droppingFirst: skipped), next.descriptors, frame, hasWaited: true)
            }
        }
    }

    // MARK: Replies

    /// Memory for a reply: the connection's own when it is free.
    func lendOutput(isBorrowing: inout Bool) -> XDRWriter {
        let own = state.withLock { state in state.phase == .closed ? nil : state.output.lend() }
        if let own {
            isBorrowing = true
            return own
        }
        isBorrowing = false
        return XDRWriter(capacity: 256, limit: MessageLimits.lengthSize + MessageLimits.maxBody)
    }

    /// - Parameter isLast: the client closes: nothing follows this reply.
    func sendReply(
        _ writer: consuming XDRWriter, isBorrowed: Bool, descriptors: [Int32], isLast: Bool, isSASL: Bool
    ) {
        put(Optional(writer), isBorrowed: isBorrowed, descriptors, isLast: isLast, isSASL: isSASL)
        callEnded()
    }

    func giveBack(_ writer: consuming XDRWriter, isBorrowed: Bool) {
        guard isBorrowed else { return }
        put(Optional(writer), isBorrowed: true, [], isLast: false, isSASL: false)
    }

    /// Queues the frame in the writer with its descriptors, or takes back the memory that it borrowed.
    private func put(_ writer: consuming XDRWriter?, isBorrowed: Bool, _ descriptors: [Int32], isLast: Bool, isSASL: Bool) {
        var writer = writer
        let isGone = state.withLock { state in
            guard let frame = writer.take() else { return true }
            // A connection that was torn down meanwhile has a new queue, which lent nothing.
            if isBorrowed, state.output.isLent {
                state.output.restore(frame, descriptors: descriptors)
            } else if !isBorrowed, state.phase != .closed {
                frame.withUnsafeBytes { state.output.append($0) }
                state.output.append(descriptors: descriptors)
            } else {
                return true
            }
            if isLast { state.closesWhenSent = true }
            // Only the answer that ends a negotiation finds a layer here: what follows it is protected.
            if isSASL, let layer = state.sasl.agreedLayer.take() {
                state.filter = layer
                state.unfiltered = state.output.count
            }
            flushSoon(&state)
            return false
        }
        if isGone { for item in descriptors { close(item) } }
    }

    func sendError(_ error: VirtError, for header: MessageHeader) {
        let kind: MessageHeader.Kind = header.kind == .stream || header.kind == .streamHole ? .stream : .reply
        var writer = XDRWriter(capacity: 256)
        guard (try? VirNet.MessageError(error).encode(to: &writer)) != nil else { return disconnect("an error could not be encoded") }
        let answer = header.with(kind, .error)
        writer.withUnsafeBytes { send(answer, $0) }
    }
}

extension ProcedureInfo {
    /// Opening, closing, authentication and administration: answered by the connection itself, also before it is opened.
    var isOfSession: Bool {
        if program == Admin.program { return true }
        guard program == Remote.program else { return false }
        switch number {
        case 1, 2, 360, 361: return true
        default: return isOfAuthentication
        }
    }

    /// What those may call who have not shown yet who they are.
    var isOfAuthentication: Bool { program == Remote.program && (66...70).contains(number) }

    /// The client's good-bye, in both programs that have one.
    var closesConnection: Bool { isOfSession && number == 2 }

    /// A call whose reply may turn on SASL's security layer.
    var isSASL: Bool { program == Remote.program && (number == 68 || number == 69) }

    /// `REMOTE_PROC_CONNECT_SUPPORTS_FEATURE`: partly the daemon's own business.
    var isFeatureQuestion: Bool { program == Remote.program && number == 60 }

    /// The domain in which the public function reports its errors.
    var apiErrorDomain: ErrorDomain {
        let kinds: [(String, ErrorDomain)] = [
            ("virDomainSnapshot", .domainSnapshot), ("virDomainCheckpoint", .domainCheckpoint), ("virDomain", .domain),
            ("virNetwork", .network), ("virStorage", .storage), ("virNodeDevice", .nodeDevice), ("virInterface", .interface),
            ("virSecret", .secret), ("virNWFilter", .nwfilter),
        ]
        return kinds.first { api.hasPrefix($0.0) }?.1 ?? .unspecified
    }
}

extension ProcedureInfo {
    /// The procedure needs a permission beyond looking. One that counts only with a flag is the driver's matter.
    var changesSomething: Bool {
        guard program == Remote.program else { return false }
        // Two ask for a permission to write and only compute; one asks to read and sets.
        if api == "virConnectCompareCPU" || api == "virConnectBaselineCPU" { return false }
        if api == "virDomainSetSchedulerParameters" { return true }
        return access.contains { rule in
            guard rule.condition == .always else { return false }
            return rule.permission != "read" && rule.permission != "getattr" && !rule.permission.hasPrefix("search")
        }
    }
}
