/// A year, a month or a day as it is typed: `2026`, `2026-03`, `2026-03-01`.
enum QueryDate {
  private static let millisecondsOfDay: Int64 = 86_400_000

  /// When it begins, in milliseconds since 1970; nil where it is no date.
  static func start(of text: String) -> Int64? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, let year = number(parts[0]) else { return nil }
    let month = parts.count > 1 ? number(parts[1]) : 1
    let day = parts.count > 2 ? number(parts[2]) : 1
    guard let month, (1...12).contains(month), let day, day >= 1, day <= length(of: month, year) else { return nil }
    return days(year, month, day) * millisecondsOfDay
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1970, by years that begin in March, so that the day that is not always there is the last one.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let (shifted, monthFromMarch) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    // Rounded down also before the year 0.
    let (fours, hundreds, fourHundreds) = ((shifted + 400) / 4, (shifted + 400) / 100, (shifted + 400) / 400)
    let before = (shifted + 400) * 365 + fours - hundreds + fourHundreds
    let days = before + dayOfYear
    let daysToEpoch = 719_468 + 146_097
    return Int64(days - daysToEpoch)
  }
}
