/// The formats a transcript file can be in.
package enum Format: String, CaseIterable, Sendable {
  case srt
  case vtt
  /// The service's replies and callback bodies: transcriptions and summaries.
  case memories
  /// The JSON of openai-whisper and faster-whisper.
  case whisper
  case whisperCpp = "whisper.cpp"
  case whisperX = "whisperx"
  /// YouTube's captions as JSON.
  case json3
  case ttml
  /// YouTube's captions as XML, of all three kinds.
  case srv
  /// What `playhead show --format json`, `jsonl`, `csv` and `md` write.
  case playhead
  /// Plain text, with times or without.
  case text
}
