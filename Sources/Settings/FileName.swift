/// What the name of a file says.
enum FileName {
  /// The endings scheme files have; the earlier one wins where a folder has both.
  static let endings = [".yaml", ".yml"]

  /// Whether the name ends like that of a YAML file and has something before the ending.
  static func isYAML(_ name: String) -> Bool {
    endings.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
  }

  /// The last part of a path without the ending of a YAML file.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard isYAML(name), let ending = endings.first(where: name.hasSuffix) else { return name }
    return String(name.dropLast(ending.count))
  }
}
