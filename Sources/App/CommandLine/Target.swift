import Domain
import Glibc
import Text

/// What a word on the command line stands for: what exists as a path, else what stands before its last `@` and a time,
/// else the id of a video.
struct Target: Equatable {
  enum Place: Equatable {
    case file(String)
    case folder(String)
    case standardInput
    case video(VideoID)
  }

  var place: Place
  var time: MediaTime?

  init(_ word: String) throws(Options.Problem) {
    if let place = Target.place(word) {
      self.place = place
      return
    }
    if let at = word.lastIndex(of: "@"), case .at(let time)? = TimeEntry(String(word[word.index(after: at)...])),
      let place = Target.place(String(word[..<at]))
    {
      self.place = place
      self.time = time
      return
    }
    guard let moment = Moment(word) else {
      throw Options.Problem("\(Options.quoted(word)) is no moment; a time is written like sample-hearing@1:02:03")
    }
    place = Target.looksLikeFile(moment.video.text) ? .file(moment.video.text) : .video(moment.video)
    time = moment.time
  }

  /// Whether something is there under a path.
  static func exists(_ path: String) -> Bool { place(path) != nil }

  /// What is there under a path.
  private static func place(_ path: String) -> Place? {
    guard path != "-" else { return .standardInput }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder(path) : .file(path)
  }

  /// Somebody who writes a slash or a suffix means a file, also where there is none.
  private static func looksLikeFile(_ text: String) -> Bool {
    text.contains("/") || text.contains(".")
  }
}
