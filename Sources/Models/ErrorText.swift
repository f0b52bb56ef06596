package import Clients
import Domain
import Text

/// The one place where errors become sentences.
package enum ErrorText {
  package static func sentence(_ error: LibraryError) -> String {
    switch error {
    case .noSuchVideo(let id):
      "there is no video \"\(SafeText.line(String(id.text.prefix(80))))\" in the library; `playhead list` names them"
    case .unreadable(let path, let why), .notATranscript(let path, let why):
      "\(SafeText.line(path)): \(SafeText.line(why))"
    case .stopped:
      "stopped"
    case .unusable(let why, let advice):
      "\(SafeText.line(why)); \(advice)"
    case .busy:
      "another program is writing to the library; try again when it is done"
    case .unwritable(let why, let advice):
      "nothing can be kept: \(SafeText.line(why))" + (advice.map { "; \($0)" } ?? "")
    }
  }
}
