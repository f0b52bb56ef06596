/// Why a theme cannot be used; each warning names the file and, where it can, the line.
package struct ThemeFailure: Error, Equatable, Sendable {
  package let warnings: [SettingsWarning]
}
