import Glibc
import Text

/// Looks through a folder and the folders in it for files that may hold a transcript, in the order people count.
package struct FolderWalk {
  package private(set) var found: [FoundFile] = []
  /// What could not be looked at, and why.
  package private(set) var leftOut: [LeftOutFile] = []
  /// The name of the folder.
  package let source: String
  private let isStopped: () -> Bool
  private var seen: Set<FileFacts.Identity> = []
  private var entries = 0

  static let deepest = 16
  static let mostEntries = 100_000

  package init(_ folder: FilePath, isStopped: @escaping () -> Bool = { false }) {
    let folder = folder.absolute
    let name = SafeText.line(FilePath(bytes: folder.name).text)
    source = name.isEmpty ? "folder" : name
    self.isStopped = isStopped
    walk(folder, depth: 1)
  }

  private mutating func walk(_ folder: FilePath, depth: Int) {
    guard entries <= FolderWalk.mostEntries, !isStopped() else { return }
    do throws(FileProblem) {
      // A link that leads back to a folder above is a folder that was seen.
      guard seen.insert(try FileFacts(of: folder).identity).inserted else { return }
      var entries = try list(folder)
      entries.sort { NaturalOrder.isBefore($0.name, $1.name) }
      let names = Set(entries.map(\.name))
      for entry in entries { try look(at: entry, in: folder, beside: names, depth: depth) }
    } catch {
      leftOut.append(LeftOutFile(path: folder.text, why: error.why))
    }
  }

  private mutating func look(
    at entry: Entry,
    in folder: FilePath,
    beside names: Set<[UInt8]>,
    depth: Int
  ) throws(FileProblem) {
    let path = folder.appending(entry.name)
    let name = FileName(entry.name)
    let isCandidate = name.suffix.map(FileName.suffixes.contains) ?? false
    switch entry.kind ?? (try? FileFacts(of: path))?.kind {
    case .folder where depth < FolderWalk.deepest: walk(path, depth: depth + 1)
    case .folder: leftOut.append(LeftOutFile(path: path.text, why: "it lies too deep in the folder"))
    case .regular where isCandidate:
      let player = PlayableFile.beside(name, exists: names.contains).map(folder.appending)
      found.append(FoundFile(place: .file(path), source: source, player: player, isNamed: false))
    case nil where isCandidate: leftOut.append(LeftOutFile(path: path.text, why: "it leads nowhere"))
    default: break
    }
  }

  private struct Entry {
    let name: [UInt8]
    /// Nil where only a look at the file itself can tell.
    let kind: FileFacts.Kind?
  }

  /// What is in a folder, without what is hidden.
  private mutating func list(_ folder: FilePath) throws(FileProblem) -> [Entry] {
    guard let stream = try folder.withCString({ opendir($0) }) else { throw FileProblem(code: errno) }
    defer { closedir(stream) }
    var list: [Entry] = []
    while let entry = readdir(stream) {
      let name = FolderWalk.name(of: entry)
      guard name.first != UInt8(ascii: ".") else { continue }
      entries += 1
      guard entries <= FolderWalk.mostEntries else {
        let why = "more than \(FolderWalk.mostEntries) files and folders; the rest was not looked at"
        leftOut.append(LeftOutFile(path: folder.text, why: why))
        break
      }
      list.append(Entry(name: name, kind: FolderWalk.kind(of: entry)))
    }
    return list
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    // The name is as long as it is, not as long as the declared array: it is read where it lies.
    let start = UnsafeRawPointer(entry).advanced(by: offset)
    return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileFacts.Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): .regular
    case Int(DT_DIR): .folder
    case Int(DT_LNK), Int(DT_UNKNOWN): nil
    default: .stream
    }
  }
}
