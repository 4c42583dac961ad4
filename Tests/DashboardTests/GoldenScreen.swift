import Foundation
import TerminalUI
import Testing

/// Compares a frame with `Screens/NAME.screen`, and its styles with `Screens/NAME.styles`.
///
/// `RECORD_SCREENS=1` writes the files instead and fails; read the diff before you commit it.
func expectScreen(
  _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectFile("\(name).screen", frame.text + "\n", sourceLocation)
  try expectFile("\(name).styles", frame.styleText + "\n", sourceLocation)
}

private func expectFile(
  _ name: String, _ actual: String, _ sourceLocation: SourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1" {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(name): read the diff, then run again without RECORD_SCREENS.")
    return
  }
  let expected = try String(contentsOf: file, encoding: .utf8)
  // Bytes, not characters: canonically equal text is not the same screen.
  let isSame = Array(actual.utf8) == Array(expected.utf8)
  if !isSame { Attachment.record(actual, named: name, sourceLocation: sourceLocation) }
  #expect(isSame, "\(name) is now:\n\(actual)", sourceLocation: sourceLocation)
}
