import Foundation
import Testing

@testable import Theming

@Suite("Bundled schemes")
struct BundledSchemesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")

  @Test("The program carries exactly the files in themes; run scripts/embed-themes after changing one")
  func inStep() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".yaml") }
    let written = try names.map { try Self.read(Self.folder.appending(path: $0)) }.sorted { $0.slug < $1.slug }
    #expect(BundledSchemes.all.map(\.slug) == written.map(\.slug))
    #expect(written.map { "\($0.slug).yaml" }.sorted() == names.sorted())
    for (bundled, file) in zip(BundledSchemes.all, written) {
      #expect(bundled == file, "\(file.slug)")
    }
  }

  @Test("There is something for everybody: dark, light, many colours, high contrast, colour-blind readers")
  func choice() {
    let all = BundledSchemes.all
    #expect(all.count >= 16)
    #expect(BundledSchemes.packed.count == all.count)
    #expect(all.filter { $0.variant == .dark }.count >= 6)
    #expect(all.filter { $0.variant == .light }.count >= 6)
    #expect(all.contains { $0.system == .base24 })
    #expect(all.filter { $0.slug.contains("contrast") }.count >= 2)
    #expect(all.filter { $0.slug.contains("colorblind") }.count >= 2)
    #expect(Set(all.map(\.slug)).count == all.count)
    for scheme in all {
      #expect(!scheme.author.isEmpty && scheme.author != "unknown")
      #expect((scheme[.base00].luminance < scheme[.base05].luminance) == (scheme.variant == .dark))
    }
  }

  @Test(
    "A scheme is found by slug or by name, however one types it",
    arguments: ["rose-pine", "Rosé Pine", "ROSE PINE", "Rose\u{301} Pine"]
  )
  func named(name: String) {
    #expect(BundledSchemes.named(name)?.slug == "rose-pine")
    #expect(BundledSchemes.named(name + "x") == nil)
  }

  @Test("An empty name names nothing")
  func unnamed() {
    #expect(BundledSchemes.named("") == nil)
    #expect(BundledSchemes.named("terminal") == nil)
  }

  /// The few lines of YAML that these files use.
  private static func read(_ file: URL) throws -> Scheme {
    var builder = SchemeBuilder(fallbackName: file.deletingPathExtension().lastPathComponent)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      let key = line.hasPrefix(" ") ? "palette." + parts[0] : parts[0]
      guard parts.count == 2 else { continue }
      builder.add(key: key, value: parts[1].trimmingCharacters(in: ["\""]), line: index + 1)
    }
    return try builder.build().get()
  }
}
