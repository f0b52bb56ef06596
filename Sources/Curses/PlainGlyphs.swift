/// What stands for a sign where only ASCII can be written.
enum PlainGlyphs {
  static func ascii(for scalar: UInt32) -> UInt32 {
    if scalar == 0 { return 0x20 }
    if scalar < 0x80 { return scalar >= 0x20 && scalar < 0x7f ? scalar : sign("?") }
    return lineDrawing(scalar) ?? punctuation(scalar) ?? sign("?")
  }

  private static func lineDrawing(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254c, 0x254d, 0x2574, 0x2576, 0x2578, 0x257a: sign("-")
    case 0x2550: sign("=")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x254e, 0x254f, 0x2551, 0x2575, 0x2577, 0x2579, 0x257b:
      sign("|")
    case 0x250c...0x254b, 0x2552...0x2570: sign("+")
    case 0x2581...0x2587: block(scalar - 0x2581)
    case 0x2591, 0x2592: sign(".")
    case 0x2588...0x2590, 0x2593: sign("#")
    default: nil
    }
  }

  private static func punctuation(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xa0, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: sign(" ")
    case 0xb7, 0x2026, 0x22ef: sign(".")
    case 0x2010...0x2015, 0x2212: sign("-")
    case 0x2018, 0x2019, 0x2032: sign("'")
    case 0x201c, 0x201d, 0x2033, 0xab, 0xbb: sign("\"")
    case 0x2190, 0x25c0, 0x25c2, 0x2039, 0x276e: sign("<")
    case 0x2192, 0x25b6, 0x25b8, 0x203a, 0x276f, 0x2023: sign(">")
    case 0x2191, 0x25b2, 0x25b4: sign("^")
    case 0x2193, 0x25bc, 0x25be: sign("v")
    case 0x2022, 0x25cf, 0x25a0, 0x25aa, 0x2605, 0x2713, 0x2714: sign("*")
    // A star would look like one of the blocks.
    case 0x25c6: sign("!")
    case 0x25cb, 0x25e6, 0x25a1, 0x2606: sign("o")
    case 0xd7, 0x2715, 0x2717, 0x2718: sign("x")
    default: nil
    }
  }

  /// Blocks that get taller are signs that get heavier.
  private static func block(_ eighths: UInt32) -> UInt32 {
    let signs: [Unicode.Scalar] = [".", ":", "-", "=", "+", "*", "#"]
    return sign(signs[min(Int(eighths), signs.count - 1)])
  }

  private static func sign(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
}
