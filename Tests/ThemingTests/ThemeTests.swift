import Canvas
import Testing

@testable import Theming

@Suite("Themes")
struct ThemeTests {
  private func scheme(_ slug: String) throws -> Scheme {
    try #require(BundledSchemes.named(slug))
  }

  @Test("Colours that read are left as the scheme has them")
  func untouched() throws {
    let theme = Theme(scheme: try scheme("gruvbox-dark-medium"), fillsBackground: true)
    let expected: [(Role, Ground, String, String)] = [
      (.text, .page, "d5c4a1", "282828"), (.secondary, .page, "bdae93", "282828"), (.faint, .page, "665c54", "282828"),
      (.chapter, .page, "83a598", "282828"), (.scene, .page, "fe8019", "282828"), (.text, .bar, "d5c4a1", "3c3836"),
      (.text, .selection, "d5c4a1", "504945"), (.match, .page, "282828", "fabd2f"),
      (.currentMatch, .selection, "282828", "fe8019"),
    ]
    for (role, ground, foreground, background) in expected {
      let look = theme.look(role, on: ground)
      #expect(look.foreground == RGB(hex: foreground).map(Color.rgb), "\(role) on \(ground)")
      #expect(look.background == RGB(hex: background).map(Color.rgb), "\(role) on \(ground)")
    }
  }

  @Test("Grey that is too faint walks only as far as it must")
  func walk() throws {
    let theme = Theme(scheme: try scheme("one-light"), fillsBackground: true)
    let look = try #require(colors(of: theme.look(.secondary, on: .selection), page: .white))
    #expect(look.foreground.hex != "696c77")
    #expect(look.foreground.contrast(with: look.background) < 7)
  }

  @Test("The page is the terminal's own unless filled; bars, boxes and rows are always filled")
  func background() throws {
    for fills in [true, false] {
      let theme = Theme(scheme: try scheme("nord"), fillsBackground: fills)
      #expect((theme.look(.text, on: .page).background == .standard) == !fills)
      for ground in [Ground.bar, .popup, .selection] {
        #expect(theme.look(.text, on: ground).background != .standard)
      }
      #expect(theme.look(.match, on: .page).background != .standard)
    }
  }

  @Test("Boxes take the tenth slot of base24, unless it lies on the other side of the page")
  func popup() throws {
    let mocha = Theme(scheme: try scheme("catppuccin-mocha"), fillsBackground: false)
    #expect(mocha.look(.text, on: .popup).background == RGB(hex: "11111b").map(Color.rgb))
    let light = Theme(scheme: try scheme("github-light-colorblind"), fillsBackground: false)
    #expect(light.look(.text, on: .popup).background == RGB(hex: "f6f8fa").map(Color.rgb))
  }

  @Test("A row on the page's own colour is moved until one sees it")
  func selection() throws {
    let colors = try scheme("nord").palette
    var palette = colors
    palette[2] = palette[0]
    let scheme = try #require(
      Scheme(name: "Flat", slug: "flat", author: "a", system: .base16, variant: .dark, palette: palette)
    )
    #expect(Grounds(scheme).selection.contrast(with: colors[0]) >= Contrast.ground)
    #expect(SchemeReport(scheme: scheme).selectionMove != nil)
  }

  @Test("Strong adds weight and keeps the colours, at every depth", arguments: ColorDepth.allCases)
  func strong(depth: ColorDepth) throws {
    for theme in [Theme.terminal, Theme(scheme: try scheme("nord"), fillsBackground: true)] {
      let theme = theme.adapted(to: depth)
      for (role, ground) in everywhere {
        let (plain, strong) = (theme.look(role, on: ground), theme.look(role, on: ground, strong: true))
        #expect(strong.attributes == plain.attributes.union(.bold).subtracting(.dim))
        #expect(strong.foreground == plain.foreground && strong.background == plain.background)
      }
    }
  }

  @Test("No theme uses more colours than the terminal has", arguments: ColorDepth.allCases)
  func depth(depth: ColorDepth) throws {
    for theme in [Theme.terminal, Theme(scheme: try scheme("dracula"), fillsBackground: true)] {
      let adapted = theme.adapted(to: depth)
      #expect(adapted.name == theme.name && adapted.variant == theme.variant)
      for (role, ground) in everywhere {
        let look = adapted.look(role, on: ground)
        for color in [look.foreground, look.background] {
          switch color {
          case .standard: break
          case .ansi(let number): #expect(depth != .none && number < (depth == .eight ? 8 : 16))
          case .indexed(let number): #expect(depth == .indexed && number >= 16)
          case .rgb: #expect(depth == .direct)
          }
        }
      }
    }
  }

  @Test("The terminal's theme uses no colour that vanishes on a light or a dark page", arguments: ColorDepth.allCases)
  func terminal(depth: ColorDepth) {
    let theme = Theme.terminal.adapted(to: depth)
    for (role, ground) in everywhere {
      let look = theme.look(role, on: ground)
      if look.background == .standard {
        #expect(![0, 3, 7, 15].map(Color.ansi).contains(look.foreground), "\(role) on \(ground)")
      } else {
        #expect(role == .match || role == .currentMatch)
        #expect(look.foreground == .ansi(0))
      }
      if ground == .selection, look.background == .standard { #expect(look.foreground == .standard) }
    }
    #expect(theme.look(.secondary, on: .page).foreground == .standard)
  }

  @Test("The roles that must not be mixed up look different in the terminal's theme", arguments: ColorDepth.allCases)
  func different(depth: ColorDepth) {
    let theme = Theme.terminal.adapted(to: depth)
    for ground in Ground.allCases {
      let looks = [Role.text, .match, .currentMatch].map { theme.look($0, on: ground) }
      #expect(Set(looks).count == looks.count, "\(ground)")
    }
    #expect(theme.look(.text, on: .page) != theme.look(.text, on: .selection))
    #expect(theme.look(.text, on: .page) != theme.look(.chapter, on: .page))
    #expect(theme.look(.chapter, on: .page) != theme.look(.topic, on: .page))
    if depth != .none { #expect(theme.look(.speech, on: .page) != theme.look(.scene, on: .page)) }
  }

  private static let colorlessForms: [(Role, Ground, Attributes)] = [
    (.text, .page, []), (.secondary, .page, []), (.faint, .page, .dim), (.focus, .page, .bold),
    (.activeTab, .page, .bold), (.key, .page, .bold), (.speech, .page, []), (.scene, .page, []),
    (.chapter, .page, [.bold, .underline]), (.topic, .page, .bold), (.match, .page, .underline),
    (.currentMatch, .page, .reverse), (.mark, .page, []), (.ready, .page, []), (.working, .page, []),
    (.failed, .page, []), (.warning, .page, []), (.error, .page, []), (.speaker3, .page, []),
    (.text, .popup, []), (.text, .bar, .reverse), (.text, .selection, .reverse), (.faint, .selection, .reverse),
    (.match, .selection, [.underline, .reverse]), (.currentMatch, .selection, [.bold, .underline]),
    (.key, .bar, [.bold, .reverse]),
  ]

  @Test("Without colour every role has its form", arguments: colorlessForms)
  func colorless(role: Role, ground: Ground, attributes: Attributes) throws {
    for theme in [Theme.terminal, Theme(scheme: try scheme("dracula"), fillsBackground: true)] {
      #expect(theme.adapted(to: .none).look(role, on: ground) == Look(attributes: attributes))
    }
  }
}
