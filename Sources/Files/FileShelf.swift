import Clients
import Domain
import Readers

/// What a library of files remembers between its calls.
struct FileShelf: Sendable {
  struct Row: Sendable {
    var file: FileLibrary.File
    let found: FoundFile
    let facts: FileFacts
    /// What the video would be called if it were alone.
    let title: String
    var recording: Recording?

    mutating func rename(_ title: String) {
      file.video.title = title
    }
  }

  private var rows: [FoundFile.Place: Row] = [:]
  private var places: [VideoID: FoundFile.Place] = [:]
  /// The places of the list, in its order.
  private var order: [FoundFile.Place] = []
  private(set) var skipped: [LeftOutFile] = []
  private(set) var failed: [LeftOutFile] = []

  var files: [FileLibrary.File] { order.compactMap { rows[$0]?.file } }

  func row(_ place: FoundFile.Place) -> Row? { rows[place] }

  func file(_ id: VideoID) -> FileLibrary.File? { places[id].flatMap { rows[$0]?.file } }

  func found(_ id: VideoID) -> FoundFile? { places[id].flatMap { rows[$0]?.found } }

  /// The videos of the list so far, each with a title of its own.
  mutating func videos() -> [Video] {
    let named = order.compactMap { place in rows[place].map { UniqueTitles.Named(title: $0.title, place: place) } }
    for (title, file) in zip(UniqueTitles.titles(named), named) { rows[file.place]?.rename(title) }
    return files.map(\.video)
  }
}

// MARK: - Rows

extension FileShelf {
  mutating func beginList(of files: [FoundFile], leftOut: [LeftOutFile]) {
    (order, skipped, failed) = ([], [], leftOut)
    // A file that is gone gives its id back.
    let here = Set(files.map(\.place))
    for (place, row) in rows where !here.contains(place) && !row.found.isNamed { remove(place) }
  }

  /// Whether there is a row of a file and the file did not change since it was read.
  func isKnown(_ file: FoundFile) -> Bool {
    rows[file.place].map(isCurrent) ?? false
  }

  /// Puts the row of a file at the end of the list.
  mutating func list(_ file: FoundFile) {
    order.append(file.place)
  }

  mutating func keep(_ read: ReadFile, of found: FoundFile, withRecording: Bool) {
    let video = read.recording.video
    rows[found.place] = Row(
      file: FileLibrary.File(
        video: video,
        path: found.place.text,
        format: read.reading.format,
        drops: read.reading.drops
      ),
      found: found,
      facts: read.facts,
      title: found.title,
      recording: withRecording ? read.recording : nil
    )
  }

  mutating func leaveOut(_ file: FoundFile, _ error: LibraryError) {
    remove(file.place)
    switch error {
    case .notATranscript(let path, let why) where !file.isNamed: skipped.append(LeftOutFile(path: path, why: why))
    case .notATranscript(let path, let why), .unreadable(let path, let why):
      failed.append(LeftOutFile(path: path, why: why))
    case .noSuchVideo, .stopped, .unusable, .busy, .unwritable: break
    }
  }

  private mutating func remove(_ place: FoundFile.Place) {
    if let row = rows.removeValue(forKey: place) { places[row.file.video.id] = nil }
  }
}

// MARK: - Ids and recordings

extension FileShelf {
  /// The id of a file, which it keeps when its content changes; of two with the same content the first has the plain one.
  mutating func identify(_ file: FoundFile, _ hash: UInt64) -> VideoID {
    if let known = rows[file.place]?.file.video.id { return known }
    var id = FileID.id(of: hash)
    var seed = hash
    while let other = places[id], other != file.place {
      id = FileID.id(of: seed, at: FilePath(file.place.text))
      seed &+= 1
    }
    places[id] = file.place
    return id
  }

  /// The recording of a file, if it was kept and still is what the file holds.
  func recording(of file: FoundFile) -> Recording? {
    guard let row = rows[file.place], isCurrent(row) else { return nil }
    return row.recording
  }

  mutating func forget(_ file: FoundFile) {
    rows[file.place]?.recording = nil
  }

  /// A pipe gives what it has only once, and so never changes.
  private func isCurrent(_ row: Row) -> Bool {
    guard case .file(let path) = row.found.place, row.facts.kind == .regular else { return true }
    return (try? FileFacts(of: path)) == row.facts
  }
}
