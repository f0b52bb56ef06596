/// How many colours a terminal shows.
package enum ColorDepth: CaseIterable, Sendable {
  /// No colours, or none wanted.
  case none
  case eight, sixteen
  /// The 256, of which 240 are the same everywhere.
  case indexed
  /// Any colour.
  case direct
}
