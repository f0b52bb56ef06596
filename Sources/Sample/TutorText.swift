// swift-format-ignore-file: each line is one segment, however long.

/// The tutorial: a video that teaches the program while one reads it.
enum TutorText {
  static let text = #"""
    % Playhead is for reading videos: what was said, what was seen, and what it was all about. This one teaches the keys while you read it, one at a time, and everything in it can be tried on the spot.
    %% The ideas behind the keys: one place, two tracks, times as addresses, words that lead to times, help that runs what it lists, and a way back from everywhere.
    # One line at a time
    : Move by lines, by pages and from end to end. A long sentence wraps over several rows and is still one line.
    ! There is one place | The highlighted line is where you are. Every key either moves that place or shows it differently.
    > The speech view is open: one line is highlighted, and every line has its time at its side.
    Guide: Welcome. This video has no pictures, it is about the screen you are looking at.
    Guide: One line is highlighted. Press j, and the highlight comes down here.
    Guide: Well done. Now j again.
    > The highlight has come down a few lines, and the time it stands on has moved with it.
    Reader: It follows me. How do I go back up?
    Guide: With k. Press k once, then j until you are here.
    Guide: The arrow keys do the same, if you prefer them.
    > On the whole screen a single line is highlighted, and nothing else moves while it is being read.
    Reader: So the highlighted line is where I am?
    Guide: Yes, and its time is the moment you are at. There is only ever one.
    Reader: An hour of talk must take a great many j.
    Guide: Then turn pages. Space goes down a page, and b goes back.
    > A page of text slides past and returns, and the lines from before are all there again.
    Guide: Try it: Space, look around, then b.
    Guide: Ctrl-d and Ctrl-u go half a page, down and up, and keep more in sight.
    Reader: And when somebody simply does not stop talking?
    > One highlighted passage fills several rows, and only its first row carries a time.
    Guide: People rarely stop where a window would like them to, so a line may be as long as this one: it runs to the edge, is folded there between two words and carried on below, as often as it needs, and it stays one line with one time, which is why a single j steps over all of it; make the window wider or narrower while you read, and the rows are laid out anew without losing your place.
    Reader: One j, and I was past all that.
    > At the foot of the screen the time leaps from one end of the video to the other, and the percentage with it.
    Guide: Two more for this chapter. G goes to the last line, g to the first.
    Guide: Press G and read what it says there. Then press g, and page down to me.
    Reader: Back again. You left a message at the end.
    @ 0:01:30.000
    # Two tracks, one moment
    : Keys 1 to 5 show the same moment as speech, as scene, as both, in the chapters and in the topics. Changing the view never moves you.
    ! Two tracks and one clock | What was said and what was seen run beside each other in time, so that either can answer a question about the other.
    > The scene view is open at the time you left: sentences like this one say what is seen, and 1 goes back.
    Guide: This line stands at one minute thirty. Came here by a jump? Press < to return.
    Reader: A jump? I came down with j.
    Guide: Then read on. We shall meet this line again.
    Guide: A video is more than what is said. Press 2, and read the scene.
    > Another video might show a rainy kitchen here; this one shows a screen, and somebody reading it.
    Guide: And here you are again with 1, close to the line you left.
    Reader: It described my own screen!
    Guide: In other videos it tells you what the camera saw.
    > Speech and scene are on the screen together, in the order of time or, in a wide window, side by side.
    Guide: Now 3, for both. Stay as long as you like, then press 1.
    > A list of eight chapters fills the view, the second one is marked as current, and 1 leads back to the speech.
    Guide: 4 lists the chapters. See which one is marked, then press 1.
    > A list of six topics fills the view, each with a sentence about an idea, and 1 leads back to the speech.
    Guide: 5 lists the topics: not what comes when, but what it is about.
    Reader: And my line waits for me?
    Guide: Always. Change the view as you like, the moment stays.
    Guide: Now I shall say nothing for ten seconds.
    > Nobody speaks; where words would be, the text shows a gap, and the clock goes on without them.
    ~ 6
    > Still nobody speaks, and this sentence is the only thing that happens.
    ~ 4
    > The speech goes on below the gap, as if somebody had taken a long breath.
    Reader: Are you still there?
    Guide: I am. Silence is shown, because a pause says something too.
    Guide: And the scene went on: press 3, look just above this line, then 1.
    # Chapters and turns
    : One line always names the chapter you are in. Braces jump from chapter to chapter, parentheses from speaker to speaker or from scene to scene.
    > Above the text one line stays put while the rest scrolls, and it reads: Chapters and turns.
    Guide: One line above the text never scrolls away. It names your chapter.
    Guide: Press k a few times, into the last chapter, and watch it change.
    Reader: And with j it changed back.
    > Two titles take turns in the chapter line, and the highlight ends up at the top of this chapter.
    Guide: Braces jump by chapters: } to the next, { to the one before.
    Guide: Press }, then {. You will be at the top of this chapter.
    Reader: And parentheses? They look like little braces.
    Guide: They take little jumps: ) to the next speaker, ( to the one before.
    Guide: Try ) on this line, and you land on the Reader.
    > The highlight has skipped to a line of the Reader's, with the Guide's behind it.
    Reader: Here I am.
    > In this view the same two parentheses step from one scene to the next, and 1 leads back to the speech.
    Guide: After 2 they step through scenes: ) on, ( back, then 1.
    > Two lines stand below each other, and the second begins before the first has ended.
    Reader: What if two people talk at once?
    @ 0:03:16.500
    = 3:16.5 3:19.3 Guide: Then each of us keeps a line,
    = 3:17.4 3:19.9 Reader: like this, and the times overlap?
    @ 0:03:20.100
    Guide: Just like this. Nothing is lost.
    Reader: Do other languages line up as well?
    > Three scripts stand below one another, and the column of times beside them is as straight as before.
    Guide: これは日本語の行です。時刻の列は揃ったままです。
    Guide: وهذا سطر باللغة العربية، ووقته يبقى في مكانه.
    Guide: Wide letters, right to left: the times stay in line.
    # Any time you like
    : Go straight to a time, however you write it, and come back again with one key.
    ! Times are addresses | A moment can be written as a clock, as seconds, as a share of the whole or as a chapter number, and t understands them all.
    > A prompt has opened and waits for a time; the text behind it has not moved.
    Guide: Press t. A prompt opens and asks where to.
    Guide: Type 1:30 and press Enter. You will be told the way back.
    Reader: I have met that line before!
    > The highlight hops between two far-off lines, and the chapter line names first one chapter and then the other.
    Guide: We agreed on it. < goes back to where you jumped from.
    Guide: And > goes forward again. Try > and then <.
    Guide: That moment has other names: t and 90, or t and 1m30s.
    > The foot of the screen says 45%, a little before the middle, near the end of the third of eight chapters.
    Guide: t and 45% goes by share, to a little before the middle.
    Guide: t and #3 goes to the third chapter. Each time, < brings you home.
    > The highlight is home again, on the line it set out from, and the prompt is gone.
    Reader: So I can go anywhere and not get lost.
    Guide: That is the idea.
    # Find it, take it along
    : Search what was said and what was seen, show only the lines that match, and copy a line together with its time.
    ! Words lead to times | What was said or seen is found while you type, and what you copy keeps the time it came from.
    > At the foot of the screen a prompt waits for words, and beside it stand two more ways: lit: for the exact text, re: for patterns.
    Reader: There is a word you are rather fond of.
    Guide: Moment? Press / and type it, watch the foot of the screen, then press Enter.
    Reader: Eight here, and one in the scene!
    > One word is marked wherever it stands, and the foot of the screen tells which of how many this one is.
    Guide: n goes to the next moment, N to the one before. Eight n come full circle.
    Guide: Esc ends the search. In small letters it found big ones, too.
    > The text leaps to a line far below while a word is being typed, and leaps back again.
    Guide: A big letter is strict: try / and press with a big P. Esc brings you back.
    > Nothing on four legs is in sight, but the foot of the screen knows of one, in another scene.
    Guide: Now / and the pet that says meow, three letters, and Enter.
    Guide: Never said, only seen: 2 and n lead to it, < and 1 back.
    Reader: It had its paw on the Q!
    > Most lines are gone, and those that are left have one word in common.
    Guide: f shows only what matches. Try f, arrow up until it says moment, then Enter.
    Guide: Nothing but moments. Esc, once or twice, brings back the rest.
    > A small box lists letters, and beside each stands what it copies: the time, the text, a quotation, a subtitle.
    Reader: And if I want to take one along?
    Guide: y opens a box, and b copies time and text. The foot tells where they went.
    Guide: Here press Y: the same again, without asking.
    > Three lines in a row are marked, and the foot of the screen counts them.
    Guide: v begins a range: v, j twice, then y and q copy three lines as a quotation.
    Reader: With its time. Nobody can say that I made it up.
    Guide: And l copies a link: playhead and that link lead back here.
    > A shell prompt: somebody types playhead and the name of a file, and quite another text opens.
    Reader: Could it be a talk of my own?
    Guide: It can: playhead and the name of a transcript file open yours.
    # Panes, and a moment whole
    : Move between the parts of the screen, give them more room or less, and open a single moment with all there is about it.
    > The window is divided into panes, and one of them is marked as the one the keys go to.
    Guide: Press 3. A wide window now has more than one pane.
    Guide: Tab goes to the next pane. So does l, and h to the one before.
    > A narrow window has room for one pane, and all of it belongs to the text.
    Reader: My window is narrow. I see only one.
    Guide: Then make it wider, if you can, or read on.
    > One pane has grown at the cost of its neighbour, and the highlighted line is still in view.
    Guide: Where the chapters stand beside the text, + gives them more room, _ less.
    Guide: Try each, then press 1 for the speech alone.
    Reader: Can I see all there is about one moment?
    > One moment is shown whole: what is said, what is seen, and the chapter both belong to; Esc closes it.
    Guide: Press Enter: speech, scene and chapter together. Esc closes it.
    Reader: All of it at once, and the text is still behind it.
    # Ask, command, leave
    : Help knows every key, the palette knows every command. Esc closes, q goes back, Q quits.
    ! Nothing to memorise | Help and palette list everything, narrow down as you type, and run what you choose. Knowing those two keys is enough.
    > A help window lists the keys of this screen, and beside each stands what it does.
    Guide: You need not remember any of this. Press ? for help.
    > Of the long list only a few entries are left, those that fit the word just typed.
    Guide: Type a word, such as chapter, and the list shrinks.
    Guide: Enter runs the entry you chose. Or close it with Esc.
    Reader: So it does what it explains.
    > A line begins with a colon, and below it is a list of commands that grows shorter with every letter.
    Guide: A colon opens the palette, where every command has a name.
    Guide: It takes times: enter :1:30, and come back with <.
    > The colours of the whole screen change while a theme name is being chosen, and the words stay the same.
    Guide: And :theme, then Enter. The colours change while you choose.
    Reader: What if I like the old ones better?
    > The list is gone, the old colours are back, and the text stands where it stood.
    Guide: Then Esc. It closes what is open and never quits.
    Guide: q goes back one screen, and from the first one out.
    > A cat holds a paw above the letter Q, thinks better of it, and walks away over the other keys.
    Guide: Q quits at once, from anywhere. Please not just yet.
    > The five views go by one after another, all at the same time, until the speech is back.
    Guide: Before that, ] shows the next view and [ the one before.
    Guide: Go once round, back to the speech.
    Reader: Five keys, and I have not moved a second.
    # The library, and on your own
    : Where all your videos are listed, how to filter and sort them, and where to find the keys this lesson left out.
    ! A way back from everywhere | Angle brackets for jumps, Esc for what is open and q for screens: wherever a key takes you, another brings you back.
    > The library lists videos one to a row, with name and length, and this lesson is among them.
    Guide: Last stop, the library. Read to the end before you go.
    Guide: q takes you there. Press f, type start: only matching rows stay.
    Reader: And the others?
    Guide: Esc, once or twice, brings them back.
    > A small box shows which keys may follow the comma: sort, group and others.
    Guide: A comma opens a box of what may follow: sort, group. Esc leaves it.
    > The lesson is open again, and the chapter line names the one it was left in.
    Guide: Enter on its row opens this lesson, and t with #8 this chapter.
    Reader: And if q takes me out altogether?
    Guide: Then you came straight here. Start playhead by itself.
    > The help window scrolls past keys that this lesson never named, each with a few words beside it.
    Reader: What else is there?
    Guide: Notes, imports, accounts, players: look in ? as they arrive.
    > The last line is highlighted, nothing stands below it, and the chapter line names the last of eight chapters.
    Guide: This is the end. Came by G? Press g. Read it all? The library is yours.
    ~ 2
    """#
}
