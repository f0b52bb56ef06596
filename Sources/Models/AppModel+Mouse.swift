import Commands
import Domain
import Input
import State

/// The wheel moves, a click selects; a click on what is selected opens it.
extension AppModel {
  private static let wheelLines = 3

  func mouse(_ event: MouseEvent) {
    switch event.action {
    case .wheelDown: wheel(by: AppModel.wheelLines)
    case .wheelUp: wheel(by: -AppModel.wheelLines)
    case .press where event.button == .left:
      forgetMessages()
      click(row: event.row, column: event.column)
    default: break
    }
  }

  private func wheel(by lines: Int) {
    forgetMessages()
    if case .menu(var menu) = shell.overlay {
      menu.move(by: lines)
      shell.overlay = .menu(menu)
      previewTheme(menu)
    } else if shell.overlay == nil || isSearchingLibrary {
      move(by: lines)
    }
  }

  private func click(row: Int, column: Int) {
    switch shell.overlay {
    case .menu(let menu): clickMenu(menu, row: row, column: column)
    case .prompt(let prompt) where isSearchingLibrary && row > 0 && row < shell.rows - 1:
      // A click into the list is the same as going there.
      promptKey(KeyPress(.enter), prompt)
      if shell.screen == .results { clickResults(row: row) }
    case .prompt(let prompt): promptKey(KeyPress(.escape), prompt)
    case .question: questionKey(KeyPress(.escape))
    case .card: shell.overlay = nil
    case nil where shell.screen == .library: clickLibrary(row: row, column: column)
    case nil where shell.screen == .results: clickResults(row: row)
    case nil where shell.screen == .notes: clickNotes(row: row)
    case nil: clickReader(row: row, column: column)
    }
  }

  private func clickMenu(_ menu: MenuState, row: Int, column: Int) {
    var menu = menu
    let layout = MenuLayout(menu, columns: shell.columns, rows: shell.rows)
    let index = menu.top + row - layout.top - (layout.hasFrame ? 1 : 0) - 1
    let isInside =
      row >= layout.top && row < layout.top + layout.height && column >= layout.left
      && column < layout.left + layout.width
    guard isInside else {
      menuKey(KeyPress(.escape), menu)
      return
    }
    guard menu.items.indices.contains(index), index - menu.top < layout.itemRows else { return }
    let wasSelected = menu.selected == index
    menu.select(index)
    shell.overlay = .menu(menu)
    previewTheme(menu)
    if wasSelected { menuKey(KeyPress(.enter), menu) }
  }

  private func clickLibrary(row: Int, column: Int) {
    let layout = LibraryLayout(snapshot)
    let index = library.state.top + row - layout.listTop
    guard row >= layout.listTop, row < layout.listTop + layout.listRows, column < layout.listWidth,
      library.state.rows.indices.contains(index)
    else { return }
    if library.state.selectedRow == index {
      perform(.open)
    } else {
      library.change { $0.select(row: index) }
    }
  }

  private func clickReader(row: Int, column: Int) {
    guard let state = reader.state else { return }
    if row == 0 {
      if let tab = TabBar(state, columns: shell.columns).tabs.first(where: { $0.left..<$0.right ~= column }) {
        reader.change { $0.show(tab.view) }
      }
      return
    }
    let page = state.page(columns: shell.columns, rows: shell.rows)
    if let strip = page.layout.strip, row == strip.row {
      clickStrip(strip, column: column)
      return
    }
    if let width = page.layout.outlineWidth, column < width {
      clickChapter(row: row, state, page.layout)
      return
    }
    let bodyRow = row - page.layout.bodyTop
    guard bodyRow >= 0, bodyRow < page.layout.bodyRows else { return }
    guard let hit = state.visible(page).last(where: { $0.row <= bodyRow }) else { return }
    let target = sceneBeside(hit.place, column: column, page) ?? hit.place
    guard target != state.place else {
      perform(.open)
      return
    }
    let anchor = page.anchor(of: target)
    let row = state.visible(page).first { $0.place == anchor }?.row ?? hit.row
    reader.change { $0.select(target, row: row) }
  }

  /// A click on a chapter beside the transcript goes there.
  private func clickChapter(row: Int, _ state: ReaderState, _ layout: ReaderLayout) {
    let items = state.recording.chapters?.items ?? []
    let inSight = layout.chaptersInSight(of: items.count, current: state.chapter)
    let index = inSight.lowerBound + row - layout.outlineTop
    guard inSight.contains(index), let start = items[index].start else { return }
    let rows = shell.rows
    reader.change { $0.jump(to: start, rows: rows) }
  }

  /// Side by side, a click at the right is meant for the scene that stands there.
  private func sceneBeside(_ place: Place, column: Int, _ page: Page) -> Place? {
    guard let second = page.layout.second, column >= second.left, case .segment(.speech, let index) = place else {
      return nil
    }
    return page.scene(during: index).map { .segment(.scene, $0) }
  }
}
