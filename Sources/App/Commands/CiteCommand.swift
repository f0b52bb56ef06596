import Domain
import Text
import Writers

/// `playhead cite`: the segment at a moment, in a form to paste.
@MainActor
struct CiteCommand {
  let request: CiteRequest
  let shelf: Shelf

  func run() throws(Options.Problem) -> Int32 {
    let target = try Target(request.target)
    guard let time = target.time else {
      throw Options.Problem("cite needs a moment: \(SafeText.line(request.target))@1:02:03")
    }
    let template = try request.template.map { (text) throws(Options.Problem) in try CiteCommand.template(text) }
    let recording = try shelf.recording(target.place)
    let tracks = request.track.map { [$0] } ?? Track.allCases
    let citation = tracks.lazy.compactMap { Citation(of: recording, on: $0, at: time) }.first
    guard let citation else {
      let what = request.track?.rawValue ?? "speech and no scene"
      Output.complain("\(SafeText.line(request.target)): no \(what) here")
      return ExitCode.nothingFound
    }
    do throws(CitationError) {
      let text = if let template { template.written(for: citation) } else { try citation.written(as: request.form) }
      Output.write(text + "\n")
      return ExitCode.done
    } catch {
      Output.complain("\(SafeText.line(request.target)): \(error.description)")
      return ExitCode.nothingFound
    }
  }

  private static func template(_ text: String) throws(Options.Problem) -> CitationTemplate {
    do {
      return try CitationTemplate(text)
    } catch {
      throw Options.Problem("--template: \(error.description)")
    }
  }
}
