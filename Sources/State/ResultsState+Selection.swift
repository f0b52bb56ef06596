import Domain
package import Search

/// What one stands on among what was found.
extension ResultsState {
  /// What one stands on by name: it stays selected wherever it comes to stand.
  struct Mark {
    enum Spot: Equatable {
      case heading, rest
      case hit(Layer, Int, version: Int64?)
    }

    var video: VideoID
    var spot: Spot
  }

  var mark: Mark? {
    guard let selectedRow, rows.indices.contains(selectedRow), let video = video(in: selectedRow) else { return nil }
    let found = findings.videos[video]
    switch rows[selectedRow] {
    case .hit(_, let number), .beside(_, let number):
      return Mark(video: found.id, spot: ResultsState.spot(found.moments[number]))
    case .rest: return Mark(video: found.id, spot: .rest)
    case .video, .end: return Mark(video: found.id, spot: .heading)
    }
  }

  private static func spot(_ moment: FoundMoment) -> Mark.Spot {
    .hit(moment.layer, moment.index, version: moment.version)
  }

  func row(of mark: Mark) -> Int? {
    guard let video = findings.videos.firstIndex(where: { $0.id == mark.video }) else { return nil }
    let end = video + 1 < headings.count ? headings[video + 1] : rows.count
    let row = (headings[video]..<end).first { row in
      switch rows[row] {
      case .video: mark.spot == .heading
      case .hit(_, let number): mark.spot == ResultsState.spot(findings.videos[video].moments[number])
      case .rest: mark.spot == .rest
      case .beside, .end: false
      }
    }
    return row ?? headings[video]
  }

  /// Which video a row belongs to.
  package func video(in row: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    return switch rows[row] {
    case .video(let index), .hit(let index, _), .beside(let index, _), .rest(let index): index
    case .end: nil
    }
  }

  /// The video one stands in.
  package var selectedVideo: FoundVideo? {
    selectedRow.flatMap(video).map { findings.videos[$0] }
  }

  /// The hit one stands on; nil on the heading of a video.
  package var selectedHit: FoundMoment? {
    guard let selectedRow, rows.indices.contains(selectedRow) else { return nil }
    guard case .hit(let video, let number) = rows[selectedRow] else { return nil }
    return findings.videos[video].moments[number]
  }

  /// The hit that is opened from here: of a heading the first, of the rest the last that is held.
  package var hitToOpen: FoundMoment? {
    if let selectedRow, rows.indices.contains(selectedRow), case .rest(let video) = rows[selectedRow] {
      return findings.videos[video].moments.last
    }
    return selectedHit ?? selectedVideo?.moments.first
  }

  /// Which of all hits is selected, counted from one; nil on the heading of a video.
  package var selectedNumber: Int? {
    guard let selectedRow, rows.indices.contains(selectedRow) else { return nil }
    guard case .hit(let video, let number) = rows[selectedRow] else { return nil }
    return hitsBefore[video] + number + 1
  }
}
