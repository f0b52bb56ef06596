/// One column of one row: a glyph, what it means, and what lies under it.
///
/// A plain value without references, so that a screenful is compared and copied as memory.
package struct Cell: Equatable, Sendable {
  /// The scalar that takes the columns.
  package var base: UInt32
  /// Up to three marks drawn over it; zero where there are none.
  package var marks: (UInt32, UInt32, UInt32)
  package var role: Role
  package var ground: Ground
  /// Bold, whatever the role says.
  package var isStrong: Bool
  /// Columns the glyph takes; zero in the second column of a wide one.
  package var width: UInt8

  package init(
    base: UInt32 = 0x20,
    role: Role = .text,
    ground: Ground = .page,
    isStrong: Bool = false,
    width: UInt8 = 1
  ) {
    self.base = base
    self.marks = (0, 0, 0)
    self.role = role
    self.ground = ground
    self.isStrong = isStrong
    self.width = width
  }

  package static func == (a: Cell, b: Cell) -> Bool {
    a.base == b.base && a.marks == b.marks && a.role == b.role && a.ground == b.ground && a.isStrong == b.isStrong
      && a.width == b.width
  }
}
