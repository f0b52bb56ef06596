/// What `playhead --help` prints; it fits one screen.
enum Help {
  static let text = """
    playhead reads videos: what was said, what was seen, what it was about.

      playhead                    the browser: your library, or the bundled sample
      playhead FILE | DIR | -     open a transcript, a folder of them, or a pipe
      playhead ID                 open a video; ID@1:02:03 or FILE@1:02:03 a moment
      playhead tutor              learn the program in seven minutes

      playhead import PATH...     files, folders or - into the library; again: only
                                  what changed is read      sources [list|add|
                                  remove|refresh]           where videos come from
      playhead list               the videos there are, with their ids
      playhead show ID|FILE|-     print it: --format text|srt|vtt|md|csv|json|jsonl
          --track speech|scene|both|chapters|topics  --from 1:00  --to 2:00
          --version en|2  --original (without corrections)
      playhead search WORDS [FILE|DIR]...   hits as ID@TIME; nothing found exits 1
          words "a phrase" begin* -not OR  re:REGEX  --literal  --limit N  --track T
          speaker:ann in:TITLE after:2026-03 said:budget near:20s seen:slide
      playhead cite ID@TIME       one segment to paste: --template '{time} {text}'
          --format time|text|both|quote|link|player|cue|json  --track speech|scene
      playhead export ID... | --all  --format F  --output FILE|DIR  --force
      playhead notes [ID]         notes and bookmarks: --format text|md|json|jsonl
      playhead remove ID... | --undo      rename ID TITLE
      playhead library check | repair | compact | backup FILE

      playhead doctor             what the program needs, and what is missing
      playhead keys               every command with its keys
      playhead themes [list]      the themes there are; check FILE reports on one
      playhead config check|path|example    the settings file, and what is wrong
      playhead paths              where the program keeps its files

      --json --jsonl  where lists are printed     --quiet  no counts, no remarks
      --theme NAME|FILE  for this run             --color auto|always|never
      --plain  no lines, boxes, panes, marks      --offline  no network at all
      --script FILE --size 80x24  without a terminal: keys in, frames out
      --synthetic N  a made-up video, to measure with     --help  --version

    Files: SRT, WebVTT, Whisper, YouTube, TTML, Memories.ai JSON, text with times.
    In the program ? shows the keys and : runs any command. q goes back, Q quits.

    """
}
