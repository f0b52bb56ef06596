import Domain
import Exporting
import Foundation
import Writers

/// A folder of its own for a test, gone with it.
final class Place {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("playhead-export-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func put(_ text: String, _ name: String) throws {
    try text.write(toFile: self(name), atomically: false, encoding: .utf8)
  }

  func text(_ name: String) -> String? {
    try? String(contentsOfFile: self(name), encoding: .utf8)
  }

  /// Everything in it, also what is hidden.
  func names(in folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self(folder))) ?? []).sorted()
  }
}

func recording(_ title: String, id: String = "V1", speech: [String]? = ["words"], scene: [String]? = nil) -> Recording {
  func transcript(_ texts: [String]) -> Transcript {
    var builder = Transcript.Builder()
    for (index, text) in texts.enumerated() {
      builder.add(start: MediaTime(milliseconds: Int64(index) * 1000), text: text.utf8)
    }
    return builder.finish()
  }
  return Recording(
    video: Video(id: VideoID(id), title: title, source: "tests", status: .local),
    speech: speech.map(transcript),
    scene: scene.map(transcript)
  )
}

func items(_ recordings: [Recording]) -> [ExportItem] {
  recordings.map { recording in
    ExportItem(recording.video.id.text) { () throws(ExportProblem) -> Recording in recording }
  }
}

func item(_ name: String, failing problem: ExportProblem) -> ExportItem {
  ExportItem(name) { () throws(ExportProblem) -> Recording in throw problem }
}

/// Exports plain text, unless a test says otherwise.
func export(
  _ items: [ExportItem],
  _ contents: ExportContents = .usual,
  as format: OutputFormat = .text,
  to output: ExportOutput,
  overwrites: Bool = false,
  withCorrections: Bool = true,
  into sink: Sink = { _ in true },
  progress: (ExportProgress) -> Bool = { _ in true }
) throws(ExportProblem) -> ExportReport {
  let request = ExportRequest(
    contents,
    as: format,
    to: output,
    overwrites: overwrites,
    withCorrections: withCorrections
  )
  return try Exporter(request).run(items, to: sink, progress: progress)
}

/// Many segments, enough for several pieces of a file.
let longTexts = (0..<20_000).map { "segment number \($0)" }
