/// A file or folder that is not in the list, and why, as a sentence without a full stop.
package struct LeftOutFile: Equatable, Sendable {
  package let path: String
  package let why: String
}
