import Domain

/// A form of a person's own: text with `{time}` and the like in it, `{{` and `}}` for braces.
package struct CitationTemplate: Equatable, Sendable {
  /// What can stand between braces.
  package enum Placeholder: String, CaseIterable, Sendable {
    case time, seconds, end, text, title, id, track, speaker, url
  }

  /// Why a text is no template; found before anything is copied.
  package enum Problem: Error, Equatable, Sendable, CustomStringConvertible {
    case unknown(String)
    /// A brace that opens or closes nothing.
    case brace(Character)

    package var description: String {
      switch self {
      case .unknown(let name):
        let known = Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
        return "no placeholder is called {\(Citation.harmless(name))}; there are \(known)"
      case .brace(let brace):
        return "a \(brace) stands alone; write \(brace)\(brace) for the character itself"
      }
    }
  }

  private enum Part: Equatable {
    case words(String)
    case value(Placeholder)
  }

  private let parts: [Part]

  package init(_ text: String) throws(Problem) {
    var parts: [Part] = []
    var words = ""
    var rest = text[...]
    while let first = rest.popFirst() {
      guard first == "{" || first == "}" else {
        words.append(first)
        continue
      }
      if rest.first == first {
        words.append(first)
        rest.removeFirst()
        continue
      }
      guard first == "{", let close = rest.firstIndex(of: "}") else { throw .brace(first) }
      let name = String(rest[..<close])
      guard let placeholder = Placeholder(rawValue: name) else { throw .unknown(name) }
      parts += [.words(words), .value(placeholder)]
      words = ""
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.words(words)]
  }

  /// The template filled in; it holds no control characters but line breaks.
  package func written(for citation: Citation) -> String {
    let words = parts.map { part in
      switch part {
      case .words(let words): words
      case .value(let placeholder): citation.value(of: placeholder)
      }
    }
    return Citation.harmless(words.joined())
  }
}

extension Citation {
  /// Where it is: the path of a file, else the link to the moment.
  package var url: String { video.url ?? link }

  fileprivate func value(of placeholder: CitationTemplate.Placeholder) -> String {
    switch placeholder {
    case .time: time.exact
    case .seconds: time.seconds
    case .end: end.exact
    case .text: text
    case .title: video.title
    case .id: video.id.text
    case .track: segments.first?.track?.rawValue ?? ""
    case .speaker: speakers.joined(separator: ", ")
    case .url: url
    }
  }
}
