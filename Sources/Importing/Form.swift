import Domain
import Files
import Glibc
import Library
import Readers

/// A file with what is in it, as it comes into the library.
struct Form {
  let wanted: Wanted
  let content: FileContent
  /// Whether it is the only form of its video.
  let isAlone: Bool

  /// How the places begin of what came through a pipe: no path from the root does.
  static let fleeting = "-"
  /// For how long a file is young, in nanoseconds: it may change once more without its time telling.
  private static let youth: Int64 = 20_000_000

  /// The path for people.
  var path: String { wanted.file.place.text }

  /// Where it is found again; nil for what came through a pipe.
  var stored: String? { content.facts.kind == .regular ? wanted.path?.stored : nil }

  func arrival(at path: String, as id: VideoID, title: String?) -> Arrival {
    let reading = content.reading
    var video = Video(id: id, file: wanted.file, facts: content.facts, reading: reading, title: title ?? self.title)
    let isFile = stored != nil
    video.url = isFile ? path : nil
    video.player = isFile ? wanted.file.player?.stored : nil
    let language = wanted.file.name?.language ?? (isAlone ? reading.language : nil)
    var tracks: [ArrivingTrack] = []
    if let speech = reading.speech { tracks.append(ArrivingTrack(.speech, speech, language: language)) }
    if let scene = reading.scene { tracks.append(ArrivingTrack(.scene, scene, language: language)) }
    var outlines: [Outline.Kind: Outline] = [:]
    outlines[.chapters] = reading.chapters
    outlines[.topics] = reading.topics
    return Arrival(
      video: video,
      file: record(at: path, player: video.player),
      tracks: tracks,
      outlines: outlines,
      origin: .file,
      made: isFile ? content.facts.changed / 1_000_000 : Form.now / 1_000_000
    )
  }

  private var title: String {
    let name = wanted.file.name
    if content.reading.format == .playhead, let title = content.reading.title, !title.isEmpty { return title }
    guard let name, !isAlone else { return wanted.file.title }
    return name.baseTitle
  }

  private func record(at path: String, player: String?) -> FileRecord {
    let facts = content.facts
    let isYoung = (0..<Form.youth).contains(Form.now - facts.changed)
    return FileRecord(
      path: path,
      hash: content.hash,
      size: facts.size,
      modified: isYoung || facts.kind != .regular ? 0 : facts.changed,
      format: content.reading.format.rawValue,
      dropped: content.reading.drops.count,
      omissions: content.reading.omissions,
      player: player
    )
  }

  /// Nanoseconds since 1970.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension Reading {
  /// How many segments it has in both tracks.
  var segments: Int { (speech?.count ?? 0) + (scene?.count ?? 0) }
}
