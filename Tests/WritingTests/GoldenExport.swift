import Foundation
import Testing

/// Compares bytes with `Exports/<name>`.
///
/// `RECORD_EXPORTS=1` writes the file instead and fails: read the difference before you commit it.
func expectExport(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exports/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_EXPORTS"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(name): read the difference, then run again without RECORD_EXPORTS.")
    return
  }
  let expected = try Data(contentsOf: file)
  #expect(Data(text.utf8) == expected, "\(name)", sourceLocation: sourceLocation)
}
