import Input

/// Feeds bytes of a terminal at once and in slices: what they mean must not depend on where they were cut.
enum InputCheck {
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var parser = InputParser()
    let events = parser.feed(bytes)
    var slow = InputParser()
    promise(feed(bytes, to: &slow) == events, "events depend on where the bytes were cut")
    promise(parser.isWaiting == slow.isWaiting && parser.patience == slow.patience, "the state depends on the cuts")
    let last = parser.flush()
    promise(slow.flush() == last, "the last events depend on the cuts")
    promise(!parser.isWaiting && parser.flush().isEmpty, "something is left after the end")
    promise(events.count + last.count <= 2 * bytes.count, "more events than bytes")
    for event in events + last { check(event) }
    return true
  }

  /// The slices are as long as their first bytes say.
  private static func feed(_ bytes: UnsafeBufferPointer<UInt8>, to parser: inout InputParser) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = bytes[...]
    while let first = rest.first {
      let slice = rest.prefix(Int(first % 5) + 1)
      events += parser.feed(slice)
      rest = rest[slice.endIndex...]
    }
    return events
  }

  private static func check(_ event: InputEvent) {
    switch event {
    case .key(let press): check(press)
    case .pasted(let text):
      promise(!text.isEmpty && !text.hasControls(allowingBreaks: true), "harmful words were pasted")
    case .mouse(let mouse): promise(mouse.row >= 0 && mouse.column >= 0, "a cell outside the screen")
    case .focused: break
    }
  }

  /// Keys can be written down: as `playhead keys` and messages name them.
  private static func check(_ press: KeyPress) {
    if case .character(let scalar) = press.key {
      promise(scalar.properties.generalCategory != .control, "a key that is a control character")
    }
    promise(!KeyNotation.print([press]).isEmpty, "a key without a name: \(press)")
  }
}
