package import Clients
import Domain

extension Store {
  /// Puts things into the library: all that the body does is kept, or nothing.
  package func write<Value>(
    _ body: (inout Writer) throws(LibraryError) -> Value
  ) throws(LibraryError) -> Value {
    try writing { (connection) throws(LibraryError) in
      var writer = Writer(connection)
      let value = try body(&writer)
      try writer.finish()
      return value
    }
  }

  /// The transcript files that were read, in the order of their paths.
  package func files() throws(LibraryError) -> [KnownFile] {
    try recall { (ledger) throws(LibraryError) in try ledger.files(beginning: "") } ?? []
  }
}
