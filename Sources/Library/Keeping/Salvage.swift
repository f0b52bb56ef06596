import CSQLite
import Clients

/// Reads what can be read of tables of a damaged file, row by row, around the pages that cannot.
struct Salvage {
  let connection: Connection
  /// How often it looks for a way around damage in one table before it gives up.
  private static let patience = 10_000
  /// No library gives out a key as high as this.
  private static let farthest: Int64 = 1 << 48

  /// A value of a row, whatever it is.
  enum Value: Bindable {
    case nothing
    case number(Int64)
    case text(String)
    case blob([UInt8])

    func bind(to statement: Statement, at place: Int) {
      switch self {
      case .nothing: statement.bindNothing(at: place)
      case .number(let number): statement.bind(number, at: place)
      case .text(let text): statement.bind(text, at: place)
      case .blob(let bytes): statement.bind(blob: bytes, at: place)
      }
    }

    var number: Int64? {
      if case .number(let number) = self { number } else { nil }
    }

    var text: String? {
      if case .text(let text) = self { text } else { nil }
    }
  }

  /// All rows that can be read, the first column of each being its key, and whether some cannot.
  func rows(of table: String, _ columns: [String]) throws(LibraryError) -> (rows: [[Value]], isDamaged: Bool) {
    var walk = Walk(connection, table, columns)
    try walk.read(0, Salvage.farthest)
    return (walk.rows, walk.isDamaged)
  }

  /// One blob by its key; nil where it cannot be read.
  func blob(_ sql: String, _ key: Int64) throws(LibraryError) -> [UInt8]? {
    try Salvage.unlessDamaged { () throws(LibraryError) in
      let statement = try connection.statement(sql)
      statement.bind(key, at: 1)
      defer { statement.reset() }
      return try statement.step() ? statement.blob(0) : nil
    } ?? nil
  }

  /// Nil where the file is damaged there; other errors are errors.
  static func unlessDamaged<Value>(_ body: () throws(LibraryError) -> Value) throws(LibraryError) -> Value? {
    do {
      return try body()
    } catch {
      switch error {
      case .busy, .stopped: throw error
      default: return nil
      }
    }
  }

  /// A way through one table: forwards until damage, backwards until damage, and then into the middle of what is left.
  private struct Walk {
    private let connection: Connection
    private let forwards: String
    private let backwards: String
    private let width: Int
    private var patience = Salvage.patience
    private(set) var rows: [[Value]] = []
    private(set) var isDamaged = false

    init(_ connection: Connection, _ table: String, _ columns: [String]) {
      self.connection = connection
      width = columns.count
      let key = columns.first ?? "rowid"
      let question =
        "SELECT \(columns.joined(separator: ", ")) FROM \(table) WHERE \(key) BETWEEN ? AND ? ORDER BY \(key)"
      forwards = question
      backwards = question + " DESC"
    }

    mutating func read(_ first: Int64, _ last: Int64) throws(LibraryError) {
      var pending = [(first, last)]
      while let (first, last) = pending.popLast(), patience > 0 {
        guard let low = try read(forwards, first, last, isForwards: true) else { continue }
        isDamaged = true
        guard low <= last, let high = try read(backwards, low, last, isForwards: false), low <= high else { continue }
        // A single row that cannot be read is lost.
        guard low < high else { continue }
        let middle = low + (high - low) / 2
        pending.append((middle + 1, high))
        pending.append((low, middle))
      }
      rows.sort { ($0.first?.number ?? 0) < ($1.first?.number ?? 0) }
    }

    /// Reads until the end, and answers nil, or until damage, and answers the next key on the way.
    private mutating func read(
      _ sql: String,
      _ first: Int64,
      _ last: Int64,
      isForwards: Bool
    ) throws(LibraryError) -> Int64? {
      patience -= 1
      var next = isForwards ? first : last
      var found: [[Value]] = []
      let isWhole: Void? = try Salvage.unlessDamaged { () throws(LibraryError) in
        let statement = try connection.statement(sql)
        statement.bind(first, at: 1)
        statement.bind(last, at: 2)
        defer { statement.reset() }
        while try statement.step() {
          let key = statement.number(0)
          // Keys that do not go on in order are damage as well, and could go on for ever.
          guard (first...last).contains(key), isForwards ? key >= next : key <= next else {
            throw .damaged("rows out of order")
          }
          found.append((0..<width).map { statement.value($0) })
          guard key != (isForwards ? last : first) else { return }
          next = isForwards ? key + 1 : key - 1
        }
      }
      rows += found
      return isWhole == nil ? next : nil
    }
  }
}

extension Statement {
  /// A value as it is.
  fileprivate func value(_ column: Int) -> Salvage.Value {
    switch kind(column) {
    case SQLITE_INTEGER: .number(number(column))
    case SQLITE_BLOB: .blob(blob(column))
    case SQLITE_NULL: .nothing
    default: .text(text(column))
    }
  }
}
