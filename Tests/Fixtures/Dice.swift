/// Random numbers that are the same at every run: a failure found once is found again.
package struct Dice: RandomNumberGenerator {
  private var state: UInt64

  package init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  package mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // The low bits of such a sequence repeat early.
    return state >> 32 | state << 32
  }

  /// A number from zero up to, not including, a bound.
  package mutating func roll(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }

  package mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[roll(choices.count)]
  }
}
