import Domain
import Readers
import Writers

/// A recording as a file of some format holds it.
struct Written: CustomStringConvertible {
  private let format: OutputFormat
  private var bytes: [UInt8] = []

  init(_ recording: Recording, _ selection: Selection, as format: OutputFormat) {
    self.format = format
    var bytes: [UInt8] = []
    Show.write(recording, selection, as: format) { chunk in
      bytes += chunk
      return true
    }
    self.bytes = bytes
  }

  func read() -> Reading? {
    bytes.withUnsafeBufferPointer { ReaderCheck.read($0, format.rawValue) }
  }

  var description: String { "\(format):\n\(String(decoding: bytes, as: UTF8.self))" }
}
