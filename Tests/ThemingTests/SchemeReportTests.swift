import Canvas
import Testing

@testable import Theming

@Suite("The report on a scheme")
struct SchemeReportTests {
  private func report(_ slug: String) throws -> SchemeReport {
    SchemeReport(scheme: try #require(BundledSchemes.named(slug)))
  }

  @Test("Every pair that is drawn is in it, with its contrast before and after", arguments: BundledSchemes.all)
  func pairs(scheme: Scheme) {
    let report = SchemeReport(scheme: scheme)
    #expect(report.pairs.count == everywhere.count)
    for pair in report.pairs {
      #expect(pair.after >= (pair.role == .faint ? Contrast.rule : Contrast.read))
      if pair.moves.isEmpty, pair.role.colored.duty != .fill, pair.ground != .selection {
        #expect(pair.before == pair.after)
      }
    }
  }

  @Test("A colour that was moved says from where to where")
  func moves() throws {
    let report = try report("tokyo-night-dark")
    let pair = try #require(report.pairs.first { $0.role == .secondary && $0.ground == .page })
    #expect(pair.before < Contrast.read)
    #expect(pair.moves.count == 1)
    #expect(pair.moves.first?.hasPrefix("04: ") == true)
    #expect(pair.moves.first?.hasSuffix("05") == true)
    #expect(report.lines().contains { $0.hasPrefix("  04: ") && $0.contains("of the way to 05 (page") })
  }

  @Test("Colours that colour-blind readers cannot tell apart are named")
  func merges() throws {
    let grey = try report("grayscale-dark")
    for vision in ColorVision.allCases {
      #expect(grey.merges.contains { $0.vision == vision && $0.first == .ready && $0.second == .working })
    }
    let colorblind = try report("github-dark-colorblind")
    #expect(!colorblind.merges.contains { $0.vision != .tritanopia && $0.first == .ready && $0.second == .failed })
    #expect(!colorblind.merges.contains { $0.vision != .tritanopia && $0.first == .speech && $0.second == .scene })
  }

  @Test("Its lines fit a page and name scheme, author, roles and readers", arguments: BundledSchemes.all)
  func lines(scheme: Scheme) throws {
    let lines = SchemeReport(scheme: scheme).lines()
    let head = try #require(lines.first)
    #expect(head.contains(scheme.name) && head.contains(scheme.author) && head.contains(scheme.system.rawValue))
    for role in Role.allCases { #expect(lines.contains { $0.hasPrefix("\(role) ") }) }
    for line in lines.dropFirst() { #expect(line.count <= 80, "\(line)") }
    for line in lines { #expect(!line.hasSuffix(" ")) }
  }

  @Test("A ratio is cut, not rounded, so that nothing seems to pass that does not")
  func figures() throws {
    let lines = try report("gruvbox-dark-medium").lines()
    let text = try #require(lines.first { $0.hasPrefix("text ") })
    let (letters, page) = (try #require(RGB(hex: "d5c4a1")), try #require(RGB(hex: "282828")))
    let drawn = letters.contrast(with: page)
    #expect(text.hasPrefix("text          05  \(String(drawn).prefix(4)) "))
  }
}
