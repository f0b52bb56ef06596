import Clients
import Domain
import Search

/// What a search needs to know of all videos, kept until something of the library changes.
struct Catalog {
  struct Entry {
    let key: Int64
    let id: VideoID
    let title: String
    let source: String
    let duration: MediaTime?
    let created: Int64?
    /// Where its spans are; those of the newest rows first.
    fileprivate(set) var spans: [Int] = []
  }

  /// Rows of the index that belong together.
  struct Span {
    let firstRow: Int64
    let length: Int64
    /// Nil for a video that is not to be seen.
    let video: Int?
    let layer: Layer
    let owner: Int64

    var rows: Range<Int64> { firstRow..<firstRow + length }
  }

  private(set) var videos: [Entry] = []
  /// By row.
  private(set) var spans: [Span] = []
  /// All videos, those that came in last first.
  private(set) var newest: [Int] = []
  let titles: SearchIndex?
  private let version: Int64
  private weak let connection: Connection?

  init(_ connection: Connection) throws(LibraryError) {
    self.connection = connection
    version = try Catalog.version(connection)
    videos = try Catalog.videos(connection)
    var builder = Transcript.Builder()
    for video in videos { builder.add(start: .zero, text: video.title.utf8) }
    titles = SearchIndex(builder.finish())
    let places = Dictionary(videos.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    spans = try connection.rows("SELECT first_row, length, video, layer, owner FROM span ORDER BY first_row") { row in
      Span(
        firstRow: row.number(0),
        length: max(0, row.number(1)),
        video: places[row.number(2)],
        layer: Layer(rawValue: row.text(3)) ?? .speech,
        owner: row.number(4)
      )
    }
    for (number, span) in spans.enumerated().reversed() {
      if let video = span.video { videos[video].spans.append(number) }
    }
    newest = videos.indices.sorted { rank($0) > rank($1) }
  }

  private static func videos(_ connection: Connection) throws(LibraryError) -> [Entry] {
    try connection.rows(
      """
      SELECT key, video.id, coalesce(own_title, title), source.name, duration, created
      FROM video JOIN source ON source.id = video.source WHERE removed IS NULL
      """
    ) { row in
      Entry(
        key: row.number(0),
        id: VideoID(row.text(1)),
        title: row.text(2),
        source: row.text(3),
        duration: row.numberIfAny(4).map { MediaTime(milliseconds: $0) },
        created: row.numberIfAny(5)
      )
    }
  }

  /// Changes whenever another connection has written.
  private static func version(_ connection: Connection) throws(LibraryError) -> Int64 {
    try connection.number("PRAGMA data_version") ?? 0
  }

  func isFresh(for connection: Connection) throws(LibraryError) -> Bool {
    guard self.connection === connection else { return false }
    return try version == Catalog.version(connection)
  }

  /// The larger, the later it came in.
  func rank(_ video: Int) -> (Int64, Int64) {
    (newestRow(of: video), videos[video].key)
  }

  func newestRow(of video: Int) -> Int64 {
    videos[video].spans.first.map { spans[$0].firstRow } ?? 0
  }

  /// How many rows belong to some videos.
  func rowCount(of videos: [Int]) -> Int64 {
    videos.reduce(0) { $0 + self.videos[$1].spans.reduce(0) { $0 + spans[$1].length } }
  }
}
