extension Recording {
  /// What a segment said before anybody corrected it.
  package func original(_ track: Track, _ index: Int) -> String {
    correction(track, index)?.original ?? transcript(track)?.text(index) ?? ""
  }

  /// The same with another text for a segment; its original takes the correction back.
  package func correcting(_ track: Track, _ index: Int, to text: String) -> Recording {
    guard let transcript = transcript(track), index < transcript.count else { return self }
    let old = correction(track, index)
    let original = old?.original ?? transcript.text(index)
    var list = corrections
    list.removeAll { $0 == old }
    if text != original {
      list.append(Correction(track: track, start: transcript.start(index), original: original, text: text))
    }
    return replacing([track: transcript.replacing([index: text])], corrections: list)
  }

  /// The same with those corrections whose original is here; what was corrected already stays.
  package func corrected(by corrections: [Correction]) -> Recording {
    var texts: [Track: [Int: String]] = [:]
    var applied = self.corrections
    for correction in corrections {
      guard let index = segment(of: correction), texts[correction.track]?[index] == nil else { continue }
      // What is shown there may be a person's own text already, which only looks like the original of another one.
      guard self.correction(correction.track, index) == nil else { continue }
      texts[correction.track, default: [:]][index] = correction.text
      applied.append(correction)
    }
    guard !texts.isEmpty else { return self }
    var transcripts: [Track: Transcript] = [:]
    for (track, texts) in texts { transcripts[track] = transcript(track)?.replacing(texts) }
    return replacing(transcripts, corrections: applied)
  }

  /// The segment that shows a correction.
  package func segment(showing correction: Correction) -> Int? {
    segment(of: correction.track, at: correction.start, saying: correction.text)
  }

  /// The segment a correction is meant for: it begins at the same time and says the original.
  private func segment(of correction: Correction) -> Int? {
    segment(of: correction.track, at: correction.start, saying: correction.original)
  }

  private func segment(of track: Track, at start: MediaTime, saying text: String) -> Int? {
    guard let transcript = transcript(track) else { return nil }
    var index = transcript.firstIndex(startingAt: start)
    while index < transcript.count, transcript.start(index) == start {
      if transcript.text(index) == text { return index }
      index += 1
    }
    return nil
  }

  private func replacing(_ transcripts: [Track: Transcript], corrections: [Correction]) -> Recording {
    Recording(
      video: video,
      speech: transcripts[.speech] ?? speech,
      scene: transcripts[.scene] ?? scene,
      chapters: chapters,
      topics: topics,
      omissions: omissions,
      isPartial: isPartial,
      versions: versions,
      shown: shown,
      corrections: corrections
    )
  }
}
