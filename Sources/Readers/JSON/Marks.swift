/// What in a file tells who wrote it.
struct Marks: OptionSet {
  let rawValue: Int

  static let service = Marks(rawValue: 1 << 0)
  static let whisper = Marks(rawValue: 1 << 1)
  static let whisperX = Marks(rawValue: 1 << 2)
  static let whisperCpp = Marks(rawValue: 1 << 3)
  static let json3 = Marks(rawValue: 1 << 4)
  static let playhead = Marks(rawValue: 1 << 5)
  /// A list by the name the service gives to descriptions of what is seen, and others to what is said.
  static let captions = Marks(rawValue: 1 << 6)

  /// The most telling mark wins; without any it is what anybody might write.
  var format: Format {
    let telling: [(Marks, Format)] = [
      (.playhead, .playhead), (.json3, .json3), (.whisperCpp, .whisperCpp), (.service, .memories),
      (.whisperX, .whisperX), (.whisper, .whisper),
    ]
    return telling.first { contains($0.0) }?.1 ?? .memories
  }
}
