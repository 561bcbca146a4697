// SPDX-License-Identifier: Apache-2.0
// Prints what happens to the guests of a host, for ever: watch-events URI
import SwiftVirt

guard let uri = CommandLine.arguments.dropFirst().first else {
    print("usage: watch-events URI")
    throw VirtError(.invalidArg, .unspecified, "no URI")
}
let connection = ReconnectingConnection(uri, readOnly: true, timeout: .seconds(30))
for await update in connection.lifecycleEvents() {
    switch update {
    case .event(let event): print("\(event.msg.dom.name): event \(event.msg.event), detail \(event.msg.detail)")
    case .dropped(let count): print("\(count) events came faster than they were read")
    case .interrupted: print("the connection is lost")
    case .resumed: print("connected again: list the guests to see what has changed")
    case .gaveUp(let error): throw error
    }
}
