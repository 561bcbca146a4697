// SPDX-License-Identifier: Apache-2.0
import RPC
import Testing
import WireProtocol

@Suite struct KeepaliveTests {
    let start = ContinuousClock.now

    @Test func fivePingsThenDead() {
        // As observed with the reference's daemon: 2 s x 5 gives pings at 2, 4, 6, 8 and 10 s, and the end at 12 s.
        var keepalive = KeepaliveTimer(interval: .seconds(2), count: 5, now: start)
        var steps: [KeepaliveTimer.Step] = []
        for second in 1...12 {
            let step = keepalive.step(now: start + .seconds(second))
            if second % 2 == 1 {
                #expect(step == .wait(until: start + .seconds(second + 1)))
            } else {
                steps.append(step)
            }
        }
        #expect(steps == [.ping, .ping, .ping, .ping, .ping, .dead])
    }

    @Test func anySignOfLifeStartsOver() {
        var keepalive = KeepaliveTimer(interval: .seconds(5), count: 1, now: start)
        #expect(keepalive.step(now: start + .seconds(5)) == .ping)
        keepalive.heard(now: start + .seconds(7))
        #expect(keepalive.step(now: start + .seconds(10)) == .wait(until: start + .seconds(12)))
        #expect(keepalive.step(now: start + .seconds(12)) == .ping)
        #expect(keepalive.step(now: start + .seconds(17)) == .dead)
    }

    @Test func countZeroGivesUpWithoutAsking() {
        var keepalive = KeepaliveTimer(interval: .seconds(1), count: 0, now: start)
        #expect(keepalive.step(now: start + .seconds(1)) == .dead)
    }
}
