import Domain

/// Reads times and moments as people type them; a moment is the same when it is read again as it is written.
enum TimeCheck {
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    if let moment = Moment(text) { promise(Moment("\(moment)") == moment, "\(moment) is another moment") }
    check(TimeEntry(text))
    var material = Material(bytes)
    let time = MediaTime(milliseconds: Int64(clamping: material.number().magnitude))
    promise(TimeEntry(time.exact) == .at(time), "\(time.exact) is another time")
    return true
  }

  private static func check(_ entry: TimeEntry?) {
    switch entry {
    case .percent(let percent): promise((0...100).contains(percent), "\(percent) of a hundred")
    case .chapter(let number): promise(number > 0, "chapter \(number)")
    case .at(let time): promise(time >= .zero, "a time before the beginning")
    case .by, nil: break
    }
  }
}
