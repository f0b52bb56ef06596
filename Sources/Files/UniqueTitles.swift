/// Gives every file of a list a title of its own.
enum UniqueTitles {
  struct Named {
    /// What it would be called if it were alone.
    let title: String
    let place: FoundFile.Place
  }

  /// The titles, with the file name where files lie beside one another, and parent folders where they do not.
  static func titles(_ files: [Named]) -> [String] {
    var titles = files.map(\.title)
    for group in sharing(titles) {
      for neighbours in grouped(group, by: { files[$0].place.folder }) where neighbours.count > 1 {
        for index in neighbours { titles[index] = files[index].place.fileName }
      }
    }
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
    grouped(Array(titles.indices)) { titles[$0] }.filter { $0.count > 1 }
  }

  private static func grouped(_ indexes: [Int], by key: (Int) -> some Hashable) -> [[Int]] {
    Array(Dictionary(grouping: indexes, by: key).values)
  }
}
