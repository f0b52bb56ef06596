package import Domain

/// What a file held.
package struct Reading: Sendable {
  package var format: Format
  package var speech: Transcript?
  package var scene: Transcript?
  package var chapters: Outline?
  package var topics: Outline?
  /// The id of the video, where the file names one.
  package var video: VideoID?
  package var title: String?
  package var duration: MediaTime?
  /// The language as the file names it, `en` or `pt-BR`.
  package var language: String?
  package var drops = Drops()
  /// Whether there were any times; words without them may be anything.
  package var isTimed = true

  package init(_ format: Format, speech: Transcript? = nil, drops: Drops = Drops()) {
    self.format = format
    self.speech = speech
    self.drops = drops
  }
}

/// What of a file was left out, and where.
package struct Drops: Equatable, Sendable {
  package struct Drop: Equatable, Sendable {
    /// The line of the file, counted from one.
    package var line: Int
    /// A few words without a full stop: "a cue without a time".
    package var what: String
  }

  /// The first of them; a broken file must not fill the memory with complaints.
  package private(set) var first: [Drop] = []
  package private(set) var count = 0

  private static let limit = 100

  package init() {}

  /// The words are made only where they are kept.
  package mutating func add(line: Int, _ what: @autoclosure () -> String) {
    count += 1
    if first.count < Drops.limit { first.append(Drop(line: line, what: what())) }
  }
}

/// Why a file could not be read as a transcript.
package enum ReadingError: Error, Equatable, Sendable {
  /// Nothing, or nothing but blanks.
  case empty
  /// It is some other kind of file; what is said is a sentence without a full stop.
  case notATranscript(String)
  /// It begins like a format and then breaks its rules so that nothing can be used.
  case malformed(Format, line: Int, column: Int, String)
  /// It is what the service sends when there is nothing: no sound, or not ready.
  case nothingHere(String)
}
