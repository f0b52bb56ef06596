import Clients
import Domain
import Text
import Writers

/// `playhead show`: a track or an outline, in any format.
@MainActor
struct ShowCommand {
  let request: ShowRequest
  let shelf: Shelf
  let isQuiet: Bool

  func run() throws(Options.Problem) -> Int32 {
    let target = try Target(request.target)
    var recording = try shelf.recording(target.place)
    if let omissions = recording.omissions, !isQuiet {
      Output.complain("\(SafeText.line(request.target)): \(omissions)")
    }
    guard let selection = request.selection ?? recording.firstSelection, recording.has(selection) else {
      return complainAboutNothing(recording)
    }
    if let name = request.version {
      guard let version = recording.version(name, of: selection) else {
        return complainAboutVersion(name, recording, selection)
      }
      recording = try open(recording.video.id, version)
    }
    if request.asOriginal { recording = recording.withoutCorrections() }
    // A moment in the target is where one begins to read.
    let period = Period(from: request.from ?? target.time, to: request.to)
    Show.write(recording, selection, as: request.format, in: period) { Output.writeForeign($0) }
    return ExitCode.done
  }

  private func open(_ id: VideoID, _ version: Version) throws(Options.Problem) -> Recording {
    do {
      return try shelf.library.openVersions(id, [version.id])
    } catch {
      throw Options.Problem(error)
    }
  }

  private func complainAboutVersion(_ name: String, _ recording: Recording, _ selection: Selection) -> Int32 {
    let all = recording.versions(of: selection).enumerated().map { "\($0 + 1) \(SafeText.line($1.name))" }
    let rest = all.isEmpty ? "it has only one" : "there are " + all.joined(separator: ", ")
    Output.complain("\(SafeText.line(request.target)): no version \(Options.quoted(name)) here; \(rest)")
    return ExitCode.nothingFound
  }

  private func complainAboutNothing(_ recording: Recording) -> Int32 {
    let here = Selection.all.filter { recording.has($0) && $0 != .both }.map(\.name)
    let what = request.selection?.name ?? "transcript"
    let rest = here.isEmpty ? "nothing of it was read" : "there is " + here.joined(separator: ", ")
    Output.complain("\(SafeText.line(request.target)): no \(what) here; \(rest)")
    return ExitCode.nothingFound
  }
}

extension Recording {
  /// The versions of what is shown, the current one first.
  func versions(of selection: Selection) -> [Version] {
    guard case .track(let track) = selection else { return versions }
    return versions.filter { $0.track == track }
  }

  /// The version of a name, `en`, or of a number, 1 being the current one.
  func version(_ name: String, of selection: Selection) -> Version? {
    let all = versions(of: selection)
    if let number = Int(name) { return all.indices.contains(number - 1) ? all[number - 1] : nil }
    return all.first { $0.name == name } ?? all.first { $0.origin.rawValue == name }
  }

  /// Whether there is something to write, be it only that there is no segment.
  func has(_ selection: Selection) -> Bool {
    switch selection {
    case .track(let track): transcript(track) != nil
    case .both: speech != nil || scene != nil
    case .outline(let kind): outline(kind) != nil
    }
  }

  /// What is shown where nobody says what: speech, else scene, else what it is about.
  var firstSelection: Selection? { Selection.all.first { has($0) } }
}
