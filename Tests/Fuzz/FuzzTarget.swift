import Readers

/// What can be fuzzed; the names are those of `scripts/fuzz` and of the folders of seeds.
enum FuzzTarget: String, CaseIterable {
  case bytes
  case json
  case jsonTranscript = "json-transcript"
  case subrip
  case webvtt
  case cue
  case xml
  case text
  case table
  case growth
  case roundtrip
  case outline
  case search
  case input
  case keys
  case time
  case template
  case settings

  /// Tries one input; false where it is no affair of this target and not worth keeping.
  func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .bytes: ReaderCheck(suffixes: [nil, "txt", "srt", "json"]).accepts(bytes)
    case .json: JSONCheck.accepts(bytes)
    case .jsonTranscript: ReaderCheck(suffixes: ["json"], isOnlyFor: ReaderCheck.jsonFormats).accepts(bytes)
    case .subrip: ReaderCheck(suffixes: ["srt"], isOnlyFor: [.srt]).accepts(bytes)
    case .webvtt: ReaderCheck(suffixes: ["vtt"], isOnlyFor: [.vtt]).accepts(bytes)
    case .cue: CueCheck.accepts(bytes)
    case .xml: ReaderCheck(suffixes: ["xml"], isOnlyFor: [.ttml, .srv]).accepts(bytes)
    case .text: ReaderCheck(suffixes: ["txt"], isOnlyFor: [.text]).accepts(bytes)
    case .table: ReaderCheck(suffixes: ["csv", "md"], isOnlyFor: [.playhead, .text]).accepts(bytes)
    case .growth: GrowthCheck.accepts(bytes)
    case .roundtrip: RoundTripCheck.accepts(bytes)
    case .outline: OutlineCheck.accepts(bytes)
    case .search: SearchCheck.accepts(bytes)
    case .input: InputCheck.accepts(bytes)
    case .keys: KeysCheck.accepts(bytes)
    case .time: TimeCheck.accepts(bytes)
    case .template: TemplateCheck.accepts(bytes)
    case .settings: SettingsCheck.accepts(bytes)
    }
  }
}

/// The target of this run: a C function sees no variables but those of the whole program.
nonisolated(unsafe) var chosenTarget = FuzzTarget.bytes
