/// Which differences between two texts do not count when they are compared.
///
/// Whatever the rules are, text is compared in its composed form, so that one character written in two ways is one.
package struct FoldingRules: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Full case folding: `ß` is `ss`, `ﬁ` is `fi`, all three sigmas are one.
  package static let ignoresCase = FoldingRules(rawValue: 1)
  /// Accents, vowel points and what is not seen at all count for nothing.
  package static let ignoresAccents = FoldingRules(rawValue: 2)
  /// Every white space is a blank.
  package static let ignoresKindOfBlank = FoldingRules(rawValue: 4)

  /// How people search unless they say otherwise.
  package static let loose: FoldingRules = [.ignoresCase, .ignoresAccents, .ignoresKindOfBlank]
  /// How they search when they typed a capital.
  package static let caseKept: FoldingRules = [.ignoresAccents, .ignoresKindOfBlank]
  /// Letter for letter.
  package static let literal: FoldingRules = [.ignoresCase]
}
