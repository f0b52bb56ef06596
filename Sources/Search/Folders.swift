import Text

/// One folder for each set of rules, made when first needed.
struct Folders {
  private var folders: [FoldingRules: Folder] = [:]
  private var scratch: [UInt8] = []

  mutating func withFolded(
    _ text: UnsafeBufferPointer<UInt8>,
    _ rules: FoldingRules,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    scratch.removeAll(keepingCapacity: true)
    folders[rules, default: Folder(rules)].append(text, to: &scratch)
    return scratch.withUnsafeBufferPointer(body)
  }

  mutating func foldedWithOrigins(
    _ text: UnsafeBufferPointer<UInt8>,
    _ rules: FoldingRules
  ) -> (text: [UInt8], origins: [Folder.Origin]) {
    folders[rules, default: Folder(rules)].foldedWithOrigins(text)
  }
}
