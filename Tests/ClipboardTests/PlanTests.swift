import Testing

@testable import Clipboard

/// Surroundings, and the routes that suit them.
struct Surroundings: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let environment: [String: String]
  let routes: [Route]

  init(_ description: String, _ environment: [String: String], _ routes: [Route]) {
    testDescription = description
    self.environment = environment
    self.routes = routes
  }
}

@Suite("Which way a copied text goes")
struct PlanTests {
  static let table = [
    Surroundings("nothing known", [:], [.pbcopy, .osc52]),
    Surroundings("tmux", ["TMUX": "/tmp/s,1,0"], [.tmux, .pbcopy, .osc52]),
    Surroundings("SSH with a terminal", ["SSH_TTY": "/dev/pts/1"], [.osc52]),
    Surroundings("SSH", ["SSH_CONNECTION": "a b c d"], [.osc52]),
    Surroundings(
      "SSH that forwards X: the clipboard that is wanted is the terminal's",
      ["SSH_TTY": "/dev/pts/1", "DISPLAY": "localhost:10.0", "WAYLAND_DISPLAY": "wayland-0"],
      [.osc52]
    ),
    Surroundings("tmux over SSH", ["SSH_TTY": "/dev/pts/1", "TMUX": "/tmp/s,1,0", "DISPLAY": ":0"], [.tmux, .osc52]),
    Surroundings("Wayland", ["WAYLAND_DISPLAY": "wayland-0"], [.wlCopy, .pbcopy, .osc52]),
    Surroundings("X", ["DISPLAY": ":0"], [.xclip, .xsel, .pbcopy, .osc52]),
    Surroundings(
      "Wayland with X in it",
      ["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"],
      [.wlCopy, .xclip, .xsel, .pbcopy, .osc52]
    ),
    Surroundings("tmux under X", ["TMUX": "/tmp/s,1,0", "DISPLAY": ":0"], [.tmux, .xclip, .xsel, .pbcopy, .osc52]),
    Surroundings("GNU screen", ["STY": "1.pts"], [.pbcopy, .osc52]),
    Surroundings(
      "empty is the same as unset",
      ["TMUX": "", "SSH_TTY": "", "SSH_CONNECTION": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""],
      [.pbcopy, .osc52]
    ),
  ]

  @Test("the surroundings decide the order", arguments: table)
  func order(_ surroundings: Surroundings) {
    #expect(Clipboard.plan(surroundings.environment, .auto) == surroundings.routes)
  }

  @Test("a route the settings force is the only one, wherever we are", arguments: table)
  func forced(_ surroundings: Surroundings) {
    for route in [Route.tmux, .osc52, .xsel, .command(["save", "it"])] {
      #expect(Clipboard.plan(surroundings.environment, .forced(route)) == [route])
    }
  }

  @Test(
    "the words of the settings are a route or a command",
    arguments: [
      ("auto", .auto), ("", .auto), ("  auto ", .auto), ("tmux", .forced(.tmux)), ("osc52", .forced(.osc52)),
      ("wl-copy", .forced(.wlCopy)), ("xclip", .forced(.xclip)), ("xsel", .forced(.xsel)),
      ("pbcopy", .forced(.pbcopy)),
      ("xclip -selection primary", .forced(.command(["xclip", "-selection", "primary"]))),
      ("~/bin/save", .forced(.command(["~/bin/save"]))),
      ("sh -c 'cat > \"a b\"'", .forced(.command(["sh", "-c", "cat > \"a b\""]))),
      ("save \"\" a'b c'd", .forced(.command(["save", "", "ab cd"]))),
      ("save 'open", .forced(.command(["save", "open"]))),
      ("$HOME;x", .forced(.command(["$HOME;x"]))),
    ] as [(String, RouteChoice)]
  )
  func words(text: String, expected: RouteChoice) {
    #expect(RouteChoice(text) == expected)
  }
}
