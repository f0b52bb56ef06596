/// Which part of the library is where.
package struct LibraryLayout: Equatable, Sendable {
  package let columns: Int
  package let rows: Int
  package let welcomeRows: Int
  /// The row of the column names; nil where there is no room.
  package let headingRow: Int?
  package let listTop: Int
  package let listRows: Int
  package let listWidth: Int
  /// The first column of the preview; nil where there is no room.
  package let previewLeft: Int?

  private static let previewRoom = 100

  package init(_ state: AppState) {
    columns = state.columns
    rows = state.rows
    // The welcome gives way before the list does, and waits until it is known whose list it is.
    welcomeRows = state.showsWelcome && state.library.wasRead && state.rows >= 12 ? 5 : 0
    let headed = state.rows >= 8
    headingRow = headed ? 1 + welcomeRows : nil
    listTop = 1 + welcomeRows + (headed ? 1 : 0)
    listRows = max(0, rows - listTop - 1)
    if columns >= LibraryLayout.previewRoom, !state.isPlain {
      let preview = min(max(30, columns * 38 / 100 + state.library.paneBias * 4), columns / 2)
      previewLeft = columns - preview
      listWidth = columns - preview - 1
    } else {
      previewLeft = nil
      listWidth = columns
    }
  }
}

/// Where the box of a menu is.
package struct MenuLayout: Equatable, Sendable {
  package let top: Int
  package let left: Int
  package let width: Int
  /// Rows for items, without the frame and the line one types on.
  package let itemRows: Int
  package let hasFrame: Bool

  package init(_ menu: MenuState, columns: Int, rows: Int) {
    hasFrame = columns >= 30 && rows >= 8
    let frame = hasFrame ? 2 : 0
    width = min(columns, menu.kind == .themes ? 46 : 84)
    // The help is tall and the rest only as tall as it must be; one row more is for typing.
    let room = max(0, rows - 1 - frame - 1)
    itemRows = min(room, menu.kind == .help ? max(12, rows * 3 / 4) : 12)
    // A theme is judged by what it does to the page, so its list leaves the middle free.
    left = menu.kind == .themes ? max(0, columns - width - 1) : (columns - width) / 2
    let height = itemRows + 1 + frame
    top = max(0, menu.kind == .help ? (rows - height) / 2 : rows - 1 - height)
  }

  package var height: Int { itemRows + 1 + (hasFrame ? 2 : 0) }
}
