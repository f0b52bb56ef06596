import Clients
import Domain
import Readers
import Text

/// A transcript file that was read.
struct ReadFile: Sendable {
  let reading: Reading
  let recording: Recording
  let facts: FileFacts

  private static let headSizes = [256 << 10, 1 << 20]

  /// Reads a file whole; of a large one the beginning is reported before the rest is read.
  ///
  /// `identify` names it by the hash of its content, `known` is how it is listed already.
  init(
    _ file: FoundFile,
    bounds: FileIntake.Bounds,
    known: Video? = nil,
    identify: (UInt64) -> VideoID,
    soFar: (Recording) -> Bool = { _ in true }
  ) throws(LibraryError) {
    do {
      var intake = try ReadFile.open(file, bounds)
      facts = intake.facts
      let head = try ReadFile.head(of: file, &intake)
      if let head {
        let id = known?.id ?? VideoID(file.place.text)
        let video = Video(id: id, file: file, facts: facts, reading: head, title: known?.title)
        guard soFar(Recording(video: video, reading: head, isPartial: true)) else { throw FileProblem.stopped }
      }
      try intake.read()
      reading = try intake.withBytes { (bytes) throws(ReadingError) in
        try Readers.read(bytes, named: file.name?.suffix)
      }
      let hash = intake.withBytes { ContentHash.of(UnsafeRawBufferPointer($0)) }
      recording = Recording(
        video: Video(id: identify(hash), file: file, facts: facts, reading: reading, title: known?.title),
        reading: reading
      )
    } catch {
      throw ReadFile.failure(error, of: file)
    }
  }

  private static func open(_ file: FoundFile, _ bounds: FileIntake.Bounds) throws(FileProblem) -> FileIntake {
    switch file.place {
    case .file(let path): try .open(path, bounds)
    case .standardInput: try .standardInput(bounds)
    }
  }

  /// What the beginning of a large file holds; nil for a small one, and where nothing is whole yet.
  private static func head(of file: FoundFile, _ intake: inout FileIntake) throws -> Reading? {
    for size in headSizes where intake.facts.kind == .stream || intake.facts.size > headSizes[1] {
      try intake.read(upTo: size)
      guard !intake.isComplete else { return nil }
      let head = intake.withBytes { bytes in try? Readers.read(bytes, named: file.name?.suffix, isHead: true) }
      if let head, !head.isBare { return head }
    }
    // A video that was taken for its transcript need not be read whole.
    if intake.count >= headSizes[0] { try intake.withBytes(Readers.checkIsText(head:)) }
    return nil
  }

  private static func failure(_ error: any Error, of file: FoundFile) -> LibraryError {
    switch error {
    case let error as ReadingError: .notATranscript(path: file.place.text, why: error.why)
    case let error as FileProblem where error == .stopped: .stopped
    case let error as FileProblem: .unreadable(path: file.place.text, why: error.why)
    default: .unreadable(path: file.place.text, why: "\(error)")
    }
  }
}

extension Reading {
  /// Whether there is nothing in it to look at.
  fileprivate var isBare: Bool {
    (speech?.isEmpty ?? true) && (scene?.isEmpty ?? true) && chapters == nil && topics == nil
  }
}

extension Recording {
  convenience init(video: Video, reading: Reading, isPartial: Bool = false) {
    self.init(
      video: video,
      speech: reading.speech,
      scene: reading.scene,
      chapters: reading.chapters,
      topics: reading.topics,
      omissions: reading.drops.sentence(of: reading.format) ?? (reading.isTimed ? nil : "there are no times in it"),
      isPartial: isPartial
    )
  }
}

extension Video {
  /// A file as the library lists it.
  init(id: VideoID, file: FoundFile, facts: FileFacts, reading: Reading, title: String?) {
    var url: String?
    if case .file(let path) = file.place { url = path.text }
    let end = max(reading.speech?.duration ?? .zero, reading.scene?.duration ?? .zero)
    self.init(
      id: id,
      title: title ?? file.title,
      source: file.source,
      status: .local,
      duration: reading.duration ?? (end > .zero ? end : nil),
      created: facts.kind == .regular ? facts.changed / 1_000_000 : nil,
      counts: Counts(
        speech: reading.speech?.count,
        scene: reading.scene?.count,
        chapters: reading.chapters?.items.count,
        topics: reading.topics?.items.count
      ),
      overview: reading.chapters?.overview ?? reading.topics?.overview ?? reading.title ?? "",
      opening: reading.speech?.firstWords ?? "",
      url: url,
      player: file.player?.text
    )
  }
}

extension Transcript {
  /// What is said in the first three segments, for a preview.
  fileprivate var firstWords: String {
    (0..<min(3, count)).map { index in (speaker(index).map { $0 + ": " } ?? "") + beginning(of: index) }
      .joined(separator: "\n")
  }

  /// A segment may be megabytes long, a preview not.
  private func beginning(of index: Int) -> String {
    withBytes(of: index) { bytes in
      var end = min(bytes.count, 400)
      while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
    }
  }
}
