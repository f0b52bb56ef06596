import Clients

/// The one place where errors become sentences.
enum ErrorText {
  static func sentence(_ error: LibraryError) -> String {
    switch error {
    case .noSuchVideo(let id): "there is no video \"\(id)\" in the library; `playhead list` names them"
    }
  }
}
