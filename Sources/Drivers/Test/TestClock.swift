// SPDX-License-Identifier: Apache-2.0
internal import Glibc

/// Time as the test driver makes numbers of it.
enum TestClock {
    /// Seconds and microseconds since 1970.
    static func now() -> (seconds: Int64, microseconds: Int64) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return (Int64(time.tv_sec), Int64(time.tv_nsec) / 1000)
    }

    /// What every domain claims to have used: the time of day, in nanoseconds.
    static func cpuTime() -> UInt64 {
        let (seconds, microseconds) = now()
        return UInt64(seconds) &* 1_000_000_000 &+ UInt64(microseconds) &* 1000
    }
}
