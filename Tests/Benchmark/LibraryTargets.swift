extension Results {
  /// How often longer something may take with the most than with the least, and still not depend on how much there is.
  private static let flat = 2.0
  private static let floor = "floor-ncurses"

  /// What is to be reached with libraries of many sizes.
  func libraryTargets(_ plans: [LibraryTexts.Plan]) -> [Target] {
    let bulk = plans.filter { !$0.isSmallFiles }.sorted { $0.segments < $1.segments }
    guard let least = bulk.first, let most = bulk.last else { return [] }
    return starting(bulk) + finding + importing(plans) + growing(from: least, to: most) + searching(bulk)
  }

  private func starting(_ bulk: [LibraryTexts.Plan]) -> [Target] {
    bulk.filter { $0.segments >= 1_000_000 }.map { plan in
      let title = "first content out of \(plan.name) segments"
      return ratio("2", title, 4, plan.subject, .startStored, to: Results.floor, .startSmall)
    }
  }

  /// Only with ten million segments: with less it is the time `rg` takes to start.
  private var finding: [Target] {
    let name = LibraryTexts.Plan.huge.subject
    let kinds: [(Metric, Metric)] = [
      (.findRare, .grepRare), (.findMid, .grepMid), (.findCommon, .grepCommon), (.findPhrase, .grepPhrase),
      (.findPrefix, .grepPrefix),
    ]
    let searches = kinds.map { ratio("9", "10M segments: \($0.title)", 0.1, name, $0, to: name, $1) }
    let wait = "10M segments: a key while searching"
    return searches + [ratio("9", wait, 8, name, .keyWhileFinding, to: Results.floor, .key, floorPercent: 99)]
  }

  private func importing(_ plans: [LibraryTexts.Plan]) -> [Target] {
    var targets = [plain("11", "import of a large file", 100_000, "/s", "library-1M", .importBulk, isAtLeast: true)]
    if let small = plans.first(where: \.isSmallFiles) {
      targets.append(
        plain("11", "import of small files", 60_000, "/s", small.subject, .importSmall, isAtLeast: true)
      )
    }
    for plan in plans where plan.segments >= 100_000 {
      targets.append(plain("11", "index of \(plan.name)", 1, "x text", plan.subject, .indexBytes))
    }
    return targets
  }

  /// What does not depend on how much there is; of the searches those whose first page is full with the least as well.
  private func growing(from least: LibraryTexts.Plan, to most: LibraryTexts.Plan) -> [Target] {
    let memory = flat("11", "most memory of an import", 1.25, .memoryImportSmall, from: least, to: most)
    let times: [(Metric, String)] = [
      (.startStored, "first content"), (.key, "j"), (.findCommon, "top word"), (.findPhrase, "phrase of top words"),
      (.findPrefix, "4 letters"),
    ]
    return [memory] + times.map { flat("14", $1, Results.flat, $0, from: least, to: most) }
  }

  private func flat(
    _ number: String,
    _ title: String,
    _ limit: Double,
    _ metric: Metric,
    from least: LibraryTexts.Plan,
    to most: LibraryTexts.Plan
  ) -> Target {
    let title = "\(title), \(most.name) beside \(least.name)"
    return ratio(number, title, limit, most.subject, metric, to: least.subject, metric)
  }

  /// Searching one transcript takes as long as the transcript is: ten times as much, not a hundred times.
  private func searching(_ bulk: [LibraryTexts.Plan]) -> [Target] {
    guard let large = bulk.first(where: { $0.segments == 1_000_000 }),
      let small = bulk.first(where: { $0.segments == 100_000 })
    else { return [] }
    let title = "search in a video, \(large.name) beside \(small.name)"
    return [ratio("14", title, 12, large.subject, .searchStored, to: small.subject, .searchStored)]
  }
}
