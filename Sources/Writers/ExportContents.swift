package import Domain

/// What of a video an export holds.
package enum ExportContents: Equatable, Sendable {
  /// Speech, else scene, else chapters, else topics; as JSON everything.
  case usual
  case only(Selection)
  /// Both tracks and both outlines, as far as they are here.
  case everything

  /// What everything is called on the command line; the other names are those of selections.
  package static let nameOfEverything = "all"

  package static let names = Selection.all.map(\.name) + [nameOfEverything]

  package init?(_ name: String) {
    if name == ExportContents.nameOfEverything {
      self = .everything
    } else if let selection = Selection(name) {
      self = .only(selection)
    } else {
      return nil
    }
  }
}

/// What one file of a video holds.
package enum Sheet: Equatable, Sendable {
  case part(Selection)
  case whole

  /// What tells the files of one video apart; nil where it has but one, which is no outline.
  package func mark(amongSeveral isOneOfSeveral: Bool) -> String? {
    switch self {
    case .whole: nil
    case .part(.outline(let kind)): kind.rawValue
    case .part(let selection): isOneOfSeveral ? selection.name : nil
    }
  }
}

extension OutputFormat {
  /// Whether one file can hold tracks and outlines together.
  package var holdsEverything: Bool {
    switch self {
    case .text, .md, .json, .jsonl: true
    case .srt, .vtt, .csv: false
    }
  }

  /// Whether one file can hold several videos.
  package var holdsSeveralVideos: Bool { holdsEverything }

  /// Whether a file is shown beside a picture, where two tracks at once would be in each other's way.
  var isForPlayers: Bool { self == .srt || self == .vtt }

  /// How the name of a file ends, without the dot.
  package var suffix: String { self == .text ? "txt" : rawValue }
}

extension ExportContents {
  /// The files that these contents of a video make; `isApart` where each track may have one of its own.
  ///
  /// None where there is nothing of the kind.
  package func sheets(of recording: Recording, as format: OutputFormat, isApart: Bool) -> [Sheet] {
    let here = Selection.all.filter { $0 != .both && recording.has($0) }
    switch self {
    case .usual where format == .json: return here.isEmpty ? [] : [.whole]
    case .usual: return here.prefix(1).map { .part($0) }
    case .only(.both) where isApart && format.isForPlayers: return here.filter { !$0.tracks.isEmpty }.map { .part($0) }
    case .only(let selection): return recording.has(selection) ? [.part(selection)] : []
    case .everything where format.holdsEverything: return here.isEmpty ? [] : [.whole]
    case .everything: return here.filter { recording.hasTimes($0) || !format.isForPlayers }.map { .part($0) }
    }
  }
}

extension Recording {
  fileprivate func has(_ selection: Selection) -> Bool {
    switch selection {
    case .track(let track): transcript(track) != nil
    case .both: speech != nil || scene != nil
    case .outline(let kind): outline(kind) != nil
    }
  }

  /// Whether a player could show anything of it.
  fileprivate func hasTimes(_ selection: Selection) -> Bool {
    guard case .outline(let kind) = selection else { return true }
    return outline(kind)?.items.contains { $0.start != nil } ?? false
  }
}
