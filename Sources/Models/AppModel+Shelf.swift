import Clients
import Domain
import Jobs
import State
import Text

/// What is in the library: picking out, removing, renaming.
extension AppModel {
  func selectVideo() { library.change { $0.toggleChoice() } }

  func removeVideos() {
    let videos = library.state.meant
    guard let first = videos.first else {
      tell("there is no video to remove")
      return
    }
    let what = videos.count == 1 ? "“\(SafeText.line(first.title))”" : "\(videos.count) videos"
    let them = videos.count == 1 ? "it" : "them"
    ask("remove \(what)? notes stay, , u puts \(them) back", yes: { [weak self] in self?.remove(videos.map(\.id)) })
  }

  private func remove(_ ids: [VideoID]) {
    let client = around.shelving
    around.jobs.run(on: .keeping) { (_) throws(LibraryError) in
      try client.remove(ids)
    } then: { [weak self] result in
      self?.shelfChanged(
        result.map { ids.count == 1 ? "removed; , u puts it back" : "removed \(ids.count) videos; , u puts them back" }
      )
    }
  }

  func undoRemoval() {
    let client = around.shelving
    around.jobs.run(on: .keeping) { (_) throws(LibraryError) in
      try client.restore([])
    } then: { [weak self] result in
      self?.shelfChanged(
        result.map { ids in
          switch ids.count {
          case 0: "nothing was removed that could be put back"
          case 1: "it is back"
          default: "\(ids.count) videos are back"
          }
        }
      )
    }
  }

  func rename(_ argument: String) {
    guard let video = library.state.selected else {
      tell("there is no video to rename")
      return
    }
    guard argument.isEmpty else {
      rename(video.id, to: argument)
      return
    }
    shell.overlay = .prompt(PromptState(.title, text: video.title))
  }

  /// The answer of the prompt is for the video that is selected: nothing else can be while one types.
  func answerTitle(_ title: String) {
    guard let video = library.state.selected else { return }
    rename(video.id, to: title)
  }

  private func rename(_ id: VideoID, to title: String) {
    let client = around.shelving
    around.jobs.run(on: .keeping) { (_) throws(LibraryError) in
      try client.rename(id, title)
    } then: { [weak self] result in
      self?.shelfChanged(result.map { title.isEmpty ? "it has the title of its source again" : "renamed" })
    }
  }

  /// Tells how it went, and shows the library as it is now.
  private func shelfChanged(_ result: Result<String, LibraryError>) {
    switch result {
    case .success(let text):
      library.change { $0.chooseNone() }
      tell(text)
      library.reload { [weak self] result in self?.report(result) }
    case .failure(let error):
      tell(ErrorText.sentence(error), .failure)
    }
  }
}
