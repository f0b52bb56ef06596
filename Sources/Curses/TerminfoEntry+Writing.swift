extension TerminfoEntry {
  /// The compiled entry; nil when it is larger than the form allows.
  func compiled() -> [UInt8]? {
    var table = StringTable()
    let offsets = strings.map { table.add($0) }
    guard table.bytes.count <= Int(Int16.max), names.count < 512 else { return nil }
    var writer = Writer()
    writer.shorts([
      isWide ? Self.wideMagic : Self.narrowMagic, names.count + 1, booleans.count, numbers.count, strings.count,
      table.bytes.count,
    ])
    writer.bytes += names + [0] + booleans
    writer.align()
    guard writer.numbers(numbers, wide: isWide) else { return nil }
    writer.shorts(offsets)
    writer.bytes += table.bytes
    guard !(ownBooleans.isEmpty && ownNumbers.isEmpty && ownStrings.isEmpty) else { return writer.bytes }
    writer.align()
    return writeOwn(&writer) ? writer.bytes : nil
  }

  private func writeOwn(_ writer: inout Writer) -> Bool {
    var values = StringTable()
    let offsets = ownStrings.map { values.add($0.value) }
    var names = StringTable()
    let labels = ownBooleans.map(\.name) + ownNumbers.map(\.name) + ownStrings.map(\.name)
    let nameOffsets = labels.map { names.add(.bytes($0)) }
    let size = values.bytes.count + names.bytes.count
    guard size <= Int(Int16.max) else { return false }
    let present = offsets.count { $0 >= 0 }
    writer.shorts([ownBooleans.count, ownNumbers.count, ownStrings.count, present + labels.count, size])
    writer.bytes += ownBooleans.map(\.value)
    writer.align()
    guard writer.numbers(ownNumbers.map(\.value), wide: isWide) else { return false }
    writer.shorts(offsets + nameOffsets)
    writer.bytes += values.bytes + names.bytes
    return true
  }

  private struct StringTable {
    var bytes: [UInt8] = []

    mutating func add(_ text: Text) -> Int {
      switch text {
      case .absent: return -1
      case .cancelled: return -2
      case .bytes(let string):
        defer { bytes += string + [0] }
        return bytes.count
      }
    }
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func align() { if bytes.count & 1 == 1 { bytes.append(0) } }

    mutating func shorts(_ values: [Int]) {
      for value in values {
        bytes.append(UInt8(truncatingIfNeeded: value))
        bytes.append(UInt8(truncatingIfNeeded: value >> 8))
      }
    }

    mutating func numbers(_ values: [Int32], wide: Bool) -> Bool {
      for value in values {
        guard wide || value <= Int32(Int16.max) else { return false }
        for shift in stride(from: 0, to: wide ? 32 : 16, by: 8) {
          bytes.append(UInt8(truncatingIfNeeded: value >> Int32(shift)))
        }
      }
      return true
    }
  }
}
