/// Where videos come from.
package struct Source: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A folder that can be read again.
    case folder
    /// Files that were named one by one.
    case file
    case account
    case `public`
  }

  package var id: Int64
  package var kind: Kind
  package var name: String
  /// Of a folder, absolute.
  package var path: String?
  /// How many videos are from it.
  package var videos: Int
  /// When it was added and when it was last read, in milliseconds since 1970.
  package var added: Int64
  package var read: Int64?

  package init(id: Int64, kind: Kind, name: String, path: String?, videos: Int, added: Int64, read: Int64?) {
    self.id = id
    self.kind = kind
    self.name = name
    self.path = path
    self.videos = videos
    self.added = added
    self.read = read
  }
}
