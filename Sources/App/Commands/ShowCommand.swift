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
    let recording = try shelf.recording(target.place)
    if let omissions = recording.omissions, !isQuiet {
      Output.complain("\(SafeText.line(request.target)): \(omissions)")
    }
    guard let selection = request.selection ?? recording.firstSelection, recording.has(selection) else {
      return complainAboutNothing(recording)
    }
    if let version = request.version {
      Output.complain("\(SafeText.line(request.target)): there is no version \(Options.quoted(version)) of it here")
      return ExitCode.nothingFound
    }
    // A moment in the target is where one begins to read.
    let period = Period(from: request.from ?? target.time, to: request.to)
    Show.write(recording, selection, as: request.format, in: period) { Output.writeForeign($0) }
    return ExitCode.done
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
