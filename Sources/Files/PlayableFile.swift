/// Finds what a player can open beside a transcript: `talk.mp4` beside `talk.srt` and beside `talk.en.srt`.
enum PlayableFile {
  /// Video before sound, the usual before the rare.
  private static let suffixes = [
    "mp4", "mkv", "webm", "mov", "m4v", "avi", "mpg", "ts", "flv", "ogv", "m4a", "mp3", "wav", "flac", "ogg", "opus",
    "aac",
  ].map { Array(".\($0)".utf8) }

  /// The first name of a file that exists.
  static func beside(_ name: FileName, exists: ([UInt8]) -> Bool) -> [UInt8]? {
    for stem in name.stem == name.base ? [name.stem] : [name.stem, name.base] {
      for suffix in suffixes where exists(stem + suffix) { return stem + suffix }
    }
    return nil
  }

  /// Asks the system about each, which is cheaper than listing a large folder.
  static func beside(_ path: FilePath) -> FilePath? {
    let folder = path.folder
    return beside(FileName(path.name)) { FileFacts.exists(folder.appending($0)) }.map(folder.appending)
  }
}
