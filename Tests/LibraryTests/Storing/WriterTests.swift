import Clients
import Domain
import Fixtures
import Testing

@testable import Library

@Suite("What is put into the library") struct WriterTests {
  @Test("A video comes out as it went in, with both tracks and both outlines")
  func roundTrip() throws {
    let library = try TemporaryLibrary()
    let chapters = Outline(overview: "All of it", items: [Outline.Item(title: "Start", text: "Here", start: .zero)])
    let topics = Outline(items: [Outline.Item(title: "Weather")])
    let put = try library.put(
      "F1",
      path: "/films/a.srt",
      [
        ArrivingTrack(.speech, .of(["Hello", "Wörld", "", "four"], speaker: "Ann"), language: "en"),
        ArrivingTrack(.scene, .of(["a room"])),
      ],
      outlines: [.chapters: chapters, .topics: topics]
    )
    #expect(put == Writer.Put(id: VideoID("F1"), segments: 5, isReplaced: false, isRemoved: false))
    let recording = try library.open("F1")
    #expect(recording.speech?.texts == ["Hello", "Wörld", "", "four"])
    #expect(recording.speech?.speaker(3) == "Ann")
    #expect(recording.speech?.end(1) == MediaTime(milliseconds: 1900))
    #expect(recording.speech?.beyondASCII == [1])
    #expect(recording.scene?.texts == ["a room"])
    #expect(recording.chapters == chapters)
    #expect(recording.topics == topics)
    let video = try #require(try library.store.client.video(VideoID("F1")))
    #expect(recording.video == video)
    #expect(video.counts == Video.Counts(speech: 4, scene: 1, chapters: 1, topics: 1))
    #expect(video.overview == "All of it")
    #expect(video.opening == "Ann: Hello\nAnn: Wörld\nAnn: ")
    #expect(video.duration == MediaTime(milliseconds: 3900))
    #expect(video.url == "/films/a.srt")
    #expect(video.source == "films")
    #expect(recording.versions.map(\.language) == ["en", nil])
    #expect(recording.shown.count == 2)
    try library.expectIndexIsExact()
  }

  @Test("What comes of the same file again takes the place of what was there, and nothing is left of it in the index")
  func replaced() throws {
    let library = try TemporaryLibrary()
    let tracks = [ArrivingTrack(.speech, .numbered(2500, "old")), ArrivingTrack(.scene, .of(["wall"]))]
    try library.put("F1", path: "/a", tracks, outlines: [.topics: Outline(items: [Outline.Item(title: "gone")])])
    let put = try library.put("F1", path: "/a", hash: 2, [ArrivingTrack(.speech, .of(["new"]))], made: 2)
    #expect(put.isReplaced)
    let recording = try library.open("F1")
    #expect(recording.speech?.texts == ["new"])
    #expect(recording.scene == nil)
    #expect(recording.topics == nil)
    #expect(recording.video.counts == Video.Counts(speech: 1))
    #expect(recording.video.duration == MediaTime(milliseconds: 900))
    #expect(try library.rows("old").isEmpty)
    #expect(try library.rows("new").count == 1)
    try library.expectIndexIsExact()
  }

  @Test("A track that says what it said before stays the same version, with its rows")
  func same() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(3000)), ArrivingTrack(.scene, .of(["one"]))])
    let (before, rows) = (try library.open("F1"), try library.rows("n2999"))
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .numbered(3000)), ArrivingTrack(.scene, .of(["two"]))])
    let after = try library.open("F1")
    #expect(after.shown[.speech] == before.shown[.speech])
    #expect(after.shown[.scene] != before.shown[.scene])
    #expect(try library.rows("n2999") == rows)
    #expect(after.versions.count == 2)
    try library.expectIndexIsExact()
  }

  @Test("Other versions stay; the newest is shown, and of each language the newest is found")
  func versions() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a.en", [ArrivingTrack(.speech, .of(["house"]), language: "en")], made: 5)
    try library.put("F1", path: "/a.de", [ArrivingTrack(.speech, .of(["haus"]), language: "de")], made: 7)
    try library.put("F1", path: "/b.de", [ArrivingTrack(.speech, .of(["villa"]), language: "de")], made: 6)
    let recording = try library.open("F1")
    #expect(recording.speech?.texts == ["haus"])
    #expect(recording.versions.map(\.made) == [7, 6, 5])
    #expect(recording.versions.first?.id == recording.shown[.speech])
    #expect(try library.rows("house").count == 1)
    #expect(try library.rows("haus").count == 1)
    #expect(try library.rows("villa").isEmpty)
    try library.expectIndexIsExact()
    // The newest goes, and the one before it is found again.
    try library.put("F1", path: "/a.de", [], made: 8)
    #expect(try library.open("F1").speech?.texts == ["villa"])
    #expect(try library.rows("villa").count == 1)
    try library.expectIndexIsExact()
  }

  @Test("Of two that were made together the first one is current")
  func tie() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["first"]))])
    try library.put("F1", path: "/b", [ArrivingTrack(.speech, .of(["second"]))])
    #expect(try library.open("F1").speech?.texts == ["first"])
    #expect(try library.rows("second").isEmpty)
    try library.expectIndexIsExact()
  }

  @Test("A version is opened by its number; one that is gone is passed over")
  func openVersion() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["old"]))], made: 1)
    try library.put("F1", path: "/b", [ArrivingTrack(.speech, .of(["new"]))], made: 2)
    let old = try #require(try library.open("F1").versions.last)
    let recording = try library.store.client.openVersions(VideoID("F1"), [old.id, 999])
    #expect(recording.speech?.texts == ["old"])
    #expect(recording.shown[.speech] == old.id)
    #expect(try library.store.client.openVersions(VideoID("F1"), [999]).speech?.texts == ["new"])
  }

  @Test("A file that is gone takes nothing with it, and coming back it adds nothing")
  func forgotten() throws {
    let library = try TemporaryLibrary()
    let tracks = [ArrivingTrack(.speech, .of(["kept"]))]
    let outlines = [Outline.Kind.chapters: Outline(items: [Outline.Item(title: "also kept")])]
    try library.put("F1", path: "/a", tracks, outlines: outlines)
    try library.store.write { (writer) throws(LibraryError) in try writer.forget(path: "/a") }
    #expect(try library.store.files().isEmpty)
    let recording = try library.open("F1")
    #expect(recording.speech?.texts == ["kept"])
    #expect(recording.chapters == outlines[.chapters])
    #expect(recording.video.url == "/a")
    try library.put("F1", path: "/b", tracks, outlines: outlines)
    #expect(try library.open("F1").versions == recording.versions)
    #expect(try library.open("F1").video.url == "/b")
    try library.expectIndexIsExact()
  }

  @Test("A file that lies somewhere else is the same file")
  func moved() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    try library.put("F2", path: "/b", [ArrivingTrack(.speech, .of(["two"]))])
    try library.store.write { (writer) throws(LibraryError) in try writer.move(from: "/a", to: "/b") }
    #expect(try library.store.files().map(\.record.path) == ["/b"])
    #expect(try library.store.files().map(\.video.text) == ["F1"])
    #expect(try library.open("F1").video.url == "/b")
    #expect(try library.open("F2").speech?.texts == ["two"])
  }

  @Test("A file that turns out to be another video's leaves no empty video behind")
  func changedHands() throws {
    let library = try TemporaryLibrary()
    try library.put("F1", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    try library.put("F2", path: "/a", [ArrivingTrack(.speech, .of(["one"]))])
    #expect(try library.store.client.allVideos().map(\.id.text) == ["F2"])
    #expect(try library.open("F2").speech?.texts == ["one"])
    try library.expectIndexIsExact()
  }

  @Test("A video that was removed stays removed until a person names it")
  func removed() throws {
    let library = try TemporaryLibrary()
    let tracks = [ArrivingTrack(.speech, .of(["one"]))]
    try library.put("F1", path: "/a", tracks)
    try library.store.writing { (connection) throws(LibraryError) in try connection.run("UPDATE video SET removed = 1")
    }
    #expect(try library.store.isEmpty())
    #expect(throws: LibraryError.noSuchVideo(VideoID("F1"))) { try library.open("F1") }
    #expect(try library.store.client.video(VideoID("F1")) == nil)
    #expect(try library.put("F1", path: "/a", tracks).isRemoved)
    #expect(try library.store.client.allVideos().isEmpty)
    #expect(try library.store.files().map(\.isRemoved) == [true])
    #expect(try !library.put("F1", path: "/a", tracks, isNamed: true).isRemoved)
    #expect(try library.open("F1").speech?.texts == ["one"])
  }

  @Test("Titles of a source change, those of a person stay")
  func titles() throws {
    let library = try TemporaryLibrary()
    for id in ["F1", "F2"] { try library.put(id, path: "/\(id)", [ArrivingTrack(.speech, .of(["one"]))]) }
    try library.store.writing { (connection) throws(LibraryError) in
      try connection.run("UPDATE video SET own_title = 'Mine' WHERE id = 'F2'")
    }
    try library.store.write { (writer) throws(LibraryError) in
      try writer.retitle([VideoID("F1"): "a/One\u{1B}[31m", VideoID("F2"): "a/Two", VideoID("F3"): "nobody"])
    }
    #expect(try library.store.client.allVideos().map(\.title) == ["Mine", "a/One[31m"])
    #expect(try library.store.files().map(\.title) == ["a/One[31m", "a/Two"])
  }

  @Test("A source is made once, found by its folder or its name")
  func sources() throws {
    let library = try TemporaryLibrary()
    let numbers = try library.store.write { (writer) throws(LibraryError) in
      var numbers: [Int64] = []
      for _ in 0..<2 {
        numbers.append(try writer.source(kind: .folder, name: "films", path: "/films"))
        numbers.append(try writer.source(kind: .folder, name: "films", path: "/other/films"))
        numbers.append(try writer.source(kind: .file, name: "file", path: nil))
      }
      try writer.markRead(numbers[0])
      return numbers
    }
    #expect(Array(numbers[..<3]) == Array(numbers[3...]))
    #expect(Set(numbers).count == 3)
  }

  @Test("What a file is remembered by comes back whole")
  func files() throws {
    let library = try TemporaryLibrary()
    let record = FileRecord(
      path: "/films/ä b.srt",
      hash: .max,
      size: 1 << 40,
      modified: -1,
      format: "srt",
      dropped: 3,
      omissions: "3 cues were left out",
      player: "/films/ä b.mp4"
    )
    let video = Video(id: VideoID("F1"), title: "ä b", source: "", status: .local)
    let tracks = [ArrivingTrack(.speech, .of(["one"]))]
    let arrival = Arrival(video: video, file: record, tracks: tracks, outlines: [:], origin: .file, made: 1)
    let source = try library.store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .file, name: "file", path: nil)
      _ = try writer.put(arrival, source: source, isNamed: true)
      return source
    }
    let known = KnownFile(record: record, video: VideoID("F1"), title: "ä b", source: source, isRemoved: false)
    #expect(try library.store.files() == [known])
    let recording = try library.open("F1")
    #expect(recording.omissions == "3 cues were left out")
    #expect(recording.video.player == "/films/ä b.mp4")
  }

  @Test("Texts from outside cannot control a terminal")
  func harmless() throws {
    let library = try TemporaryLibrary()
    let bad = "a\u{1B}[2J\u{202E}b\u{7}"
    let video = Video(
      id: VideoID("F1"),
      title: bad,
      source: "",
      status: .failed,
      cause: bad,
      tags: [bad],
      overview: bad
    )
    let outline = Outline(overview: bad, items: [Outline.Item(title: bad, text: bad)])
    let arrival = Arrival(
      video: video,
      file: nil,
      tracks: [],
      outlines: [.topics: outline],
      origin: .service,
      made: 1
    )
    try library.store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .account, name: bad, path: nil)
      _ = try writer.put(arrival, source: source, isNamed: true)
    }
    let recording = try library.open("F1")
    let listed = recording.video
    let item = recording.topics?.items.first
    let texts: [String?] = [
      listed.title, listed.source, listed.cause, listed.tags.first, listed.overview, item?.title, item?.text,
    ]
    for text in texts { #expect(text?.unicodeScalars.contains { $0.value < 0x20 } == false) }
    #expect(listed.title == "a[2Jb")
  }

  @Test("The newest come first; a long list is reported before it is whole, and reading it can be stopped")
  func list() throws {
    let library = try TemporaryLibrary()
    try library.store.write { (writer) throws(LibraryError) in
      let source = try writer.source(kind: .folder, name: "films", path: "/films")
      for number in 0..<450 {
        let video = Video(id: VideoID("F\(number)"), title: "x", source: "", status: .local, created: Int64(number))
        let arrival = Arrival(video: video, file: nil, tracks: [], outlines: [:], origin: .service, made: 1)
        _ = try writer.put(arrival, source: source, isNamed: false)
      }
    }
    let videos = try library.store.client.videos { first in
      #expect(first.map(\.created) == (250..<450).reversed().map { Int64($0) })
      return true
    }
    #expect(videos.map(\.created) == (0..<450).reversed().map { Int64($0) })
    #expect(throws: LibraryError.stopped) { try library.store.client.videos { _ in false } }
  }

  @Test("Whatever comes and goes in whatever order, the index is exact", arguments: 1...12)
  func anyOrder(seed: Int) throws {
    let library = try TemporaryLibrary()
    var dice = Dice(seed)
    let languages: [String?] = [nil, "en", "de"]
    for round in 0..<8 {
      try library.store.write { (writer) throws(LibraryError) in
        let source = try writer.source(kind: .folder, name: "films", path: "/films")
        for _ in 0..<5 {
          let path = "/\(dice.roll(4))"
          switch dice.roll(6) {
          case 0: try writer.forget(path: path)
          case 1: try writer.move(from: path, to: "/\(dice.roll(4))")
          default:
            var tracks: [ArrivingTrack] = []
            for _ in 0..<dice.roll(3) {
              let track = Track.allCases[dice.roll(2)]
              let texts = (0..<dice.roll(4)).map { "wörd\(dice.roll(3)) w\($0)" }
              tracks.append(ArrivingTrack(track, .of(texts), language: languages[dice.roll(3)]))
            }
            let outline = Outline(overview: "o\(dice.roll(2))", items: [Outline.Item(title: "t\(dice.roll(2))")])
            let arrival = Arrival(
              video: Video(id: VideoID("F\(dice.roll(3))"), title: "x", source: "", status: .local),
              file: dice.roll(4) == 0 ? nil : .plain(path),
              tracks: tracks,
              outlines: dice.roll(2) == 0 ? [:] : [.chapters: outline],
              origin: .file,
              made: Int64(dice.roll(4))
            )
            _ = try writer.put(arrival, source: source, isNamed: false)
          }
        }
      }
      if round % 2 == 1 { try library.expectIndexIsExact() }
    }
  }
}
