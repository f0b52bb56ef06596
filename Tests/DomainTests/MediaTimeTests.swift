import Domain
import Testing

@Suite("Times, as they are written")
struct MediaTimeTests {
  @Test(
    "The clock cuts fractions and never wraps around; the exact form has the fraction it needs",
    arguments: [
      (0, "0:00:00", "0:00:00"),
      (1, "0:00:00", "0:00:00.001"),
      (999, "0:00:00", "0:00:00.999"),
      (59_999, "0:00:59", "0:00:59.999"),
      (60_000, "0:01:00", "0:01:00"),
      (3_599_000, "0:59:59", "0:59:59"),
      (3_723_500, "1:02:03", "1:02:03.5"),
      (3_723_050, "1:02:03", "1:02:03.05"),
      (86_400_000, "24:00:00", "24:00:00"),
      (360_000_000, "100:00:00", "100:00:00"),
      (4_400_000_120, "1222:13:20", "1222:13:20.12"),
      (-1, "-0:00:00", "-0:00:00.001"),
      (-3_723_500, "-1:02:03", "-1:02:03.5"),
    ] as [(Int64, String, String)]
  )
  func forms(milliseconds: Int64, clock: String, exact: String) {
    let time = MediaTime(milliseconds: milliseconds)
    #expect(time.clock == clock)
    #expect(time.exact == exact)
  }

  @Test("Times that no video has are cut, so that no arithmetic on them can trap", arguments: [Int64.min, .max])
  func limits(milliseconds: Int64) {
    let time = MediaTime(milliseconds: milliseconds)
    #expect(time.milliseconds.multipliedReportingOverflow(by: 100).overflow == false)
    #expect((time < .zero) == (milliseconds < 0))
    #expect(!time.exact.isEmpty)
  }

  @Test("Times are ordered by their milliseconds")
  func order() {
    let times = [5, -3, 0, 1000].map { MediaTime(milliseconds: $0) }
    #expect(times.sorted().map(\.milliseconds) == [-3, 0, 5, 1000])
  }
}

@Suite("A time as a person types it")
struct TimeEntryTests {
  @Test(
    "Every form is understood",
    arguments: [
      ("90", 90_000), ("130.", 130_000), ("1:30", 90_000), ("01:30", 90_000), ("1:02:03", 3_723_000),
      ("1:02:03.5", 3_723_500), ("1:02:03,5", 3_723_500), ("0:90", 90_000), ("90:00", 5_400_000), ("90.25", 90_250),
      (".5", 500), ("1m30s", 90_000), ("1m 30s", 90_000), ("1M30S", 90_000), ("2h", 7_200_000), ("1h30m", 5_400_000),
      ("1h2m3.5s", 3_723_500), ("1.5h", 5_400_000), ("90s", 90_000), (" 1 : 30 ", 90_000), ("0", 0),
      ("1;30", 90_000), ("1&30", 90_000), ("1+30", 90_000), ("120:00:00", 432_000_000),
      ("277777777:46:40", 1_000_000_000_000_000),
    ] as [(String, Int64)]
  )
  func absolute(typed: String, milliseconds: Int64) {
    #expect(TimeEntry(typed) == .at(MediaTime(milliseconds: milliseconds)))
  }

  @Test(
    "A sign moves on from here, a percent sign is a part of the whole, a hash is a chapter",
    arguments: [
      ("+30", .by(.init(milliseconds: 30_000))), ("-30", .by(.init(milliseconds: -30_000))),
      ("+1:30", .by(.init(milliseconds: 90_000))), ("-1m", .by(.init(milliseconds: -60_000))),
      ("- 5.5", .by(.init(milliseconds: -5500))), ("45%", .percent(45)), ("45 %", .percent(45)), ("0%", .percent(0)),
      ("100%", .percent(100)), ("12.5%", .percent(12.5)), ("#3", .chapter(3)), ("# 12", .chapter(12)),
    ] as [(String, TimeEntry)]
  )
  func otherForms(typed: String, expected: TimeEntry) {
    #expect(TimeEntry(typed) == expected)
  }

  @Test(
    "What is no time is not taken for one",
    arguments: [
      "", " ", ":", "1:", ":30", "1::30", "1:2:3:4", "abc", "1x", "1:3a", "5s5", "30s1m", "1m1m", "s", "%", "-5%",
      "101%",
      "45%%", "#", "#0", "#-1", "#+3", "#1.5", "#a", "++30", "+-30", "--5", "++1:30", "1:-5:30", "1:+5:30", "+", "-",
      "1e3",
      "0x10", "1.2.3", "1:30.2.5", "½", "٣", "1：30", "99999999999999999999", "1:99999999999999999999:00",
      "111111111111111111111111111111111", "inf", "nan", "@1:30",
    ]
  )
  func nonsense(typed: String) {
    #expect(TimeEntry(typed) == nil)
  }

  @Test("Every form that prompts and help name is understood")
  func namedForms() {
    for form in TimeEntry.forms.split(separator: " ") { #expect(TimeEntry(String(form)) != nil, "\(form)") }
  }
}

@Suite("A moment is a video and a time")
struct MomentTests {
  @Test("A moment that is written is read again", arguments: [0, 1, 500, 90_000, 3_723_500, 432_000_010] as [Int64])
  func roundTrip(milliseconds: Int64) {
    for id in ["VI123", "PI-9", "Fabcdefghij", "sample-tutor", "a@b"] {
      let moment = Moment(video: VideoID(id), time: MediaTime(milliseconds: milliseconds))
      #expect(Moment(moment.description) == moment)
    }
    #expect(Moment("VI123")?.description == "VI123")
  }

  @Test("Any time a person can type may stand behind the @", arguments: ["V@90", "V@1:30", "V@1m30s", "V@0:01:30"])
  func typedTimes(text: String) {
    #expect(Moment(text) == Moment(video: VideoID("V"), time: MediaTime(milliseconds: 90_000)))
  }

  @Test(
    "What has no video or no time is no moment",
    arguments: ["", "@1:30", "V@", "V@abc", "V@45%", "V@+5", "V@#3", "@"]
  )
  func nonsense(text: String) {
    #expect(Moment(text) == nil)
  }
}
