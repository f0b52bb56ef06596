/// The formats a track or an outline can be written in.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text, srt, vtt, md, csv, json, jsonl
}
