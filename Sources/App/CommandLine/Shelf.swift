import Clients
import Domain
import Files
import Library

/// Where the commands find videos: files by their paths, everything else in the library.
struct Shelf {
  let holdings: Holdings

  var library: LibraryClient { holdings.library }

  func open(_ place: Target.Place) throws(LibraryError) -> Recording {
    switch place {
    case .video(let id): try library.recording(of: id)
    case .file(let path), .folder(let path): try file(path)
    case .standardInput: try TranscriptFile.open("-").recording
    }
  }

  /// A file as it is now, with what a person corrected in it.
  private func file(_ path: String) throws(LibraryError) -> Recording {
    let recording = try TranscriptFile.open(path).recording
    guard let store = holdings.store else { return recording }
    return try Holdings.corrected(recording, by: store)
  }

  /// The same for a command that can do nothing without it.
  func recording(_ place: Target.Place) throws(Options.Problem) -> Recording {
    do {
      return try open(place)
    } catch {
      throw Options.Problem(error)
    }
  }

  /// The id of what a word names: a file is read to find out, unless the library knows its path.
  func id(of word: String) throws(LibraryError) -> VideoID {
    guard let target = try? Target(word) else { return VideoID(word) }
    switch target.place {
    case .video(let id): return id
    case .standardInput: return try open(.standardInput).video.id
    case .file(let path), .folder(let path):
      if let known = try holdings.store?.video(ofFile: UserPath.full(path)) { return known }
      return try open(target.place).video.id
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
    case .unusable, .busy: ExitCode.badLibrary
    case .unwritable: ExitCode.cannotWrite
    }
  }
}
