package import Domain
import Text

/// The list of all videos: order, filter, groups, and the one that is selected.
package struct LibraryState: Equatable, Sendable {
  /// A line of the list.
  package enum Row: Equatable, Sendable {
    case source(String, count: Int)
    case video(Int)
  }

  package enum Order: String, CaseIterable, Sendable {
    case title, date, length
  }

  package private(set) var videos: [Video] = []
  package private(set) var isLoading = true
  /// Whether the list ever arrived: before that, an empty one says nothing about the library.
  package private(set) var wasRead = false
  package private(set) var filter = ""
  /// Nil as long as nobody asked: the order in which videos were given.
  package private(set) var order: Order?
  package private(set) var isReversed = false
  package private(set) var isGrouped = false
  /// Kept by name: rows that arrive or leave do not move the selection.
  package private(set) var selectedID: VideoID?
  /// Those that were picked out one by one, to do something with all of them.
  package private(set) var chosen: Set<VideoID> = []
  package private(set) var rows: [Row] = []
  /// The first row of the list in sight.
  package private(set) var top = 0
  package private(set) var paneBias = 0

  package init() {}

  package mutating func beginLoading() { isLoading = true }

  /// Shows what of the list is known so far.
  package mutating func show(_ videos: [Video]) {
    self.videos = videos
    if !chosen.isEmpty { chosen.formIntersection(videos.map(\.id)) }
    arrange()
  }

  package mutating func finishLoading(_ videos: [Video]) {
    show(videos)
    isLoading = false
    wasRead = true
  }

  package mutating func failLoading() { isLoading = false }

  package var selected: Video? {
    guard let index = selectedIndex else { return nil }
    return videos[index]
  }

  /// How many videos the filter lets through.
  package var shownCount: Int {
    rows.reduce(0) { count, row in if case .video = row { count + 1 } else { count } }
  }

  /// Which of the shown videos is selected, counted from one.
  package var selectedNumber: Int? {
    var number = 0
    for row in rows {
      guard case .video(let index) = row else { continue }
      number += 1
      if videos[index].id == selectedID { return number }
    }
    return nil
  }

  package mutating func setFilter(_ words: String) {
    filter = words
    arrange()
  }

  package mutating func sort(by order: Order) {
    self.order = order
    isReversed = false
    arrange()
  }

  package mutating func reverse() {
    isReversed.toggle()
    arrange()
  }

  package mutating func toggleGroups() {
    isGrouped.toggle()
    arrange()
  }

  /// Picks the selected video out, or puts it back, and goes on to the next.
  package mutating func toggleChoice() {
    guard let selectedID else { return }
    if chosen.remove(selectedID) == nil { chosen.insert(selectedID) }
    move(by: 1)
  }

  package mutating func chooseNone() { chosen = [] }

  /// What a command is meant for: the videos picked out, else the selected one.
  package var meant: [Video] {
    chosen.isEmpty ? selected.map { [$0] } ?? [] : videos.filter { chosen.contains($0.id) }
  }

  package mutating func resizePane(by step: Int) {
    paneBias = min(max(-4, paneBias + step), 12)
  }

  // MARK: Moving

  package mutating func move(by steps: Int) {
    let shown = shownVideos
    guard !shown.isEmpty else { return }
    let current = shown.firstIndex { videos[$0].id == selectedID } ?? 0
    let target = min(max(0, current + steps), shown.count - 1)
    selectedID = videos[shown[target]].id
  }

  package mutating func moveToEdge(end: Bool) {
    let shown = shownVideos
    guard let target = end ? shown.last : shown.first else { return }
    selectedID = videos[target].id
  }

  /// Selects a video, unless the filter hides it: nothing out of sight is ever selected.
  package mutating func select(_ id: VideoID) {
    if shownVideos.contains(where: { videos[$0].id == id }) { selectedID = id }
  }

  package mutating func select(row: Int) {
    guard rows.indices.contains(row), case .video(let index) = rows[row] else { return }
    selectedID = videos[index].id
  }

  /// Brings the selection into sight of a list with so many rows.
  package mutating func settle(listRows: Int) {
    top = ListWindow.top(top, showing: selectedRow, of: rows.count, listRows: listRows)
    // The heading of the first group is seen with its first video.
    if selectedRow == 1, top == 1, case .source? = rows.first { top = 0 }
  }

  package var selectedRow: Int? {
    rows.firstIndex { row in
      if case .video(let index) = row { videos[index].id == selectedID } else { false }
    }
  }

  private var selectedIndex: Int? {
    videos.firstIndex { $0.id == selectedID }
  }

  private var shownVideos: [Int] {
    rows.compactMap { row in if case .video(let index) = row { index } else { nil } }
  }

  // MARK: Arranging

  private mutating func arrange() {
    let words = filter.split(separator: " ").map { Folding.folded(String($0)) }
    var shown = videos.indices.filter { matches(videos[$0], words) }
    if let order {
      shown.sort { precedes(videos[$0], videos[$1], order) || (!precedes(videos[$1], videos[$0], order) && $0 < $1) }
    }
    if isReversed { shown.reverse() }
    rows = isGrouped ? grouped(shown) : shown.map { .video($0) }
    if selectedID == nil || !shown.contains(where: { videos[$0].id == selectedID }) {
      selectedID = shown.first.map { videos[$0].id }
    }
  }

  private func matches(_ video: Video, _ words: [String]) -> Bool {
    guard !words.isEmpty else { return true }
    let text = Folding.folded(([video.title, video.id.text, video.source] + video.tags).joined(separator: " "))
    return words.allSatisfy { text.contains($0) }
  }

  private func precedes(_ a: Video, _ b: Video, _ order: Order) -> Bool {
    switch order {
    case .title: Folding.folded(a.title) < Folding.folded(b.title)
    case .date: (a.created ?? 0) > (b.created ?? 0)
    case .length: (a.duration ?? .zero) > (b.duration ?? .zero)
    }
  }

  private func grouped(_ shown: [Int]) -> [Row] {
    var sources: [String] = []
    var members: [String: [Int]] = [:]
    for index in shown {
      let source = videos[index].source
      if members[source] == nil { sources.append(source) }
      members[source, default: []].append(index)
    }
    return sources.flatMap { source in
      [.source(source, count: members[source]?.count ?? 0)] + (members[source] ?? []).map { .video($0) }
    }
  }
}
