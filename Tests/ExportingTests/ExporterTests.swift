import Domain
import Exporting
import Glibc
import Testing
import Writers

struct ExporterTests {
  private let place: Place

  init() throws { place = try Place() }

  @Test("One video goes into the file that is named, and nothing else is there")
  func file() throws {
    let report = try export(items([recording("Talk")]), to: .file(place("out.txt")))
    #expect(report.written == [.init(id: VideoID("V1"), path: place("out.txt"))])
    #expect(report.failed == [])
    #expect(place.text("out.txt") == "0:00:00  words\n")
    #expect(place.names() == ["out.txt"])
  }

  @Test("Several videos go into a folder that is made, each under its title")
  func folder() throws {
    let recordings = [recording("One.srt", id: "A"), recording("Two", id: "B"), recording("one", id: "C")]
    let report = try export(items(recordings), as: .srt, to: .folder(place("out/")))
    #expect(place.names(in: "out") == ["One.srt", "Two.srt", "one (C).srt"])
    #expect(report.written.map(\.id.text) == ["A", "B", "C"])
    #expect(report.written.map(\.path) == ["One.srt", "Two.srt", "one (C).srt"].map { place("out/" + $0) })
  }

  @Test("Tracks of subtitles get files of their own")
  func tracks() throws {
    let recordings = [recording("Talk", scene: ["seen"]), recording("Heard", id: "V2")]
    _ = try export(items(recordings), .only(.both), as: .vtt, to: .folder(place("out")))
    #expect(place.names(in: "out") == ["Heard.vtt", "Talk.scene.vtt", "Talk.speech.vtt"])
    #expect(place.text("out/Talk.scene.vtt")?.contains("seen") == true)
  }

  @Test("A folder is made, but not the one it should be in")
  func folders() throws {
    let problem = #expect(throws: ExportProblem.self) {
      try export(items([recording("Talk")]), to: .folder(place("not/there")))
    }
    #expect(problem?.kind == .unwritable)
    #expect(problem?.description.hasSuffix("the folder it should be in is not there; make that first") == true)
    try place.put("text", "file")
    #expect(throws: ExportProblem.self) { try export(items([recording("Talk")]), to: .folder(place("file"))) }
    #expect(throws: ExportProblem.self) { try export(items([recording("Talk")]), to: .file(place("not/there.txt"))) }
    #expect(place.names() == ["file"])
  }

  @Test("A folder that was made for nothing goes again, one that was there stays")
  func emptyFolder() throws {
    let nothing = items([recording("Talk", speech: nil)])
    let report = try export(nothing, to: .folder(place("new")))
    #expect(report.absent.map(\.description) == ["V1: no transcript here"])
    #expect(place.names() == [])
    _ = try export(nothing, to: .folder(place.path))
    #expect(place.names() == [])
  }

  @Test("What cannot be read is told, and the others are written", arguments: [false, true])
  func failures(isFolder: Bool) throws {
    let gone = ExportProblem(.unopened, "B", "it is gone")
    let list = items([recording("One", id: "A")]) + [item("B", failing: gone)] + items([recording("Three", id: "C")])
    let report = try export(list, to: isFolder ? .folder(place.path) : .file(place("all.txt")))
    #expect(report.failed == [gone])
    #expect(report.written.map(\.id.text) == ["A", "C"])
    #expect(report.untried == 0)
    #expect(place.names() == (isFolder ? ["One.txt", "Three.txt"] : ["all.txt"]))
  }

  @Test("What would befall all that come ends the export, and they are counted")
  func endOfAll() throws {
    let damaged = ExportProblem(.unopened, "B", "the library is damaged", concernsAll: true)
    let list = items([recording("One", id: "A")]) + [item("B", failing: damaged)] + items([recording("Three", id: "C")])
    let report = try export(list, to: .folder(place.path))
    #expect(report.failed == [damaged])
    #expect(report.untried == 1)
    #expect(place.names() == ["One.txt"])
  }

  @Test("What is only begun is not written")
  func partial() throws {
    let begun = Recording(video: recording("Talk").video, speech: recording("Talk").speech, isPartial: true)
    let report = try export(items([begun]), to: .file(place("out.txt")))
    #expect(report.failed.map(\.kind) == [.unopened])
    #expect(place.names() == [])
  }

  @Test("What cannot be read to its end is not written as if it were whole")
  func holes() throws {
    let whole = recording("Talk", speech: ["a", "b"])
    for isThere in [true, false] {
      let parts = Transcript.Parts(count: 2, partLength: 1, firstStarts: [0, 1000]) { number in
        var builder = Transcript.Builder()
        builder.add(start: MediaTime(milliseconds: Int64(number) * 1000), text: "\(number)".utf8)
        var found: Transcript.Part?
        builder.finish().forEachPart { part, _ in
          found = part
          return true
        }
        return number == 0 || isThere ? found : nil
      }
      let speech = Transcript(parts: parts, speakers: [], duration: .zero)
      let report = try export(items([Recording(video: whole.video, speech: speech)]), to: .file(place("out.txt")))
      #expect(report.failed.map(\.kind) == (isThere ? [] : [.unopened]))
      #expect(place.text("out.txt") == (isThere ? "0:00:00  0\n0:00:01  1\n" : nil))
      unlink(place("out.txt"))
    }
  }

  @Test("Whoever stops in the middle finds no part of a file", arguments: [false, true])
  func stopping(isFolder: Bool) throws {
    let list = items([recording("One", id: "A"), recording("Long", id: "B", speech: longTexts)])
    let output: ExportOutput = isFolder ? .folder(place("out")) : .file(place("all.txt"))
    var seen: [String] = []
    let report = try export(
      list,
      to: output,
      progress: { progress in
        seen = place.names(in: isFolder ? "out" : "")
        return progress.bytes < 70_000
      }
    )
    #expect(report.isStopped)
    #expect(seen.contains { $0.hasSuffix(".part") })
    #expect(place.names(in: isFolder ? "out" : "") == (isFolder ? ["One.txt"] : []))
    #expect(report.written.map(\.id.text) == (isFolder ? ["A"] : []))
    #expect(report.failed == [])
  }

  @Test("Progress counts videos and bytes up to the end")
  func progress() throws {
    var steps: [ExportProgress] = []
    let note: (ExportProgress) -> Bool = {
      steps.append($0)
      return true
    }
    let list = items([recording("One", id: "A"), recording("Two", id: "B")])
    _ = try export(list, to: .folder(place.path), progress: note)
    #expect(steps.first == ExportProgress(done: 0, total: 2, bytes: 0))
    #expect(steps.last == ExportProgress(done: 2, total: 2, bytes: 30))
  }

  @Test("A stream gets one video as it is, and several as one document")
  func stream() throws {
    var text = ""
    let sink: Sink = {
      text += String(decoding: $0, as: UTF8.self)
      return true
    }
    let report = try export(items([recording("Talk")]), to: .stream, into: sink)
    #expect(text == "0:00:00  words\n")
    #expect(report.written == [.init(id: VideoID("V1"), path: nil)])
    text = ""
    let gone = item("B", failing: ExportProblem(.unopened, "B", "it is gone"))
    _ = try export([gone] + items([recording("Talk")]) + [gone], as: .json, to: .stream, into: sink)
    #expect(text.hasPrefix(#"{"version":1,"videos":["# + "\n{"))
    #expect(text.hasSuffix("}\n]}\n"))
  }

  @Test("A stream that nobody reads any more ends the export")
  func closedStream() throws {
    var calls = 0
    let list = items([recording("One", id: "A"), recording("Two", id: "B")])
    let sink: Sink = { _ in
      calls += 1
      return false
    }
    let report = try export(list, as: .jsonl, to: .stream, into: sink)
    #expect(report.isStopped)
    #expect(calls == 1)
  }

  @Test(
    "What a format cannot hold in one file is said before anything is opened",
    arguments: [
      (ExportContents.usual, OutputFormat.srt, 2), (.usual, .vtt, 2), (.usual, .csv, 2), (.everything, .srt, 1),
      (.everything, .csv, 1),
    ]
  )
  func refusals(contents: ExportContents, format: OutputFormat, count: Int) throws {
    let unopened = item("A", failing: ExportProblem(.unopened, "A", "it was opened"))
    for output in [ExportOutput.stream, .file(place("out"))] {
      let problem = #expect(throws: ExportProblem.self) {
        try export([ExportItem](repeating: unopened, count: count), contents, as: format, to: output)
      }
      #expect(problem?.kind == .usage)
      #expect(problem?.hint?.hasPrefix("name a folder with --output") == true)
    }
    #expect(place.names() == [])
  }

  @Test("Texts are written as they were corrected, or as they came", arguments: [false, true])
  func corrections(withCorrections: Bool) throws {
    let corrected = Recording(
      video: recording("Talk").video,
      speech: recording("Talk", speech: ["right"]).speech,
      corrections: [Correction(track: .speech, start: .zero, original: "wrong", text: "right")]
    )
    _ = try export(items([corrected]), to: .file(place("out.txt")), withCorrections: withCorrections)
    #expect(place.text("out.txt") == (withCorrections ? "0:00:00  right\n" : "0:00:00  wrong\n"))
  }

  @Test("What a person means by a path")
  func outputs() throws {
    let folder = place.path
    #expect(ExportOutput(path: nil, as: .srt, isSeveral: true) == .stream)
    #expect(ExportOutput(path: "-", as: .srt, isSeveral: false) == .stream)
    #expect(ExportOutput(path: folder, as: .srt, isSeveral: false) == .folder(folder))
    #expect(ExportOutput(path: "/no/where/", as: .srt, isSeveral: false) == .folder("/no/where/"))
    #expect(ExportOutput(path: "/no/where", as: .srt, isSeveral: false) == .file("/no/where"))
    #expect(ExportOutput(path: "/no/where", as: .md, isSeveral: true) == .folder("/no/where"))
    #expect(ExportOutput(path: "/no/all.md", as: .md, isSeveral: true) == .file("/no/all.md"))
    #expect(ExportOutput(path: "/no/all.txt", as: .text, isSeveral: true) == .file("/no/all.txt"))
  }
}
