/// The measures everything drawn is held to.
enum Contrast {
  /// What is read, by WCAG level AA.
  static let read = 4.5
  /// Lines and borders.
  static let rule = 1.5
  /// The row one stands on, against the page.
  static let ground = 1.15
  /// The distance in Lab below which two colours count as one.
  static let telling = 20.0
}
