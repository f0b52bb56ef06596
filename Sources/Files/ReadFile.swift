import Clients
package import Domain
package import Readers

/// A transcript file that was read, as the list and the reader show it.
struct ReadFile: Sendable {
  let reading: Reading
  let recording: Recording
  let facts: FileFacts

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
    let content = try withoutActuallyEscaping(soFar) { (soFar) throws(LibraryError) in
      try FileContent(file, bounds: bounds) { head, facts in
        let id = known?.id ?? VideoID(file.place.text)
        let video = Video(id: id, file: file, facts: facts, reading: head, title: known?.title)
        return soFar(Recording(video: video, reading: head, isPartial: true))
      }
    }
    (reading, facts) = (content.reading, content.facts)
    let id = identify(content.hash)
    let video = Video(id: id, file: file, facts: facts, reading: reading, title: known?.title)
    recording = Recording(video: video, reading: reading)
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
      omissions: reading.omissions,
      isPartial: isPartial
    )
  }
}

extension Reading {
  /// What of its source a person should know, as a sentence without a full stop.
  package var omissions: String? {
    drops.sentence(of: format) ?? (isTimed ? nil : "there are no times in it")
  }
}

extension Video {
  /// A file as the library lists it.
  package init(id: VideoID, file: FoundFile, facts: FileFacts, reading: Reading, title: String?) {
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
