import Foundation
import Testing

/// A folder of one test, gone with it.
final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "saving-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every name in it, hidden ones as well.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func at(_ name: String) -> String { path + "/" + name }

  func text(of name: String) throws -> String {
    try String(contentsOfFile: at(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: at(name), atomically: false, encoding: .utf8)
  }

  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: at(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }
}

/// A text as the bytes to save.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
