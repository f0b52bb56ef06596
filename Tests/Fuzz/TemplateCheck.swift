import Domain
import Writers

/// Reads a template for citations and fills it in; whatever stands in it, nothing harmful is copied.
enum TemplateCheck {
  private static let words = "words\u{1B}[31m\u{202E}{time}\r\nmore"

  private static let citation = Citation(
    of: Video(id: VideoID("V@1"), title: words, source: "fuzz", status: .local, url: words),
    at: MediaTime(milliseconds: -1),
    [
      Citation.Segment(track: .scene, index: 0, start: .zero, speaker: words, text: words),
      Citation.Segment(index: 1, start: .zero, end: MediaTime(milliseconds: .max), text: ""),
    ]
  )

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    do throws(CitationTemplate.Problem) {
      let template = try CitationTemplate(String(decoding: bytes, as: UTF8.self))
      promise(!template.written(for: citation).hasControls(allowingBreaks: true), "something harmful was copied")
    } catch {
      promise(!error.description.hasControls(allowingBreaks: true), "something harmful was said")
    }
    return true
  }
}
