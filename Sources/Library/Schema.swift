import Clients

/// The steps from an empty file to the library of today: new ones are added at the end, none is ever changed.
enum Schema {
  struct Step {
    /// What it brings, for whoever reads the file.
    let name: String
    let sql: String
  }

  static let steps = [Step(name: "videos, tracks, words, notes", sql: videos + tracks + words + notes)]

  /// Two titles: `title` is what the source calls a video, `own_title` what the person does.
  ///
  /// Removed ones can be put back.
  private static let videos = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      path TEXT UNIQUE,
      added INTEGER NOT NULL,
      read INTEGER
    );
    CREATE TABLE video (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES source(id),
      title TEXT NOT NULL,
      own_title TEXT,
      status TEXT NOT NULL,
      cause TEXT,
      duration INTEGER,
      created INTEGER,
      tags TEXT NOT NULL DEFAULT '[]',
      overview TEXT NOT NULL DEFAULT '',
      opening TEXT NOT NULL DEFAULT '',
      url TEXT,
      player TEXT,
      speech INTEGER,
      scene INTEGER,
      chapters INTEGER,
      topics INTEGER,
      added INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      removed INTEGER
    );
    CREATE INDEX video_by_source ON video(source);
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      video INTEGER NOT NULL REFERENCES video(key) ON DELETE CASCADE,
      hash INTEGER NOT NULL,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      format TEXT NOT NULL,
      dropped INTEGER NOT NULL,
      omissions TEXT,
      player TEXT
    );
    CREATE INDEX file_by_video ON file(video);
    CREATE INDEX file_by_hash ON file(hash);

    """

  /// Every segment and item has a row of its own in `words`; `span` says whose rows they are.
  ///
  /// Rows are given out once and never again, so that what still reads an old version never meets a new one.
  private static let tracks = """
    CREATE TABLE track (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      video INTEGER NOT NULL REFERENCES video(key) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      language TEXT,
      origin TEXT NOT NULL,
      file INTEGER REFERENCES file(id) ON DELETE CASCADE,
      made INTEGER NOT NULL,
      first_row INTEGER NOT NULL UNIQUE,
      count INTEGER NOT NULL,
      duration INTEGER NOT NULL,
      speakers TEXT NOT NULL,
      starts BLOB NOT NULL
    );
    CREATE INDEX track_by_video ON track(video);
    CREATE INDEX track_by_file ON track(file);
    CREATE TABLE chunk (
      first_row INTEGER PRIMARY KEY,
      data BLOB NOT NULL
    );
    CREATE TABLE outline (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      video INTEGER NOT NULL REFERENCES video(key) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      origin TEXT NOT NULL,
      file INTEGER REFERENCES file(id) ON DELETE CASCADE,
      made INTEGER NOT NULL,
      first_row INTEGER NOT NULL UNIQUE,
      count INTEGER NOT NULL,
      data TEXT NOT NULL
    );
    CREATE INDEX outline_by_video ON outline(video);
    CREATE INDEX outline_by_file ON outline(file);
    CREATE TABLE span (
      first_row INTEGER PRIMARY KEY,
      length INTEGER NOT NULL,
      video INTEGER NOT NULL,
      layer TEXT NOT NULL,
      owner INTEGER NOT NULL
    );
    CREATE INDEX span_by_video ON span(video);
    CREATE TABLE counter (next_row INTEGER NOT NULL, rules INTEGER NOT NULL);
    INSERT INTO counter VALUES (1, 1);

    """

  /// Without the texts themselves, which the chunks have; they are folded and parted into words on the way in.
  ///
  /// A large table of words that wait to be written makes writing a million of them twice as fast.
  private static let words = """
    CREATE VIRTUAL TABLE words USING fts5(
      speech, scene, chapters, topics, content='', columnsize=0, tokenize='ascii'
    );
    INSERT INTO words(words, rank) VALUES ('hashsize', 33554432);

    """

  /// Kept apart from videos, which may come and go.
  private static let notes = """
    CREATE TABLE note (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      video TEXT NOT NULL,
      title TEXT NOT NULL,
      time INTEGER NOT NULL,
      end INTEGER,
      track TEXT,
      quote TEXT NOT NULL,
      words TEXT NOT NULL,
      created INTEGER NOT NULL,
      changed INTEGER NOT NULL
    );
    CREATE INDEX note_by_video ON note(video, time);
    CREATE TABLE correction (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      video TEXT NOT NULL,
      track TEXT NOT NULL,
      start INTEGER NOT NULL,
      original TEXT NOT NULL,
      text TEXT NOT NULL,
      changed INTEGER NOT NULL,
      UNIQUE (video, track, start, original)
    );

    """
}
