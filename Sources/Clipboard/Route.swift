/// A way a copied text can take out of the program.
package enum Route: Equatable, Sendable {
  /// The buffer of the tmux we are in, and through it the clipboard of the terminal around tmux.
  case tmux
  /// An escape sequence that asks the terminal to keep the text; it never answers.
  case osc52
  case wlCopy, xclip, xsel, pbcopy
  /// A program of the user's with its arguments, which reads the text from standard input.
  case command([String])

  /// What takes the text, as it stands in a sentence.
  package var name: String {
    switch self {
    case .tmux: "tmux buffer"
    case .osc52: "OSC 52"
    case .command(let words): Quotation.of(words.first ?? "")
    case .wlCopy, .xclip, .xsel, .pbcopy: commandLines[0][0]
    }
  }

  /// The programs that take the text, with their arguments: those after the first are for older versions.
  var commandLines: [[String]] {
    switch self {
    // With -w tmux hands the text on to the terminal around it; versions before 3.2 do not know how.
    case .tmux: [["tmux", "load-buffer", "-w", "-"], ["tmux", "load-buffer", "-"]]
    case .osc52: []
    // Left alone it guesses a type from the text, and what looks like HTML cannot be pasted as text.
    case .wlCopy: [["wl-copy", "--type", "text/plain"]]
    case .xclip: [["xclip", "-selection", "clipboard"]]
    case .xsel: [["xsel", "-b", "-i"]]
    case .pbcopy: [["pbcopy"]]
    case .command(let words): [words]
    }
  }

  /// What to do about a program that is not there.
  package var advice: String {
    switch self {
    case .tmux, .xclip, .xsel: "install the package \(commandLines[0][0])"
    case .wlCopy: "install the package wl-clipboard"
    case .pbcopy: "it is a part of macOS"
    case .command, .osc52: "look at copy.route in the settings"
    }
  }
}
