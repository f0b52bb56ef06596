package import Writers

/// What is written of videos, how, and where.
package struct ExportRequest: Equatable, Sendable {
  package var contents: ExportContents
  package var format: OutputFormat
  /// Of a range of the reader from its start to its end.
  package var period: Period
  package var output: ExportOutput
  /// Whether a file that is there already is replaced.
  package var overwrites: Bool
  /// Whether texts are written as a person corrected them, else as they came.
  package var withCorrections: Bool

  package init(
    _ contents: ExportContents = .usual,
    as format: OutputFormat,
    in period: Period = .whole,
    to output: ExportOutput,
    overwrites: Bool = false,
    withCorrections: Bool = true
  ) {
    self.contents = contents
    self.format = format
    self.period = period
    self.output = output
    self.overwrites = overwrites
    self.withCorrections = withCorrections
  }
}
