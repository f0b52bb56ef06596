package import Domain

/// Brings transcript files into the library; takes long and belongs on a lane.
package struct ImportClient: Sendable {
  /// Imports files, folders, or with `-` standard input; a folder becomes a source that can be read again.
  package var bring:
    @Sendable (_ paths: [String], _ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport
  /// Reads the folders again that are sources, all of them where none is named.
  package var refresh:
    @Sendable (_ sources: [Int64], _ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport

  package init(
    bring:
      @escaping @Sendable ([String], _ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport,
    refresh:
      @escaping @Sendable ([Int64], _ soFar: @Sendable (ImportProgress) -> Bool) throws(LibraryError) -> ImportReport
  ) {
    self.bring = bring
    self.refresh = refresh
  }
}
