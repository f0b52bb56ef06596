import Clients
import Domain
import Search

/// Reads what was found: checks what the index could not know, counts, and fetches the first texts.
final class HitReader {
  /// More parts than these are not read only to see where hits lie.
  private static let mostPartsForTimes = 8

  private let connection: Connection
  private let catalog: Catalog
  private let finder: LibraryFinder
  private let beside: BesideText
  private let voices: VideoScope
  /// Whether rows are hits as they are.
  private let isExact: Bool
  private let momentLimit: Int
  private let isStopped: () -> Bool
  /// Videos in which something was corrected.
  private let corrected: Set<String>
  /// The other half of a question across the tracks, where the index knows about it.
  private let other: IndexQuestion?
  private(set) var isDamaged = false

  init(_ search: LibrarySearch, isExact: Bool, other: IndexQuestion?) throws(LibraryError) {
    connection = search.connection
    catalog = search.catalog
    finder = search.finder
    beside = search.beside
    momentLimit = search.momentLimit
    isStopped = search.isStopped
    voices = VideoScope(search.finder.query.scope)
    self.isExact = isExact
    self.other = other
    corrected = Set(try connection.rows("SELECT DISTINCT video FROM correction") { $0.text(0) })
  }

  /// How many hits there are; nothing is read where nothing must be checked.
  func count(_ hits: VideoHits) throws(LibraryError) -> Int {
    if isExact, hits.spans.allSatisfy({ $0.rows != nil }) { return hits.count + beside.count(hits.video) }
    return try tally(hits, VideoTexts(), isShown: false).count
  }

  /// A video with its first hits; nothing where there are none after all.
  func read(_ hits: VideoHits) throws(LibraryError) -> FoundVideo? {
    let texts = VideoTexts()
    let tally = try tally(hits, texts, isShown: true)
    return tally.count > 0 ? try found(hits.video, tally, texts) : nil
  }

  /// The first hits of a video that is one track, read from its beginning without the index; nothing where the first chunks
  /// do not have as many as are wanted.
  func begin(_ video: Int, chunks: Int) throws(LibraryError) -> FoundVideo? {
    guard let number = catalog.videos[video].spans.first, catalog.videos[video].spans.count == 1 else { return nil }
    let span = catalog.spans[number]
    guard finder.query.scope.has(span.layer), let words = finder.finder, momentLimit < .max else { return nil }
    let texts = VideoTexts()
    var tally = HitTally(length: try length(of: video, texts), limit: momentLimit)
    guard let reader = texts.tracks[span.owner] else { return nil }
    for number in 0..<min(chunks, reader.track.chunkCount) where tally.count < momentLimit {
      guard let part = try reader.part(number) else { return nil }
      for hit in words.hits(in: part) ?? [] where tally.count < momentLimit {
        let index = number * ChunkCoding.length + Int(hit)
        let start = part.start(Int(hit))
        tally.add(HitTally.Place(layer: span.layer, index: index, start: start, version: span.owner))
      }
    }
    return tally.count >= momentLimit ? try found(video, tally, texts) : nil
  }

  private func found(_ video: Int, _ tally: HitTally, _ texts: VideoTexts) throws(LibraryError) -> FoundVideo {
    let entry = catalog.videos[video]
    var moments: [FoundMoment] = []
    for place in tally.first { moments.append(try moment(place, video, texts)) }
    return FoundVideo(
      id: entry.id,
      title: entry.title,
      source: entry.source,
      duration: entry.duration,
      created: entry.created,
      count: tally.count,
      moments: moments,
      spread: tally.spread
    )
  }

  /// What was read of one video so far.
  private final class VideoTexts {
    /// By version: of a track there is one in each language.
    var tracks: [Int64: TrackReader] = [:]
    /// The version of each track that is shown unless another is asked for.
    var current: [Layer: TrackRow] = [:]
    var outlines: [Layer: Outline] = [:]
  }

  // MARK: Counting

  private func tally(_ hits: VideoHits, _ texts: VideoTexts, isShown: Bool) throws(LibraryError) -> HitTally {
    var tally = HitTally(length: try length(of: hits.video, texts), limit: momentLimit)
    if case .together(let first, let second, let distance) = finder.query.ask {
      try countTogether(hits, first, second, distance, texts, &tally)
      return tally
    }
    for (number, rows) in hits.spans {
      let span = catalog.spans[number]
      if span.layer.track != nil {
        try countSegments(span, rows, texts, &tally)
      } else {
        try countItems(span, rows, texts, &tally)
      }
    }
    if beside.titles.contains(hits.video) { tally.add(HitTally.Place(layer: .title, index: 0, start: nil)) }
    for (index, note) in (beside.notes[hits.video] ?? []).enumerated() {
      tally.add(HitTally.Place(layer: .note, index: index, start: note.time))
    }
    return tally
  }

  /// How long a video is, as far as anything of it tells; its tracks are at hand then.
  private func length(of video: Int, _ texts: VideoTexts) throws(LibraryError) -> MediaTime {
    let entry = catalog.videos[video]
    let corrections = corrected.contains(entry.id.text)
    var length = entry.duration ?? .zero
    for number in entry.spans {
      let span = catalog.spans[number]
      guard let track = span.layer.track, let row = try TrackRow.one(span.owner, connection) else { continue }
      let set = corrections ? try CorrectionSet.of(entry.id, track, connection) : nil
      texts.tracks[span.owner] = TrackReader(row, set, connection)
      if texts.current[span.layer].map({ row.isBefore($0) }) ?? true { texts.current[span.layer] = row }
      length = max(length, MediaTime(milliseconds: row.duration))
    }
    return length
  }

  private func countSegments(
    _ span: Catalog.Span,
    _ rows: [Int64]?,
    _ texts: VideoTexts,
    _ tally: inout HitTally
  ) throws(LibraryError) {
    guard let reader = texts.tracks[span.owner] else { return }
    let hits = try segments(span, rows, reader, finder.finder, voices.speakers(of: reader.track.speakers))
    let parts = Set(hits.lazy.map { Int($0) / ChunkCoding.length }.prefix(1 << 16)).count
    let isRough = isExact && parts > HitReader.mostPartsForTimes
    for (number, hit) in hits.enumerated() {
      let index = Int(hit)
      let isFirst = number < momentLimit
      let start = isRough && !isFirst ? try reader.roughStart(index) : try self.start(index, reader)
      tally.count(1, at: start)
      guard isFirst else { continue }
      tally.show(HitTally.Place(layer: span.layer, index: index, start: start, version: span.owner))
    }
    isDamaged = isDamaged || reader.isDamaged
  }

  private func start(_ index: Int, _ reader: TrackReader) throws(LibraryError) -> MediaTime {
    guard let (part, place) = try reader.segment(index) else { return try reader.roughStart(index) }
    return part.start(place)
  }

  /// The segments of a track that are hits, in order, checked where that is needed.
  private func segments(
    _ span: Catalog.Span,
    _ rows: [Int64]?,
    _ reader: TrackReader,
    _ finder: Finder?,
    _ voices: [Bool]?
  ) throws(LibraryError) -> [Int32] {
    if let voices, !voices.contains(true) { return [] }
    guard let rows else { return try allSegments(reader, finder, voices) }
    let indices = rows.map { Int32(truncatingIfNeeded: $0 - span.firstRow) }
    guard !isExact || voices != nil else { return indices }
    var kept: [Int32] = []
    for index in indices {
      guard let (part, place) = try reader.segment(Int(index)) else { continue }
      if kept.count % 64 == 0, isStopped() { throw .stopped }
      if let voices, !part.isSaid(place, by: voices) { continue }
      if isExact || part.withBytes(of: place, { finder?.matches($0) ?? true }) { kept.append(index) }
    }
    return kept
  }

  private func allSegments(_ reader: TrackReader, _ finder: Finder?, _ voices: [Bool]?) throws(LibraryError) -> [Int32]
  {
    if finder == nil, voices == nil { return Array(0..<Int32(reader.track.count)) }
    var kept: [Int32] = []
    for number in 0..<reader.track.chunkCount {
      guard let part = try reader.part(number) else { continue }
      if isStopped() { throw .stopped }
      let first = Int32(number * ChunkCoding.length)
      let hits = finder.map { $0.hits(in: part) ?? [] } ?? Array(0..<Int32(part.count))
      for hit in hits where voices.map({ part.isSaid(Int(hit), by: $0) }) ?? true { kept.append(first + hit) }
    }
    return kept
  }

  private func countItems(
    _ span: Catalog.Span,
    _ rows: [Int64]?,
    _ texts: VideoTexts,
    _ tally: inout HitTally
  ) throws(LibraryError) {
    guard let outline = try OutlineRow.one(span.owner, connection)?.outline else { return }
    texts.outlines[span.layer] = outline
    let indices = rows.map { $0.map { Int($0 - span.firstRow) } } ?? Array(0...outline.items.count)
    for index in indices where index <= outline.items.count {
      guard (isExact && rows != nil) || finder.finder.finds(outline.text(index)) else { continue }
      tally.add(HitTally.Place(layer: span.layer, index: index, start: outline.start(index)))
    }
  }

  // MARK: Across the tracks

  private func countTogether(
    _ hits: VideoHits,
    _ first: LibraryQuery.Side,
    _ second: LibraryQuery.Side,
    _ distance: Int64,
    _ texts: VideoTexts,
    _ tally: inout HitTally
  ) throws(LibraryError) {
    guard let halves = finder.halves else { return }
    let firsts = try halfHits(first, hits, halves.first, texts)
    guard !firsts.isEmpty else { return }
    let seconds = try halfHits(second, hits, halves.second, texts)
    guard !seconds.isEmpty || second.isAbsent else { return }
    let pairs = Nearness.pairs(
      firsts.map(\.start),
      seconds.map(\.start),
      within: distance,
      isAbsent: second.isAbsent
    )
    for pair in pairs {
      let hit = firsts[pair.first]
      let start = MediaTime(milliseconds: hit.start)
      tally.count(1, at: start)
      guard tally.count <= momentLimit else { continue }
      let beside = pair.second.map { HitTally.Place.Beside(seconds[$0].index, version: seconds[$0].version) }
      tally.show(
        HitTally.Place(layer: first.layer, index: hit.index, start: start, version: hit.version, beside: beside)
      )
    }
  }

  /// A segment that one side of a question across the tracks finds.
  private struct HalfHit {
    let version: Int64
    let index: Int
    /// In milliseconds.
    let start: Int64
  }

  /// What of one side is found, in time order.
  private func halfHits(
    _ side: LibraryQuery.Side,
    _ hits: VideoHits,
    _ finder: Finder,
    _ texts: VideoTexts
  ) throws(LibraryError) -> [HalfHit] {
    var found: [HalfHit] = []
    for number in catalog.videos[hits.video].spans where catalog.spans[number].layer == side.layer {
      let span = catalog.spans[number]
      guard let reader = texts.tracks[span.owner] else { continue }
      let rows = try halfRows(number, hits)
      // A question across the tracks asks for speakers of what is said, not of what is seen.
      let voices = side.layer == .scene ? nil : voices.speakers(of: reader.track.speakers)
      for hit in try segments(span, rows, reader, finder, voices) {
        let start = try start(Int(hit), reader).milliseconds
        found.append(HalfHit(version: span.owner, index: Int(hit), start: start))
      }
      isDamaged = isDamaged || reader.isDamaged
    }
    return found.sorted { ($0.start, $0.version, $0.index) < ($1.start, $1.version, $1.index) }
  }

  /// The rows at hand, else those the index names; nothing where only a look at all of them tells.
  private func halfRows(_ number: Int, _ hits: VideoHits) throws(LibraryError) -> [Int64]? {
    if let atHand = hits.spans.first(where: { $0.span == number }) { return atHand.rows }
    guard let other else { return nil }
    return try other.hits(hits.video, catalog, [number]).spans.first?.rows ?? []
  }

  // MARK: Texts

  private func moment(_ place: HitTally.Place, _ video: Int, _ texts: VideoTexts) throws(LibraryError) -> FoundMoment {
    let shown = finder.finder ?? finder.halves?.first
    switch place.layer {
    case .speech, .scene: return try segment(place, texts, shown)
    case .chapters, .topics: return FoundMoment(place, texts.outlines[place.layer], shown)
    case .title: return FoundMoment(title: catalog.videos[video].title, shown)
    case .note:
      let notes = beside.notes[video] ?? []
      return place.index < notes.count ? FoundMoment(notes[place.index], shown) : FoundMoment(title: "", nil)
    }
  }

  private func segment(
    _ place: HitTally.Place,
    _ texts: VideoTexts,
    _ finder: Finder?
  ) throws(LibraryError) -> FoundMoment {
    let reader = place.version.flatMap { texts.tracks[$0] }
    let text = try text(place.index, reader)
    var moment = FoundMoment(
      layer: place.layer,
      index: place.index,
      start: place.start,
      text: text,
      ranges: finder.ranges(text),
      version: place.version == texts.current[place.layer]?.id ? nil : place.version
    )
    if texts.tracks.values.contains(where: { $0.track.kind == reader?.track.kind && $0 !== reader }) {
      moment.language = reader?.track.language
    }
    if let (part, number) = try reader?.segment(place.index) {
      moment.end = part.end(number)
      moment.speaker = part.speakerIndex(number).flatMap { reader?.speaker($0) }
    }
    if let beside = place.beside {
      moment.beside = try self.text(beside.index, beside.version.flatMap { texts.tracks[$0] })
    }
    return moment
  }

  private func text(_ index: Int, _ reader: TrackReader?) throws(LibraryError) -> String {
    guard let (part, place) = try reader?.segment(index) else { return Transcript.Parts.unreadable }
    return part.withBytes(of: place) { String(decoding: $0, as: UTF8.self) }
  }
}
