import Canvas

extension Theme {
  /// The theme of a scheme, repaired so that everything can be read.
  ///
  /// Where the background is not filled, the page is the terminal's own, and taken to be like the scheme's.
  package init(scheme: Scheme, fillsBackground: Bool) {
    let painter = Painter(scheme)
    let alike = painter.paint(.match, on: .page).background.distance(
      to: painter.paint(.currentMatch, on: .page).background
    )
    self.init(name: scheme.slug, variant: scheme.variant, page: scheme[.base00]) { role, ground in
      let paint = painter.paint(role, on: ground)
      var attributes = role.colored.attributes
      if ground == .selection, role.colored.duty != .fill { attributes.formUnion(.bold) }
      if role == .currentMatch, alike < Contrast.telling { attributes.formUnion(.underline) }
      let showsTerminal = ground == .page && !fillsBackground && role.colored.duty != .fill
      return Look(
        foreground: .rgb(paint.foreground),
        background: showsTerminal ? .standard : .rgb(paint.background),
        attributes: attributes
      )
    }
  }
}
