import Domain
import Testing

@testable import Files

@Suite("The ids of files")
struct FileIDTests {
  @Test("An id is F and ten letters of base32, the highest bits first")
  func ids() {
    #expect(FileID.id(of: 0).text == "Faaaaaaaaaa")
    #expect(FileID.id(of: .max).text == "F7777777777")
    #expect(FileID.id(of: 0x0842_1084_2108_4000).text == "Fbbbbbbbbbb")
  }

  @Test(
    "Only such words are ids",
    arguments: [
      ("Faaaaaaaaaa", true), ("F234567abcd", true), ("Faaaaaaaaa", false), ("Faaaaaaaaaaa", false),
      ("Faaaaaaaaa1", false), ("FAAAAAAAAAA", false), ("faaaaaaaaaa", false), ("", false),
    ]
  )
  func form(text: String, isID: Bool) {
    #expect(FileID.isID(text) == isID)
  }
}
