import Clients
import Domain
import Files
import Models
import Readers

/// Where the commands find videos: files by their paths, everything else in the library.
struct Shelf {
  let library: LibraryClient

  /// What was read, and what of it had to be left out, in words.
  struct Item {
    var recording: Recording
    var omissions: String?
  }

  func open(_ place: Target.Place) throws(LibraryError) -> Item {
    switch place {
    case .video(let id): return Item(recording: try library.recording(of: id))
    case .file(let path), .folder(let path): return try open(path)
    case .standardInput: return try open("-")
    }
  }

  func open(_ path: String) throws(LibraryError) -> Item {
    let (reading, recording) = try TranscriptFile.open(path)
    return Item(recording: recording, omissions: reading.drops.sentence(of: reading.format))
  }
}

extension LibraryError {
  /// How a command that met it ends.
  var exitCode: Int32 {
    switch self {
    case .noSuchVideo, .unreadable: ExitCode.noInput
    case .notATranscript: ExitCode.badInput
    case .stopped: ExitCode.interrupted
    }
  }
}
