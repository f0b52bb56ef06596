import Glibc

/// How a program came to its end.
package enum Ending: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// A process that this one started, and nobody else's.
final class Child {
  let identifier: pid_t
  private(set) var ending: Ending?
  /// Whether it is stopped, as far as the last look told.
  private(set) var isStopped = false

  /// Where a child reads and writes.
  enum Stage {
    /// The terminal at a path, which becomes its controlling one.
    case terminal(String)
    /// No input, no terminal; both outputs go to a pipe.
    case pipe(Int32)
  }

  /// Starts a program in a session of its own, with a clean signal mask.
  init(program: String, arguments: [String], environment: [String: String], stage: Stage) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch stage {
    case .terminal(let path):
      // Opened by path after setsid, the slave becomes the controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
    case .pipe(let writer):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, writer, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, 1, 2)

    var attributes = try Child.cleanAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let variables = environment.map { "\($0.key)=\($0.value)" }.sorted()
    var started: pid_t = 0
    let code = CStrings.with([program] + arguments) { argv in
      CStrings.with(variables) { posix_spawnp(&started, program, &actions, &attributes, argv, $0) }
    }
    guard code == 0 else { throw HarnessFailure.call("start \(program)", code) }
    identifier = started
  }

  /// A new session, no signal blocked, none ignored: whatever thread starts the child.
  private static func cleanAttributes() throws -> posix_spawnattr_t {
    let newSession: Int32 = 0x80
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    guard posix_spawnattr_setflags(&attributes, Int16(flags)) == 0 else { throw HarnessFailure.call("spawn flags") }
    return attributes
  }

  func send(_ signal: Int32) {
    guard ending == nil else { return }
    kill(identifier, signal)
  }

  /// Notes what the kernel has to tell about the child, without waiting.
  func look() {
    guard ending == nil else { return }
    var status: Int32 = 0
    while waitpid(identifier, &status, WNOHANG | WUNTRACED | WCONTINUED) == identifier {
      note(status)
      if ending != nil { return }
    }
  }

  private func note(_ status: Int32) {
    let low = status & 0x7F
    if status == 0xFFFF {
      isStopped = false
    } else if status & 0xFF == 0x7F {
      isStopped = true
    } else if low == 0 {
      ending = .exited((status >> 8) & 0xFF)
    } else {
      ending = .killed(signal: low)
    }
  }

  /// Kills the child if it lives, and waits until it is gone.
  func end() {
    look()
    guard ending == nil else { return }
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) == -1 && errno == EINTR {}
    ending = .killed(signal: SIGKILL)
  }
}

/// Arrays of C strings for the length of a call.
private enum CStrings {
  static func with<Result>(
    _ strings: [String],
    _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("the array ends with nil") }
      return body(base)
    }
  }
}
