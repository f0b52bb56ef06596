import Clients
import Domain
import Models
import Text

/// `playhead remove` and `playhead rename`: what is in the library, and what it is called.
@MainActor
struct RemoveCommand {
  let request: RemoveRequest
  let shelf: Shelf
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    do throws(LibraryError) {
      var ids: [VideoID] = []
      for target in request.targets { ids.append(try shelf.id(of: target)) }
      return request.isUndo ? try restore(ids) : try remove(ids)
    } catch {
      throw Options.Problem(error)
    }
  }

  private func remove(_ ids: [VideoID]) throws(LibraryError) -> Int32 {
    try shelf.holdings.shelving.remove(ids)
    say("removed \(count(ids.count)); `playhead remove --undo` puts \(ids.count == 1 ? "it" : "them") back")
    return ExitCode.done
  }

  private func restore(_ ids: [VideoID]) throws(LibraryError) -> Int32 {
    let restored = try shelf.holdings.shelving.restore(ids)
    guard !restored.isEmpty else {
      Output.complain("nothing was removed that could be put back")
      return ExitCode.nothingFound
    }
    say(
      "\(count(restored.count)) \(restored.count == 1 ? "is" : "are") back: "
        + restored.prefix(10).map { SafeText.line($0.text) }.joined(separator: " ") + (restored.count > 10 ? " …" : "")
    )
    return ExitCode.done
  }

  private func count(_ number: Int) -> String { number == 1 ? "1 video" : "\(number) videos" }

  private func say(_ text: String) {
    if !isQuiet { Output.write(text + "\n") }
  }
}

@MainActor
struct RenameCommand {
  let request: RenameRequest
  let shelf: Shelf

  func run() throws(Options.Problem) -> Int32 {
    do throws(LibraryError) {
      try shelf.holdings.shelving.rename(try shelf.id(of: request.target), request.title)
      return ExitCode.done
    } catch {
      throw Options.Problem(error)
    }
  }
}
