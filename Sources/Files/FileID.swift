package import Domain
import Text

/// The ids of files: `F` and ten letters that say what is in them.
package enum FileID {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
  private static let letters = 10

  /// The id of a file by the hash of its content.
  package static func id(of hash: UInt64) -> VideoID {
    var text = "F"
    // The highest fifty bits, five for each letter.
    for letter in 1...letters {
      let number = hash >> UInt64(64 - 5 * letter) & 0x1F
      text.unicodeScalars.append(Unicode.Scalar(alphabet[Int(number)]))
    }
    return VideoID(text)
  }

  /// The id of a file whose content another one has too: its path tells them apart.
  package static func id(of hash: UInt64, at path: FilePath) -> VideoID {
    id(of: path.bytes.withUnsafeBytes { ContentHash.of($0, seed: hash) })
  }

  /// Whether a word has the form of such an id; it may still be the name of a file.
  static func isID(_ text: String) -> Bool {
    guard text.utf8.count == letters + 1, text.utf8.first == UInt8(ascii: "F") else { return false }
    return text.utf8.dropFirst().allSatisfy(alphabet.contains)
  }
}
