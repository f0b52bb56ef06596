/// A message for the person, shown until the next key.
package struct Notice: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case information, warning, failure }

  package var kind: Kind
  package var text: String

  package init(_ text: String, kind: Kind = .information) {
    self.kind = kind
    self.text = text
  }
}
