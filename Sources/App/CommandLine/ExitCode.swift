/// How the program ends, as DESIGN promises it to scripts.
enum ExitCode {
  static let done: Int32 = 0
  static let nothingFound: Int32 = 1
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let noInput: Int32 = 66
  static let cannotWrite: Int32 = 73
  static let inputOutput: Int32 = 74
  /// Some of it failed and the rest was done.
  static let partly: Int32 = 75
  static let badLibrary: Int32 = 78
  static let interrupted: Int32 = 130
}
