/// A colour on its way to one that can be seen: from stop to stop in even steps until it is good enough.
struct Walk {
  /// A colour with the name a report gives it.
  struct Stop {
    var name: String
    var color: RGB

    static func pole(of ground: RGB) -> Stop {
      let color = ground.pole
      return Stop(name: color == .white ? "white" : "black", color: color)
    }
  }

  /// Where a walk ended, and how it got there in words; nil if the first colour was good.
  struct End: Equatable {
    var color: RGB
    var move: String?
  }

  var start: Stop
  var stops: [Stop]
  var steps: Int

  /// The first colour on the way that is good; the start itself if none is.
  func end(where isGood: (RGB) -> Bool) -> End {
    if isGood(start.color) { return End(color: start.color) }
    var last = start
    for stop in stops where stop.color != last.color {
      for step in 1...steps {
        let color = last.color.blended(towards: stop.color, part: Double(step) / Double(steps))
        if isGood(color) { return End(color: color, move: words(from: last, to: stop, step: step)) }
      }
      last = stop
    }
    return End(color: start.color)
  }

  private func words(from last: Stop, to stop: Stop, step: Int) -> String {
    if step == steps { return "to \(stop.name)" }
    let from = last.name == start.name ? "" : "from \(last.name) "
    return "\(100 * step / steps) % of the way \(from)to \(stop.name)"
  }
}
