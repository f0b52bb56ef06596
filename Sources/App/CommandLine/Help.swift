/// What `playhead --help` prints; it fits one screen.
enum Help {
  static let text = """
    playhead reads videos: what was said, what was seen, what it was about.

      playhead                    the browser, with the bundled sample library
      playhead FILE | DIR | -     open a transcript, a folder of them, or a pipe
      playhead ID                 open a video; ID@1:02:03 or FILE@1:02:03 a moment
      playhead tutor              learn the program in seven minutes
      playhead list               the videos there are, with their ids

      playhead show ID|FILE|-     print it: --format text|srt|vtt|md|csv|json|jsonl
          --track speech|scene|both|chapters|topics  --from 1:00  --to 2:00
      playhead search WORDS [FILE|DIR]...   hits as ID@TIME; nothing found exits 1
          words "a phrase" begin* -not OR  re:REGEX  --literal  --limit N  --track T
      playhead cite ID@TIME       one segment to paste: --template '{time} {text}'
          --format time|text|both|quote|link|player|cue|json  --track speech|scene

      playhead doctor             what the program needs, and what is missing
      playhead keys               every command with its keys
      playhead themes [list]      the themes there are; check FILE reports on one
      playhead config check|path|example    the settings file, and what is wrong
      playhead paths              where the program keeps its files

      --json --jsonl              for list and search; doctor knows --json
      --theme NAME|FILE           a theme for this run; FILE is base16 or base24
      --color auto|always|never   colours; NO_COLOR turns them off as well
      --plain                     no lines, boxes and panes; no marks in output
      --quiet                     do not tell what of a file was left out
      --script FILE --size 80x24  run without a terminal: keys in, frames out
      --synthetic N               a made-up video of N segments, to measure with
      --help  --version

    Files: SRT, WebVTT, Whisper, YouTube, TTML, Memories.ai JSON, text with times.

    In the program ? shows the keys and : runs any command. q goes back, Q quits.

    """
}
