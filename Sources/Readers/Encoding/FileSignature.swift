/// Knows the files that people mistake for their transcripts by what they begin with.
enum FileSignature {
  /// What a file is, as a sentence without a full stop; nil where it begins like none of them.
  static func kind(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if let media = container(bytes) ?? beginning(bytes) { return media }
    if isMP3Frame(bytes) { return Kind.audio("MP3") }
    if isTransportStream(bytes) { return Kind.video("MPEG transport stream") }
    // With the NUL that no text has there.
    if bytes.has("ustar\0", at: 257) || bytes.has("ustar  \0", at: 257) { return Kind.archive("tar") }
    return nil
  }

  private enum Kind {
    static func video(_ name: String) -> String { "this is a video (\(name)), not its transcript" }
    static func audio(_ name: String) -> String { "this is a sound file (\(name)), not its transcript" }
    static func image(_ name: String) -> String { "this is a picture (\(name)), not a transcript" }
    static func document(_ name: String) -> String { "this is \(name), not a transcript" }
    static func archive(_ name: String) -> String { "this is an archive (\(name)); a transcript may be inside" }
  }

  private static let beginnings: [(bytes: [UInt8], kind: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Kind.image("PNG")),
    ([0xFF, 0xD8, 0xFF], Kind.image("JPEG")),
    (Array("GIF87a".utf8), Kind.image("GIF")),
    (Array("GIF89a".utf8), Kind.image("GIF")),
    ([0x49, 0x49, 0x2A, 0x00], Kind.image("TIFF")),
    ([0x4D, 0x4D, 0x00, 0x2A], Kind.image("TIFF")),
    (Array("%PDF-".utf8), Kind.document("a PDF document")),
    (Array("{\\rtf".utf8), Kind.document("an RTF document")),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], Kind.document("an old Office document")),
    (Array("SQLite format 3\0".utf8), Kind.document("an SQLite database")),
    ([0x7F, 0x45, 0x4C, 0x46], Kind.document("a program (ELF)")),
    ([0xCF, 0xFA, 0xED, 0xFE], Kind.document("a program (Mach-O)")),
    ([0xCA, 0xFE, 0xBA, 0xBE], Kind.document("a program")),
    ([0x4D, 0x5A, 0x90, 0x00], Kind.document("a program (Windows)")),
    ([0x00, 0x61, 0x73, 0x6D], Kind.document("a program (WebAssembly)")),
    ([0x50, 0x4B, 0x03, 0x04], Kind.archive("ZIP")),
    ([0x50, 0x4B, 0x05, 0x06], Kind.archive("ZIP")),
    ([0x1F, 0x8B], Kind.archive("gzip")),
    (Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59], Kind.archive("bzip2")),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], Kind.archive("xz")),
    ([0x28, 0xB5, 0x2F, 0xFD], Kind.archive("Zstandard")),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Kind.archive("7-Zip")),
    (Array("Rar!".utf8) + [0x1A, 0x07], Kind.archive("RAR")),
    (Array("OggS\0".utf8), Kind.audio("Ogg")),
    (Array("fLaC\0".utf8), Kind.audio("FLAC")),
    (Array("ID3".utf8) + [0x02], Kind.audio("MP3")),
    (Array("ID3".utf8) + [0x03], Kind.audio("MP3")),
    (Array("ID3".utf8) + [0x04], Kind.audio("MP3")),
    (Array("MThd\0".utf8), Kind.audio("MIDI")),
    (Array("#!AMR".utf8), Kind.audio("AMR")),
    (Array("FLV".utf8) + [0x01], Kind.video("Flash")),
    ([0x00, 0x00, 0x01, 0xBA], Kind.video("MPEG")),
    ([0x00, 0x00, 0x01, 0xB3], Kind.video("MPEG")),
    ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], Kind.video("Windows Media")),
  ]

  private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    beginnings.first { bytes.starts(with: $0.bytes) }?.kind
  }

  /// Files whose first bytes are followed by a word that says what is inside.
  private static func container(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if bytes.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) {
      let isWebM = bytes.first("webm", in: 0..<min(64, bytes.count)) != nil
      return Kind.video(isWebM ? "WebM" : "Matroska")
    }
    if bytes.has("ftyp", at: 4) { return isoMedia(bytes) }
    if bytes.has("RIFF", at: 0) {
      if bytes.has("WAVE", at: 8) { return Kind.audio("WAV") }
      if bytes.has("AVI ", at: 8) { return Kind.video("AVI") }
      if bytes.has("WEBP", at: 8) { return Kind.image("WebP") }
    }
    if bytes.has("FORM", at: 0), bytes.has("AIF", at: 8) { return Kind.audio("AIFF") }
    return nil
  }

  private static func isoMedia(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.has("M4A", at: 8) || bytes.has("M4B", at: 8) { return Kind.audio("M4A") }
    if bytes.has("qt  ", at: 8) { return Kind.video("QuickTime") }
    if bytes.has("avif", at: 8) || bytes.has("heic", at: 8) || bytes.has("mif1", at: 8) { return Kind.image("HEIF") }
    return Kind.video("MP4")
  }

  /// Two bytes of a frame are no proof: in Windows-1252 they are letters; a bit rate and sample rate are.
  private static func isMP3Frame(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 3, bytes[0] == 0xFF, [0xFB, 0xFA, 0xF3, 0xF2].contains(bytes[1]) else { return false }
    let (bitRate, sampleRate) = (bytes[2] >> 4, bytes[2] >> 2 & 3)
    return (1...14).contains(bitRate) && sampleRate != 3 && bytes.prefix(1024).contains(0)
  }

  private static func isTransportStream(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count > 376 && [0, 188, 376].allSatisfy { bytes[$0] == 0x47 } && bytes.prefix(1024).contains(0)
  }
}
