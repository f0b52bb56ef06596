/// What the user says about the route, in the settings: `copy: {route: …}`.
package enum RouteChoice: Equatable, Sendable {
  /// The first that works of those which suit the surroundings.
  case auto
  /// This one or none.
  case forced(Route)

  /// Understands the words of the settings: anything that is not the name of a route is a command.
  package init(_ text: String) {
    let words = CommandWords.split(text)
    switch words {
    case [], ["auto"]: self = .auto
    case ["tmux"]: self = .forced(.tmux)
    case ["osc52"]: self = .forced(.osc52)
    case ["wl-copy"]: self = .forced(.wlCopy)
    case ["xclip"]: self = .forced(.xclip)
    case ["xsel"]: self = .forced(.xsel)
    case ["pbcopy"]: self = .forced(.pbcopy)
    default: self = .forced(.command(words))
    }
  }
}

/// Takes a command apart without a shell.
enum CommandWords {
  /// The words between blanks; quotation marks of either kind keep blanks, and nothing else has a meaning.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var mark: Character?
    for character in text {
      if let open = mark {
        if character == open { mark = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        mark = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
