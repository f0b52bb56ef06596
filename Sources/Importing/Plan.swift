import Clients
import Domain
import Files
import Library

/// What an import has to do: which files to read, and whose they are.
struct Plan: Sendable {
  /// The forms of one video of which something is to be read.
  struct Group: Sendable {
    /// The video the library has of them.
    var video: VideoID?
    var wanted: [Wanted]
    /// How many forms of it there are, with those that need not be read.
    var forms: Int
  }

  private(set) var groups: [Group] = []
  /// Files that are as they were.
  private(set) var unchanged: [Wanted] = []
  private(set) var bytes = 0
  private(set) var files = 0

  /// `siblings` are files the library knows that lie beside named ones, which may be other forms of them.
  init(_ wanted: [Wanted], siblings: [KnownFile] = []) {
    let here = Set(wanted.map(\.file.place))
    var members = wanted.map { Grouping.Member(file: $0.file, video: $0.known?.video) }
    for sibling in siblings {
      guard let path = FilePath(stored: sibling.record.path), !here.contains(.file(path)) else { continue }
      members.append(Grouping.Member(file: .named(path), video: sibling.video))
    }
    for numbers in Grouping.groups(members) { add(numbers, of: members, wanted) }
  }

  private mutating func add(_ numbers: [Int], of members: [Grouping.Member], _ wanted: [Wanted]) {
    let present = numbers.filter { $0 < wanted.count }.map { wanted[$0] }
    unchanged += present.filter(\.isUnchanged)
    let changed = present.filter { !$0.isUnchanged }
    files += changed.count
    guard !changed.isEmpty else { return }
    bytes += changed.reduce(0) { $0 + ($1.facts?.size ?? 0) }
    let video = numbers.lazy.compactMap { members[$0].video }.first
    groups.append(Group(video: video, wanted: changed, forms: numbers.count))
  }
}
