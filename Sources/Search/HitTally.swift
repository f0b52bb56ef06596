package import Domain

/// Counts the hits of one video, sees where they lie, and keeps the first ones in time.
package struct HitTally: Sendable {
  /// In how many parts a video is divided to show where its hits lie.
  package static let partCount = 60

  /// Where a hit is.
  package struct Place: Equatable, Sendable {
    package var layer: Layer
    package var index: Int
    package var start: MediaTime?
    /// The version of the track it stands in, where several are searched.
    package var version: Int64?
    /// The one of the other track that stands near it.
    package var beside: Beside?

    package init(layer: Layer, index: Int, start: MediaTime?, version: Int64? = nil, beside: Beside? = nil) {
      self.layer = layer
      self.index = index
      self.start = start
      self.version = version
      self.beside = beside
    }

    /// A segment of the other track.
    package struct Beside: Equatable, Sendable {
      package var index: Int
      package var version: Int64?

      package init(_ index: Int, version: Int64? = nil) {
        self.index = index
        self.version = version
      }
    }

    /// What has no time comes first; what begins together is in the order of the layers.
    fileprivate var rank: (Int64, Int, Int64, Int) {
      (start?.milliseconds ?? .min, Layer.allCases.firstIndex(of: layer) ?? 0, version ?? 0, index)
    }
  }

  package private(set) var count = 0
  package private(set) var spread = [Int](repeating: 0, count: HitTally.partCount)
  private var places: [Place] = []
  private let length: Int64
  private let limit: Int

  package init(length: MediaTime, limit: Int) {
    self.length = max(1, length.milliseconds)
    self.limit = limit
  }

  /// Hits that are counted and seen in the strip; which of them come first is told by `show`.
  package mutating func count(_ number: Int, at time: MediaTime?) {
    count += number
    guard let time, number > 0 else { return }
    let place = Double(time.milliseconds) / Double(length) * Double(HitTally.partCount)
    spread[min(max(Int(place), 0), HitTally.partCount - 1)] += number
  }

  /// A hit that may be one of the first; of each layer at least the first ones must come here.
  package mutating func show(_ place: Place) {
    places.append(place)
  }

  package mutating func add(_ place: Place) {
    count(1, at: place.start)
    show(place)
  }

  /// The first ones in time order.
  package var first: [Place] {
    Array(places.sorted { $0.rank < $1.rank }.prefix(limit))
  }
}
