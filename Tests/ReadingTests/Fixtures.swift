import Glibc
import Programme
import Testing

@testable import Reading

/// The meeting of files given as text.
func meeting(_ files: [String: String]) -> LoadedMeeting {
  meeting(
    files: files.map { (name: $0.key, bytes: Array($0.value.utf8)) }, sourceName: "spring")
}

/// The meeting of one table.
func table(_ text: String, name: String = "table.csv") throws -> LoadedMeeting {
  try table(Array(text.utf8))
}

func table(_ bytes: [UInt8]) throws -> LoadedMeeting { try meeting(standardInput: bytes) }

/// The rows of a table by position, with the places of its faults.
///
/// - Parameter isByCell: whether each cell is looked for by itself.
func rows(_ text: String, isByCell: Bool = false) -> (rows: [[String]], faults: [String]) {
  let bytes = Array(text.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    let separator = Separator(of: buffer)
    var reader = CSVReader(
      buffer, separator: separator.byte, from: separator.start, line: separator.line)
    reader.readsByCell = isByCell
    var rows: [[String]] = []
    var faults: [String] = []
    while reader.advance() {
      rows.append(reader.cells.map { reader.text(of: $0) })
      faults += reader.faults.map { fault in
        let place = reader.place(of: fault.offset)
        return "\(place.line):\(place.column) \(fault.kind)"
      }
    }
    return (rows, faults)
  }
}

/// A folder that is removed with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/reading-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  /// - Parameter name: may be that of a file in a folder in it.
  func write(_ name: String, _ text: String) throws {
    if let end = name.lastIndex(of: "/") { mkdir("\(path)/\(name[..<end])", 0o700) }
    let file = try #require(fopen("\(path)/\(name)", "w"))
    fputs(text, file)
    fclose(file)
  }

  deinit {
    for name in Self.names(path) {
      let inner = "\(path)/\(name)"
      for name in Self.names(inner) { remove("\(inner)/\(name)") }
      remove(inner)
    }
    rmdir(path)
  }

  /// The names of what a folder holds; none of what is no folder.
  private static func names(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
