import Domain
import Readers
import Writers

/// Makes a transcript of an input and writes it in every format that can be read: it must come back.
enum RoundTripCheck {
  private static let most = 32

  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var material = Material(bytes)
    let (speech, scene) = tracks(&material)
    guard !speech.isEmpty else { return false }
    let video = Video(id: VideoID("V1"), title: "A talk", source: "fuzz", status: .local)
    let recording = Recording(video: video, speech: speech, scene: scene)
    let segments = Segment.all(of: speech)
    for format in OutputFormat.allCases {
      guard let expected = expectation(of: segments, in: format) else { continue }
      check(recording, .track(.speech), comesBackAs: expected, from: format)
    }
    for format in [OutputFormat.csv, .md, .json, .jsonl] where !scene.isEmpty {
      check(recording, .both, comesBackAs: segments, Segment.all(of: scene), from: format)
    }
    return true
  }

  /// What a format gives back, as its writer says; nil where it cannot be read again.
  private static func expectation(of segments: [Segment], in format: OutputFormat) -> [Segment]? {
    switch format {
    case .text: nil
    case .csv, .md, .json, .jsonl: segments
    case .vtt: Cues.all(of: segments) { $0.split(separator: " ").joined(separator: " ") }
    case .srt: Cues.all(of: segments) { _ in nil }
    }
  }

  private static func check(
    _ recording: Recording,
    _ selection: Selection,
    comesBackAs speech: [Segment],
    _ scene: [Segment] = [],
    from format: OutputFormat
  ) {
    let file = Written(recording, selection, as: format)
    let reading = file.read()
    for (found, expected) in [(reading?.speech, speech), (reading?.scene, scene)] {
      let found = Segment.all(of: found)
      promise(found.count == expected.count, "\(expected.count) segments became \(found.count) in \(file)")
      for (found, expected) in zip(found, expected) {
        promise(found == expected, "\(expected) became \(found) in \(file)")
      }
    }
    promise(reading?.drops.count == 0, "something was left out of \(file)")
  }

  /// Segments as the bytes say: what there is of one, its track, its times, its speaker, its text.
  private static func tracks(_ material: inout Material) -> (speech: Transcript, scene: Transcript) {
    var (speech, scene) = (Transcript.Builder(), Transcript.Builder())
    while !material.isEmpty, speech.count + scene.count < most {
      let kind = material.byte()
      if kind & 16 == 0 { add(kind, &material, to: &speech) } else { add(kind, &material, to: &scene) }
    }
    return (speech.finish(), scene.finish())
  }

  private static func add(_ kind: UInt8, _ material: inout Material, to builder: inout Transcript.Builder) {
    builder.add(
      start: material.time(isLong: kind & 1 != 0),
      end: kind & 2 != 0 ? material.time(isLong: kind & 4 != 0) : nil,
      speaker: kind & 8 != 0 ? material.text() : nil,
      text: material.text().utf8
    )
  }
}
