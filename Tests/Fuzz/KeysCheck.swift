import Input

/// Reads keys as settings name them; what is understood is understood again as it is written.
enum KeysCheck {
  static func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard case .success(let presses) = KeyNotation.parse(String(decoding: bytes, as: UTF8.self)) else { return true }
    let written = KeyNotation.print(presses)
    guard case .success(let again) = KeyNotation.parse(written) else { fatalError("no keys are called \(written)") }
    promise(again == presses, "\(written) is other keys")
    promise(!written.hasControls(), "harmful names of keys: \(written)")
    return true
  }
}
