/// Ends the run where a promise is broken, so that libFuzzer keeps the input.
func promise(_ isKept: Bool, _ words: @autoclosure () -> String) {
  if !isKept { fatalError(words()) }
}

extension String {
  /// Whether there is a control character in it, apart from line breaks where these are allowed.
  func hasControls(allowingBreaks: Bool = false) -> Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control && !(allowingBreaks && $0 == "\n") }
  }
}
