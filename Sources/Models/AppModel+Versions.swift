import Domain
import State
import Text

/// Versions of a track: other languages, other origins, other days.
extension AppModel {
  /// Shows the next version of the track one stands on; the moment stays.
  func showNextVersion() {
    guard let state = reader.state else { return }
    guard let track = state.place?.track ?? state.view.track else {
      tell("versions are those of a track: 1 shows the speech, 2 the scene")
      return
    }
    let recording = state.recording
    let versions = recording.versions(of: track)
    guard versions.count > 1, let current = recording.shownVersion(of: track) else {
      tell("there is one version of the \(track.rawValue) only")
      return
    }
    let position = versions.firstIndex { $0.id == current.id } ?? 0
    let next = versions[(position + 1) % versions.count]
    var wanted = recording.shown
    wanted[track] = next.id
    reader.openVersions(wanted.values.sorted()) { [weak self] result in
      guard let self else { return }
      report(result)
      guard case .success = result else { return }
      readMarks()
      if let now = reader.state?.recording { tellVersion(of: track, now) }
    }
  }

  private func tellVersion(of track: Track, _ recording: Recording) {
    let versions = recording.versions(of: track)
    guard let version = recording.shownVersion(of: track),
      let position = versions.firstIndex(where: { $0.id == version.id })
    else { return }
    let origin =
      switch version.origin {
      case .file: "from a file"
      case .service: "from the service"
      case .task: "from a task"
      case .described: "described again"
      }
    let name = version.language.map { SafeText.line($0) + ", " } ?? ""
    let day = CalendarDay.text(version.made)
    tell("\(track.rawValue): \(name)\(position + 1) of \(versions.count), \(origin), \(day)")
  }
}
