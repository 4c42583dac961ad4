import Foundation

/// A working folder of one test, gone with it.
final class Workplace {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "end-to-end-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func at(_ name: String) -> String { path + "/" + name }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: at(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    let folder = URL(filePath: at(name)).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(toFile: at(name), atomically: false, encoding: .utf8)
  }
}
