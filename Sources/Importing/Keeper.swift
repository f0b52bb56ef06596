import Clients
import Domain
import Files
import Library
import Readers

/// Keeps what was read, within one transaction: finds out which video each file is.
struct Keeper {
  /// What became of the files.
  struct Outcome {
    var imported: [ImportReport.Imported] = []
    var skipped: [ImportReport.LeftOut] = []
    var failed: [ImportReport.LeftOut] = []

    static func += (outcome: inout Outcome, more: Outcome) {
      outcome.imported += more.imported
      outcome.skipped += more.skipped
      outcome.failed += more.failed
    }
  }

  private let origins: [Look.Origin]
  private(set) var outcome = Outcome()

  init(origins: [Look.Origin]) {
    self.origins = origins
  }

  mutating func keep(_ batch: Intake.Batch, _ writer: inout Writer) throws(LibraryError) {
    for group in batch.groups {
      var video = group.plan.video
      for file in group.files {
        switch file.content {
        case .success(let content):
          let form = Form(wanted: file.wanted, content: content, isAlone: group.plan.forms == 1)
          video = try keep(form, video, &writer) ?? video
        case .failure(let error): leaveOut(file.wanted, error)
        }
      }
    }
  }

  /// Tells of the files of a group that could not be read.
  mutating func leaveOut(_ group: Intake.Group) {
    for file in group.files {
      if case .failure(let error) = file.content { leaveOut(file.wanted, error) }
    }
  }

  /// Keeps a file and tells which video it belongs to.
  private mutating func keep(
    _ form: Form,
    _ video: VideoID?,
    _ writer: inout Writer
  ) throws(LibraryError) -> VideoID? {
    guard let path = form.stored else { return try keepFleeting(form, &writer) }
    // Another program may have brought it in since the plan was made.
    if let known = try writer.ledger.file(at: path) {
      try put(form, path, as: known.video, known, &writer)
      return known.video
    }
    if let moved = try formerPlace(of: form, &writer) {
      try move(form, from: moved, to: path, &writer)
      return moved.video
    }
    var id = video
    if id == nil { id = try newID(form, &writer) }
    guard let id else { return nil }
    try put(form, path, as: id, nil, &writer)
    return id
  }

  /// Keeps what cannot be read a second time, unless the library has the same from somewhere.
  private mutating func keepFleeting(_ form: Form, _ writer: inout Writer) throws(LibraryError) -> VideoID? {
    let known = try writer.ledger.files(hash: form.content.hash)
    if let same = known.first(where: { !$0.isRemoved }) ?? known.first {
      if same.isRemoved { try writer.bringBack(same.video) }
      let why = same.isRemoved ? "it was put back" : "the library has it already"
      skip(form.path, "\(why) as \(same.video)")
      return same.video
    }
    let id = try newID(form, &writer)
    try put(form, Form.fleeting + id.text, as: id, nil, &writer)
    return id
  }

  /// The file that lay elsewhere with the same content and does not lie there any more.
  private func formerPlace(of form: Form, _ writer: inout Writer) throws(LibraryError) -> KnownFile? {
    try writer.ledger.files(hash: form.content.hash).first { known in
      guard let path = FilePath(stored: known.record.path) else { return true }
      return FileFacts.isGone(path)
    }
  }

  private func newID(_ form: Form, _ writer: inout Writer) throws(LibraryError) -> VideoID {
    var id = FileID.id(of: form.content.hash)
    var seed = form.content.hash
    while try writer.ledger.source(of: id) != nil {
      id = FileID.id(of: seed, at: FilePath(form.path))
      seed &+= 1
    }
    return id
  }
}

// MARK: - Writing

extension Keeper {
  private mutating func put(
    _ form: Form,
    _ path: String,
    as id: VideoID,
    _ known: KnownFile?,
    _ writer: inout Writer
  ) throws(LibraryError) {
    let arrival = form.arrival(at: path, as: id, title: known?.title)
    // A video that is known stays where it is from.
    var source = try writer.ledger.source(of: id)
    if source == nil { source = try self.source(of: form, &writer) }
    guard let source else { return }
    let put = try writer.put(arrival, source: source, isNamed: form.wanted.isAskedFor)
    if put.isRemoved { return skip(form.path, Keeper.removed) }
    if let known, known.record.hash == form.content.hash {
      return skip(form.path, known.isRemoved ? "it was put back as \(id)" : Keeper.unchanged)
    }
    outcome.imported.append(
      ImportReport.Imported(
        id: id,
        path: form.path,
        format: arrival.file?.format ?? "",
        segments: form.content.reading.segments,
        dropped: form.content.reading.drops.count,
        isReplaced: known != nil
      )
    )
  }

  private mutating func move(
    _ form: Form,
    from known: KnownFile,
    to path: String,
    _ writer: inout Writer
  ) throws(LibraryError) {
    try writer.move(from: known.record.path, to: path)
    var source = known.source
    if !form.wanted.file.isNamed {
      source = try self.source(of: form, &writer)
      try writer.adopt(known.video, by: source)
    }
    let arrival = form.arrival(at: path, as: known.video, title: known.title)
    let put = try writer.put(arrival, source: source, isNamed: form.wanted.isAskedFor)
    let former = FilePath(stored: known.record.path).map { "it was moved from \($0.text)" }
    let why = former ?? "the library has it from standard input"
    skip(form.path, put.isRemoved ? Keeper.removed : "\(why); it stays \(known.video)")
  }

  private func source(of form: Form, _ writer: inout Writer) throws(LibraryError) -> Int64 {
    try Keeper.source(origins[form.wanted.origin], &writer)
  }

  static func source(_ origin: Look.Origin, _ writer: inout Writer) throws(LibraryError) -> Int64 {
    switch origin {
    case .named: try writer.source(kind: .file, name: "file", path: nil)
    case .folder(let path, let name): try writer.source(kind: .folder, name: name, path: path.stored)
    }
  }
}

// MARK: - What is said of files

extension Keeper {
  static let unchanged = "it is as it was when it was imported"
  static let removed = "its video was removed; `playhead import` with the file itself puts it back"
  static let gone = "its file is gone; the library keeps what was read"

  private mutating func skip(_ path: String, _ why: String) {
    outcome.skipped.append(ImportReport.LeftOut(path: path, why: why, isUnchanged: why == Keeper.unchanged))
  }

  private mutating func leaveOut(_ wanted: Wanted, _ error: LibraryError) {
    switch error {
    case .notATranscript(let path, let why) where !wanted.file.isNamed: skip(path, why)
    case .notATranscript(let path, let why):
      outcome.failed.append(ImportReport.LeftOut(path: path, why: why))
    case .unreadable(let path, let why):
      let isMissing = wanted.path.map { FileFacts.isGone($0) } ?? false
      outcome.failed.append(ImportReport.LeftOut(path: path, why: why, isMissing: isMissing))
    case .noSuchVideo, .stopped, .unusable, .busy, .unwritable: break
    }
  }
}
