import Domain
import Testing

@testable import Readers

@Suite("Whisper and its kin")
struct JSONWhisperTests {
  @Test("openai-whisper and the API's verbose form")
  func verbose() throws {
    let reading = try readJSON(
      """
      {"task":"transcribe","language":"english","duration":8.470000267028809,"text":" Hello. World.","segments":[
       {"id":0,"seek":0,"start":0.0,"end":3.319999933242798,"text":" Hello.","tokens":[50364,2425,13],"temperature":0.0,
        "avg_logprob":-0.28,"compression_ratio":1.2,"no_speech_prob":0.009},
       {"id":1,"seek":0,"start":3.32,"end":1.005,"text":"","tokens":[]}]}
      """
    )
    #expect(reading.format == .whisper)
    #expect(reading.speech?.lines == ["0-3320 Hello.", "3320-1005 "])
    #expect(reading.language == "english")
    #expect(reading.duration == MediaTime(milliseconds: 8470))
  }

  @Test("whisper.cpp: its offsets are milliseconds and outweigh its clock")
  func cpp() throws {
    let reading = try readJSON(
      """
      {"systeminfo":"AVX = 1","model":{"type":"base"},"params":{"language":"auto"},"result":{"language":"en"},"transcription":[
       {"timestamps":{"from":"00:00:00,000","to":"00:00:09,999"},"offsets":{"from":5,"to":3200},"text":" And so","tokens":[
         {"text":" And","timestamps":{"from":"00:00:07,000","to":"00:00:08,000"},"offsets":{"from":7000,"to":8000},"id":400}]},
       {"text":" my","speaker":"1","speaker_turn_next":true,"timestamps":{"from":"01:00:03,250","to":"01:00:04,5"}}]}
      """
    )
    #expect(reading.format == .whisperCpp)
    #expect(reading.speech?.lines == ["5-3200 And so", "3603250-3604500 1: my"])
    #expect(reading.language == "en")
  }

  @Test("WhisperX: times and voices of the words stand in where the segment has none")
  func whisperX() throws {
    let reading = try readJSON(
      """
      {"segments":[
        {"start":0.5,"end":2.0,"text":" one two","words":[{"word":"one","start":0.5,"end":1.0,"score":0.9,"speaker":"SPEAKER_00"},
          {"word":"2"}],"speaker":"SPEAKER_01"},
        {"text":"three","words":[{"word":"t","score":0.1},{"word":"hree","start":3.25,"end":3.5,"score":0.8,"speaker":"B"},
          {"word":"x","start":3.5,"end":4.0,"speaker":"A"},{"word":"y","start":4.0,"end":4.5,"speaker":"A"}]},
        {"start":9,"text":"tie","words":[{"word":"a","start":5,"end":6,"speaker":"B"},{"word":"b","start":6,"end":7,"speaker":"A"}]}],
       "word_segments":[{"word":"one","start":0.5,"end":1.0,"score":0.9}],"language":"en"}
      """
    )
    #expect(reading.format == .whisperX)
    #expect(reading.speech?.lines == ["500-2000 SPEAKER_01: one two", "3250-4500 A: three", "9000-7000 B: tie"])
  }

  @Test(
    "faster-whisper's dumps: objects, tuples, and both beside what they say of the file",
    arguments: [
      #"{"segments":[{"id":1,"seek":0,"start":0.0,"end":2.5,"text":" a","words":null},{"start":2.5,"end":3,"text":" b"}],"info":{"language":"en","duration":3}}"#,
      #"{"language":"en","duration":3.0,"segments":[[1,0,0.0,2.5," a",[50364],-0.2,1.0,0.1,null,0.0],[2,0,2.5,3.0," b",[],0,0,0,[],0]]}"#,
      #"{"segments":[[0.0,2.5," a"],[2.5,3," b"]],"language_info":{"language":"en"},"duration":3}"#,
      #"{"language":"en","duration":3,"segments":[[[0.0,2.5," a"],{"start":2.5,"end":3,"text":"b"}]]}"#,
    ]
  )
  func dumps(json: String) throws {
    let reading = try readJSON(json)
    #expect(reading.format == .whisper)
    #expect(reading.speech?.lines == ["0-2500 a", "2500-3000 b"])
    #expect(reading.language == "en")
    #expect(reading.duration == MediaTime(milliseconds: 3000))
    #expect(reading.drops.count == 0)
  }

  @Test("A pipeline's chunks have both times in one array")
  func chunks() throws {
    let reading = try readJSON(
      #"{"text":"a b","chunks":[{"timestamp":[0.0,2.5],"text":" a"},{"text":" b","timestamp":[2.5,null]}]}"#
    )
    #expect(reading.speech?.lines == ["0-2500 a", "2500-? b"])
  }

  @Test("Diarised segments carry their speaker")
  func diarised() throws {
    let reading = try readJSON(
      #"{"task":"transcribe","duration":5.5,"text":"x","segments":[{"type":"transcript.text.segment","id":"seg_1","start":0.0,"end":5.2,"text":"Hi","speaker":"agent"}]}"#
    )
    #expect(reading.speech?.lines == ["0-5200 agent: Hi"])
    #expect(reading.format == .whisper)
  }

  @Test("Words without segments become sentences")
  func words() throws {
    let reading = try readJSON(
      """
      {"text":"","language":"english","words":[
        {"word":"This","start":0.0,"end":0.5},{"word":"is","start":0.5,"end":1.5},{"word":"one.","start":1.5,"end":2.5},
        {"word":"Mr.","start":2.6,"end":3.0},{"word":"Two","start":3.1,"end":3.5},
        {"word":"after","start":5.0,"end":5.5},{"word":"a","start":5.5,"end":6.0},{"word":"pause","start":6.0,"end":6.5}]}
      """
    )
    #expect(reading.speech?.lines == ["0-2500 This is one.", "2600-3500 Mr. Two", "5000-6500 after a pause"])
  }

  @Test("Words are cut about every ten seconds, at a change of voice, and keep the blanks they bring")
  func longWords() throws {
    let long = (0..<30).map { #"{"word":" w\#($0)","start":\#($0),"end":\#($0 + 1)}"# }.joined(separator: ",")
    #expect(try readJSON("{\"words\":[\(long)]}").speech?.count == 3)
    let voices =
      #"{"words":[{"text":"a","start":0,"end":1,"speaker_id":"A"},{"text":" ","start":1,"end":1,"speaker_id":"A"},{"text":"b","start":1,"end":2,"speaker_id":"A"},{"text":"c","start":2,"end":3,"speaker_id":"B"}]}"#
    #expect(try readJSON(voices).speech?.lines == ["0-2000 A: a b", "2000-3000 B: c"])
    let chinese =
      #"{"words":[{"word":"你好","start":0,"end":1},{"word":"世界。","start":1,"end":2},{"word":"再","start":2,"end":3},{"word":"见","start":3,"end":4}]}"#
    #expect(try readJSON(chinese).speech?.lines == ["0-2000 你好世界。", "2000-4000 再见"])
    let subwords = #"{"words":[{"word":" twenty","start":0,"end":1},{"word":"-one","start":1,"end":2}]}"#
    #expect(try readJSON(subwords).speech?.text(0) == "twenty-one")
  }

  @Test("Where there are segments, the words beside them are not used", arguments: [true, false])
  func wordsBeside(first: Bool) throws {
    let (words, segments) = (
      #""words":[{"word":"a","start":0,"end":1}]"#, #""segments":[{"start":0,"end":2,"text":"A."}]"#
    )
    let json = "{" + (first ? [words, segments] : [segments, words]).joined(separator: ",") + "}"
    #expect(try readJSON(json).speech?.lines == ["0-2000 A."])
  }

  @Test(
    "Silence is an empty transcript",
    arguments: [
      #"{"text":"","segments":[],"language":"en"}"#, #"{"systeminfo":"","transcription":[]}"#,
      #"{"wireMagic":"pb3","events":[]}"#,
    ]
  )
  func silence(json: String) throws {
    #expect(try readJSON(json).speech?.count == 0)
  }

  @Test("Of a key that is there more than once the last value holds, as with everybody else")
  func repeatedKeys() throws {
    let segment = #"{"start":1,"start":2,"end":3,"end":4,"text":"a","text":"b","speaker":"C","speaker":"D"}"#
    let json = "{\"segments\":[\(segment)]}"
    #expect(try readJSON(json).speech?.lines == ["2000-4000 D: b"])
  }

  @Test("NaN, as Python writes it, is no JSON and is told with its place")
  func notANumber() {
    let json = "{\"segments\":[\n {\"start\":NaN,\"end\":1,\"text\":\"x\"}]}"
    #expect(refusal(json) == .malformed(.whisper, line: 2, column: 11, "this is no JSON: expected a value, found “N”"))
  }
}

@Suite("YouTube's json3")
struct JSONEventTests {
  @Test("Events with text are segments; windows, styles and line breaks are none and no loss")
  func events() throws {
    let reading = try readJSON(
      #"""
      {"wireMagic":"pb3","pens":[{}],"wsWinStyles":[{},{"mhModeHint":2}],"events":[
       {"tStartMs":0,"dDurationMs":99999,"id":1,"wpWinPosId":1},
       {"tStartMs":1040,"dDurationMs":4001,"wWinId":1,"segs":[{"utf8":"so","acAsrConf":248},{"utf8":" this","tOffsetMs":160}]},
       {"tStartMs":3000,"dDurationMs":2000,"wWinId":1,"aAppend":1,"segs":[{"utf8":"\n"}]},
       {"tStartMs":3500,"dDurationMs":10,"segs":[{"utf8":" \n "},{"utf8":""}]},
       {"tStartMs":3600,"segs":[]},
       {"tStartMs":3700,"segs":[{"utf8":"\u00a0\n\u3000"},{"utf8":"\u2028"}]},
       {"segs":[{"utf8":"two\n"},{"utf8":"l\u0069nes"},{"pPenId":1}],"dDurationMs":500,"tStartMs":4000},
       {"tStartMs":9000,"segs":[{"utf8":"no length"}]}]}
      """#
    )
    #expect(reading.format == .json3)
    #expect(reading.speech?.lines == ["1040-5041 so this", "4000-4500 two\nlines", "9000-? no length"])
    #expect(reading.drops.count == 0)
  }

  @Test("An event with text and no time is a loss")
  func lost() throws {
    let reading = try readJSON(
      "{\"events\":[{\"segs\":[{\"utf8\":\"a\"}]},\n{\"tStartMs\":1,\"segs\":[{\"utf8\":\"b\"}]}]}"
    )
    #expect(reading.speech?.lines == ["1-? b"])
    #expect(reading.drops.first.map(\.line) == [1])
  }
}
