import Glibc

/// A file that is being read into memory, as far as one wants it.
///
/// It is not mapped: a file that is cut short while it is mapped ends the program.
struct FileIntake: ~Copyable {
  /// What bounds the reading of things that may have no end.
  struct Bounds: Sendable {
    var bytes = 2 << 30
    /// For how long nothing may come from a pipe or device.
    var patience = 600
    /// Whether nobody waits for the file any more.
    var isStopped: @Sendable () -> Bool = { false }
  }

  let facts: FileFacts
  private(set) var count = 0
  private(set) var isComplete = false
  private let descriptor: Descriptor
  private let bounds: Bounds
  private var buffer: PageBuffer

  private static let chunk = 1 << 20

  /// Opens a file, without waiting for anybody to write to it.
  static func open(_ path: FilePath, _ bounds: Bounds) throws(FileProblem) -> FileIntake {
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let opened = try path.withCString { name in
      Result { () throws(FileProblem) in try FileProblem.retrying { Glibc.open(name, flags) } }
    }
    return try FileIntake(Descriptor(number: opened.get(), isOurs: true), bounds)
  }

  static func standardInput(_ bounds: Bounds) throws(FileProblem) -> FileIntake {
    try FileIntake(Descriptor(number: STDIN_FILENO, isOurs: false), bounds)
  }

  private init(_ descriptor: consuming Descriptor, _ bounds: Bounds) throws(FileProblem) {
    let facts = try FileFacts(of: descriptor.number)
    guard facts.kind != .folder else { throw FileProblem(code: EISDIR) }
    guard facts.size <= bounds.bytes else { throw FileIntake.tooLarge(bounds) }
    // One byte more, so that the end of the file is met without growing.
    buffer = try PageBuffer(atLeast: facts.kind == .regular ? facts.size + 1 : FileIntake.chunk)
    self.facts = facts
    self.descriptor = descriptor
    self.bounds = bounds
  }

  /// What was read so far.
  func withBytes<Value, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let read = UnsafeRawBufferPointer(rebasing: buffer.memory[..<count])
    return try body(read.bindMemory(to: UInt8.self))
  }

  /// Reads on until so much is there, or all there is.
  mutating func read(upTo wanted: Int = .max) throws(FileProblem) {
    while !isComplete, count < wanted {
      if bounds.isStopped() { throw FileProblem.stopped }
      if count == buffer.memory.count { try buffer.grow(to: min(count * 2, bounds.bytes + 1), keeping: count) }
      let room = min(buffer.memory.count - count, wanted - count, FileIntake.chunk * 16)
      let added = try readSome(into: UnsafeMutableRawBufferPointer(rebasing: buffer.memory[count..<count + room]))
      isComplete = added == 0
      count += added
      guard count <= bounds.bytes else { throw FileIntake.tooLarge(bounds) }
    }
  }

  private func readSome(into room: UnsafeMutableRawBufferPointer) throws(FileProblem) -> Int {
    while true {
      if facts.kind == .stream { try waitForBytes() }
      let added = Glibc.read(descriptor.number, room.baseAddress, room.count)
      if added >= 0 { return added }
      guard errno == EINTR || errno == EAGAIN else { throw FileProblem(code: errno) }
    }
  }

  /// Waits in short steps, so that a stop is noticed.
  private func waitForBytes() throws(FileProblem) {
    let step = 100
    for _ in 0..<max(1, bounds.patience * 1000 / step) {
      var waiting = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
      let ready = poll(&waiting, 1, Int32(step))
      if ready > 0 { return }
      if ready < 0, errno != EINTR { throw FileProblem(code: errno) }
      if bounds.isStopped() { throw FileProblem.stopped }
    }
    throw FileProblem("nothing came for \(bounds.patience) second\(bounds.patience == 1 ? "" : "s")")
  }

  private static func tooLarge(_ bounds: Bounds) -> FileProblem {
    let giga = bounds.bytes >> 30
    return FileProblem("it is larger than \(giga > 0 ? "\(giga) GB" : "\(bounds.bytes) bytes")")
  }
}

/// An open file of the system, closed when it is not needed any more, unless somebody else opened it.
private struct Descriptor: ~Copyable {
  let number: Int32
  let isOurs: Bool

  deinit {
    if isOurs { close(number) }
  }
}
