import Dispatch

/// The one place that knows Dispatch: a serial queue for each lane.
extension JobRunner {
  package static func dispatching(to inbox: Inbox) -> JobRunner {
    let queues = Dictionary(
      uniqueKeysWithValues: Lane.allCases.map { lane in
        (lane, DispatchQueue(label: "playhead." + lane.rawValue, qos: .userInitiated))
      }
    )
    return JobRunner(
      start: { @Sendable lane, body in queues[lane]?.async { @Sendable in inbox.post(body()) } },
      post: { @Sendable work in inbox.post(work) }
    )
  }
}
