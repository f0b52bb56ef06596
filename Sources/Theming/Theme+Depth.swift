import Canvas

extension Theme {
  /// This theme for a terminal that shows no more colours than that; ask the full theme, not one adapted before.
  package func adapted(to depth: ColorDepth) -> Theme {
    switch depth {
    case .direct: self
    case .indexed: page.map(indexed) ?? self
    // How a scheme's colours sit among a user's sixteen nobody can know: the roles keep their meaning instead.
    case .sixteen: page == nil ? self : Theme(name: name, variant: variant, page: nil, look: Theme.terminalLook)
    case .eight: Theme(name: name, variant: variant, page: nil) { Theme.terminalLook($0, on: $1).dulled }
    case .none: Theme(name: name, variant: variant, page: nil, look: Theme.colorlessLook)
    }
  }

  private func indexed(page: RGB) -> Theme {
    let fit = IndexedFit(theme: self, page: page)
    return Theme(name: name, variant: variant, page: page) { role, ground in
      fit.look(role, on: ground)
    }
  }

  private static func colorlessLook(_ role: Role, on ground: Ground) -> Look {
    let attributes = role.colorless
    guard ground == .bar || ground == .selection else { return Look(attributes: attributes) }
    // On a reversed row only what is not reversed stands out.
    if role == .currentMatch { return Look(attributes: [.bold, .underline]) }
    return Look(attributes: attributes.subtracting(.dim).union(.reverse))
  }
}

extension Look {
  /// The look without the bright half of the sixteen colours.
  fileprivate var dulled: Look {
    var look = self
    guard case .ansi(let number) = foreground, number > 7 else { return look }
    look.foreground = .standard
    if number == 8 { look.attributes.formUnion(.dim) }
    return look
  }
}
