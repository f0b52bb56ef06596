import Glibc
import TerminalHarness
import Testing

@Suite("The Debian packages that are installed are those that are needed")
struct PackagesTests {
  /// Which package brings a header or a library, and nothing else of ours may be used.
  private static let packages: [String: String] = [
    "curses.h": "libncursesw5-dev", "term.h": "libncursesw5-dev", "ncursesw": "libncursesw5-dev",
    "tinfo": "libncursesw5-dev", "sqlite3.h": "libsqlite3-dev", "sqlite3": "libsqlite3-dev",
    "yaml.h": "libyaml-dev", "libyaml-0.so.2": "libyaml-0-2", "tmux": "tmux",
    "pcre2.h": "libpcre2-dev", "libpcre2-8.so.0": "libpcre2-8-0", "libcurl.so.4": "libcurl4",
  ]

  /// Headers of the C library, which the toolchain needs anyway.
  private static let standard: Set<String> = [
    "assert.h", "ctype.h", "dirent.h", "dlfcn.h", "errno.h", "fcntl.h", "inttypes.h", "langinfo.h", "limits.h",
    "locale.h", "malloc.h", "math.h", "poll.h", "pthread.h", "pwd.h", "sched.h", "signal.h", "stdarg.h", "stdatomic.h",
    "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "string.h", "strings.h", "sys/eventfd.h",
    "sys/ioctl.h", "sys/mman.h", "sys/resource.h", "sys/select.h", "sys/stat.h", "sys/time.h", "sys/types.h",
    "spawn.h", "sys/uio.h", "sys/wait.h", "termios.h", "time.h", "unistd.h", "wchar.h", "wctype.h",
    // The compiler's own.
    "emmintrin.h", "immintrin.h",
  ]

  /// What compiling and linking Swift itself asks of Debian.
  private static let toolchain: Set<String> = ["binutils", "libc6-dev", "libstdc++-12-dev"]

  @Test("to build")
  func build() throws {
    let headers = try includes(in: "Sources")
    let used = try packages(of: headers.union(try linked()))
    #expect(try listed("build_packages") == used.union(Self.toolchain))
  }

  @Test("to run: the libraries that are loaded when first used")
  func run() throws {
    #expect(try listed("run_packages") == packages(of: try loaded()))
  }

  @Test("to test: further headers and programs")
  func test() throws {
    let headers = try packages(of: try includes(in: "Tests")).subtracting(try listed("build_packages"))
    let driven = Repository.files(in: "Tests/TerminalHarness", endings: ["Tmux.swift"]).isEmpty ? [] : ["tmux"]
    #expect(try listed("test_packages") == headers.union(driven))
  }

  @Test("the README's two commands install them where none is there, and `.ci/run` calls the second")
  func commands() throws {
    let readme = try Repository.text("README.md")
    #expect(readme.contains("\nscripts/run\n") && readme.contains("\nscripts/test\n"))
    let toRun = try listed("build_packages").union(try listed("run_packages"))
    #expect(try installed(by: "scripts/run") == toRun)
    #expect(try installed(by: "scripts/test") == toRun.union(try listed("test_packages")))
    #expect(try Repository.text(".ci/run").contains("scripts/test"))
  }

  /// What a script would install on a system without any package: the tools it calls are played.
  private func installed(by script: String) throws -> Set<String> {
    let tools = try TemporaryFolder()
    let played = [
      "dpkg-query": "exit 1", "apt-get": "exit 0", "sudo": #"exec "$@""#, "playhead": "exit 0",
      "swift": #"case "$*" in *--show-bin-path*) dirname "$0";; esac"#,
    ]
    for (name, body) in played {
      chmod(try tools.write("#!/bin/sh\n\(body)\n", to: name), 0o700)
    }
    let path = "\(tools.path):\(Stage.environment()["PATH"] ?? "/usr/bin:/bin")"
    let answer = try Command("bash", ["\(Repository.root)/\(script)"], environment: Stage.environment(["PATH": path]))
      .finish(within: .seconds(10))
    try #require(answer.status == 0, "\(answer.text)")
    let told = answer.text.split(separator: "\n").filter { $0.hasPrefix("Installing ") }
    return Set(told.flatMap { $0.split(separator: " ").dropFirst().map(String.init) })
  }

  private func listed(_ array: String) throws -> Set<String> {
    let script = #". "$0" && printf '%s\n' "${"# + array + #"[@]}""#
    let answer = try Command(
      "bash",
      ["-c", script, "\(Repository.root)/scripts/packages"],
      environment: Stage.environment()
    )
    .finish(within: .seconds(10))
    try #require(answer.status == 0, "\(answer.text)")
    let names = answer.text.split(separator: "\n").map(String.init)
    #expect(Set(names).count == names.count, "one is named twice")
    return Set(names)
  }

  private func packages(of names: Set<String>) throws -> Set<String> {
    var found: Set<String> = []
    for name in names { found.insert(try #require(Self.packages[name], "nobody says which package brings \(name)")) }
    return found
  }

  /// Headers between angle brackets that are not the C library's.
  private func includes(in folder: String) throws -> Set<String> {
    let files = Repository.files(in: folder, endings: [".h", ".c"])
    #expect(!files.isEmpty)
    var found: Set<String> = []
    for file in files {
      for match in try Repository.text(file).matches(of: /#\s*include\s*<([^>]+)>/) { found.insert(String(match.1)) }
    }
    return found.subtracting(Self.standard)
  }

  /// Libraries that module maps and the package name.
  private func linked() throws -> Set<String> {
    var found: Set<String> = []
    for file in Repository.files(in: "Sources", endings: ["module.modulemap"]) {
      for match in try Repository.text(file).matches(of: /link\s+"([^"]+)"/) { found.insert(String(match.1)) }
    }
    for match in try Repository.text("Package.swift").matches(of: /linkedLibrary\("([^"]+)"/) {
      found.insert(String(match.1))
    }
    return found
  }

  /// Libraries opened by name while the program runs.
  private func loaded() throws -> Set<String> {
    var found: Set<String> = []
    for file in Repository.files(in: "Sources", endings: [".c", ".h", ".swift"]) {
      for match in try Repository.text(file).matches(of: /"(lib[A-Za-z0-9_+.-]+\.so\.[0-9]+)"/) {
        found.insert(String(match.1))
      }
    }
    return found
  }
}
