package import Clients
package import Domain
package import Readers

/// Opens one transcript file.
package enum TranscriptFile {
  /// What a file holds and what the reader shows of it; `-` is standard input.
  package static func open(_ path: String) throws(LibraryError) -> (reading: Reading, recording: Recording) {
    let file = path == "-" ? FoundFile.standardInput : .named(FilePath(path))
    let read = try ReadFile(file, bounds: FileIntake.Bounds(), identify: FileID.id(of:))
    return (read.reading, read.recording)
  }
}
