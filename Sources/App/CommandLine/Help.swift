/// What `playhead --help` prints; it fits one screen.
enum Help {
  static let text = """
    playhead reads videos: what was said, what was seen, what it was about.

      playhead                      the browser, with the bundled sample library
      playhead ID                   open a video; ID@1:02:03 opens it at that moment
      playhead tutor                learn the program in six minutes
      playhead list                 the videos there are, with their ids
      playhead keys                 every command with its keys
      playhead themes [list]        the themes there are; check FILE reports on one
      playhead config check         what the settings come to, and what is wrong
      playhead config path|example  where the settings file is; a complete one
      playhead paths                where the program keeps its files

      --theme NAME|FILE             a theme for this run; FILE is base16 or base24
      --color auto|always|never     colours; NO_COLOR turns them off as well
      --script FILE --size 80x24    run without a terminal: keys in, frames out
      --synthetic N                 a made-up video of N segments, to measure with
      --help  --version

    In the program ? shows the keys and : runs any command. q goes back, Q quits.

    """
}
