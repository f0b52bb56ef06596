extension Report {
  /// The same figures for programs, every sample included.
  var json: String {
    let programs = (subjects + libraries).map { subject in
      "    \(quoted(subject.name)): {\n" + metrics(of: subject).joined(separator: ",\n") + "\n    }"
    }
    let judged = targets.map { target in
      "    {\"number\": \(quoted(target.number)), \"title\": \(quoted(target.title)), \"limit\": \(number(target.limit)), "
        + "\"isAtLeast\": \(target.isAtLeast), "
        + "\"value\": \(number(target.value)), \"noise\": \(number(target.noise)), "
        + "\"verdict\": \(quoted(target.verdict.rawValue))}"
    }
    return """
      {
        "rounds": \(effort.rounds),
        "largeCount": \(effort.largeCount),
        "skipped": [\(missing.map(quoted).joined(separator: ", "))],
        "wrong": [\(results.complaints.map(quoted).joined(separator: ", "))],
        "programs": {
      \(programs.joined(separator: ",\n"))
        },
        "targets": [
      \(judged.joined(separator: ",\n"))
        ]
      }

      """
  }

  private func metrics(of subject: Subject) -> [String] {
    Metric.allCases.compactMap { metric in
      let samples = results[subject.name, metric]
      guard !samples.isEmpty else { return nil }
      let rounds = samples.rounds.map { "[\($0.map(number).joined(separator: ", "))]" }
      return
        "      \(quoted(metric.rawValue)): {\"unit\": \(quoted(metric.unit)), \"median\": \(number(samples.median)), "
        + "\"p99\": \(number(samples.tail)), \"spread\": \(number(samples.spread)), "
        + "\"rounds\": [\(rounds.joined(separator: ", "))]}"
    }
  }

  private func number(_ value: Double) -> String {
    value.isFinite ? String((value * 10000).rounded() / 10000) : "null"
  }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
