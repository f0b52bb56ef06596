import Domain
import Files

/// Which files are forms of one video: `talk.en.srt`, `talk.de.srt` and `talk.srt` beside one another.
enum Grouping {
  struct Member: Sendable {
    let file: FoundFile
    /// The video the library has of it.
    let video: VideoID?
  }

  /// The numbers of the files by video, groups and files in the order in which they came.
  ///
  /// What the library holds together or apart already stays so. Two files of one base and one language, such as
  /// `talk.srt` and `talk.vtt`, are two videos: nothing tells that they say the same.
  static func groups(_ members: [Member]) -> [[Int]] {
    var shelves: [Key: Int] = [:]
    var shelved: [[Int]] = []
    for (index, member) in members.enumerated() {
      guard let key = Key(member.file) else {
        shelved.append([index])
        continue
      }
      if let shelf = shelves[key] {
        shelved[shelf].append(index)
      } else {
        shelves[key] = shelved.count
        shelved.append([index])
      }
    }
    return shelved.flatMap { $0.count == 1 ? [$0] : parted($0, members) }
  }

  /// What all forms of a video have in common.
  private struct Key: Hashable {
    let folder: FilePath
    let base: [UInt8]

    init?(_ file: FoundFile) {
      guard case .file(let path) = file.place, let name = file.name else { return nil }
      (folder, base) = (path.folder, name.base)
    }
  }

  private struct Form {
    let language: String?
    let suffix: String?

    init(_ member: Member) {
      language = member.file.name?.language?.lowercased()
      suffix = member.file.name?.suffix
    }
  }

  /// Parts the files of one base into videos.
  private static func parted(_ shelf: [Int], _ members: [Member]) -> [[Int]] {
    let forms = Dictionary(uniqueKeysWithValues: shelf.map { ($0, Form(members[$0])) })
    var groups: [[Int]] = []
    for index in shelf where members[index].video != nil {
      let known = groups.firstIndex { $0.contains { members[$0].video == members[index].video } }
      if let known { groups[known].append(index) } else { groups.append([index]) }
    }
    for index in shelf where members[index].video == nil {
      let open = groups.indices.filter { group in
        groups[group].allSatisfy { forms[$0]?.language != forms[index]?.language }
      }
      let alike = open.first { groups[$0].contains { forms[$0]?.suffix == forms[index]?.suffix } }
      if let group = alike ?? open.first { groups[group].append(index) } else { groups.append([index]) }
    }
    return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
