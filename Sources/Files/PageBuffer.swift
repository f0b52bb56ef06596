import Glibc

/// Memory straight from the system: it goes back to it at once, where the heap might keep it.
struct PageBuffer: ~Copyable {
  private(set) var memory: UnsafeMutableRawBufferPointer

  init(atLeast size: Int) throws(FileProblem) {
    memory = try PageBuffer.pages(size)
  }

  deinit {
    munmap(memory.baseAddress, memory.count)
  }

  /// Makes more room, keeping the first bytes.
  mutating func grow(to size: Int, keeping count: Int) throws(FileProblem) {
    let larger = try PageBuffer.pages(size)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    munmap(memory.baseAddress, memory.count)
    memory = larger
  }

  private static func pages(_ size: Int) throws(FileProblem) -> UnsafeMutableRawBufferPointer {
    let pageSize = 65_536
    let size = (max(size, 1) + pageSize - 1) / pageSize * pageSize
    let start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let start, start != MAP_FAILED else { throw FileProblem(code: errno) }
    return UnsafeMutableRawBufferPointer(start: start, count: size)
  }
}
