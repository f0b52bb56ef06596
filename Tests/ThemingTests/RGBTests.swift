import Testing

@testable import Theming

@Suite("Colours")
struct RGBTests {
  @Test(
    "Six hex digits are a colour, in any case and with or without a #",
    arguments: ["1a2B3c", "#1A2b3C", "1A2B3C"]
  )
  func reads(hex: String) {
    #expect(RGB(hex: hex) == RGB(red: 0x1A, green: 0x2B, blue: 0x3C))
    #expect(RGB(hex: hex)?.hex == "1a2b3c")
  }

  @Test(
    "Anything else is none",
    arguments: ["", "#", "fff", "#12345", "1234567", "##12345", "12345g", "-12345", "1234 5", "ééé", "０１２３４５"]
  )
  func refuses(hex: String) {
    #expect(RGB(hex: hex) == nil)
  }

  @Test(
    "Contrast is the ratio WCAG defines, the same in both directions",
    arguments: [
      ("000000", "ffffff", 21.0), ("777777", "ffffff", 4.478), ("0000ff", "ffffff", 8.592),
      ("ff0000", "000000", 5.252), ("767676", "ffffff", 4.542), ("123456", "123456", 1.0),
    ]
  )
  func contrast(first: String, second: String, expected: Double) throws {
    let (first, second) = (try #require(RGB(hex: first)), try #require(RGB(hex: second)))
    #expect(abs(first.contrast(with: second) - expected) < 0.01)
    #expect(first.contrast(with: second) == second.contrast(with: first))
  }

  @Test("On every grey, black or white reads")
  func pole() {
    for value in 0...255 {
      let grey = RGB(packed: UInt32(value) * 0x010101)
      #expect(grey.contrast(with: grey.pole) >= Contrast.read)
    }
  }

  @Test(
    "Lab has its published corner values",
    arguments: [("ffffff", 100.0, 0.0, 0.0), ("ff0000", 53.24, 80.09, 67.20), ("0000ff", 32.30, 79.19, -107.86)]
  )
  func lab(hex: String, lightness: Double, redness: Double, yellowness: Double) throws {
    let lab = Lab(try #require(RGB(hex: hex)))
    #expect(abs(lab.lightness - lightness) < 0.05)
    #expect(abs(lab.redness - redness) < 0.05)
    #expect(abs(lab.yellowness - yellowness) < 0.05)
  }

  @Test("Red and green of one lightness come close to one another for deuteranopia, and greys stay what they are")
  func vision() throws {
    let (red, green) = (try #require(RGB(hex: "b06030")), try #require(RGB(hex: "808020")))
    #expect(ColorVision.deuteranopia.distance(red, green) < red.distance(to: green) / 2)
    for vision in ColorVision.allCases {
      #expect(abs(vision.distance(.black, .white) - 100) < 0.1)
    }
  }

  @Test(
    "The fixed colours are found exactly",
    arguments: [("000000", 16), ("ffffff", 231), ("5f87af", 67), ("ff0000", 196), ("080808", 232), ("eeeeee", 255)]
  )
  func fixed(hex: String, index: UInt8) throws {
    let color = try #require(RGB(hex: hex))
    #expect(FixedColors.nearest(to: color).index == index)
    #expect(FixedColors.nearest(to: color).color == color)
  }
}
