import Testing
import Text

@Suite("Base64")
struct Base64Tests {
  @Test(
    "is that of the standard",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ]
  )
  func isThatOfTheStandard(_ text: String, _ encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }

  @Test("knows all of its letters")
  func knowsAllLetters() {
    #expect(Base64.encode([0xfb, 0xff, 0xbf]) == "+/+/")
  }
}
