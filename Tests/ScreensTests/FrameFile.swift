import Canvas
import Foundation
import Memory
import Testing

/// A frame kept in a file beside its test.
///
/// A file that is missing, or `RECORD_FRAMES=1`, writes it and fails: a run that records can never pass for a green
/// one.
enum FrameFile {
  static func expect(
    _ frame: Frame,
    named name: String,
    beside test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let actual = FrameText.whole(frame, name: name)
    let file = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent("Frames/\(name).frame")
    let isRecording = ProcessInfo.processInfo.environment["RECORD_FRAMES"] != nil
    guard !isRecording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): look at it and run again", sourceLocation: sourceLocation)
      return
    }
    guard recorded != actual else { return }
    Issue.record("\(name) is not as recorded:\n\(difference(recorded, actual))", sourceLocation: sourceLocation)
  }

  /// The lines that differ, as many as one wants to read.
  private static func difference(_ recorded: String, _ actual: String) -> String {
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = (0..<max(old.count, new.count)).flatMap { index -> [String] in
      let (before, after) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
      return before == after ? [] : ["\(index + 1) - \(before)", "\(index + 1) + \(after)"]
    }
    return lines.prefix(12).joined(separator: "\n")
  }
}
