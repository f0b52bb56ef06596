import Canvas

/// The backgrounds of a scheme, moved where one could not tell them apart.
struct Grounds {
  let page: RGB
  let bar: RGB
  let popup: RGB
  let selection: RGB
  /// How the selection was moved, in words.
  let move: String?

  init(_ scheme: Scheme) {
    let popupSlot = Self.popupSlot(of: scheme)
    let (page, popup) = (scheme[.base00], scheme[popupSlot])
    let walk = Walk(
      start: scheme.stop(.base02),
      stops: [scheme.stop(.base05), .pole(of: page)],
      steps: 20
    )
    let selection = walk.end { color in
      color.contrast(with: page) >= Contrast.ground && color.contrast(with: popup) >= Contrast.ground
    }
    self.page = page
    self.popup = popup
    bar = scheme[.base01]
    self.selection = selection.color
    move = selection.move
  }

  subscript(ground: Ground) -> RGB {
    switch ground {
    case .page: page
    case .bar: bar
    case .popup: popup
    case .selection: selection
    }
  }

  /// The slot a ground starts from.
  static func slot(_ ground: Ground, in scheme: Scheme) -> Slot {
    switch ground {
    case .page: .base00
    case .bar: .base01
    case .popup: popupSlot(of: scheme)
    case .selection: .base02
    }
  }

  /// Some light schemes keep their darkest text colours in 10 and 11: a box must stay on the page's side.
  private static func popupSlot(of scheme: Scheme) -> Slot {
    guard scheme.system == .base24, scheme[.base10].contrast(with: scheme[.base00]) < 2 else { return .base01 }
    return .base10
  }
}

extension Scheme {
  func stop(_ slot: Slot) -> Walk.Stop {
    Walk.Stop(name: slot.digits, color: self[slot])
  }
}
