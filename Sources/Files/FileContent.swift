package import Clients
import Domain
package import Readers
import Text

/// What a transcript file holds, what the system says of it, and a number that stands for its bytes.
package struct FileContent: Sendable {
  package let reading: Reading
  /// As they were before it was read, so that a change in between is noticed the next time.
  package let facts: FileFacts
  package let hash: UInt64

  private static let headSizes = [256 << 10, 1 << 20]

  /// Reads a file whole; `isStopped` is asked now and then whether anybody waits for it.
  package init(_ file: FoundFile, isStopped: @escaping @Sendable () -> Bool) throws(LibraryError) {
    try self.init(file, bounds: FileIntake.Bounds(isStopped: isStopped))
  }

  /// The same; of a large file the beginning is shown before the rest is read, where somebody wants to see it.
  init(
    _ file: FoundFile,
    bounds: FileIntake.Bounds,
    showHead: ((Reading, FileFacts) -> Bool)? = nil
  ) throws(LibraryError) {
    do {
      var intake = try FileContent.open(file, bounds)
      facts = intake.facts
      if let head = try FileContent.head(of: file, &intake, isWanted: showHead != nil) {
        guard showHead?(head, facts) ?? true else { throw FileProblem.stopped }
      }
      try intake.read()
      reading = try intake.withBytes { (bytes) throws(ReadingError) in
        try Readers.read(bytes, named: file.name?.suffix)
      }
      hash = intake.withBytes { ContentHash.of(UnsafeRawBufferPointer($0)) }
    } catch {
      throw FileContent.failure(error, of: file)
    }
  }

  private static func open(_ file: FoundFile, _ bounds: FileIntake.Bounds) throws(FileProblem) -> FileIntake {
    switch file.place {
    case .file(let path): try .open(path, bounds)
    case .standardInput: try .standardInput(bounds)
    }
  }

  /// What the beginning of a large file holds; nil for a small one, and where nothing is whole yet.
  private static func head(of file: FoundFile, _ intake: inout FileIntake, isWanted: Bool) throws -> Reading? {
    for size in headSizes where intake.facts.kind == .stream || intake.facts.size > headSizes[1] {
      try intake.read(upTo: size)
      guard !intake.isComplete else { return nil }
      guard isWanted else { break }
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
