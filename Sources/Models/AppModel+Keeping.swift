import Clients
import Domain
import Jobs
import State

/// Keeping marks: they are on the screen at once, and are taken back where they cannot be kept.
extension AppModel {
  /// What is being done to notes, as long as it is not known to be done.
  struct Keeping {
    /// What a note is to be: these words, or gone.
    struct Step {
      var note: Note
      var isGone: Bool
    }

    /// A note that has no number of its own yet is known by one below zero.
    private var lastNumber: Int64 = 0
    /// By number, each with the order it was given in: only the last counts.
    private var steps: [Int64: (step: Step, order: Int)] = [:]
    private var order = 0
    /// What is to be done to a new note once it has its number.
    private var later: [Int64: Step] = [:]

    mutating func newNumber() -> Int64 {
      lastNumber -= 1
      return lastNumber
    }

    /// Notes a step; nil where it must wait for the number of a new note.
    mutating func begin(_ step: Step) -> Int? {
      if step.note.id < 0, steps[step.note.id] != nil {
        later[step.note.id] = step
        return nil
      }
      order += 1
      steps[step.note.id] = (step, order)
      return order
    }

    /// A step is done; returns what waited for it, and whether nothing else was wanted meanwhile.
    mutating func end(_ number: Int64, _ order: Int) -> (next: Step?, isLast: Bool) {
      let isLast = steps[number]?.order == order
      if isLast { steps[number] = nil }
      return (later.removeValue(forKey: number), isLast)
    }

    /// What the notes of a video are to be, whatever was read of them.
    func wanted(in video: VideoID) -> [Step] {
      let waiting = steps.map { later[$0.key] ?? $0.value.step }
      return waiting.filter { $0.note.video == video }
    }
  }

  /// Shows a note, new or changed, and keeps it.
  func keep(_ note: Note, instead old: Note?, saying text: String) {
    var note = note
    if note.id == 0 { note.id = keeping.newNumber() }
    show(note)
    tell(text)
    write(Keeping.Step(note: note, isGone: false), old: old)
  }

  /// Takes a note away.
  func discard(_ note: Note, saying text: String) {
    hide(note.id)
    tell(text)
    write(Keeping.Step(note: note, isGone: true), old: note)
  }

  private func show(_ note: Note) {
    notes.change { $0.put(note) }
    guard let recording = reader.state?.recording, recording.video.id == note.video else { return }
    reader.change { $0.marks.put(note, in: recording) }
  }

  private func hide(_ id: Int64) {
    notes.change { $0.remove(id) }
    reader.change { $0.marks.remove(id) }
  }

  private func write(_ step: Keeping.Step, old: Note?) {
    guard let order = keeping.begin(step) else { return }
    let client = around.notes
    var note = step.note
    // Whoever keeps it gives it a number.
    note.id = max(0, note.id)
    around.jobs.run(on: .keeping) { [note] (_) throws(LibraryError) -> Note in
      guard step.isGone else { return try client.keep(note) }
      // A new one that was taken back before it had a number was never kept.
      if note.id > 0 { try client.discard(note.id) }
      return note
    } then: { [weak self] result in
      self?.written(step, order, old, result)
    }
  }

  private func written(_ step: Keeping.Step, _ order: Int, _ old: Note?, _ result: Result<Note, LibraryError>) {
    let (next, isLast) = keeping.end(step.note.id, order)
    switch result {
    case .success(let kept):
      guard !step.isGone else { return }
      if step.note.id != kept.id {
        notes.change { $0.rename(step.note.id, to: kept.id) }
        reader.change { $0.marks.rename(step.note.id, to: kept.id) }
      }
      if var next {
        next.note.id = kept.id
        write(next, old: kept)
      } else if isLast {
        show(kept)
      }
    case .failure(let error):
      // What it was before is shown in its place.
      if let old { show(old) } else { hide(step.note.id) }
      tell((step.isGone ? "it stays: " : "it was taken back: ") + ErrorText.sentence(error), .failure)
    }
  }

  // MARK: Reading

  /// Reads the marks of the video that is open.
  func readMarks() {
    guard let recording = reader.state?.recording else { return }
    marksJob?.cancel()
    let client = around.notes
    marksJob = around.jobs.run(on: .keeping) { (_) throws(LibraryError) -> Marks in
      Marks(try client.notes(recording.video.id), in: recording)
    } then: { [weak self] result in
      guard let self, let now = reader.state?.recording, now.video.id == recording.video.id else { return }
      switch result {
      case .success(let marks):
        // What was read further, or in another version, has its segments elsewhere.
        var marks = now === recording ? marks : Marks(marks.all.map(\.note), in: now)
        for step in keeping.wanted(in: now.video.id) {
          if step.isGone { marks.remove(step.note.id) } else { marks.put(step.note, in: now) }
        }
        reader.change { $0.marks = marks }
      case .failure(let error):
        tell("the notes were not read: " + ErrorText.sentence(error), .warning)
      }
    }
  }
}
