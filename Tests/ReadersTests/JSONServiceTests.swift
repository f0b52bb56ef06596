import Domain
import Testing

@testable import Readers

@Suite("The service's replies")
struct JSONServiceTests {
  @Test("A transcription reply: seconds in quotes, blanks around the text, the id of the video")
  func transcription() throws {
    let reading = try readJSON(
      """
      {"code":"0000","msg":"success","failed":false,"success":true,"data":{"videoNo":"VI123","createTime":"1758276264066",
       "video_bucket":"b","transcriptions":[
        {"index":0,"content":" Hello there","startTime":"0","endTime":"7"},
        {"endTime":"7","startTime":"7","content":" zero length","index":1},
        {"index":2,"content":"","startTime":"9","endTime":"12"}]}}
      """
    )
    #expect(reading.format == .memories)
    #expect(reading.speech?.lines == ["0-7000 Hello there", "7000-7000 zero length", "9000-12000 "])
    #expect(reading.scene == nil)
    #expect(reading.video == VideoID("VI123"))
    #expect(reading.drops.count == 0)
  }

  @Test(
    "The names of lists, texts and times differ by endpoint and age",
    arguments: [
      #"{"data":{"transcription":[{"text":"a","start":1.5,"end":2}]}}"#,
      #"{"code":200,"data":{"model":"whisper-1","items":[{"text":"a","start_time":1.5,"end_time":2.0}]}}"#,
      #"{"code":"SUCCESS","data":[{"description":"a","start":"1.5","end":"2"}]}"#,
      #"{"code":0,"data":{"segments":[{"audio_ts":"a","startTime":1.5,"endTime":2}]}}"#,
      #"{"code":"0","data":{"captions":[{"content":"a","text":"b","startTime":"0:00:01.5","endTime":"00:02"}]}}"#,
      #"[{"start":"1.5","dur":"0.5","text":"a"}]"#,
      #"{"data":{"data":{"data":{"items":[{"text":"a","start":1.5,"duration":0.5}]}}}}"#,
      #"{"items":[{"text":"a","startTime":"null","start":"1.5","endTime":"","end":" 2 "}]}"#,
      #"{"transcriptions":[{"content":null,"text":"a","start":15e-1,"end":0.2E1}]}"#,
    ]
  )
  func names(json: String) throws {
    let reading = try readJSON(json)
    let track = reading.scene ?? reading.speech
    #expect(track?.lines == ["1500-2000 a"])
    #expect(reading.format == .memories || json.contains("segments"))
  }

  @Test(
    "The text is the first of content, text, description, caption and audio_ts, in whatever order they come",
    arguments: [
      (#""audio_ts":"e","caption":"d","description":"c","text":"b","content":"a""#, "a"),
      (#""audio_ts":"e","caption":"d","description":"c","text":"b","content":null"#, "b"),
      (#""caption":"d","audio_ts":"e","description":"c""#, "c"),
      (#""caption":"d","audio_ts":"e""#, "d"),
      (#""audio_ts":"e""#, "e"),
      (#""content":"","text":"b""#, ""),
      (#""text":12.50"#, "12.50"),
    ]
  )
  func worth(fields: String, text: String) throws {
    let reading = try readJSON(#"{"data":{"items":[{"start":1,\#(fields)}]}}"#)
    #expect((reading.speech ?? reading.scene)?.text(0) == text)
  }

  @Test(
    "The task reply and the callback say which track they are",
    arguments: [
      (
        #"{"code":"0000","data":{"taskNo":"T","status":"FINISH","type":"AUDIO","videoNo":"V","transcriptions":[X]}}"#,
        Track.speech
      ),
      (
        #"{"code":"0000","data":{"transcriptions":[X],"videoNo":"V","type":"VIDEO","status":"FINISH","taskNo":"T"}}"#,
        .scene
      ),
      (#"{"taskNo":"T","status":"FINISH","type":"VIDEO","videoNo":"V","transcriptions":[X]}"#, .scene),
      (#"{"transcriptions":[X],"taskNo":"T","type":"AUDIO","video_no":"V"}"#, .speech),
      (#"{"code":"0000","data":{"videoNo":"V","captions":[X]}}"#, .scene),
      (#"{"code":"0000","data":{"videoNo":"V","items":[{"caption":"x","start":0,"end":1}]}}"#, .scene),
    ] as [(String, Track)]
  )
  func tracks(json: String, track: Track) throws {
    let segment = #"{"id":1,"startTime":0,"endTime":1,"content":"x"}"#
    let reading = try readJSON(json.replacing("X", with: segment))
    #expect((track == .speech ? reading.speech : reading.scene)?.lines == ["0-1000 x"])
    #expect((track == .speech ? reading.scene : reading.speech) == nil)
    #expect(reading.video == VideoID("V"))
    #expect(reading.format == .memories)
  }

  @Test("Both tracks of a link's transcript are read")
  func both() throws {
    let reading = try readJSON(
      """
      {"videoTranscript":{"data":[{"text":"a street","startTime":0.5,"endTime":4}]},
       "audioTranscript":{"data":[{"text":"hello","startTime":1,"endTime":2}]}}
      """
    )
    #expect(reading.scene?.lines == ["500-4000 a street"])
    #expect(reading.speech?.lines == ["1000-2000 hello"])
    #expect(reading.format == .memories)
  }

  @Test(
    "A speaker has several names and words for nobody",
    arguments: [
      (#""speaker":"A""#, "A"), (#""speakerLabel":"A""#, "A"), (#""speaker_label":"A""#, "A"),
      (#""speaker_id":7"#, "7"),
      (#""speaker":null"#, nil), (#""speaker":"""#, nil), (#""speaker":"null""#, nil),
      (#""speaker":null,"speaker_id":"A""#, "A"),
      (#""speaker_id":"A","speaker":{"name":"B"}"#, "A"),
    ] as [(String, String?)]
  )
  func speakers(field: String, name: String?) throws {
    let reading = try readJSON(#"{"items":[{"text":"x","start":0,\#(field)}]}"#)
    #expect(reading.speech?.speaker(0) == name)
  }

  @Test("Segments are put in order of time, those of one time as they came, and need no end")
  func order() throws {
    let reading = try readJSON(
      #"{"data":{"items":[{"start":5,"text":"c"},{"start":"1","text":"a"},{"start":1.0,"end":null,"text":"b"}]}}"#
    )
    #expect(reading.speech?.lines == ["1000-? a", "1000-? b", "5000-? c"])
  }

  @Test("What has no usable start is left out and told with its line")
  func drops() throws {
    let reading = try readJSON(
      """
      {"items":[
        {"text":"no time"},
        {"text":"good","start":1},
        {"text":"null","start":"null"},
        "no object", 7, null,
        {"text":"word","start":"soon"},
        {"text":"true","start":true}, {"text":"colon","start":"1:x"}]}
      """
    )
    #expect(reading.speech?.lines == ["1000-? good"])
    #expect(reading.drops.count == 8)
    #expect(reading.drops.first.map(\.line) == [2, 4, 5, 5, 5, 6, 7, 7])
    #expect(reading.drops.first.first?.what == "a segment without a start")
  }

  @Test(
    "Nothing is not an empty transcript",
    arguments: [
      #"{"code":"0000","msg":"success","success":true,"data":null}"#,
      #"{"code":"0000","data":{}}"#,
      #"{"code":"0000","data":[]}"#,
      #"{"data":null}"#,
      #"{"code":"0000","data":{"videoNo":"V","transcriptions":[]}}"#,
      #"{"code":"0000","data":{"videoNo":"V","transcriptions":null}}"#,
      #"{"taskNo":"T","status":"UNFINISHED","type":"AUDIO","videoNo":"V"}"#,
      "[]", "[[]]", "[[],[[]]]",
    ]
  )
  func nothing(json: String) {
    #expect(refusal(json) == .nothingHere("the service sent no transcript: no audio track, or not ready"))
  }

  @Test(
    "A refusal is named with its code and message, and harmlessly",
    arguments: [
      (
        #"{"code":"0429","msg":"Request has exceeded the limit."}"#,
        "the service refused with code 0429: Request has exceeded the limit."
      ),
      (#"{"msg":"a\u001b[31m\nb","code":401,"data":null}"#, "the service refused with code 401: a[31m b"),
      (#"{"code":"9009","data":{}}"#, "the service refused with code 9009"),
      (#"{"status":404,"error":"Not Found","path":"/x"}"#, "it is an error message: Not Found"),
    ]
  )
  func refusals(json: String, words: String) {
    #expect(refusal(json) == .notATranscript(words))
  }

  @Test(
    "A chapter summary",
    arguments: [
      #"{"code":"0000","data":{"summary":"All of it.","items":[{"description":"It begins.","title":"One","start":"0"},{"description":"It ends.","title":"Two","start":"65.5"}]}}"#,
      #"{"data":{"items":[{"title":"One","start":0,"description":"It begins."},{"start":65.5,"title":"Two","description":"It ends."}],"summary":"All of it."}}"#,
      #"{"data":{"overview":"All of it.","chapters":[{"title":"One","start":0,"text":"It begins."},{"start":"1:05.5","title":"Two","text":"It ends."}]}}"#,
    ]
  )
  func chapters(json: String) throws {
    let reading = try readJSON(json)
    #expect(reading.chapters?.overview == "All of it.")
    #expect(reading.chapters?.lines == ["0-? One | It begins.", "65500-? Two | It ends."])
    #expect(reading.topics == nil)
    #expect(reading.speech == nil)
    #expect(reading.format == .memories)
  }

  @Test("A topic summary: no times, bullets on lines of their own")
  func topics() throws {
    let reading = try readJSON(
      #"{"data":{"summary":"S","totalInput":"1","items":[{"description":"• a\n• b\n","title":" T\n "},{"title":"U"}]}}"#
    )
    #expect(reading.topics?.overview == "S")
    #expect(reading.topics?.lines == ["?-? T | • a\n• b", "?-? U | "])
    #expect(reading.chapters == nil)
  }

  @Test("A summary may be the list itself, and its type may say what the times do not")
  func summaryList() throws {
    let list = #""summary":[{"title":"A","start":1,"end":2.5,"description":"x"}]"#
    #expect(try readJSON("{\"data\":{\(list)}}").chapters?.lines == ["1000-2500 A | x"])
    #expect(try readJSON("{\"data\":{\(list),\"summary_type\":\"TOPIC\"}}").topics?.lines == ["1000-2500 A | x"])
    #expect(
      try readJSON(#"{"data":{"summary_type":"CHAPTER","items":[{"title":"A"}]}}"#).chapters?.lines == ["?-? A | "]
    )
    #expect(
      try readJSON(#"{"data":{"topics":[{"title":"A","start":1}],"chapters":[{"title":"B"}]}}"#).topics?.lines == [
        "1000-? A | "
      ]
    )
  }

  @Test(
    "JSON without segments is no transcript, and is told what was looked for",
    arguments: [#"{"text":"all of it"}"#, "{}", #"{"name":"x","version":"1.0"}"#, #"{"a":[{"text":"x","start":1}]}"#]
  )
  func other(json: String) {
    guard case .notATranscript(let words)? = refusal(json) else { return #expect(Bool(false)) }
    #expect(words.hasPrefix("it is JSON without segments: looked for a list named transcriptions"))
  }

  @Test("An overview without items is an outline of the service, but no transcript elsewhere")
  func overview() throws {
    #expect(try readJSON(#"{"code":"0000","data":{"summary":"All"}}"#).topics == Outline(overview: "All", items: []))
    let chapters = try readJSON(#"{"data":{"summary":"All","summary_type":"CHAPTER","items":[]}}"#)
    #expect(chapters.chapters == Outline(overview: "All", items: []))
    #expect(chapters.speech == nil)
    guard case .notATranscript? = refusal(#"{"summary":"All","version":2}"#) else { return #expect(Bool(false)) }
  }

  @Test("A list of which nothing can be used says why")
  func unusable() {
    let words = "none of its 2 segments can be used: line 2 holds a segment without a start"
    #expect(refusal("[\n{\"text\":\"x\"},{\"text\":\"y\"}]") == .notATranscript(words))
  }
}
