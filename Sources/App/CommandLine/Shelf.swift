import Clients
import Domain
import Files

/// Where the commands find videos: files by their paths, everything else in the library.
struct Shelf {
  let library: LibraryClient

  func open(_ place: Target.Place) throws(LibraryError) -> Recording {
    switch place {
    case .video(let id): try library.recording(of: id)
    case .file(let path), .folder(let path): try TranscriptFile.open(path).recording
    case .standardInput: try TranscriptFile.open("-").recording
    }
  }

  /// The same for a command that can do nothing without it.
  func recording(_ place: Target.Place) throws(Options.Problem) -> Recording {
    do {
      return try open(place)
    } catch {
      throw Options.Problem(error)
    }
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
