import Canvas
import Testing

@testable import Theming

@Suite("What is drawn can be read")
struct ContrastTests {
  @Test("In every bundled scheme", arguments: BundledSchemes.all, [true, false])
  func bundled(scheme: Scheme, fills: Bool) {
    expectReadable(scheme, fills: fills)
  }

  @Test("In any scheme at all", arguments: UInt64(1)...300)
  func chance(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let scheme = dice.scheme()
    expectReadable(try #require(scheme), fills: seed % 2 == 0)
  }

  private func expectReadable(_ scheme: Scheme, fills: Bool) {
    let theme = Theme(scheme: scheme, fillsBackground: fills)
    for depth in [ColorDepth.direct, .indexed] {
      let adapted = theme.adapted(to: depth)
      var failures: [String] = []
      for (role, ground) in everywhere {
        let least = role == .faint ? Contrast.rule : Contrast.read
        for strong in [false, true] {
          guard let pair = colors(of: adapted.look(role, on: ground, strong: strong), page: scheme[.base00]) else {
            failures.append("\(role) on \(ground) has no colour")
            continue
          }
          let ratio = pair.foreground.contrast(with: pair.background)
          if ratio < least { failures.append("\(role) on \(ground): \(ratio)") }
        }
      }
      #expect(failures.isEmpty, "\(scheme.slug) \(depth)")
      expectGroundsApart(adapted, page: scheme[.base00], of: scheme.slug)
    }
  }

  private func expectGroundsApart(_ theme: Theme, page: RGB, of slug: String) {
    func ground(_ role: Role, _ ground: Ground) -> RGB {
      colors(of: theme.look(role, on: ground), page: page)?.background ?? page
    }
    let row = ground(.text, .selection)
    #expect(row.contrast(with: ground(.text, .page)) >= Contrast.ground, "\(slug)")
    #expect(row.contrast(with: ground(.text, .popup)) >= Contrast.ground, "\(slug)")
    for under in Ground.allCases {
      #expect(ground(.match, .page).distance(to: ground(.text, under)) >= Contrast.telling, "\(slug) \(under)")
    }
    let (match, current) = (theme.look(.match, on: .page), theme.look(.currentMatch, on: .page))
    #expect(match != current && current.attributes.contains(.bold))
    if ground(.match, .page).distance(to: ground(.currentMatch, .page)) < Contrast.telling {
      #expect(current.attributes.contains(.underline), "\(slug)")
    }
  }
}
