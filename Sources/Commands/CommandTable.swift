/// What is told about a command: the one table that keys, palette, help screen, `playhead keys` and the README share.
package struct CommandInfo: Equatable, Sendable {
  package var command: Command
  package var section: Section
  package var contexts: [Context]
  /// The default keys, in the notation of the config; the first is the one that is shown first.
  package var keys: [String]
  package var help: String
  /// What may follow the name in the palette.
  package var argument: String?

  /// The headings of the help screen.
  package enum Section: String, CaseIterable, Sendable {
    case moving = "Moving"
    case looking = "Looking"
    case searching = "Searching"
    case copying = "Copying"
    case notes = "Notes and corrections"
    case library = "Library"
    case program = "Program"
  }
}

extension Command {
  package static let table: [CommandInfo] = moving + looking + searching + copying + keeping + library + program

  private static let byCommand = Dictionary(uniqueKeysWithValues: table.map { ($0.command, $0) })

  /// What the table says of this command.
  package var info: CommandInfo {
    Command.byCommand[self]
      ?? CommandInfo(command: self, section: .program, contexts: [.global], keys: [], help: rawValue)
  }

  /// The command of a name as typed in the palette: its own, or a short one that vim users know.
  package init?(name: String) {
    switch name {
    case "q": self = .leave
    case "qa", "quit", "exit": self = .quit
    case "h": self = .help
    default: self.init(rawValue: name)
    }
  }

  private static func row(
    _ command: Command,
    _ section: CommandInfo.Section,
    _ contexts: [Context],
    _ keys: [String],
    _ help: String,
    argument: String? = nil
  ) -> CommandInfo {
    CommandInfo(command: command, section: section, contexts: contexts, keys: keys, help: help, argument: argument)
  }

  /// A video, and what was found in all of them.
  private static let found: [Context] = [.reader, .results]

  private static let moving = [
    row(.lineDown, .moving, [.global], ["j", "Down"], "next line"),
    row(.lineUp, .moving, [.global], ["k", "Up"], "previous line"),
    row(.halfPageDown, .moving, [.global], ["Ctrl-d"], "half a page down"),
    row(.halfPageUp, .moving, [.global], ["Ctrl-u"], "half a page up"),
    row(.pageDown, .moving, [.global], ["Space", "PgDn"], "a page down; Space never pauses"),
    row(.pageUp, .moving, [.global], ["b", "PgUp"], "a page up"),
    row(.first, .moving, [.global], ["g", "Home"], "first line; gg works, g is no prefix"),
    row(.last, .moving, [.global], ["G", "End"], "last line"),
    row(.nextChapter, .moving, found, ["}"], "next chapter; among results the next video"),
    row(.previousChapter, .moving, found, ["{"], "start of the chapter or video, or the one before"),
    row(.nextTurn, .moving, [.reader], [")"], "next speaker, or next scene"),
    row(.previousTurn, .moving, [.reader], ["("], "start of the turn, or the one before"),
    row(.goToTime, .moving, [.reader], ["t"], "go to a time: 1:30 90 1m30s 45% #3 +30", argument: "TIME"),
    row(.back, .moving, found, ["<", "Ctrl-o", "Backspace"], "back to where one was before a jump"),
    row(.forward, .moving, [.reader], [">"], "forward again"),
  ]

  private static let looking = [
    row(.viewSpeech, .looking, [.reader], ["1"], "speech: what was said"),
    row(.viewScene, .looking, [.reader], ["2"], "scene: what was seen"),
    row(.viewBoth, .looking, [.reader], ["3"], "both on one clock"),
    row(.viewChapters, .looking, [.reader], ["4"], "chapters"),
    row(.viewTopics, .looking, [.reader], ["5"], "topics"),
    row(.nextView, .looking, [.reader], ["]"], "next view"),
    row(.previousView, .looking, [.reader], ["["], "previous view"),
    row(.nextPane, .looking, [.global], ["Tab", "l", "Right"], "next pane"),
    row(.previousPane, .looking, [.global], ["Shift-Tab", "h", "Left"], "previous pane"),
    row(.largerPane, .looking, [.global], ["+"], "larger side pane"),
    row(.smallerPane, .looking, [.global], ["_"], "smaller side pane"),
    row(.open, .looking, [.global], ["Enter"], "open; in a transcript, the moment's card"),
    row(.nextVersion, .looking, [.reader], ["L"], "next version of this track: language, origin"),
    row(.zoomIn, .looking, [.reader], ["z"], "zoom into the strip, around where one is"),
    row(.zoomOut, .looking, [.reader], ["Z"], "zoom out of the strip"),
    row(.strip, .looking, [.reader], [", s"], "say what the strip shows here in words"),
  ]

  private static let both: [Context] = [.library, .reader]
  private static let lists: [Context] = both + [.notes]
  private static let searched: [Context] = lists + [.results]

  private static let searching = [
    row(.search, .searching, searched, ["/"], "search as one types; lit: exact, re: regex", argument: "WORDS"),
    row(.nextHit, .searching, found, ["n"], "next hit"),
    row(.previousHit, .searching, found, ["N"], "previous hit"),
    row(.filter, .searching, lists, ["f", "&"], "show only what matches, as one types", argument: "WORDS"),
    row(.searchLibrary, .searching, [.global], ["S"], "search all videos, as one types", argument: "WORDS"),
  ]

  private static let cited: [Context] = found + [.notes]

  private static let copying = [
    row(.copyTime, .copying, cited, ["y y"], "copy the timestamp"),
    row(.copyText, .copying, cited, ["y t"], "copy the text"),
    row(.copyBoth, .copying, cited, ["y b"], "copy both, timestamp and text"),
    row(.copyQuote, .copying, cited, ["y q"], "copy as a Markdown quote"),
    row(.copyLink, .copying, cited, ["y l"], "copy the link ID@TIME"),
    row(.copyPlayer, .copying, cited, ["y m"], "copy the mpv command"),
    row(.copyCue, .copying, cited, ["y s"], "copy as a subtitle cue (SRT)"),
    row(.copyJSON, .copying, cited, ["y j"], "copy as JSON"),
    row(.copyTemplate, .copying, cited, ["y u"], "copy by your template (config: copy, template)"),
    row(.copyAgain, .copying, cited, ["Y", "c"], "copy again as last time"),
    row(.selectRange, .copying, [.reader], ["v"], "select a range; y copies it"),
  ]

  private static let keeping = [
    row(.toggleBookmark, .notes, [.reader], ["m"], "bookmark on or off"),
    row(.note, .notes, [.reader, .notes], ["a"], "note on this line, or its own changed", argument: "WORDS"),
    row(.nextBookmark, .notes, [.reader], ["u"], "next bookmark or note"),
    row(.previousBookmark, .notes, [.reader], ["U"], "previous bookmark or note"),
    row(.notes, .notes, [.global], ["'"], "notes and bookmarks of all videos"),
    row(.edit, .notes, [.reader], ["e"], "correct this segment; the original stays"),
    row(.editOutside, .notes, [.reader], ["E"], "correct it in $EDITOR"),
    row(.diff, .notes, [.reader], [], "list the corrections of this video"),
  ]

  private static let library = [
    row(.addFolder, .library, [.library], ["A"], "add a folder or file of transcripts", argument: "PATH"),
    row(.selectVideo, .library, [.library], ["x"], "select this video, or not"),
    row(.remove, .library, [.library, .notes], ["D"], "remove the video, or the note, after asking"),
    row(.undoRemoval, .library, [.library], [", u"], "put back what was removed last"),
    row(.rename, .library, [.library], [", n"], "give this video a title of one's own", argument: "TITLE"),
    row(.export, .library, both, ["s"], "export: pick a format, then say where"),
    row(.sortByTitle, .library, [.library], [", t"], "sort by title"),
    row(.sortByDate, .library, [.library], [", d"], "sort by date, newest first"),
    row(.sortByLength, .library, [.library], [", l"], "sort by length, longest first"),
    row(.reverseOrder, .library, [.library], [", r"], "reverse the order"),
    row(.groupBySource, .library, [.library], [", g"], "group by source, or not"),
    row(.reload, .library, [.global], ["r", "Ctrl-r", "F5"], "read this again"),
    row(.reloadAll, .library, [.global], ["R"], "read everything again"),
  ]

  private static let program = [
    row(.help, .program, [.global], ["?", "F1"], "help: type to filter; not backward search"),
    row(.palette, .program, [.global], [":", "Ctrl-p"], "command palette: a command or a time"),
    row(.theme, .program, [.global], [], "pick a theme, with preview", argument: "NAME"),
    row(.tutor, .program, [.global], [], "open the tutorial"),
    row(.mouse, .program, [.global], ["%"], "mouse on or off"),
    row(.redraw, .program, [.global], ["Ctrl-l"], "draw the screen anew"),
    row(.suspend, .program, [.global], ["Ctrl-z"], "suspend; fg brings it back"),
    row(.cancel, .program, [.global], ["Esc"], "close what is open, stop, clear; never quits"),
    row(.interrupt, .program, [.global], ["Ctrl-c"], "stop what runs; twice when idle quits"),
    row(.leave, .program, [.global], ["q"], "back one screen; quit at the first"),
    row(.quit, .program, [.global], ["Q"], "quit from anywhere"),
  ]
}
