package import Domain

extension Outline {
  /// The text of an item as it is searched and shown; behind the items stands the overview.
  package func text(_ index: Int) -> String {
    guard index < items.count else { return overview }
    let item = items[index]
    return item.title.isEmpty || item.text.isEmpty ? item.title + item.text : item.title + "\n" + item.text
  }

  package func start(_ index: Int) -> MediaTime? {
    index < items.count ? items[index].start : nil
  }
}

extension Finder? {
  /// Whether a text is asked for; where all are, every one that says something.
  package func finds(_ text: String) -> Bool {
    guard let self else { return !text.isEmpty }
    var text = text
    return text.withUTF8 { self.matches($0) }
  }

  /// What of a text is to be shown as found.
  package func ranges(_ text: String) -> [Range<Int>] {
    guard let self else { return [] }
    var text = text
    return text.withUTF8 { self.ranges($0) }
  }
}

extension FoundMoment {
  /// An item of an outline, or its overview.
  package init(_ place: HitTally.Place, _ outline: Outline?, _ finder: Finder?) {
    let text = outline?.text(place.index) ?? ""
    let item = outline.flatMap { place.index < $0.items.count ? $0.items[place.index] : nil }
    self.init(
      layer: place.layer,
      index: place.index,
      start: place.start,
      end: item?.end,
      text: text,
      ranges: finder.ranges(text)
    )
  }

  package init(title: String, _ finder: Finder?) {
    self.init(layer: .title, index: 0, start: nil, text: title, ranges: finder.ranges(title))
  }

  /// What a person wrote; its index is its id.
  package init(_ note: Note, _ finder: Finder?) {
    self.init(
      layer: .note,
      index: Int(note.id),
      start: note.time,
      end: note.end,
      text: note.words,
      ranges: finder.ranges(note.words)
    )
  }
}
