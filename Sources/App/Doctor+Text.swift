import Text

extension Doctor {
  /// The report for a person: a line for each check, with what to do below it, and how it comes out.
  static func text(_ report: DoctorReport, width: Int = 80) -> String {
    let names = report.checks.map { Columns.of($0.name) }.max() ?? 0
    // The mark, the name and the blanks behind each.
    let indent = 4 + names + 2
    var lines: [String] = []
    for check in report.checks {
      let head = padded(mark(check.ok), 4) + padded(check.name, names + 2)
      let body = wrapped(check.detail, max(20, width - indent)) + wrapped(check.hint ?? "", max(20, width - indent))
      lines.append(head + (body.first ?? ""))
      lines += body.dropFirst().map { padded("", indent) + $0 }
    }
    return (lines + ["", conclusion(report)]).joined(separator: "\n") + "\n"
  }

  private static func mark(_ ok: Bool?) -> String {
    switch ok {
    case true?: "ok"
    case false?: "!!"
    case nil: "-"
    }
  }

  private static func conclusion(_ report: DoctorReport) -> String {
    switch report.checks.count(where: { $0.ok == false }) {
    case 0: "Nothing is wrong."
    case 1: "One thing is wrong, marked !!."
    case let count: "\(count) things are wrong, marked !!."
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - Columns.of(text)))
  }

  /// Lines of whole words; a word that is longer than a line stays whole, so that a path can be copied.
  private static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, Columns.of(last) + 1 + Columns.of(String(word)) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
