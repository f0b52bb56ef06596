import Testing

/// The same two segments in everything that can be read: `Good morning.`, and much later `Tom & Jerry` over `ran.`.
struct SampleTranscript: Sendable, CustomTestStringConvertible {
  let format: String
  let text: String
  var testDescription: String { format }

  /// What `show --format json` says of each of them behind the video.
  static let segments = """
    "track":"speech","segments":[
    {"index":0,"start_ms":1000,"end_ms":2500,"speaker":null,"text":"Good morning."},
    {"index":1,"start_ms":3723500,"end_ms":3725000,"speaker":null,"text":"Tom & Jerry\\nran."}
    ]}

    """

  static let subRip = SampleTranscript(
    format: "SRT",
    text: """
      1
      00:00:01,000 --> 00:00:02,500
      Good <i>morning</i>.

      2
      01:02:03,500 --> 01:02:05,000
      Tom &amp; Jerry
      ran.

      """
  )

  static let all = [
    subRip,
    SampleTranscript(
      format: "WebVTT",
      text: """
        WEBVTT

        NOTE nobody sees this

        00:01.000 --> 00:02.500 align:start
        Good <b>morning</b>.

        second
        01:02:03.500 --> 01:02:05.000
        Tom &amp; Jerry
        ran.

        """
    ),
    SampleTranscript(
      format: "the service's transcription",
      text: #"""
        {"code":"0000","msg":"success","success":true,"data":{"videoNo":"VI123","transcriptions":[
        {"index":0,"content":" Good morning.","startTime":"1","endTime":"2.5"},
        {"index":1,"content":" Tom & Jerry\nran.","startTime":"3723.5","endTime":"3725"}]}}
        """#
    ),
    SampleTranscript(
      format: "Whisper",
      text: #"""
        {"task":"transcribe","language":"english","duration":3725,"text":" Good morning. Tom & Jerry ran.","segments":[
        {"id":0,"seek":0,"start":1.0,"end":2.5,"text":" Good morning.","tokens":[50364],"temperature":0.0},
        {"id":1,"seek":0,"start":3723.5,"end":3725.0,"text":" Tom & Jerry\nran.","tokens":[],"temperature":0.0}]}
        """#
    ),
    SampleTranscript(
      format: "whisper.cpp",
      text: #"""
        {"systeminfo":"AVX = 1","result":{"language":"en"},"transcription":[
        {"timestamps":{"from":"00:00:01,000","to":"00:00:02,500"},"offsets":{"from":1000,"to":2500},
         "text":" Good morning."},
        {"timestamps":{"from":"01:02:03,500","to":"01:02:05,000"},"offsets":{"from":3723500,"to":3725000},
         "text":" Tom & Jerry\nran."}]}
        """#
    ),
    SampleTranscript(
      format: "json3",
      text: #"""
        {"wireMagic":"pb3","events":[
        {"tStartMs":0,"dDurationMs":9000000,"id":1,"wpWinPosId":1},
        {"tStartMs":1000,"dDurationMs":1500,"segs":[{"utf8":"Good"},{"utf8":" morning.","tOffsetMs":400}]},
        {"tStartMs":2500,"dDurationMs":10,"aAppend":1,"segs":[{"utf8":"\n"}]},
        {"tStartMs":3723500,"dDurationMs":1500,"segs":[{"utf8":"Tom & Jerry\nran."}]}]}
        """#
    ),
    SampleTranscript(
      format: "TTML",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div>
        <p begin="1s" end="2.5s">Good <span>morning.</span></p>
        <p begin="01:02:03.500" dur="1500ms">Tom &amp; Jerry<br/>ran.</p>
        </div></body></tt>
        """
    ),
    SampleTranscript(
      format: "SRV3",
      text: """
        <?xml version="1.0" encoding="utf-8" ?><timedtext format="3"><body>
        <p t="1000" d="1500"><s>Good</s><s t="400"> morning.</s></p>
        <p t="3723500" d="1500">Tom &amp; Jerry
        ran.</p>
        </body></timedtext>
        """
    ),
    SampleTranscript(
      format: "a table",
      text: "start_ms,end_ms,text\n1000,2500,Good morning.\n3723500,3725000,\"Tom & Jerry\nran.\"\n"
    ),
    SampleTranscript(
      format: "JSON lines",
      text: #"""
        {"index":0,"start_ms":1000,"end_ms":2500,"speaker":null,"text":"Good morning."}
        {"index":1,"start_ms":3723500,"end_ms":3725000,"speaker":null,"text":"Tom & Jerry\nran."}
        """#
    ),
  ]
}
