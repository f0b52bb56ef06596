/// A scheme as the program carries it: text, until somebody asks for its colours.
struct PackedScheme: Sendable {
  let slug: String
  let name: String
  let author: String
  let variant: Scheme.Variant
  /// Rows of eight colours, two for base16 and three for base24.
  let rows: [String]

  var scheme: Scheme? {
    let palette = rows.flatMap { $0.split(separator: " ") }.compactMap { RGB(hex: $0) }
    return Scheme(
      name: name,
      slug: slug,
      author: author,
      system: rows.count == 2 ? .base16 : .base24,
      variant: variant,
      palette: palette
    )
  }
}

extension BundledSchemes {
  /// All bundled schemes in the order of their slugs, decoded when first asked for.
  package static let all: [Scheme] = packed.compactMap(\.scheme)

  /// Their names alone, without decoding a colour.
  package static var slugs: [String] { packed.map(\.slug) }

  /// The bundled scheme of that slug or name, in any case and with or without accents.
  package static func named(_ name: String) -> Scheme? {
    let slug = Slug.make(from: name)
    return packed.first { $0.slug == slug || Slug.make(from: $0.name) == slug }?.scheme
  }
}
