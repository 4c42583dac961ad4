import Foundation
import Testing

/// A table that somebody may publish, and how it is read.
struct RecordedTable: Equatable {
  /// What whoever wrote the table would expect.
  var title: String
  var table: String
  /// The lines of `LoadedMeeting.reading`; none where it was not recorded yet.
  var reading: [String] = []
}

/// A file of `Tables`: words about it, and its tables.
///
/// A line that begins with ``titleMark`` is the title of a table; then come the table, a line that
/// is ``readingMark``, the reading, and an empty line.
struct RecordedTables: Equatable {
  /// The lines before the first table.
  var words: [String] = []
  var tables: [RecordedTable] = []

  static let titleMark = "═════ "
  static let readingMark = "───── is read as"

  /// - Throws: where a table has no title, nothing in it, or two readings.
  init(_ text: String) throws {
    var parts: [(title: String, table: [String], reading: [String]?)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      guard !line.hasPrefix(Self.titleMark) else {
        parts.append((String(line.dropFirst(Self.titleMark.count)), [], nil))
        continue
      }
      guard var part = parts.popLast() else {
        words.append(line)
        continue
      }
      if line == Self.readingMark {
        try #require(part.reading == nil, "'\(part.title)' has two readings.")
        part.reading = []
      } else if part.reading == nil {
        part.table.append(line)
      } else {
        part.reading?.append(line)
      }
      parts.append(part)
    }
    words = words.withoutEmptyEnd
    tables = try parts.map { part in
      let lines = part.table.withoutEmptyEnd
      try #require(!part.title.isEmpty && !lines.isEmpty, "'\(part.title)' holds no table.")
      return RecordedTable(
        title: part.title, table: lines.joined(separator: "\n") + "\n",
        reading: part.reading?.withoutEmptyEnd ?? [])
    }
  }

  /// What ``init(_:)`` reads.
  var text: String {
    let parts = tables.map { table in
      "\n\(Self.titleMark)\(table.title)\n\(table.table)\(Self.readingMark)\n"
        + table.reading.map { $0 + "\n" }.joined()
    }
    return words.joined(separator: "\n") + "\n" + parts.joined()
  }
}

extension RecordedTables {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Tables")

  /// The files that are there.
  static var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  init(file: String) throws {
    let url = Self.folder.appending(path: file)
    try self.init(String(contentsOf: url, encoding: .utf8))
  }

  func write(to file: String) throws {
    let url = Self.folder.appending(path: file)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}

extension [String] {
  fileprivate var withoutEmptyEnd: [String] {
    var lines = self
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// The lines of both, those of this alone behind `-` and those of the other alone behind `+`;
  /// `nil` where they are equal.
  func difference(to now: [String]) -> String? {
    // Bytes, not characters: canonically equal text is not the same reading.
    let change = now.difference(from: self) { $0.utf8.elementsEqual($1.utf8) }
    guard !change.isEmpty else { return nil }
    var (gone, come) = (Set<Int>(), Set<Int>())
    for step in change {
      switch step {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var lines: [String] = []
    var position = 0
    for (offset, line) in enumerated() {
      guard !gone.contains(offset) else {
        lines.append("- " + line)
        continue
      }
      while come.contains(position) {
        lines.append("+ " + now[position])
        position += 1
      }
      lines.append("  " + line)
      position += 1
    }
    lines += now[position...].map { "+ " + $0 }
    return lines.joined(separator: "\n")
  }
}
