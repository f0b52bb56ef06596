import Domain
import Files
import Library
import Readers

/// Gives the videos of files titles by which one tells them apart.
enum Titling {
  /// The titles that change.
  static func changes(_ files: [FileLedger.Titled]) -> [VideoID: String] {
    let videos = byVideo(files)
    let fleeting = videos.filter { FilePath(stored: $0[0].path) == nil }.count
    let named = videos.map { files in
      UniqueTitles.Named(title: title(of: files, isOneOfMany: fleeting > 1), place: place(of: files[0]))
    }
    var changes: [VideoID: String] = [:]
    for (files, title) in zip(videos, UniqueTitles.titles(named)) where !title.utf8.elementsEqual(files[0].title.utf8) {
      changes[files[0].video] = title
    }
    return changes
  }

  /// The files of each video, which come one after the other.
  private static func byVideo(_ files: [FileLedger.Titled]) -> [[FileLedger.Titled]] {
    var videos: [[FileLedger.Titled]] = []
    for file in files {
      if videos.last?[0].video == file.video {
        videos[videos.count - 1].append(file)
      } else {
        videos.append([file])
      }
    }
    return videos
  }

  private static func place(of file: FileLedger.Titled) -> FoundFile.Place {
    FilePath(stored: file.path).map { .file($0) } ?? .standardInput
  }

  /// What a video would be called if it were alone: its file's name, or what the names of its files have in common.
  private static func title(of files: [FileLedger.Titled], isOneOfMany: Bool) -> String {
    let first = files[0]
    guard let path = FilePath(stored: first.path) else {
      let title = first.title.hasSuffix(" \(first.video)") ? String(first.title.dropLast(12)) : first.title
      return isOneOfMany ? "\(title) \(first.video)" : title
    }
    // What we wrote ourselves knows what the video is called.
    if files.contains(where: { $0.format == Format.playhead.rawValue }) { return withoutFolders(first.title, path) }
    let name = FileName(path.name)
    return files.count > 1 ? name.baseTitle : name.title
  }

  /// A title without the folders that told it apart the last time.
  private static func withoutFolders(_ title: String, _ path: FilePath) -> String {
    var prefix = ""
    var rest = title
    for name in folderNames(path).reversed() {
      prefix = name + "/" + prefix
      if title.hasPrefix(prefix), title.utf8.count > prefix.utf8.count { rest = String(title.dropFirst(prefix.count)) }
    }
    return rest
  }

  private static func folderNames(_ path: FilePath) -> [String] {
    FoundFile.Place.file(path).folderNames
  }
}
