/// Where the parts of a segment stand: marker, time, letter, speaker, words.
package struct TextColumn: Equatable, Sendable {
  /// How a segment is set when there is less and less room.
  package enum Style: Equatable, Sendable {
    /// Time, speaker and words in columns of their own.
    case columns
    /// The speaker's name on a line above the words.
    case nameAbove
    /// Time and name above the words.
    case timeAbove
  }

  package let left: Int
  package let right: Int
  package let style: Style
  /// Whether a letter says which track a segment is of.
  package let hasLetter: Bool
  package let timeLeft: Int
  package let timeWidth: Int
  package let letterLeft: Int
  package let nameLeft: Int
  package let nameWidth: Int
  package let textLeft: Int
  package let textWidth: Int

  /// A line that is longer is hard to read, however wide the terminal.
  private static let longestLine = 92
  private static let longestName = 14

  package init(left: Int, right: Int, timeWidth: Int, nameWidth: Int, hasLetter: Bool) {
    let width = right - left
    self.left = left
    self.right = right
    self.timeWidth = timeWidth
    self.hasLetter = hasLetter
    timeLeft = left + 2
    // One column behind the time says that two speak at once.
    letterLeft = timeLeft + timeWidth + 2
    nameLeft = letterLeft + (hasLetter ? 2 : 0)
    let name = min(nameWidth, TextColumn.longestName)
    if width < 30 {
      style = .timeAbove
      self.nameWidth = max(0, right - nameLeft)
      textLeft = left + 2
    } else if name > 0, right - nameLeft - name - 2 >= 28 {
      style = .columns
      self.nameWidth = name
      textLeft = nameLeft + name + 2
    } else {
      style = name > 0 ? .nameAbove : .columns
      self.nameWidth = name > 0 ? max(0, right - nameLeft) : 0
      textLeft = nameLeft
    }
    textWidth = max(1, min(right - textLeft, TextColumn.longestLine))
  }
}
