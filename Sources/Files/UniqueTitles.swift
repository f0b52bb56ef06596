/// Gives every file of a list a title of its own.
package enum UniqueTitles {
  package struct Named {
    /// What it would be called if it were alone.
    let title: String
    let place: FoundFile.Place

    package init(title: String, place: FoundFile.Place) {
      self.title = title
      self.place = place
    }
  }

  /// The titles, with as many parent folders as tell them apart.
  package static func titles(_ files: [Named]) -> [String] {
    var titles = files.map(\.title)
    for group in sharing(titles) { addFolders(group, files, to: &titles) }
    for group in sharing(titles) {
      for index in group { titles[index] = files[index].place.safeText }
    }
    return titles
  }

  private static func addFolders(_ group: [Int], _ files: [Named], to titles: inout [String]) {
    let folders = group.map { files[$0].place.folderNames }
    for depth in 1...(folders.map(\.count).max() ?? 0) + 1 {
      let longer = zip(group, folders).map { (index, names) in
        (names.suffix(depth) + [titles[index]]).joined(separator: "/")
      }
      guard Set(longer).count == group.count else { continue }
      for (index, title) in zip(group, longer) { titles[index] = title }
      return
    }
  }

  /// The indexes of those whose title others have too.
  private static func sharing(_ titles: [String]) -> [[Int]] {
    Dictionary(grouping: titles.indices) { titles[$0] }.values.filter { $0.count > 1 }
  }
}
