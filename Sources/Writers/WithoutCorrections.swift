package import Domain

extension Recording {
  /// The same with the original text in the place of what a person corrected.
  package func withoutCorrections() -> Recording {
    guard !corrections.isEmpty else { return self }
    return Recording(
      video: video,
      speech: speech?.withoutCorrections(corrections.filter { $0.track == .speech }),
      scene: scene?.withoutCorrections(corrections.filter { $0.track == .scene }),
      chapters: chapters,
      topics: topics,
      omissions: omissions,
      isPartial: isPartial,
      versions: versions,
      shown: shown
    )
  }
}

extension Transcript {
  fileprivate func withoutCorrections(_ corrections: [Correction]) -> Transcript {
    var originals: [Int: String] = [:]
    for correction in corrections {
      guard let index = index(of: correction, besides: originals) else { continue }
      originals[index] = correction.original
    }
    return replacing(originals)
  }

  /// The segment that has a corrected text, of several that begin together the first whose original is not put back yet.
  private func index(of correction: Correction, besides taken: [Int: String]) -> Int? {
    let text = [UInt8](safe: correction.text)
    var index = firstIndex(startingAt: correction.start)
    while index < count, start(index) == correction.start {
      if taken[index] == nil, withBytes(of: index, { $0.elementsEqual(text) }) { return index }
      index += 1
    }
    return nil
  }
}
