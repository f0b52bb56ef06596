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

struct ReportsTests {
  private let video = Video(
    id: VideoID("V1"),
    title: "A \"talk\"",
    source: "folder",
    status: .failed,
    cause: "gone",
    duration: .ms(1500),
    created: 1_700_000_000_000,
    tags: ["a", "b"],
    counts: Video.Counts(speech: 3, topics: 0)
  )
  private let json =
    #"{"id":"V1","title":"A \"talk\"","source":"folder","status":"failed","cause":"gone","duration_ms":1500,"#
    + #""created_ms":1700000000000,"tags":["a","b"],"speech":3,"scene":null,"chapters":null,"topics":0}"#

  @Test("A list is one object with all videos, or a video a line")
  func list() {
    let whole = "{\"version\":1,\"videos\":[\n\(json),\n\(json)\n]}\n"
    #expect(collected { Reports.list([video, video], to: $0) } == whole)
    #expect(collected { Reports.list([], to: $0) } == "{\"version\":1,\"videos\":[]}\n")
    #expect(collected { Reports.list([video, video], isLines: true, to: $0) } == "\(json)\n\(json)\n")
  }

  @Test("The doctor's checks are fine, not fine or unknown")
  func doctor() {
    let checks = [
      Reports.Check(name: "terminal", isFine: true, detail: "xterm"),
      Reports.Check(name: "key", isFine: false, hint: "log in"),
      Reports.Check(name: "network", isFine: nil),
    ]
    #expect(
      collected { Reports.doctor(checks, to: $0) } == """
        {"version":1,"checks":[
        {"name":"terminal","ok":true,"detail":"xterm","hint":null},
        {"name":"key","ok":false,"detail":null,"hint":"log in"},
        {"name":"network","ok":null,"detail":null,"hint":null}
        ]}

        """
    )
  }

  @Test("Hits come behind the query and how many there are in all, or a hit a line", arguments: [false, true])
  func search(isLines: Bool) {
    let hit = SearchHit(
      id: VideoID("V1"),
      title: "T",
      layer: .scene,
      index: 7,
      start: .ms(5),
      end: nil,
      text: "a bc",
      ranges: [0..<1, 2..<4]
    )
    let line =
      #"{"id":"V1","title":"T","track":"scene","index":7,"start_ms":5,"end_ms":null,"text":"a bc","#
      + #""ranges":[[0,1],[2,4]]}"#
    let titled = SearchHit(
      id: VideoID("V2"),
      title: "Bc",
      layer: .title,
      index: 0,
      start: nil,
      end: nil,
      text: "Bc",
      ranges: [0..<2]
    )
    let written = collected { sink in
      var report = SearchReport(query: "b\"c", total: 9, isLines: isLines)
      return report.add(hit, to: sink) && report.finish(titles: [titled], to: sink)
    }
    let head = #"{"version":1,"query":"b\"c","total":9,"hits":["#
    let titles = #"],"titles":[{"id":"V2","title":"Bc"}]}"#
    #expect(written == (isLines ? line + "\n" : "\(head)\n\(line)\n\(titles)\n"))
  }
}
