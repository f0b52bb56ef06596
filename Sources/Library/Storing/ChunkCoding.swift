import Domain
import Text

/// The form in which segments lie in a chunk: small, read with one pass, and checked, because files are damaged.
///
/// All numbers are little-endian. A header with a checksum of all that follows it, then the starts as distances to the first one, the ends as lengths, the
/// offsets of the texts, the voices, which texts are more than ASCII, and the texts themselves.
enum ChunkCoding {
  /// How many segments one chunk has, the last of a track apart.
  static let length = 1024

  /// Which forms of numbers a chunk has.
  private struct Form: OptionSet {
    let rawValue: UInt8
    /// Starts and ends with eight bytes, because four are too few.
    static let wideTimes = Form(rawValue: 1)
    /// No segment has a voice.
    static let withoutVoices = Form(rawValue: 2)
    /// No segment has an end.
    static let withoutEnds = Form(rawValue: 4)
    static let all: Form = [.wideTimes, .withoutVoices, .withoutEnds]
  }

  private static let mark: UInt8 = 0x50
  private static let version: UInt8 = 1
  /// Mark, version, form, nothing; the checksum; how many segments, bytes of text, and segments beyond ASCII; the first
  /// start.
  private static let headerLength = 4 + 4 + 3 * 4 + 8
  private static let checkedFrom = 8
  /// A length that says that there is no end.
  private static let noLength = Int32.min

  // MARK: Writing

  /// Leaves some segments of a part in a buffer, coded.
  static func encode(_ part: Transcript.Part, _ segments: Range<Int>, into buffer: inout [UInt8]) {
    let form = form(of: part, segments)
    let firstByte = part.offsets[segments.lowerBound]
    let bytes = Int(firstByte)..<Int(part.offsets[segments.upperBound])
    let beyond = beyondASCII(part, segments)
    let first = segments.isEmpty ? 0 : part.starts[segments.lowerBound]
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: [mark, version, form.rawValue, 0, 0, 0, 0, 0])
    append(UInt32(segments.count), to: &buffer)
    append(UInt32(bytes.count), to: &buffer)
    append(UInt32(beyond.count), to: &buffer)
    append(first, to: &buffer)
    if form.contains(.wideTimes) {
      for index in segments { append(part.starts[index], to: &buffer) }
      if !form.contains(.withoutEnds) { for index in segments { append(part.ends[index], to: &buffer) } }
    } else {
      for index in segments { append(UInt32(truncatingIfNeeded: part.starts[index] &- first), to: &buffer) }
      if !form.contains(.withoutEnds) { for index in segments { append(length(part, index), to: &buffer) } }
    }
    for index in segments.dropFirst() { append(part.offsets[index] - firstByte, to: &buffer) }
    if !form.contains(.withoutVoices) { for index in segments { append(part.voices[index], to: &buffer) } }
    for index in beyond { append(part.beyondASCII[index] - UInt32(segments.lowerBound), to: &buffer) }
    part.arena.withUnsafeBufferPointer { buffer.append(contentsOf: UnsafeBufferPointer(rebasing: $0[bytes])) }
    buffer.withUnsafeMutableBytes { bytes in
      let sum = checksum(UnsafeRawBufferPointer(bytes))
      bytes.storeBytes(of: sum.littleEndian, toByteOffset: 4, as: UInt32.self)
    }
  }

  /// Finds a bit that was turned over also where what it makes would pass for a text.
  private static func checksum(_ chunk: UnsafeRawBufferPointer) -> UInt32 {
    UInt32(truncatingIfNeeded: ContentHash.of(UnsafeRawBufferPointer(rebasing: chunk[checkedFrom...])))
  }

  private static func length(_ part: Transcript.Part, _ index: Int) -> Int32 {
    let end = part.ends[index]
    return end == Transcript.Part.noEnd ? noLength : Int32(truncatingIfNeeded: end &- part.starts[index])
  }

  private static func form(of part: Transcript.Part, _ segments: Range<Int>) -> Form {
    var form: Form = [.withoutVoices, .withoutEnds]
    let first = segments.isEmpty ? 0 : part.starts[segments.lowerBound]
    for index in segments {
      if part.voices[index] >= 0 { form.remove(.withoutVoices) }
      if UInt32(exactly: part.starts[index].subtractingReportingOverflow(first).partialValue) == nil {
        form.insert(.wideTimes)
      }
      guard part.ends[index] != Transcript.Part.noEnd else { continue }
      form.remove(.withoutEnds)
      let length = Int32(exactly: part.ends[index].subtractingReportingOverflow(part.starts[index]).partialValue)
      if length == nil || length == noLength { form.insert(.wideTimes) }
    }
    return form
  }

  /// Where those of some segments lie among the segments beyond ASCII.
  private static func beyondASCII(_ part: Transcript.Part, _ segments: Range<Int>) -> Range<Int> {
    border(part.beyondASCII, segments.lowerBound)..<border(part.beyondASCII, segments.upperBound)
  }

  private static func border(_ numbers: [UInt32], _ number: Int) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func append(_ number: some FixedWidthInteger, to buffer: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { buffer.append(contentsOf: $0) }
  }

  // MARK: Reading

  /// The segments of a chunk of a track with so many speakers; nil where it is damaged.
  static func decode(_ bytes: UnsafeRawBufferPointer, speakers: Int) -> Transcript.Part? {
    var reader = Reader(bytes)
    guard bytes.count >= headerLength, reader.byte() == mark, reader.byte() == version else { return nil }
    let form = Form(rawValue: reader.byte())
    guard form.isSubset(of: .all), reader.byte() == 0 else { return nil }
    guard reader.number(UInt32.self) == checksum(bytes) else { return nil }
    let (count, textLength, beyondCount) = (reader.count(), reader.count(), reader.count())
    let first = reader.number(Int64.self)
    guard isRight(bytes.count, form, count, textLength, beyondCount) else { return nil }
    let starts = starts(&reader, form, count, first)
    let ends = ends(&reader, form, starts)
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for index in 1..<max(1, count) { offsets[index] = reader.number(UInt32.self) }
    offsets[count] = UInt32(textLength)
    let voices: [Int32] =
      form.contains(.withoutVoices)
      ? [Int32](repeating: -1, count: count)
      : (0..<count).map { _ in max(-1, reader.number(Int32.self)) }
    let beyond = (0..<beyondCount).map { _ in reader.number(UInt32.self) }
    guard isRising(offsets), isStrictlyRising(beyond, below: count) else { return nil }
    guard voices.allSatisfy({ Int($0) < speakers }) else { return nil }
    return Transcript.Part(
      arena: reader.rest(),
      offsets: offsets,
      starts: starts,
      ends: ends,
      voices: voices,
      beyondASCII: beyond
    )
  }

  /// Whether a chunk is exactly as long as its header says.
  private static func isRight(_ length: Int, _ form: Form, _ count: Int, _ textLength: Int, _ beyond: Int) -> Bool {
    guard count > 0 || textLength == 0, beyond <= count, count <= ChunkCoding.length else { return false }
    let time = form.contains(.wideTimes) ? 8 : 4
    let times = count * time * (form.contains(.withoutEnds) ? 1 : 2)
    let voices = form.contains(.withoutVoices) ? 0 : count * 4
    return length == headerLength + times + max(0, count - 1) * 4 + voices + beyond * 4 + textLength
  }

  private static func starts(_ reader: inout Reader, _ form: Form, _ count: Int, _ first: Int64) -> [Int64] {
    form.contains(.wideTimes)
      ? (0..<count).map { _ in reader.number(Int64.self) }
      : (0..<count).map { _ in first &+ Int64(reader.number(UInt32.self)) }
  }

  private static func ends(_ reader: inout Reader, _ form: Form, _ starts: [Int64]) -> [Int64] {
    if form.contains(.withoutEnds) { return [Int64](repeating: Transcript.Part.noEnd, count: starts.count) }
    if form.contains(.wideTimes) { return starts.map { _ in reader.number(Int64.self) } }
    return starts.map { start in
      let length = reader.number(Int32.self)
      return length == noLength ? Transcript.Part.noEnd : start &+ Int64(length)
    }
  }

  private static func isRising(_ numbers: [UInt32]) -> Bool {
    numbers.indices.dropFirst().allSatisfy { numbers[$0 - 1] <= numbers[$0] }
  }

  private static func isStrictlyRising(_ numbers: [UInt32], below limit: Int) -> Bool {
    numbers.indices.dropFirst().allSatisfy { numbers[$0 - 1] < numbers[$0] }
      && (numbers.last.map { Int($0) < limit } ?? true)
  }

  /// Reads numbers one after the other; what is asked for is known to be there.
  private struct Reader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    init(_ bytes: UnsafeRawBufferPointer) {
      self.bytes = bytes
    }

    mutating func byte() -> UInt8 { number(UInt8.self) }
    mutating func count() -> Int { Int(number(UInt32.self)) }

    mutating func number<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type) -> Number {
      defer { position += MemoryLayout<Number>.size }
      return Number(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Number.self))
    }

    func rest() -> [UInt8] { Array(bytes[position...]) }
  }
}
