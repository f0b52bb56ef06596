import Domain
import Testing
import Writers

private func collected(_ write: (Sink) -> Bool) -> String {
  var bytes: [UInt8] = []
  _ = write { chunk in
    bytes += chunk
    return true
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func note(
  _ id: Int64,
  _ video: String = "V1",
  title: String = "A *talk*",
  at time: Int64,
  to end: Int64? = nil,
  track: Track? = .speech,
  quote: String = "",
  words: String = ""
) -> Note {
  Note(
    id: id,
    video: VideoID(video),
    title: title,
    time: .ms(time),
    end: end.map { .ms($0) },
    track: track,
    quote: quote,
    words: words,
    created: 100 + id,
    changed: 200 + id
  )
}

struct NotesTests {
  @Test("The page has a heading for each video and its marks in time order")
  func page() {
    let notes = [
      note(1, at: 62_500, to: 64_000, quote: "said\n# thus", words: "- mine\nmore\n\n\nnext <b>\n"),
      note(2, at: 1000, quote: "[a] mark"),
      note(3, "V 2", title: "", at: 3_723_000, track: .scene, words: "only words"),
      note(4, at: 2000, track: nil),
      note(5, at: 90_000, quote: "later"),
    ]
    #expect(
      collected { NotesMarkdown.write(notes, to: $0) } == #"""
        # Notes

        ## A \*talk\*

        - [V1@0:00:01](V1@0:00:01) \[a\] mark
        - [V1@0:00:02](V1@0:00:02)

        - [V1@0:01:02.5–0:01:04](V1@0:01:02.5)

          > said<br># thus

          \- mine<br>more

          next &lt;b>

        - [V1@0:01:30](V1@0:01:30) later

        ## V 2

        - [V 2@1:02:03](V%202@1:02:03) *scene*

          only words

        """#
    )
  }

  @Test("A page without notes is a heading")
  func nothing() {
    #expect(collected { NotesMarkdown.write([], to: $0) } == "# Notes\n")
  }

  @Test("A video that was renamed is called what it was called last")
  func renamed() {
    let page = collected { NotesMarkdown.write([note(9, title: "new", at: 5), note(1, title: "old", at: 1)], to: $0) }
    #expect(page.contains("## new\n"))
    #expect(!page.contains("old"))
  }

  @Test("No text of others becomes markup of ours, whatever it is", arguments: nastyTexts)
  func hostile(text: String) {
    let notes = [note(1, at: 1, quote: text), note(2, at: 2, quote: text, words: text + "\u{1B}[2J")]
    let page = collected { NotesMarkdown.write(notes, to: $0) }
    for line in page.split(separator: "\n").dropFirst(2) {
      #expect(line.hasPrefix("- [V1@") || line.hasPrefix("  "), "\(line)")
    }
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("Whoever stops reading is heard")
  func stopped() {
    let notes = (1...2000).map { note($0, at: $0, quote: String(repeating: "words ", count: 20)) }
    var chunks = 0
    let went = NotesMarkdown.write(notes) { _ in
      chunks += 1
      return false
    }
    #expect(!went && chunks == 1)
  }

  @Test("As JSON they are one object, or a note a line")
  func json() {
    let notes = [note(1, at: 62_500, to: 64_000, quote: "q\n1", words: "w"), note(2, "V2", at: 0, track: nil)]
    let lines = [
      #"{"id":"V1","title":"A *talk*","time_ms":62500,"end_ms":64000,"time":"0:01:02.5","track":"speech","#
        + #""quote":"q\n1","text":"w","bookmark":false,"link":"V1@0:01:02.5","created_ms":101,"changed_ms":201}"#,
      #"{"id":"V2","title":"A *talk*","time_ms":0,"end_ms":null,"time":"0:00:00","track":null,"#
        + #""quote":"","text":"","bookmark":true,"link":"V2@0:00:00","created_ms":102,"changed_ms":202}"#,
    ]
    #expect(
      collected { Reports.notes(notes, to: $0) }
        == "{\"version\":1,\"notes\":[\n\(lines[0]),\n\(lines[1])\n]}\n"
    )
    #expect(collected { Reports.notes(notes, isLines: true, to: $0) } == "\(lines[0])\n\(lines[1])\n")
    #expect(collected { Reports.notes([], to: $0) } == "{\"version\":1,\"notes\":[]}\n")
  }
}

struct LibraryReportsTests {
  @Test("Sources are one object, or a source a line")
  func sources() {
    let sources = [
      Source(id: 3, kind: .folder, name: "talks", path: "/t \"1\"", videos: 2, added: 10, read: 20),
      Source(id: 4, kind: .file, name: "files", path: nil, videos: 0, added: 11, read: nil),
    ]
    let lines = [
      #"{"id":3,"kind":"folder","name":"talks","path":"/t \"1\"","videos":2,"added_ms":10,"read_ms":20}"#,
      #"{"id":4,"kind":"file","name":"files","path":null,"videos":0,"added_ms":11,"read_ms":null}"#,
    ]
    #expect(
      collected { Reports.sources(sources, to: $0) }
        == "{\"version\":1,\"sources\":[\n\(lines[0]),\n\(lines[1])\n]}\n"
    )
    #expect(collected { Reports.sources(sources, isLines: true, to: $0) } == "\(lines[0])\n\(lines[1])\n")
  }

  @Test("An import says what came in, what was passed over and what failed")
  func imported() {
    var report = ImportReport()
    report.imported = [
      .init(id: VideoID("F1"), path: "/a.srt", format: "srt", segments: 3, dropped: 1, isReplaced: false),
      .init(id: VideoID("F2"), path: "/b\n.vtt", format: "vtt", segments: 0, dropped: 0, isReplaced: true),
    ]
    report.skipped = [.init(path: "/c", why: "unchanged")]
    #expect(
      collected { report.writeJSON(to: $0) } == #"""
        {"version":1,"imported":[
        {"id":"F1","path":"/a.srt","format":"srt","segments":3,"dropped":1},
        {"id":"F2","path":"/b\n.vtt","format":"vtt","segments":0,"dropped":0}
        ],"skipped":[
        {"path":"/c","why":"unchanged"}
        ],"failed":[]}

        """#
    )
    #expect(
      collected { ImportReport().writeJSON(to: $0) }
        == "{\"version\":1,\"imported\":[],\"skipped\":[],\"failed\":[]}\n"
    )
  }

  @Test("A check says whether all is well, and what is not")
  func check() {
    let fine = LibraryReport(findings: [], path: "/l", bytes: 4096, videos: 1, segments: 2, notes: 3, schema: 1)
    #expect(
      collected { fine.write(to: $0) } == #"{"version":1,"ok":true,"findings":[],"path":"/l","bytes":4096,"videos":1,"#
        + #""segments":2,"notes":3,"schema":1}"# + "\n"
    )
    let broken = LibraryReport(findings: ["a \"b\"", "c"], path: "/l")
    #expect(
      collected { broken.write(to: $0) } == #"{"version":1,"ok":false,"findings":["a \"b\"","c"],"path":"/l","#
        + #""bytes":null,"videos":null,"segments":null,"notes":null,"schema":null}"# + "\n"
    )
  }
}
