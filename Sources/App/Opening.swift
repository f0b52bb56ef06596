import Clients
import Domain
import Files
import Glibc
import Sample

/// What the program begins with: where videos come from, and which of them is opened at once.
struct Opening {
  let holdings: Holdings
  let moment: Moment?
  /// Why it cannot be opened, as far as that is known without reading it.
  let problem: LibraryError?
  /// Whether this is a person's own library, or the sample that stands in for it.
  let isLibrary: Bool

  init(_ options: Options, _ shelf: Shelf) throws(Options.Problem) {
    let own = shelf.holdings
    switch options.action {
    case .open(let word):
      let target = try Target(word)
      switch target.place {
      case .video(let id): self.init(own, Moment(video: id, time: target.time))
      case .file(let path): self.init(path, at: target.time, besides: own)
      case .standardInput:
        // Both would wait for the same keys, and each would get some of them.
        guard isatty(STDIN_FILENO) == 0 else {
          throw Options.Problem("standard input is the terminal; a transcript comes in a pipe: … | playhead -")
        }
        self.init("-", at: target.time, besides: own)
      case .folder(let path):
        self.init(Holdings(FileLibrary(paths: [path]).client, besides: own), nil, isLibrary: false)
      }
    case .tutor: self.init(own, Moment(video: SampleShelf.tutor))
    default: self.init(own, options.synthetic == nil ? nil : Moment(video: Synthetic.id))
    }
  }

  private init(_ path: String, at time: MediaTime?, besides own: Holdings) {
    let files = FileLibrary(paths: [path]).client
    self.init(Holdings(files, besides: own), Moment(video: VideoID(path), time: time), isLibrary: false)
  }

  private init(_ holdings: Holdings, _ moment: Moment?, isLibrary: Bool = true) {
    self.holdings = holdings
    self.moment = moment
    self.isLibrary = isLibrary
    problem = isLibrary ? Opening.problem(moment, holdings.library) : nil
  }

  /// A video that is not there is said before a screen is opened for it, and so is a library that cannot be used.
  private static func problem(_ moment: Moment?, _ library: LibraryClient) -> LibraryError? {
    guard let moment else { return nil }
    do throws(LibraryError) {
      return try library.video(moment.video) == nil ? .noSuchVideo(moment.video) : nil
    } catch {
      return error
    }
  }
}
