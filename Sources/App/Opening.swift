import Clients
import Domain
import Files
import Glibc
import Sample

/// What the program begins with: where videos come from, and which of them is opened at once.
struct Opening {
  let library: LibraryClient
  let moment: Moment?
  /// Why it cannot be opened, as far as that is known without reading it.
  let problem: LibraryError?
  /// Whether this is a person's own library, or the sample that stands in for it.
  let isLibrary: Bool

  init(_ options: Options, _ shelf: Shelf) throws(Options.Problem) {
    switch options.action {
    case .open(let word):
      let target = try Target(word)
      switch target.place {
      case .video(let id): self.init(library: shelf.library, moment: Moment(video: id, time: target.time))
      case .file(let path): self.init(path, at: target.time)
      case .standardInput:
        // Both would wait for the same keys, and each would get some of them.
        guard isatty(STDIN_FILENO) == 0 else {
          throw Options.Problem("standard input is the terminal; a transcript comes in a pipe: … | playhead -")
        }
        self.init("-", at: target.time)
      case .folder(let path): self.init(library: FileLibrary(paths: [path]).client, moment: nil, isLibrary: false)
      }
    case .tutor: self.init(library: shelf.library, moment: Moment(video: SampleShelf.tutor))
    default:
      self.init(library: shelf.library, moment: options.synthetic == nil ? nil : Moment(video: Synthetic.id))
    }
  }

  private init(_ path: String, at time: MediaTime?) {
    self.init(
      library: FileLibrary(paths: [path]).client,
      moment: Moment(video: VideoID(path), time: time),
      isLibrary: false
    )
  }

  private init(library: LibraryClient, moment: Moment?, isLibrary: Bool = true) {
    self.library = library
    self.moment = moment
    self.isLibrary = isLibrary
    problem = isLibrary ? Opening.problem(moment, library) : nil
  }

  /// A video that is not there is said before a screen is opened for it.
  private static func problem(_ moment: Moment?, _ library: LibraryClient) -> LibraryError? {
    guard let moment,
      case .success(let videos) = Result(catching: { () throws(LibraryError) in try library.allVideos() })
    else { return nil }
    return videos.contains { $0.id == moment.video } ? nil : .noSuchVideo(moment.video)
  }
}
