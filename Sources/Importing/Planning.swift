import Clients
import Domain
import Files
import Library

/// Asks the library what it knows of the files that were found.
struct Planning {
  private let ledger: FileLedger
  private let look: Look
  private let isRefresh: Bool

  init(_ ledger: FileLedger, _ look: Look, isRefresh: Bool) {
    self.ledger = ledger
    self.look = look
    self.isRefresh = isRefresh
  }

  func plan() throws(LibraryError) -> Plan {
    let comingBack = try originsComingBack()
    var wanted: [Wanted] = []
    var siblings: [KnownFile] = []
    for found in look.files {
      guard case .file(let path) = found.file.place else {
        wanted.append(Wanted(found, known: nil, isAskedFor: true))
        continue
      }
      let isAskedFor = found.file.isNamed || comingBack.contains(found.origin)
      wanted.append(Wanted(found, known: try ledger.file(at: path.stored), isAskedFor: isAskedFor))
      if found.file.isNamed { siblings += try files(beside: path, found.file.name) }
    }
    return Plan(wanted, siblings: siblings)
  }

  /// Folders that were taken away whole and are brought in again.
  private func originsComingBack() throws(LibraryError) -> Set<Int> {
    guard !isRefresh else { return [] }
    var origins: Set<Int> = []
    for (number, origin) in look.origins.enumerated() {
      guard case .folder(let path, _) = origin else { continue }
      if try ledger.isTakenAway(folder: path.stored) { origins.insert(number) }
    }
    return origins
  }

  /// What the library knows beside a named file that may be another form of it.
  private func files(beside path: FilePath, _ name: FileName?) throws(LibraryError) -> [KnownFile] {
    guard let name else { return [] }
    let prefix = path.folder.appending(name.base + [UInt8(ascii: ".")])
    return try ledger.files(beginning: prefix.stored)
  }
}

extension Wanted {
  init(_ found: Look.Found, known: KnownFile?, isAskedFor: Bool) {
    file = found.file
    origin = found.origin
    if case .file(let path) = found.file.place { facts = FileFacts(at: path) } else { facts = nil }
    self.known = known
    self.isAskedFor = isAskedFor
  }
}
