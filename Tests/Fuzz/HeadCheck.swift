import Readers

/// The beginning of a file must not show what the whole file does not hold: the cut off cue is left out.
enum HeadCheck {
  /// Whether all of an input is text in UTF-8: otherwise the encoding of its beginning may be taken for another.
  static func mayCompare(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil && !isForeignTable(bytes)
  }

  /// Whether the first line names columns, but not ours: what their numbers count is guessed from all that is there.
  private static func isForeignTable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, !"{[<#".utf8.contains(first) else { return false }
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains { ",;\t".utf8.contains($0) }
      && !bytes.starts(with: "index,track,start,end,start_ms,end_ms,".utf8)
  }

  /// Where text has its times is guessed as well.
  static func check(_ head: Reading, beside whole: Reading) {
    guard head.format == whole.format, whole.format != .text else { return }
    check(Segment.all(of: head.speech), beside: Segment.all(of: whole.speech))
    check(Segment.all(of: head.scene), beside: Segment.all(of: whole.scene))
  }

  private static func check(_ head: [Segment], beside whole: [Segment]) {
    var left = Dictionary(whole.map { ($0, 1) }, uniquingKeysWith: +)
    for segment in head {
      promise(left[segment, default: 0] > 0, "a head has what the whole has not: \(segment)")
      left[segment, default: 0] -= 1
    }
  }
}
