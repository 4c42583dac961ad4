import Foundation
import Testing

/// Tables that readers once read right and then wrong; all are invented.
///
/// `RECORD_TABLES=1` writes the readings anew and fails; read the diff before you commit it.
@Suite struct RecordedTableTests {
  /// The files of `Tables`.
  static let files = [
    "columns-by-cells.txt", "columns-by-header.txt", "continued-rows.txt", "institutions.txt",
    "people-in-cells.txt", "refused-tables.txt", "registrations.txt", "roles-and-brackets.txt",
    "times-and-days.txt", "untitled-rows.txt",
  ]

  static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_TABLES"] == "1"
  }

  @Test(arguments: files) func `Tables are read as recorded`(file: String) throws {
    var recorded = try RecordedTables(file: file)
    try #require(!recorded.tables.isEmpty, "\(file) holds no table.")
    for (i, table) in recorded.tables.enumerated() {
      let now = try reading(ofTable: table.table)
      recorded.tables[i].reading = now
      guard !Self.isRecording, let difference = table.reading.difference(to: now) else { continue }
      Issue.record("\(file), '\(table.title)' is read otherwise:\n\(table.table)\n\(difference)")
    }
    guard Self.isRecording else { return }
    try recorded.write(to: file)
    Issue.record("Recorded \(file): read the diff, then run again without RECORD_TABLES.")
  }

  @Test func `Every recorded table is read, and stands there once`() throws {
    #expect(try RecordedTables.files == Self.files)
    let tables = try Self.files.flatMap { try RecordedTables(file: $0).tables }
    #expect(Set(tables.map(\.title)).count == tables.count)
    #expect(Set(tables.map(\.table)).count == tables.count)
  }

  @Test(arguments: Self.files) func `A file of tables is written as it is read`(
    file: String
  ) throws {
    let recorded = try RecordedTables(file: file)
    #expect(try RecordedTables(recorded.text) == recorded)
  }

  @Test func `A difference names what is gone and what has come`() {
    #expect(["a", "b", "c"].difference(to: ["a", "b", "c"]) == nil)
    #expect(["a", "b", "c"].difference(to: ["a", "x", "c", "d"]) == "  a\n- b\n+ x\n  c\n+ d")
    #expect([].difference(to: ["a"]) == "+ a")
  }
}
