import Text

/// As much of a text as fits on one row, cut so that what was found is always in sight.
struct Snippet {
  struct Piece: Equatable {
    var text: String
    var isHit: Bool
  }

  private(set) var pieces: [Piece] = []

  /// A cut text shows so much of what stands before the hit.
  private static let share = 3

  init(_ text: String, hits: [Range<Int>], width: Int) {
    guard width > 0 else { return }
    // One byte for one byte, so that the hits stand where they stood.
    let bytes = text.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    pieces = bytes.withUnsafeBufferPointer { Snippet.pieces($0, hits: hits, width: width) }
  }

  private static func pieces(_ bytes: UnsafeBufferPointer<UInt8>, hits: [Range<Int>], width: Int) -> [Piece] {
    let hits = hits.filter { $0.lowerBound >= 0 && $0.upperBound <= bytes.count && !$0.isEmpty }
    let start = start(bytes, hits.first, width: width)
    let lead = start > 0 ? "… " : ""
    let room = max(1, width - lead.unicodeScalars.count)
    var (end, isWhole) = end(bytes, from: start, columns: room)
    if !isWhole { (end, _) = self.end(bytes, from: start, columns: room - 1) }
    var pieces = Highlights.pieces(of: start..<end, hits: hits).map { piece in
      Piece(
        text: String(decoding: UnsafeBufferPointer(rebasing: bytes[piece.range]), as: UTF8.self),
        isHit: piece.isHit
      )
    }
    if !lead.isEmpty { pieces.insert(Piece(text: lead, isHit: false), at: 0) }
    if !isWhole { pieces.append(Piece(text: "…", isHit: false)) }
    return pieces.filter { !$0.text.isEmpty }
  }

  /// Where to begin: at the beginning where the first hit is seen from there, else a little before it, at a word.
  private static func start(_ bytes: UnsafeBufferPointer<UInt8>, _ hit: Range<Int>?, width: Int) -> Int {
    guard let hit else { return 0 }
    let fitting = end(bytes, from: 0, columns: width - 1)
    guard !fitting.isWhole, hit.upperBound > fitting.end else { return 0 }
    // Far enough back for any script: a glyph rarely has more bytes than these.
    var start = max(0, hit.lowerBound - 12 * width)
    while start < hit.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var glyphs = Glyphs(bytes, in: start..<hit.lowerBound)
    var before: [(start: Int, width: Int, isBlank: Bool)] = []
    while let glyph = glyphs.next() { before.append((glyph.start, Int(glyph.width), glyph.base == 0x20)) }
    var (columns, position, word) = (0, hit.lowerBound, hit.lowerBound)
    for glyph in before.reversed() {
      columns += glyph.width
      guard columns <= width / share else { break }
      if glyph.isBlank { word = position }
      position = glyph.start
    }
    // Without a blank nearby the text has no words to begin at.
    return word == hit.lowerBound && (before.last?.isBlank != true) ? position : word
  }

  /// Where so many columns from a position end, and whether that is the end of the text.
  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    columns: Int
  ) -> (end: Int, isWhole: Bool) {
    var glyphs = Glyphs(bytes, in: start..<bytes.count)
    var (used, end) = (0, start)
    while let glyph = glyphs.next() {
      used += Int(glyph.width)
      guard used <= columns else { return (end, false) }
      end = glyph.end
    }
    return (bytes.count, true)
  }
}
